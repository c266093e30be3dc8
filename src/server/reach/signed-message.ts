import { createHmac, timingSafeEqual } from 'node:crypto';
import { type Instant, instant, minutesBetween } from '#core/clock/instant.ts';

/** What was signed: an id that stays the same when it is sent again, when, and the body to the byte. */
export type SignedMessage = { readonly id: string; readonly seconds: number; readonly body: string };

/** Older or newer than this, and it may be somebody who kept a copy. */
const TOLERATED_MINUTES = 5;
const MOST_SIGNATURES = 10;

/** `v1,…` as Standard Webhooks has it: HMAC-SHA-256 over id, time and body. */
export function signatureOf(key: Uint8Array, { id, seconds, body }: SignedMessage): string {
	return `v1,${createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')}`;
}

/** The three headers that go with a body. */
export function signedHeaders(key: Uint8Array, message: SignedMessage): Readonly<Record<string, string>> {
	return { 'webhook-id': message.id, 'webhook-timestamp': String(message.seconds), 'webhook-signature': signatureOf(key, message) };
}

/**
 * Whether this body came from whoever has the key, within the last minutes. A header may hold several signatures, for the
 * days on which a key is changed.
 *
 * @param header gives a header of the request by its name
 */
export function isSigned(key: Uint8Array, header: (name: string) => string | undefined, body: string, now: Instant): boolean {
	const [id = '', time = '', given = ''] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map(header);
	if (id === '' || !/^\d{1,12}$/.test(time)) return false;
	const sentAt = instant(Number(time) * 1_000);
	if (Math.abs(minutesBetween(sentAt, now)) > TOLERATED_MINUTES) return false;
	const wanted = Buffer.from(signatureOf(key, { id, seconds: Number(time), body }));
	return given
		.split(' ')
		.slice(0, MOST_SIGNATURES)
		.map((one) => Buffer.from(one))
		.some((one) => one.length === wanted.length && timingSafeEqual(one, wanted));
}

/** `whsec_` and base64 of 24 to 64 bytes, as Standard Webhooks writes keys. Undefined when it is none. */
export function signingKey(text: string): Uint8Array | undefined {
	const encoded = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(text.trim())?.[1];
	const key = encoded === undefined ? undefined : Buffer.from(encoded, 'base64');
	return key !== undefined && key.length >= 24 && key.length <= 64 ? key : undefined;
}
