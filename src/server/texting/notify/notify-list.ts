import * as z from 'zod/mini';
import type { InboundText } from '#app/texting/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import { NotListed, type ProviderAnswer } from '../ask-provider.ts';
import { inE164 } from '../in-e164.ts';
import { momentIn } from '../moment-in.ts';
import { NOTIFY } from './notify-settings.ts';

const Page = z.object({
	received_text_messages: z.array(
		z.object({ id: z.string(), created_at: z.string(), notify_number: z.string(), user_number: z.string(), content: z.string() }),
	),
});
/** 250 on each; it keeps seven days. */
const MOST_PAGES = 400;

/** What Notify took for us since then, oldest first. It lists the newest first, a page at a time, each from before the last of the one before. */
export async function listedByNotify(
	get: (path: string) => Promise<ProviderAnswer | undefined>,
	since: Instant,
): Promise<readonly InboundText[]> {
	const found: InboundText[] = [];
	let olderThan: string | undefined;
	for (let page = 0; page < MOST_PAGES; page += 1) {
		const answer = await get(`/v2/received-text-messages${olderThan === undefined ? '' : `?older_than=${encodeURIComponent(olderThan)}`}`);
		const read = Page.safeParse(answer?.says);
		if (answer?.status !== 200 || !read.success) throw new NotListed('GOV.UK Notify did not list what it took.');
		const texts = read.data.received_text_messages.map(textOf);
		// One whose moment cannot be read is taken: a text too many is a repeat, and one too few is lost.
		const wanted = texts.filter(({ sentAt }) => sentAt === null || sentAt >= since);
		found.push(...wanted);
		olderThan = texts.at(-1)?.providerId;
		if (wanted.length < texts.length || olderThan === undefined) return found.reverse();
	}
	throw new NotListed('GOV.UK Notify listed more than anybody could have sent.');
}

function textOf({
	id,
	created_at,
	notify_number,
	user_number,
	content,
}: z.infer<typeof Page>['received_text_messages'][number]): InboundText {
	const told = { words: content, sentAt: momentIn(created_at), part: null, attachments: 0 };
	return { provider: NOTIFY, providerId: id, from: inE164(user_number), to: inE164(notify_number), ...told };
}
