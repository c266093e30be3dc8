import { createHmac } from 'node:crypto';
import type { Instant } from '#core/clock/instant.ts';

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const KEY = new RegExp(`^.*-(${UUID})-(${UUID})$`, 'i');

/** The service and the secret that are in a key of Notify’s. Undefined where it is none. */
export function keyParts(apiKey: string): { readonly service: string; readonly secret: string } | undefined {
	const [, service, secret] = KEY.exec(apiKey.trim()) ?? [];
	return service === undefined || secret === undefined ? undefined : { service, secret };
}

/** The token that Notify wants with each request: who we are and when, HS256, good for half a minute. */
export function notifyToken({ service, secret }: { readonly service: string; readonly secret: string }, now: Instant): string {
	const claims = { iss: service, iat: Math.floor(Date.parse(now) / 1_000) };
	const signed = [{ typ: 'JWT', alg: 'HS256' }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
	return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
}
