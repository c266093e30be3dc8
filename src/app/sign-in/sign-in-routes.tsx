import { Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { readForm } from '#app/form.ts';
import { allow } from '#app/staff/allow.tsx';
import { LONGEST_MINUTES } from '#core/sign-in/staying.ts';
import { carryTyped, sendHeld, whereTyped } from './go-on.tsx';
import { whatWaits } from './idle-lock.ts';
import { sendTooMany } from './not-taken-page.tsx';
import type { Waiting, Whose } from './ports.ts';
import { type Proof, proveByName, provePasskey, SIGNING_IN } from './prove.ts';
import { type Ctx, deviceHere, type SignInDeps } from './sign-in-deps.ts';
import { DeviceRevoked, LinkPage, LinkUsedUp, SignedOut, SignInPage, type SignInPageProps } from './sign-in-page.tsx';
import { siteOf, wayBack } from './site.ts';

/** The door: one-time links, passkeys, and a passphrase with a code. Nobody is signed in yet, so no form here has a token. */
export function signInRoutes(deps: SignInDeps): Hono<AppEnv> {
	const { sessions, clock, cookie } = deps;
	const app = new Hono<AppEnv>();
	app.get('/enter/:code', (c) => c.html(<LinkPage c={c} deps={deps} code={c.req.param('code')} />));
	app.post('/enter', async (c) => {
		const opened = await sessions.open((await readForm(c)).one('code'), clock.now());
		if (opened === undefined) return c.html(<LinkUsedUp c={c} deps={deps} />, 410);
		cookie.write(c, opened.token);
		return c.redirect('/', 303);
	});
	app.get('/signed-out', (c) => c.html(<SignedOut c={c} deps={deps} />));
	app.get('/sign-in', (c) => show(c, deps, { to: wayBack(c.req.query('to')) }));
	app.get('/sign-in/passkey', async (c) => {
		const site = siteOf(c, deps.origin());
		return site.name === undefined ? c.json({}, 404) : c.json(await deps.webAuthn.toAsk(SIGNING_IN, site));
	});
	app.post('/sign-in/passkey', async (c) => {
		const form = await readForm(c);
		const proof = await provePasskey(c, deps, SIGNING_IN, form.one('credential'));
		return letIn(c, deps, proof, { to: wayBack(form.one('to')), problem: 'passkey' });
	});
	app.post('/sign-in', async (c) => {
		const form = await readForm(c);
		const name = form.one('name');
		const proof = await proveByName(c, deps, name, { passphrase: form.one('passphrase'), code: form.one('code').trim() });
		return letIn(c, deps, proof, { to: wayBack(form.one('to')), name, problem: 'wrong' });
	});
	return app;
}

type Shown = Pick<SignInPageProps, 'to' | 'name' | 'problem'>;

function show(c: Ctx, deps: SignInDeps, page: Shown) {
	const status = page.problem === undefined ? 200 : page.problem === 'busy' ? 429 : 422;
	return c.html(<SignInPage c={c} site={siteOf(c, deps.origin())} {...page} />, status);
}

/** A fresh session under a fresh token; the one that this browser had ends. */
async function letIn(c: Ctx, deps: SignInDeps, proof: Proof, page: Shown): Promise<Response> {
	const device = await deviceHere(c, deps);
	if (device !== undefined && device.revokedAt !== null) return c.html(<DeviceRevoked c={c} />, 403);
	if (proof === 'wrong') return show(c, deps, page);
	if (proof === 'busy') return show(c, deps, { ...page, problem: 'busy' });
	const { whose, method } = proof;
	const on = device?.project === whose.project ? device.id : null;
	const begin = { ...whose, method, device: on, lastsMinutes: LONGEST_MINUTES };
	const held = await heldFor(c, deps, whose);
	const { token } = await deps.sessionKeeping.begin(begin, deps.cookie.read(c), deps.clock.now());
	await leaveBehind(c, deps, whose, held);
	deps.cookie.write(c, token);
	const session = held.length === 0 ? undefined : await deps.sessions.find(token, deps.clock.now());
	if (session !== undefined) await carryTyped(deps, held, session, token);
	const answer = session && (await sendHeld(c, deps, held, session, token));
	if (answer !== undefined) return answer;
	return c.redirect(method === 'recovery-code' ? '/my-sign-in?recovered' : (whereTyped(held) ?? page.to), 303);
}

/** What this person sent from this browser under sign-ins that are over, however long ago and whoever was signed in since. */
async function heldFor(c: Ctx, deps: SignInDeps, whose: Whose): Promise<readonly Waiting[]> {
	const tokens = [...leftIn(c, deps), deps.cookie.read(c) ?? ''].filter(Boolean);
	return (await Promise.all(tokens.map((token) => deps.heldForms.waiting(whose, token)))).flat();
}

const leftIn = (c: Ctx, deps: SignInDeps): readonly string[] => (deps.leftCookie.read(c) ?? '').split('.').filter(Boolean);

/** As many as a cookie easily holds. */
const MOST_LEFT = 20;

/** Tokens under which something waits, and does not go through now, stay in the browser when their session goes: they open nothing else. */
async function leaveBehind(c: Ctx, deps: SignInDeps, { project }: Pick<Whose, 'project'>, going: readonly Waiting[] = []): Promise<void> {
	const tokens = [...new Set([...leftIn(c, deps), deps.cookie.read(c) ?? ''])].filter(Boolean);
	const waiting = await Promise.all(tokens.map((token) => deps.heldForms.waiting({ project }, token)));
	const stays = ({ id }: Waiting) => !going.some((one) => one.id === id);
	const left = tokens.filter((_, n) => waiting[n]?.some(stays)).slice(-MOST_LEFT);
	if (left.length > 0) deps.leftCookie.write(c, left.join('.'));
	else if (tokens.length > 0) deps.leftCookie.clear(c);
}

/**
 * Answers whatever is asked while nobody is signed in. A form whose session's day ran out waits for its person to sign in
 * again on this browser; anything else is not kept.
 */
export async function notSignedIn(c: Ctx, deps: SignInDeps): Promise<Response> {
	if (c.req.method === 'GET') return c.html(<SignedOut c={c} deps={deps} to={wayBack(c.req.path)} />, 401);
	const [token, now] = [deps.cookie.read(c), deps.clock.now()];
	const late = token === undefined ? undefined : await deps.sessions.over(token, now);
	const held = late === undefined || !deps.isFormOf(await readForm(c), late) ? undefined : await whatWaits(c);
	if (late === undefined || token === undefined || held === undefined) return c.html(<SignedOut c={c} deps={deps} kept={false} />, 401);
	if ((await deps.heldForms.hold(late, token, held, now)) === 'full') return sendTooMany(c, held);
	return c.html(<SignedOut c={c} deps={deps} kept />, 401);
}

export function signOutRoute(deps: SignInDeps): Hono<AppEnv> {
	const { sessions, clock, cookie } = deps;
	const app = new Hono<AppEnv>();
	app.post('/sign-out', allow('sign-out'), async (c) => {
		const token = cookie.read(c);
		await leaveBehind(c, deps, { project: c.get('session').project.id });
		if (token !== undefined) await sessions.end(token, clock.now());
		cookie.clear(c);
		return c.redirect('/signed-out', 303);
	});
	return app;
}
