import type { Context, MiddlewareHandler } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import type { Session } from '#app/staff/ports.ts';

/** Where the young person’s page is while the tablet is in their hands. */
export const HAND_OVER = '/hand-over';

/**
 * While the tablet is in a young person’s hands only their own page opens on it, whatever is asked for: a page leads back
 * to it, and a script, a live stream or a form is refused. Stands before every route but the built files.
 *
 * @example app.use(handOverLock(sessionOf))
 */
export function handOverLock(sessionOf: (c: Context<AppEnv>) => Promise<Session | undefined>): MiddlewareHandler<AppEnv> {
	return async (c, next) => {
		if (isHandOver(c.req.path) || !(await sessionOf(c))?.handedOver) return next();
		const page = c.req.method === 'GET' && PAGES.has(c.req.header('sec-fetch-dest') ?? 'document') && !SCRIPTS_ONLY.test(c.req.path);
		return page ? c.redirect(HAND_OVER, 303) : c.text('This tablet is handed over. Nothing was changed.', 403);
	};
}

/** Whether an address is one of their own pages. */
export function isHandOver(path: string): boolean {
	return path === HAND_OVER || path.startsWith(`${HAND_OVER}/`);
}

/** What a browser asks for to show it, as opposed to what a script on a page asks for. */
const PAGES: ReadonlySet<string> = new Set(['document', 'iframe']);
const SCRIPTS_ONLY = /^\/(live|push)(\/|$)/;
