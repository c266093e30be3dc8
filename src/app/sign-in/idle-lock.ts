import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { readForm } from '#app/form.ts';
import type { Session } from '#app/staff/ports.ts';
import { isNewSign, standingAt } from '#core/sign-in/staying.ts';
import { sendTooMany } from './not-taken-page.tsx';
import { type Ctx, isShared, type SignInDeps } from './sign-in-deps.ts';

export const UNLOCK = '/unlock';
export const OWN = '/my-sign-in';

/** Whether this session's screen is open. While a young person holds the tablet another lock lies on it. */
export function standingOf(session: Session, deps: Pick<SignInDeps, 'clock'>): 'open' | 'locked' {
	const { how, handedOver } = session;
	return how === undefined || handedOver !== null ? 'open' : standingAt({ ...how, shared: isShared(session) }, deps.clock.now());
}

/**
 * A locked screen opens nothing but the way to unlock it. A page that is asked for leads there and back; a form that is
 * sent is held and goes through after unlocking; a script is told 423. While somebody is enrolling only those pages open.
 *
 * @example app.use(idleLock(signIn))
 */
export function idleLock(deps: SignInDeps): MiddlewareHandler<AppEnv> {
	return async (c, next) => {
		const session = c.get('session');
		const { path } = c.req;
		if (isUnder(path, UNLOCK) || ALWAYS.has(path)) return next();
		if (session.how?.method === 'enrolling') return isUnder(path, OWN) ? next() : leadTo(c, OWN);
		if (standingOf(session, deps) === 'locked') return closed(c, deps, session);
		if (isSign(c) && isNewSign(session.how?.lastSeenAt ?? deps.clock.now(), deps.clock.now()))
			await deps.sessionKeeping.seen(session, deps.clock.now());
		return next();
	};
}

/** Signing out; and what a page that locks itself leaves behind, when the server was a moment quicker. */
const ALWAYS: ReadonlySet<string> = new Set(['/sign-out', '/lock']);

const isUnder = (path: string, room: string): boolean => path === room || path.startsWith(`${room}/`);

/** What a script does by itself is no sign that anybody is there. */
const BY_ITSELF = /^\/(live|push|lock|hand-over)(\/|$)/;

function isSign(c: Ctx): boolean {
	return !BY_ITSELF.test(c.req.path) || c.req.path === '/lock/here';
}

function isPage(c: Ctx): boolean {
	return ['document', 'iframe'].includes(c.req.header('sec-fetch-dest') ?? 'document') && !BY_ITSELF.test(c.req.path);
}

function leadTo(c: Ctx, where: string): Response {
	return isPage(c) ? c.redirect(where, 303) : c.body(null, 423);
}

async function closed(c: Ctx, deps: SignInDeps, session: Session): Promise<Response> {
	if (!isPage(c)) return c.body(null, 423);
	const url = new URL(c.req.url);
	const asked = `${url.pathname}${url.search}`;
	if (c.req.method === 'GET') return c.redirect(`${UNLOCK}?to=${encodeURIComponent(asked)}`, 303);
	const form = await readForm(c);
	const token = deps.cookie.read(c);
	// Only what one of our own pages of this very session sent is worth holding.
	if (token === undefined || !deps.isFormOf(form, session)) return c.redirect(UNLOCK, 303);
	const held = { kind: 'sent', path: asked, body: await c.req.text() } as const;
	const outcome = await deps.heldForms.hold(session, token, held, deps.clock.now());
	return outcome === 'full' ? sendTooMany(c, held) : c.redirect(`${UNLOCK}?held`, 303);
}
