import { createHash, createHmac } from 'node:crypto';
import * as z from 'zod/mini';
import { jsonIn } from '../read-body.ts';
import { sameSecret } from '../same-secret.ts';

const Head = z.object({ alg: z.literal('HS256') });
const Claims = z.object({ iat: z.number(), payload_hash: z.string() });
export type Claims = z.infer<typeof Claims>;

/**
 * What the token of a webhook of the Messages API says of this body: HS256 with the secret of the account, and the SHA-256 of the body
 * inside. Undefined where either is not so; a token that names another way of signing is none, and neither is one that binds no body.
 *
 * Source: Vonage, "Signed webhooks".
 */
export function signedClaims(secret: string, token: string, body: Uint8Array): Claims | undefined {
	const [head = '', claims = '', signature = '', ...more] = token.split('.');
	if (more.length > 0 || !Head.safeParse(jsonOf(head)).success) return undefined;
	const wanted = createHmac('sha256', secret).update(`${head}.${claims}`).digest('base64url');
	if (!sameSecret(signature, wanted)) return undefined;
	const read = Claims.safeParse(jsonOf(claims));
	const hash = createHash('sha256').update(body).digest('hex');
	return read.success && sameSecret(read.data.payload_hash.toLowerCase(), hash) ? read.data : undefined;
}

const jsonOf = (part: string): unknown => jsonIn(Buffer.from(part, 'base64url'));
