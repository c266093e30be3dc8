import type { Context, MiddlewareHandler } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import type { Session } from '#app/staff/ports.ts';

/** Where the young person’s page is while the tablet is in their hands. */
export const HAND_OVER = '/hand-over';

/** Where the worker’s other pages ask how the tablet stands: 204 open, 409 in a young person’s hands, 401 signed out. */
export const STANDING = `${HAND_OVER}/standing`;

type Ctx = Context<AppEnv>;

/**
 * While the tablet is in a young person’s hands only their own pages open on it, whatever is asked for: any other page
 * leads back to them, and a script, a live stream or a form is refused by `refuse`. Stands before every other answer but
 * the built files.
 *
 * @example app.use(handOverLock(sessionOf, (c) => c.html(<HandOverFailedPage c={c} says={HANDED_WORDS.nothing} />, 403)))
 */
export function handOverLock(
	sessionOf: (c: Ctx) => Promise<Session | undefined>,
	refuse: (c: Ctx) => Response | Promise<Response>,
): MiddlewareHandler<AppEnv> {
	return async (c, next) => {
		const session = await sessionOf(c);
		if (!session?.handedOver || THEIRS.has(c.req.path)) return next();
		const page = c.req.method === 'GET' && PAGES.has(c.req.header('sec-fetch-dest') ?? 'document') && !SCRIPTS_ONLY.test(c.req.path);
		return page ? c.redirect(HAND_OVER, 303) : refuse(c);
	};
}

/** The addresses that answer while it is locked. */
const THEIRS: ReadonlySet<string> = new Set([HAND_OVER, `${HAND_OVER}/pass-back`, `${HAND_OVER}/unlock`, STANDING]);

/** Whether an address is, or looks like, one of their own pages. */
export function isHandOver(path: string): boolean {
	return path === HAND_OVER || path.startsWith(`${HAND_OVER}/`);
}

/** What a browser asks for to show it, as opposed to what a script on a page asks for. */
const PAGES: ReadonlySet<string> = new Set(['document', 'iframe']);
const SCRIPTS_ONLY = /^\/(live|push)(\/|$)/;
