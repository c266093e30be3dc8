import { timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { type Form, readForm } from '#app/form.ts';
import { FORM_TOKEN_FIELD } from '#app/layout/form-token.tsx';
import { twinOf } from '#app/sign-in/site.ts';
import type { Session } from '#app/staff/ports.ts';

type Refuse = (c: Context<AppEnv>) => Response | Promise<Response>;

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * First layer against forged requests: a change comes from our own pages or not at all. Fails closed: a request that
 * carries neither `Sec-Fetch-Site` nor `Origin` is refused. What another site asks for to put it into a page of its own is
 * refused as well: from there a person may only come to ours.
 *
 * @example app.use(fromOurPages(() => 'https://waymark.example', (c) => c.text('Not from one of our own pages.', 403)))
 */
export function fromOurPages(origin: () => string, refuse: Refuse): MiddlewareHandler<AppEnv> {
	return async (c, next) => {
		const site = c.req.header('sec-fetch-site');
		if (SAFE.has(c.req.method)) return isTaken(site, c.req.header('sec-fetch-mode')) ? refuse(c) : next();
		const from = c.req.header('origin');
		// Under `no-referrer` browsers send "Origin: null" from our own pages too, so the newer header decides where it is sent.
		const isOurs = from === origin() || (from !== undefined && from === twinOf(origin()));
		const ours = site === undefined ? isOurs : site === 'same-origin' && (from === undefined || from === 'null' || isOurs);
		return ours ? next() : refuse(c);
	};
}

/** `none`: typed, or opened from a bookmark. */
function isTaken(site: string | undefined, mode: string | undefined): boolean {
	return site !== undefined && site !== 'same-origin' && site !== 'none' && mode !== 'navigate';
}

/**
 * Second layer: the token of this session is in the form, or for our scripts in a header. Third is the cookie itself,
 * which browsers do not send from other sites. `refuse` answers a form that was made for another sign-in.
 *
 * @example app.use(withFormToken((c) => c.text('This page was made for another sign-in.', 403)))
 */
export function withFormToken(refuse: Refuse): MiddlewareHandler<AppEnv> {
	return async (c, next) => {
		if (SAFE.has(c.req.method)) return next();
		const given = c.req.header('x-form-token') ?? (await readForm(c)).one(FORM_TOKEN_FIELD);
		const { formToken, unlockToken } = c.get('session');
		const atTheDoor = unlockToken !== undefined && AT_THE_DOOR.test(c.req.path) && same(given, unlockToken);
		if (atTheDoor || same(given, formToken)) return next();
		return refuse(c);
	};
}

/** What a locked screen may send: its own token opens nothing else, so that whoever finds the tablet can leave nothing to go through later. */
const AT_THE_DOOR = /^\/(unlock(\/passkey)?|sign-out)$/;

/** Whether a form was made by a page of this session. */
export function isFormOf(form: Form, { formToken }: Pick<Session, 'formToken'>): boolean {
	return same(form.one(FORM_TOKEN_FIELD), formToken);
}

function same(given: string, expected: string): boolean {
	const [a, b] = [Buffer.from(given), Buffer.from(expected)];
	return a.length === b.length && timingSafeEqual(a, b);
}
