import { Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { NotFound } from '#app/layout/not-found.tsx';
import { allow } from '#app/staff/allow.tsx';
import { instant } from '#core/clock/instant.ts';
import { CHANNELS, type Channel } from '#core/escalation/channel.ts';
import { addressRoutes } from './address-routes.tsx';
import { codeLimit } from './code-limit.ts';
import { EverybodyReachedPage } from './everybody-page.tsx';
import { EVERYBODY, HowReachedPage, type HowReachedProps, MINE } from './how-reached-page.tsx';
import { knockAt } from './knock-at.ts';
import { Answers, type Knocking } from './knock-now.tsx';
import { type Ctx, type OwnPages, type ReachPagesDeps, TOO_MANY } from './reach-deps.ts';

/** How people are reached: everybody their own ways, leads whether everybody’s work. */
export function reachRoutes(deps: ReachPagesDeps): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	const pages: OwnPages = { ...deps, mayStillSend: codeLimit(), show: (c, more = {}) => show(c, deps, more) };
	const own = allow('reached.change-own');
	app.get(MINE, own, (c) => pages.show(c, { knocked: knockedBefore(c) }));
	app.get(`${MINE}/answers`, own, async (c) => {
		const knocked = knockedBefore(c);
		if (knocked === undefined) return c.html(<NotFound c={c} />, 404);
		return c.html(<Answers knocked={knocked} devices={(await mine(c, deps)).devices} />);
	});
	app.post(`${MINE}/knock`, own, (c) => knockNow(c, pages));
	app.post(`${MINE}/devices/:id/remove`, own, async (c) => {
		const { project, staff } = c.get('session');
		const whose = { project: project.id, staff: staff.id, id: c.req.param('id') };
		if (!(await deps.reaching.staffWays.removeDevice(whose, deps.clock.now()))) return c.html(<NotFound c={c} />, 404);
		return c.redirect(MINE, 303);
	});
	app.route('/', addressRoutes(pages));
	app.get(EVERYBODY, allow('reached.see-everybody'), (c) => everybody(c, deps));
	return app;
}

const frameOf = async (c: Ctx, { strips }: ReachPagesDeps) => {
	const session = c.get('session');
	return { session, assets: c.get('assets'), nonce: c.get('nonce'), alertStrip: await strips(session) };
};

async function mine(c: Ctx, { reaching }: ReachPagesDeps) {
	const { project, staff } = c.get('session');
	const [devices, addresses] = await Promise.all([reaching.staffWays.devices(project.id), reaching.staffWays.addresses(project.id)]);
	return { devices: devices.filter((one) => one.staff === staff.id), addresses: addresses.filter((one) => one.staff === staff.id) };
}

const carriedBy = ({ carriers }: ReachPagesDeps): ReadonlySet<Channel> => new Set(carriers.keys());

async function show(c: Ctx, deps: ReachPagesDeps, more: Partial<HowReachedProps>): Promise<Response> {
	c.set('needs', 'service-worker');
	c.header('cache-control', 'no-store');
	const props = { ...(await frameOf(c, deps)), ...(await mine(c, deps)), carried: carriedBy(deps), now: deps.clock.now(), ...more };
	return c.html(<HowReachedPage {...props} />, more.errors === undefined ? 200 : 422);
}

async function everybody(c: Ctx, deps: ReachPagesDeps): Promise<Response> {
	const { project } = c.get('session');
	const { staffWays } = deps.reaching;
	const [staff, devices, addresses] = await Promise.all([
		deps.staff.all(project.id),
		staffWays.devices(project.id),
		staffWays.addresses(project.id),
	]);
	c.header('cache-control', 'no-store');
	const now = deps.clock.now();
	return c.html(<EverybodyReachedPage {...{ ...(await frameOf(c, deps)), staff, devices, addresses, carried: carriedBy(deps), now }} />);
}

async function knockNow(c: Ctx, pages: OwnPages): Promise<Response> {
	const session = c.get('session');
	const now = pages.clock.now();
	if (!pages.mayStillSend(session.staff.id, now)) return pages.show(c, { errors: [{ field: 'main', words: TOO_MANY }] });
	const knocked = await knockAt({ ...pages, ...pages.reaching, newId: () => pages.ids.row() }, session, now);
	const query = new URLSearchParams({ knocked: knocked.at, carried: knocked.carried.join('.'), failed: knocked.failed.join('.') });
	return c.redirect(`${MINE}?${query}#knocked`, 303);
}

/** Anything but a moment and channels of ours is as if nobody had knocked. */
function knockedBefore(c: Ctx): Knocking | undefined {
	const at = c.req.query('knocked') ?? '';
	if (!/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(at) || Number.isNaN(Date.parse(at))) return undefined;
	const channels = (name: string) => CHANNELS.filter((channel) => (c.req.query(name) ?? '').split('.').includes(channel));
	return { at: instant(at), carried: channels('carried'), failed: channels('failed') };
}
