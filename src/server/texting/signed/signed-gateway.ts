import * as z from 'zod/mini';
import type { Clock } from '#app/clock.ts';
import type { GatewayRequest, Heard, InboundText, NotHeard, TextGateway, TextReceipt } from '#app/texting/ports.ts';
import { type Instant, instant, minutesBetween } from '#core/clock/instant.ts';
import { createGateway } from '#server/reach/gateway.ts';
import { isSigned } from '#server/reach/signed-message.ts';
import { inE164 } from '../in-e164.ts';
import { momentIn } from '../moment-in.ts';
import { isProviderId, isSender, jsonIn, utf8In } from '../read-body.ts';

export type SignedGatewaySettings = {
	/** Where texts of ours go. */
	readonly url: string;
	readonly key: Uint8Array;
	readonly clock: Clock;
	readonly timeoutMs?: number | undefined;
};

const NAME = 'signed';
/** A gateway that sends again signs again, so what is older is a copy. */
const TOLERATED_MINUTES = 5;

const Id = z.string().check(z.refine(isProviderId));
const Moment = z.optional(z.nullable(z.string()));
const Whole = z.number().check(z.int(), z.minimum(0), z.maximum(9_999));
const Text = z.object({
	id: Id,
	from: z.string().check(z.refine(isSender)),
	to: z.string(),
	words: z.string(),
	sentAt: Moment,
	part: z.optional(z.nullable(z.object({ reference: z.string(), number: Whole, of: Whole }))),
	attachments: z.optional(Whole),
});
const Receipt = z.object({ id: Id, state: z.string(), at: Moment });
const Message = z.object({ texts: z.optional(z.array(Text)), receipts: z.optional(z.array(Receipt)) });
const State = z.enum(['queued', 'sent', 'delivered', 'failed']);

/**
 * A gateway of somebody's own: one signed request for what arrived and what became of ours, as Standard Webhooks sign them (HMAC over
 * id, time and body). See docs/operations.md.
 */
export function signedGateway({ url, key, clock, timeoutMs }: SignedGatewaySettings): TextGateway {
	const out = createGateway({ url, key, clock, timeoutMs }).letters;
	return {
		name: NAME,
		receive: async (request, now) => heardSigned(NAME, key, request, now),
		answer: () => new Response(null, { status: 204 }),
		send: ({ to, words, reference }) => out.carry(to, { subject: '', text: words }, reference),
	};
}

/**
 * What a request holds that is signed in this way, as from the gateway of this name.
 *
 * @example heardSigned('signed', key, request, now)
 */
export function heardSigned(name: string, key: Uint8Array, { headers, body }: GatewayRequest, now: Instant): Heard | NotHeard {
	const text = utf8In(body);
	const seconds = /^\d{1,12}$/.exec(headers.get('webhook-timestamp') ?? '')?.[0];
	if (text === undefined || seconds === undefined) return { refused: 'signature' };
	const signedAt = instant(Number(seconds) * 1_000);
	if (!isSigned(key, (name) => headers.get(name) ?? undefined, text, signedAt)) return { refused: 'signature' };
	if (Math.abs(minutesBetween(signedAt, now)) > TOLERATED_MINUTES) return { refused: 'stale' };
	const message = Message.safeParse(jsonIn(body));
	if (!message.success || (message.data.texts === undefined && message.data.receipts === undefined)) return { refused: 'shape' };
	const { texts = [], receipts = [] } = message.data;
	return { texts: texts.map((text) => textOf(name, text)), receipts: receipts.map((receipt) => receiptOf(name, receipt)) };
}

function textOf(provider: string, { id, from, to, words, sentAt, part, attachments }: z.infer<typeof Text>): InboundText {
	const told = { words, sentAt: momentIn(sentAt), part: part ?? null, attachments: attachments ?? 0 };
	return { provider, providerId: id, from: inE164(from), to: inE164(to), ...told };
}

function receiptOf(provider: string, { id, state, at }: z.infer<typeof Receipt>): TextReceipt {
	const known = State.safeParse(state);
	return { provider, providerId: id, state: known.success ? known.data : 'unknown', at: momentIn(at) };
}
