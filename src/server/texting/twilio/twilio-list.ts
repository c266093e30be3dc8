import * as z from 'zod/mini';
import type { InboundText } from '#app/texting/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import { askProvider, basic, NotListed } from '../ask-provider.ts';
import { inE164 } from '../in-e164.ts';
import { momentIn } from '../moment-in.ts';
import { countIn } from '../read-body.ts';
import { TWILIO, type TwilioSettings } from './twilio-settings.ts';

const Page = z.object({
	messages: z.array(
		z.object({
			sid: z.string(),
			direction: z.string(),
			from: z.nullable(z.string()),
			to: z.nullable(z.string()),
			body: z.nullable(z.string()),
			num_media: z.nullable(z.string()),
			date_sent: z.nullable(z.string()),
		}),
	),
	next_page_uri: z.nullable(z.string()),
});

const PAGE_SIZE = 200;
/** More than any project is sent in the days for which a gap may last; a list without an end is a fault of theirs. */
const MOST_PAGES = 500;
/** A page of the longest texts there are. */
const MOST_BYTES = 4_000_000;

/** What Twilio took for our number since then, oldest first. Its list has the newest first. */
export async function listedByTwilio(
	{ accountSid, authToken, from: to, timeoutMs }: TwilioSettings,
	api: string,
	since: Instant,
): Promise<readonly InboundText[]> {
	const found: InboundText[] = [];
	let next: string | null = `${api}/Messages.json?${new URLSearchParams({ To: to, 'DateSent>': since, PageSize: String(PAGE_SIZE) })}`;
	for (let page = 0; next !== null && page < MOST_PAGES; page += 1) {
		const headers = { authorization: basic(accountSid, authToken) };
		const answer = await askProvider({ url: next, method: 'GET', headers, timeoutMs, mostBytes: MOST_BYTES });
		const read = Page.safeParse(answer?.says);
		if (answer?.status !== 200 || !read.success) throw new NotListed('Twilio did not list what it took.');
		found.push(...read.data.messages.filter(({ direction }) => direction === 'inbound').map(textOf));
		next = nextIn(read.data, api);
	}
	if (next !== null) throw new NotListed('Twilio listed more than anybody could have sent.');
	return found.reverse();
}

/** Only ever where we asked: the next page is asked for with our token. */
function nextIn({ next_page_uri: path }: z.infer<typeof Page>, api: string): string | null {
	if (path === null) return null;
	const next = new URL(path, api);
	if (next.origin !== new URL(api).origin) throw new NotListed('Twilio named a page that is not its own.');
	return next.href;
}

function textOf({ sid, from, to, body, num_media, date_sent }: z.infer<typeof Page>['messages'][number]): InboundText {
	return {
		provider: TWILIO,
		providerId: sid,
		from: inE164(from ?? ''),
		to: inE164(to ?? ''),
		words: body ?? '',
		sentAt: momentIn(date_sent),
		part: null,
		attachments: countIn(num_media ?? undefined),
	};
}
