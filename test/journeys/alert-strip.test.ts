import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ServerType, serve } from '@hono/node-server';
import chromiumPack from '@sparticuz/chromium';
import { Hono } from 'hono';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { alertRoutes } from '#app/alerts/routes.tsx';
import type { AppEnv } from '#app/app-env.ts';
import { liveRoutes } from '#app/live/routes.tsx';
import { pushRoutes } from '#app/push/routes.ts';
import { builtFiles, readAssets } from '#server/web/built-files.ts';
import { securityHeaders } from '#server/web/security-headers.ts';
import { buildAssets } from '../../scripts/build-assets.ts';
import { type AlertWorld, alertWorld, NADIA, PRIYA } from '../support/alert-world.ts';

/** The live strip in a real browser, under the Content-Security-Policy and Trusted Types that are served. */
const folder = mkdtempSync(join(tmpdir(), 'waymark-strip-'));
let browser: Browser;
let world: AlertWorld;
let server: ServerType;
let origin: string;
let page: Page;
let complaints: string[];

beforeAll(async () => {
	await buildAssets(folder);
	browser = await chromium.launch({ executablePath: await chromiumPack.executablePath(), args: ['--no-sandbox'] });
});
afterAll(async () => {
	await browser.close();
	rmSync(folder, { recursive: true });
});

beforeEach(async () => {
	world = alertWorld();
	complaints = [];
	server = serve({ fetch: appOf(world).fetch, port: 0, hostname: '127.0.0.1' });
	await new Promise<void>((listening) => (server.listening ? listening() : server.once('listening', () => listening())));
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	page = await browser.newPage();
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(String(error)));
});
afterEach(async () => {
	await page.close();
	await stop();
});

function appOf(here: AlertWorld): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	app.use(securityHeaders());
	app.use(builtFiles(folder));
	app.use(async (c, next) => {
		c.set('session', here.session(PRIYA));
		c.set('assets', readAssets(folder));
		await next();
	});
	// Nobody is locked out of these three: the page asks, and hears that there is nothing to watch.
	app.get('/lock/idle', (c) => c.body(null, 204));
	app.route('/alerts', alertRoutes({ ...here, rules: [] }));
	app.route('/live', liveRoutes({ ...here, shown: async () => undefined, pollMs: 2_000, beatMs: 10_000, lifeMs: 60_000 }));
	app.route('/push', pushRoutes({ ...here, publicKey: 'key', isPushService: () => false }));
	return app;
}

async function stop(): Promise<void> {
	if (!server.listening) return;
	if ('closeAllConnections' in server) server.closeAllConnections();
	await new Promise<void>((closed) => server.close(() => closed()));
}

const strips = () => page.locator('#live .tell');

it('shows a new alert within a second without a reload, says how many in the title, and takes it away once it is closed', async () => {
	await page.goto(`${origin}/alerts`);
	await page.getByText('Nothing is waiting for you').waitFor();
	await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/live/strip')));
	const began = performance.now();
	const alert = await world.disclose('urgent', 'he hit me', NADIA.id);
	await strips().waitFor();
	expect(performance.now() - began).toBeLessThan(1_000);
	expect(await strips().textContent()).toContain('About Kofi');
	expect(await page.title()).toBe('(1) Alerts · Waymark');
	expect(await page.getByText('Nothing is waiting for you').isVisible()).toBe(false);
	expect(await page.content()).not.toContain('he hit me');

	world.state.alerts.set(alert.id, { ...alert, state: 'closed', nextDueAt: null, nextDue: null });
	world.state.events.push({ id: world.ids.row(), kind: 'alert-changed', subject: alert.id });
	world.wake.nudge();
	await strips().waitFor({ state: 'detached' });
	expect(await page.title()).toBe('Alerts · Waymark');
	expect(complaints).toEqual([]);
});

it('says politely and without a reload that more was said on an alert that is already open', async () => {
	await world.disclose('urgent', 'he hit me', NADIA.id);
	await page.goto(`${origin}/alerts`);
	await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/live/strip')));
	expect(await strips().textContent()).not.toContain('More was said');
	world.pass(91);
	await world.disclose('urgent', 'and my sister', NADIA.id);
	await strips().getByText('More was said at 5:31 pm.').waitFor();
	expect(await strips().count()).toBe(1);
	expect(await page.locator('#live').getAttribute('aria-live')).toBe('polite');
	expect(await page.content()).not.toContain('my sister');
	expect(complaints).toEqual([]);
});

it('says on an open alert that something changed, and waits for the person to look', async () => {
	const alert = await world.disclose('urgent', 'he hit me', NADIA.id);
	await page.goto(`${origin}/alerts/${alert.id}`);
	await page.waitForTimeout(300);
	await world.disclose('urgent', 'and my sister', NADIA.id);
	await page.getByText('Something changed here. Show it').click();
	await page.getByText('“and my sister”').waitFor();
	expect(complaints).toEqual([]);
});

it('says in words, with the time, when it has heard nothing for half a minute', async () => {
	await page.clock.install({ time: new Date('2026-11-17T16:12:00Z') });
	await page.goto(`${origin}/alerts`);
	await page.waitForTimeout(300);
	await stop();
	await page.clock.runFor(20_000);
	expect(await page.locator('#not-hearing').count()).toBe(0);
	await page.clock.runFor(20_000);
	expect(await page.locator('#not-hearing').textContent()).toMatch(/This page has heard nothing since 4:12\s?pm/);
	expect(await page.locator('#not-hearing').getAttribute('role')).toBe('alert');
	expect(await page.title()).toMatch(/^Not hearing: /);
});

it('stays silent unless somebody asked for a sound on this device', async () => {
	await page.addInitScript(() => {
		const Real = AudioContext;
		(window as { sounds?: number }).sounds = 0;
		window.AudioContext = class extends Real {
			override createOscillator() {
				(window as { sounds?: number }).sounds = ((window as { sounds?: number }).sounds ?? 0) + 1;
				return super.createOscillator();
			}
		};
	});
	await page.goto(`${origin}/alerts`);
	await page.waitForTimeout(300);
	await world.disclose('urgent', 'he hit me', NADIA.id);
	await strips().waitFor();
	expect(await page.evaluate(() => (window as { sounds?: number }).sounds)).toBe(0);
	await page.getByText('Play a sound when an alert comes').click();
	expect(await page.evaluate(() => (window as { sounds?: number }).sounds)).toBe(1);
});
