import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { readForm } from '#app/form.ts';
import type { Session } from '#app/staff/ports.ts';
import { isNewSign, standingAt } from '#core/sign-in/staying.ts';
import { isByItself } from './by-itself.ts';
import { sendTooMany } from './not-taken-page.tsx';
import type { Held } from './ports.ts';
import { type Ctx, isShared, type SignInDeps } from './sign-in-deps.ts';
import { wayBack } from './site.ts';

export const LOCK = '/lock';
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
const ALWAYS: ReadonlySet<string> = new Set(['/sign-out', LOCK]);

const isUnder = (path: string, room: string): boolean => path === room || path.startsWith(`${room}/`);

/**
 * What of a form waits for its person when their screen is locked or their day ran out, if anything does. Sent again later, what
 * signs out, locks or names the device would end the sign-in that they have just begun: of those only what was typed waits, and is
 * put back into its page.
 *
 * @example await whatWaits(c) // { kind: 'sent', path: '/young-people/new', body: '…' }; nothing of '/sign-out' and '/lock/here'
 */
export async function whatWaits(c: Ctx): Promise<Held | undefined> {
	const form = await readForm(c);
	const [{ path }, { search }, body] = [c.req, new URL(c.req.url), await c.req.text()];
	if (path === `${OWN}/device`) return { kind: 'typed', path, body };
	if (path === LOCK && form.one('typed') !== '') return { kind: 'typed', path: wayBack(form.one('to')), body: form.one('typed') };
	return ALWAYS.has(path) || isByItself(path) || isUnder(path, UNLOCK) ? undefined : { kind: 'sent', path: `${path}${search}`, body };
}

function isSign(c: Ctx): boolean {
	return !isByItself(c.req.path) || c.req.path === '/lock/here';
}

function isPage(c: Ctx): boolean {
	return ['document', 'iframe'].includes(c.req.header('sec-fetch-dest') ?? 'document') && !isByItself(c.req.path);
}

function leadTo(c: Ctx, where: string): Response {
	return isPage(c) ? c.redirect(where, 303) : c.body(null, 423);
}

async function closed(c: Ctx, deps: SignInDeps, session: Session): Promise<Response> {
	if (!isPage(c)) return c.body(null, 423);
	if (c.req.method === 'GET') return c.redirect(unlockFor(`${c.req.path}${new URL(c.req.url).search}`), 303);
	const token = deps.cookie.read(c);
	// Only what one of our own pages of this very session sent is worth holding.
	const held = deps.isFormOf(await readForm(c), session) ? await whatWaits(c) : undefined;
	if (token === undefined || held === undefined) return c.redirect(UNLOCK, 303);
	const outcome = await deps.heldForms.hold(session, token, held, deps.clock.now());
	if (outcome === 'full') return sendTooMany(c, held);
	return c.redirect(held.kind === 'sent' ? `${UNLOCK}?held` : unlockFor(held.path), 303);
}

const unlockFor = (path: string): string => `${UNLOCK}?to=${encodeURIComponent(path)}`;
