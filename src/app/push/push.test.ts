import { Hono } from 'hono';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AppEnv } from '#app/app-env.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { ADA, type AlertWorld, alertWorld, NADIA, PRIYA } from '../../../test/support/alert-world.ts';
import { pushRoutes } from './routes.ts';

const KEYS = { p256dh: 'B'.repeat(87), auth: 'a'.repeat(22) };
const ENDPOINT = 'https://push.example/device-1';
let world: AlertWorld;
let who: StaffMember;
let app: Hono<AppEnv>;

beforeEach(() => {
	world = alertWorld();
	who = PRIYA;
	app = new Hono<AppEnv>();
	app.use(async (c, next) => {
		c.set('session', world.session(who));
		await next();
	});
	app.route(
		'/push',
		pushRoutes({ ...world, publicKey: 'the-public-key', isPushService: (endpoint) => endpoint.startsWith('https://push.example/') }),
	);
});

const subscribe = (fields: Record<string, string>) =>
	app.request('/push/subscription', {
		method: 'POST',
		body: new URLSearchParams(fields),
		headers: { 'content-type': 'application/x-www-form-urlencoded' },
	});

describe('setting a device to wake', () => {
	it('gives the public key and keeps the device for the person who is signed in', async () => {
		expect(await (await app.request('/push/key')).json()).toEqual({ key: 'the-public-key' });
		expect((await subscribe({ endpoint: ENDPOINT, ...KEYS })).status).toBe(204);
		expect(world.state.subscriptions).toMatchObject([{ staff: PRIYA.id, endpoint: ENDPOINT, ...KEYS }]);
	});

	it('keeps one row for one device, however often it tells us', async () => {
		await subscribe({ endpoint: ENDPOINT, ...KEYS });
		await subscribe({ endpoint: ENDPOINT, ...KEYS });
		expect(world.state.subscriptions).toHaveLength(1);
	});

	it('goes over to the session that tells of it, so that a tablet that is handed over in it is known', async () => {
		await subscribe({ endpoint: ENDPOINT, ...KEYS });
		expect(world.state.subscriptions).toMatchObject([{ staff: PRIYA.id, session: `session-${PRIYA.id}` }]);
		who = NADIA;
		await subscribe({ endpoint: ENDPOINT, ...KEYS });
		expect(world.state.subscriptions).toMatchObject([{ staff: NADIA.id, session: `session-${NADIA.id}` }]);
	});

	it.each([
		['an address that is no push service', { endpoint: 'http://127.0.0.1:3000/health', ...KEYS }],
		['a missing key', { endpoint: ENDPOINT, auth: KEYS.auth }],
		['a damaged key', { endpoint: ENDPOINT, p256dh: 'short', auth: KEYS.auth }],
		['nothing', {}],
	])('refuses %s and says what to do', async (_what, fields) => {
		const response = await subscribe(fields as Record<string, string>);
		expect(response.status).toBe(422);
		expect(await response.text()).toContain('Try another browser');
		expect(world.state.subscriptions).toEqual([]);
	});

	it('is not for somebody who cannot open an alert', async () => {
		who = ADA;
		expect((await subscribe({ endpoint: ENDPOINT, ...KEYS })).status).toBe(403);
		expect((await app.request('/push/key')).status).toBe(403);
		expect(world.state.subscriptions).toEqual([]);
	});
});
