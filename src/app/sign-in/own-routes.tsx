import { Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { readForm } from '#app/form.ts';
import { NotFound } from '#app/layout/not-found.tsx';
import { allow } from '#app/staff/allow.tsx';
import { mayTakeAway } from '#core/sign-in/ways.ts';
import { DevicePage, WelcomePage } from './enrol-pages.tsx';
import { enrolRoutes } from './enrol-routes.tsx';
import { goOn } from './go-on.tsx';
import { OWN } from './idle-lock.ts';
import { OwnPage } from './own-page.tsx';
import { type Ctx, deviceHere, type SignInDeps, whoseOf } from './sign-in-deps.ts';
import { siteOf } from './site.ts';
import { lately } from './step-up.ts';

/** Where somebody looks after their own ways in, their sign-ins and the devices that they named. */
export function ownRoutes(deps: SignInDeps): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	const [may, proved] = [allow('own-sign-in.change'), lately(deps)];
	app.get(OWN, may, (c) => show(c, deps));
	app.route('/', enrolRoutes(deps));
	app.post(`${OWN}/passkeys/:id/remove`, may, proved, (c) => removePasskey(c, deps, c.req.param('id')));
	app.post(`${OWN}/passphrase/remove`, may, proved, async (c) => {
		const whose = whoseOf(c.get('session'));
		if (!mayTakeAway(await deps.credentials.ways(whose), 'passphrase-and-code')) return c.redirect(OWN, 303);
		await deps.credentials.removePassphraseAndCode(whose, deps.clock.now());
		return c.redirect(OWN, 303);
	});
	app.post(`${OWN}/sessions/end`, may, async (c) => {
		const session = c.get('session');
		await deps.sessionKeeping.endAll(whoseOf(session), session.staff.id, deps.clock.now(), session.id);
		return c.redirect(OWN, 303);
	});
	app.post(`${OWN}/sessions/:id/end`, may, (c) => endSession(c, deps, c.req.param('id')));
	app.get(`${OWN}/device`, may, (c) => c.html(<DevicePage c={c} />));
	app.post(`${OWN}/device`, may, proved, (c) => nameDevice(c, deps));
	app.post(`${OWN}/devices/:id/revoke`, may, (c) => revokeDevice(c, deps, c.req.param('id')));
	return app;
}

async function show(c: Ctx, deps: SignInDeps): Promise<Response> {
	const session = c.get('session');
	const whose = whoseOf(session);
	const ways = await deps.credentials.ways(whose);
	if (session.how?.method === 'enrolling') return c.html(<WelcomePage c={c} ways={ways} site={siteOf(c, deps.origin())} />);
	const [passkeys, sessions, devices, device] = await Promise.all([
		deps.credentials.passkeys(whose),
		deps.sessionKeeping.open(whose, deps.clock.now()),
		deps.devices.all(whose.project),
		deviceHere(c, deps),
	]);
	const recovered = c.req.query('recovered') !== undefined;
	return c.html(<OwnPage {...{ c, ways, passkeys, sessions, devices, device, recovered }} />);
}

async function removePasskey(c: Ctx, deps: SignInDeps, id: string): Promise<Response> {
	const whose = whoseOf(c.get('session'));
	const mine = await deps.credentials.passkeys(whose);
	if (!mine.some((passkey) => passkey.id === id)) return c.html(<NotFound c={c} />, 404);
	if (mayTakeAway(await deps.credentials.ways(whose), 'passkey')) await deps.credentials.removePasskey(whose, id, deps.clock.now());
	return c.redirect(OWN, 303);
}

async function endSession(c: Ctx, deps: SignInDeps, id: string): Promise<Response> {
	const session = c.get('session');
	const [whose, now] = [whoseOf(session), deps.clock.now()];
	const there = (await deps.sessionKeeping.open(whose, now)).some((one) => one.id === id);
	if (!there) return c.html(<NotFound c={c} />, 404);
	await deps.sessionKeeping.endOne(whose, id, session.staff.id, now);
	return c.redirect(OWN, 303);
}

/** This browser gets a name, and this sign-in goes on as one on that device. */
async function nameDevice(c: Ctx, deps: SignInDeps): Promise<Response> {
	const session = c.get('session');
	const form = await readForm(c);
	const label = form.one('label').trim().slice(0, 60);
	if (label === '') return c.html(<DevicePage c={c} problem="Give it a name" />, 422);
	const { project, staff } = session;
	const wanted = { project: project.id, label, shared: form.one('whose') !== 'own' };
	const { id, token } = await deps.devices.enrol(wanted, staff.id, deps.clock.now());
	deps.deviceCookie.write(c, token);
	return goOn(c, deps, { device: id }, OWN);
}

async function revokeDevice(c: Ctx, deps: SignInDeps, id: string): Promise<Response> {
	const { project, staff } = c.get('session');
	const mine = (await deps.devices.all(project.id)).find((one) => one.id === id && one.enrolledBy === staff.id);
	if (mine === undefined) return c.html(<NotFound c={c} />, 404);
	await deps.devices.revoke(project.id, id, staff.id, deps.clock.now());
	return c.redirect(OWN, 303);
}
