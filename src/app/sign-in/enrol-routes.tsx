import { Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { readForm } from '#app/form.ts';
import { allow } from '#app/staff/allow.tsx';
import { normalised, passphraseProblem } from '#core/sign-in/passphrase.ts';
import { RECOVERY_CODES, recoveryCode } from '#core/sign-in/recovery-code.ts';
import { LONGEST_MINUTES } from '#core/sign-in/staying.ts';
import { mayKeepPasskey, type SignInMethod } from '#core/sign-in/ways.ts';
import { CodePage, PASSPHRASE_PROBLEMS, PasskeyPage, PassphrasePage, RecoveryPage } from './enrol-pages.tsx';
import { goOn } from './go-on.tsx';
import { OWN } from './idle-lock.ts';
import { type Ctx, isShared, type SignInDeps, whoseOf } from './sign-in-deps.ts';
import { siteOf } from './site.ts';
import { lately } from './step-up.ts';
import { TooBusy } from './too-busy.ts';

/** Making a way of signing in: the same pages for whoever came by a link and for whoever adds another. */
export function enrolRoutes(deps: SignInDeps): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	const [may, proved] = [allow('own-sign-in.change'), lately(deps)];
	app.get(`${OWN}/passkey`, may, proved, (c) => c.html(<PasskeyPage c={c} site={siteOf(c, deps.origin())} />));
	app.get(`${OWN}/passkey/options`, may, proved, async (c) => {
		const session = c.get('session');
		const [site, known] = [siteOf(c, deps.origin()), await deps.credentials.passkeys(whoseOf(session))];
		if (site.name === undefined) return c.json({}, 404);
		return c.json(await deps.webAuthn.toMake(session.id, site, session.staff, { known, shared: isShared(session) }));
	});
	app.post(`${OWN}/passkey`, may, proved, (c) => keepPasskey(c, deps));
	app.get(`${OWN}/passphrase`, may, proved, (c) => c.html(<PassphrasePage c={c} />));
	app.post(`${OWN}/passphrase`, may, proved, (c) => keepPassphrase(c, deps));
	app.get(`${OWN}/code`, may, proved, (c) => showCode(c, deps, deps.timeCodes.secret()));
	app.post(`${OWN}/code`, may, proved, (c) => confirmCode(c, deps));
	app.get(`${OWN}/recovery-codes`, may, proved, (c) => c.html(<RecoveryPage c={c} codes={undefined} />));
	app.post(`${OWN}/recovery-codes`, may, proved, (c) => showRecoveryCodes(c, deps));
	return app;
}

const NOT_MADE = 'The browser and we did not understand each other. Try once more';
const SYNCED =
	'That one would be copied to the cloud account of this shared device. Make it on your own phone, by scanning the code, or on a security key';

async function keepPasskey(c: Ctx, deps: SignInDeps): Promise<Response> {
	const session = c.get('session');
	const form = await readForm(c);
	const site = siteOf(c, deps.origin());
	const refuse = (problem: string) => c.html(<PasskeyPage c={c} site={site} problem={problem} />, 422);
	const made = site.name === undefined ? undefined : await deps.webAuthn.made(session.id, site, form.one('credential'));
	if (made === undefined) return refuse(NOT_MADE);
	const { elsewhere, ...passkey } = made;
	if (!mayKeepPasskey({ shared: isShared(session), syncable: made.syncable, elsewhere })) return refuse(SYNCED);
	const now = deps.clock.now();
	const label = form.one('label').trim().slice(0, 60) || (elsewhere ? 'My phone or key' : 'This device');
	const kept = await deps.credentials.addPasskey({ ...whoseOf(session), ...passkey, label, madeAt: now, lastUsedAt: null }, now);
	if (kept === 'known') return refuse('That passkey is kept already');
	return enrolled(c, deps, 'passkey', OWN);
}

async function keepPassphrase(c: Ctx, deps: SignInDeps): Promise<Response> {
	const session = c.get('session');
	const form = await readForm(c);
	const [chosen, again] = [normalised(form.one('passphrase')), normalised(form.one('again'))];
	const refuse = (problem: string) => c.html(<PassphrasePage c={c} problem={problem} />, 422);
	const problem = passphraseProblem(chosen, { names: [session.staff.name, session.project.name], isListed: deps.isListed });
	if (problem !== undefined) return refuse(PASSPHRASE_PROBLEMS[problem]);
	if (chosen !== again) return refuse('The two are not the same. Type it twice, slowly');
	try {
		await deps.credentials.setPassphrase(whoseOf(session), await deps.passphrases.hash(chosen), deps.clock.now());
	} catch (error) {
		if (error instanceof TooBusy) return refuse('Too many are trying at once. Wait a moment, then try again');
		throw error;
	}
	const { codes } = await deps.credentials.ways(whoseOf(session));
	return c.redirect(codes ? OWN : `${OWN}/code`, 303);
}

/** The secret travels with the page and is kept with its first right code: until then an app set up before goes on working. */
async function showCode(c: Ctx, deps: SignInDeps, secret: string, problem?: string): Promise<Response> {
	const session = c.get('session');
	const { passphrase } = await deps.credentials.ways(whoseOf(session));
	if (!passphrase) return c.redirect(`${OWN}/passphrase`, 303);
	const address = deps.timeCodes.address(secret, { name: session.staff.name, project: session.project.name });
	return c.html(<CodePage c={c} secret={secret} address={address} qr={deps.qr} problem={problem} />, problem === undefined ? 200 : 422);
}

const SECRET = /^[A-Z2-7]{32}$/;
const WRONG_CODE = 'That code does not fit. Wait for the next one; the phone’s clock has to be right';

async function confirmCode(c: Ctx, deps: SignInDeps): Promise<Response> {
	const session = c.get('session');
	const form = await readForm(c);
	const secret = form.one('secret');
	if (!SECRET.test(secret)) return c.redirect(`${OWN}/code`, 303);
	if (!(await deps.tries.turn(c, session.staff.id))) return showCode(c, deps, secret, 'Too many tries at once. Wait a moment');
	const step = deps.timeCodes.stepOf(secret, form.one('code'), deps.clock.now());
	const { passphrase } = await deps.credentials.ways(whoseOf(session));
	if (step === undefined || !passphrase) {
		deps.tries.wrong(c, session.staff.id);
		return showCode(c, deps, secret, WRONG_CODE);
	}
	await deps.credentials.setCodeSecret(whoseOf(session), secret, step, deps.clock.now());
	return enrolled(c, deps, 'passphrase-and-code', `${OWN}/recovery-codes`);
}

/** Whoever came by a link has a whole way in now: this sign-in goes on as one by it, under a fresh token. */
async function enrolled(c: Ctx, deps: SignInDeps, method: SignInMethod, to: string): Promise<Response> {
	const enrolling = c.get('session').how?.method === 'enrolling';
	return enrolling ? goOn(c, deps, { method, lastsMinutes: LONGEST_MINUTES }, to) : c.redirect(to, 303);
}

async function showRecoveryCodes(c: Ctx, deps: SignInDeps): Promise<Response> {
	const whose = whoseOf(c.get('session'));
	const { passphrase } = await deps.credentials.ways(whose);
	if (!passphrase) return c.redirect(`${OWN}/passphrase`, 303);
	const codes = Array.from({ length: RECOVERY_CODES }, () => recoveryCode(deps.randomBytes(16)));
	await deps.credentials.replaceRecoveryCodes(whose, codes, deps.clock.now());
	return c.html(<RecoveryPage c={c} codes={codes} />);
}
