import { createHash, createHmac } from 'node:crypto';
import type { Fields } from '../read-body.ts';
import { sameSecret } from '../same-secret.ts';

/** The methods that an account can be set to, by the names that Vonage gives them. */
export const SMS_METHODS = ['md5hash', 'md5', 'sha1', 'sha256', 'sha512'] as const;
export type SmsMethod = (typeof SMS_METHODS)[number];

/**
 * As the older SMS API signs: every parameter but `sig`, by name, as `&name=value` with each `&` and `=` in a value made a `_`; hashed
 * with the secret after it, or keyed with the secret. Hexadecimal, in capitals.
 *
 * Source: Vonage, "Signing messages".
 */
export function smsSignature(secret: string, method: SmsMethod, fields: Fields): string {
	const signed = [...fields.keys()]
		.filter((name) => name !== 'sig')
		.sort()
		.map((name) => `&${name}=${(fields.get(name) ?? '').replace(/[&=]/g, '_')}`)
		.join('');
	const hash = method === 'md5hash' ? createHash('md5').update(signed + secret) : createHmac(method, secret).update(signed);
	return hash.digest('hex').toUpperCase();
}

/** Whether whoever has the secret signed these fields. */
export const isSmsSigned = (secret: string, method: SmsMethod, fields: Fields): boolean =>
	sameSecret((fields.get('sig') ?? '').toUpperCase(), smsSignature(secret, method, fields));
