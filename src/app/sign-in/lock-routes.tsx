import { Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { formFrom, readForm } from '#app/form.ts';
import { FORM_TOKEN_FIELD } from '#app/layout/form-token.tsx';
import { allow } from '#app/staff/allow.tsx';
import type { Session } from '#app/staff/ports.ts';
import { IDLE_MINUTES } from '#core/sign-in/staying.ts';
import { goOn } from './go-on.tsx';
import { LOCK, standingOf, UNLOCK } from './idle-lock.ts';
import { type Proof, proveAgain, provePasskey } from './prove.ts';
import { carriedOf, sendUnlock } from './send-unlock.tsx';
import { type Ctx, isShared, type SignInDeps, whoseOf } from './sign-in-deps.ts';
import { siteOf, wayBack } from './site.ts';

/** What a page of ours asks when it opens: after how long it locks. Nothing where there is nothing to lock, or nobody signed in. */
export function idleRoute(deps: SignInDeps, sessionOf: (c: Ctx) => Promise<Session | undefined>): Hono<AppEnv> {
	return new Hono<AppEnv>().get('/lock/idle', async (c) => {
		const session = await sessionOf(c);
		const method = session?.how?.method ?? 'one-time-link';
		if (session === undefined || method === 'one-time-link' || method === 'enrolling') return c.body(null, 204);
		if (session.handedOver !== null || standingOf(session, deps) === 'locked') return c.body(null, 204);
		return c.json({ minutes: isShared(session) ? IDLE_MINUTES.shared : IDLE_MINUTES.own, formToken: session.formToken });
	});
}

/** Locking a screen, by hand or because nobody was there, and coming back to where it was. */
export function lockRoutes(deps: SignInDeps): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	const may = allow('sign-out');
	// The person types or moves on a page that asks for nothing: the sign was written down on the way here.
	app.post('/lock/here', may, (c) => c.body(null, 204));
	app.post(LOCK, may, (c) => lock(c, deps));
	app.post('/lock/typed', may, (c) => typedBefore(c, deps));
	app.get(UNLOCK, may, async (c) => {
		const again = c.req.query('again') !== undefined;
		const to = wayBack(c.req.query('to'));
		if (!again && standingOf(c.get('session'), deps) === 'open') return c.redirect(to, 303);
		return sendUnlock(c, deps, { to, again, held: c.req.query('held') !== undefined });
	});
	app.get(`${UNLOCK}/passkey`, may, async (c) => {
		const session = c.get('session');
		const site = siteOf(c, deps.origin());
		if (site.name === undefined) return c.json({}, 404);
		return c.json(await deps.webAuthn.toAsk(session.id, site, await deps.credentials.passkeys(whoseOf(session))));
	});
	app.post(`${UNLOCK}/passkey`, may, async (c) => {
		const session = c.get('session');
		const proof = await provePasskey(c, deps, session.id, (await readForm(c)).one('credential'), whoseOf(session));
		return after(c, deps, proof);
	});
	app.post(UNLOCK, may, async (c) => {
		const form = await readForm(c);
		return after(c, deps, await proveAgain(c, deps, { passphrase: form.one('passphrase'), code: form.one('code').trim() }));
	});
	return app;
}

/** What was being typed waits with it, if the page says so. */
async function lock(c: Ctx, deps: SignInDeps): Promise<Response> {
	const form = await readForm(c);
	const [session, token, now] = [c.get('session'), deps.cookie.read(c), deps.clock.now()];
	const to = wayBack(form.one('to'));
	const typed = form.one('typed');
	if (typed !== '' && token !== undefined) await deps.heldForms.hold(session, token, { kind: 'typed', path: to, body: typed }, now);
	if (session.how?.method !== 'one-time-link') await deps.sessionKeeping.lock(session, now);
	return c.redirect(`${UNLOCK}?to=${encodeURIComponent(to)}`, 303);
}

/** What was typed in this page before it locked, once. */
async function typedBefore(c: Ctx, deps: SignInDeps): Promise<Response> {
	const token = deps.cookie.read(c);
	const whose = whoseOf(c.get('session'));
	const held = token === undefined ? [] : await deps.heldForms.waiting(whose, token);
	const path = wayBack((await readForm(c)).one('to'));
	const mine = held.filter((one) => one.kind === 'typed' && one.path === path);
	await deps.heldForms.drop(whose.project, mine);
	return c.json(mine.flatMap(({ body }) => formFrom(body).entries.filter(([name]) => name !== FORM_TOKEN_FIELD)));
}

/**
 * A lock opens by the passphrase alone: the session itself already stands for both factors. Anything more asks for both again,
 * and what was sent too late goes through once they are given.
 */
async function after(c: Ctx, deps: SignInDeps, proof: Proof | 'passphrase'): Promise<Response> {
	const form = await readForm(c);
	const again = form.one('again') !== '';
	const carried = again && form.one('sentTo') !== '' ? carriedOf(form.one('sentTo'), form.one('sent')) : undefined;
	const page = { to: wayBack(form.one('to')), again, held: false, carried };
	if (proof === 'wrong' || proof === 'busy') return sendUnlock(c, deps, { ...page, problem: proof });
	if (proof === 'passphrase' && again) return sendUnlock(c, deps, { ...page, problem: 'code' });
	if (proof === 'passphrase' || !again) return goOn(c, deps, 'as-it-was', page.to);
	const token = deps.cookie.read(c);
	if (carried !== undefined && token !== undefined) {
		const outcome = await deps.heldForms.hold(c.get('session'), token, carried, deps.clock.now());
		if (outcome === 'full') return sendUnlock(c, deps, { ...page, problem: 'busy' });
	}
	return goOn(c, deps, { method: proof.method }, page.to);
}
