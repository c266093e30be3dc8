import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { provedLately } from '#core/sign-in/staying.ts';
import { OWN, UNLOCK } from './idle-lock.ts';
import { carriedOf, sendUnlock } from './send-unlock.tsx';
import type { SignInDeps } from './sign-in-deps.ts';

/**
 * For what changes who can get in, and what cannot be taken back: whoever asks has proved in full who they are within the last minutes, or proves it now.
 * Somebody who came by a link just now has nothing to prove it with yet.
 *
 * @param back where a form that was sent too late leads back to; its own page, unless it says otherwise
 * @param carrying given, such a form goes through with the proof, in one go; a passphrase or a code is never carried
 * @example app.post('/my-sign-in/passkey', allow('own-sign-in.change'), lately(deps), …)
 */
export function lately(
	{ clock }: Pick<SignInDeps, 'clock'>,
	back: (path: string) => string = (path) => (path.startsWith(OWN) ? OWN : '/people'),
	carrying?: Pick<SignInDeps, 'credentials' | 'origin'>,
): MiddlewareHandler<AppEnv> {
	return async (c, next) => {
		const { how } = c.get('session');
		const byLink = how === undefined || how.method === 'one-time-link' || how.method === 'enrolling';
		if (byLink || provedLately(how.provedAt, clock.now())) return next();
		const isForm = c.req.method === 'POST' && !c.req.path.startsWith(OWN);
		if (carrying !== undefined && isForm) {
			const carried = carriedOf(c.req.path, await c.req.text());
			return sendUnlock(c, carrying, { to: back(c.req.path), again: true, held: false, carried });
		}
		const to = c.req.method === 'GET' ? c.req.path : back(c.req.path);
		return c.redirect(`${UNLOCK}?again&to=${encodeURIComponent(to)}`, 303);
	};
}
