import { createHash, createHmac } from 'node:crypto';
import { sameSecret } from '../same-secret.ts';

type Field = readonly [name: string, value: string];

/**
 * As Twilio signs a request: base64 of HMAC-SHA-1 over the address that it called, to the character, and the fields of its form by
 * name, each name with its value after it. A value that came twice counts once.
 *
 * Source: Twilio, "Validating requests are coming from Twilio".
 */
export function twilioSignature(authToken: string, url: string, fields: readonly Field[]): string {
	const values = new Map<string, Set<string>>();
	for (const [name, value] of fields) values.set(name, (values.get(name) ?? new Set()).add(value));
	const signed = [...values.keys()].sort().flatMap((name) => [...(values.get(name) ?? [])].sort().map((value) => `${name}${value}`));
	return createHmac('sha1', authToken)
		.update([url, ...signed].join(''))
		.digest('base64');
}

export type TwilioRequest = { readonly url: string; readonly given: string; readonly fields: readonly Field[]; readonly body: Uint8Array };

/** Whether whoever has the token signed this. A body that is no form is signed through its hash, which stands in the address. */
export function isFromTwilio(authToken: string, { url, given, fields, body }: TwilioRequest): boolean {
	const hash = new URL(url).searchParams.get('bodySHA256');
	if (hash !== null && !sameSecret(hash.toLowerCase(), createHash('sha256').update(body).digest('hex'))) return false;
	const signed = hash === null ? fields : [];
	// Every spelling is tried, so that the time it takes does not say which one was right.
	return spellingsOf(url)
		.map((spelling) => sameSecret(given, twilioSignature(authToken, spelling, signed)))
		.includes(true);
}

/** Twilio is not of one mind whether the usual port belongs into an address. */
function spellingsOf(url: string): readonly string[] {
	const [, scheme = '', host = '', rest = ''] = /^(https?:\/\/)([^/?#]*)(.*)$/s.exec(url) ?? [];
	const bare = host.replace(/:\d+$/, '');
	const usual = scheme === 'https://' ? 443 : 80;
	return [...new Set([url, `${scheme}${bare}${rest}`, `${scheme}${bare === host ? `${host}:${usual}` : host}${rest}`])];
}
