import * as z from 'zod/mini';
import type { Heard, InboundText, NotHeard, ReceiptState } from '#app/texting/ports.ts';
import { inE164 } from '../in-e164.ts';
import { momentIn } from '../moment-in.ts';
import { isProviderId, isSender } from '../read-body.ts';
import { VONAGE } from './vonage-settings.ts';

const Id = z.string().check(z.refine(isProviderId));
const Status = z.object({ message_uuid: Id, status: z.string(), timestamp: z.optional(z.string()) });
const Inbound = z.object({
	message_uuid: Id,
	from: z.string().check(z.refine(isSender)),
	to: z.string(),
	timestamp: z.optional(z.string()),
	message_type: z.string(),
	text: z.optional(z.string()),
});

const STATES: Readonly<Record<string, ReceiptState>> = {
	submitted: 'sent',
	delivered: 'delivered',
	read: 'delivered',
	rejected: 'failed',
	undeliverable: 'failed',
};

/** What a webhook of the Messages API holds: a message, or the status of one of ours. */
export function messagesIn(json: unknown): Heard | NotHeard {
	const inbound = Inbound.safeParse(json);
	if (inbound.success) {
		const text = textOf(inbound.data);
		return text === undefined ? { refused: 'shape' } : { texts: [text], receipts: [] };
	}
	const status = Status.safeParse(json);
	if (!status.success) return { refused: 'shape' };
	const { message_uuid: providerId, status: state, timestamp } = status.data;
	return { texts: [], receipts: [{ provider: VONAGE, providerId, state: STATES[state] ?? 'unknown', at: momentIn(timestamp) }] };
}

/** What is no text is a picture, a voice note or a file: counted and never fetched. */
function textOf({ message_uuid, from, to, timestamp, message_type, text }: z.infer<typeof Inbound>): InboundText | undefined {
	const isText = message_type === 'text';
	if (isText && text === undefined) return undefined;
	const told = { words: text ?? '', sentAt: momentIn(timestamp), part: null, attachments: isText ? 0 : 1 };
	return { provider: VONAGE, providerId: message_uuid, from: inE164(from), to: inE164(to), ...told };
}
