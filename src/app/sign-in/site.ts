import type { Context } from 'hono';
import type { Site } from './ports.ts';

/**
 * The same machine by name, where the address that we serve at is one in figures: http://127.0.0.1:3000 is
 * http://localhost:3000 too. Browsers keep passkeys for names only. Nothing for an address that has a name.
 */
export function twinOf(origin: string): string | undefined {
	const { protocol, hostname, port } = new URL(origin);
	if (protocol !== 'http:' || !/^(127(\.\d{1,3}){3}|\[::1\])$/.test(hostname)) return undefined;
	return `http://localhost${port === '' ? '' : `:${port}`}`;
}

/** Where this request came in. `name` is missing where there can be no passkeys. */
export function siteOf(c: Context, ours: string): Site {
	const asked = new URL(c.req.url).origin;
	const origin = asked === twinOf(ours) ? asked : ours;
	const { hostname } = new URL(origin);
	return { origin, name: /^[\d.]+$|^\[/.test(hostname) ? undefined : hostname };
}

/** Where somebody wanted to go: a page of ours, or the start. Never another site, whatever an address says. */
export function wayBack(to: string | undefined): string {
	return to !== undefined && /^\/(?![/\\])[\w\-./?=&%~]*$/.test(to) && !/^\/(unlock|sign-in|enter|sign-out|signed-out|lock)\b/.test(to)
		? to
		: '/';
}
