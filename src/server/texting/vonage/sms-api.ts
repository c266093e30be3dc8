import type { Heard, InboundText, NotHeard, ReceiptState, TextPart } from '#app/texting/ports.ts';
import { inE164 } from '../in-e164.ts';
import { momentIn } from '../moment-in.ts';
import { countIn, type Fields, isProviderId, isSender } from '../read-body.ts';
import { VONAGE } from './vonage-settings.ts';

const STATES: Readonly<Record<string, ReceiptState>> = {
	accepted: 'sent',
	buffered: 'sent',
	submitted: 'queued',
	delivered: 'delivered',
	expired: 'failed',
	failed: 'failed',
	rejected: 'failed',
};

/** What a webhook of the older SMS API holds: a text or a part of one, or a delivery receipt. */
export function smsIn(fields: Fields): Heard | NotHeard {
	const id = fields.get('messageId');
	const state = fields.get('status');
	const words = fields.get('text') ?? fields.get('data');
	if (!isProviderId(id)) return { refused: 'shape' };
	if (words === undefined && state !== undefined) {
		const at = momentIn(fields.get('message-timestamp'));
		return { texts: [], receipts: [{ provider: VONAGE, providerId: id, state: STATES[state] ?? 'unknown', at }] };
	}
	const text = words === undefined ? undefined : textIn(id, words, fields);
	return text === undefined ? { refused: 'shape' } : { texts: [text], receipts: [] };
}

/** A binary message has its bytes in hexadecimal for words: it is kept as it came, and somebody sees that one came. */
function textIn(id: string, words: string, fields: Fields): InboundText | undefined {
	const from = fields.get('msisdn');
	if (!isSender(from)) return undefined;
	const attachments = fields.get('type') === 'binary' ? 1 : 0;
	const told = { words, sentAt: momentIn(fields.get('message-timestamp')), part: partIn(fields), attachments };
	return { provider: VONAGE, providerId: id, from: inE164(from), to: inE164(fields.get('to') ?? ''), ...told };
}

function partIn(fields: Fields): TextPart | null {
	const reference = fields.get('concat-ref');
	const [number, of] = [countIn(fields.get('concat-part')), countIn(fields.get('concat-total'))];
	return fields.get('concat') === 'true' && reference !== undefined && number > 0 && of >= number ? { reference, number, of } : null;
}
