import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addMinutes } from '#core/clock/instant.ts';
import type { Alert } from '#core/escalation/alert.ts';
import { signedHeaders } from '#server/reach/signed-message.ts';
import { openBrowser, openDevice, SCREENS } from '../support/browser.ts';
import { type FakeGateway, GATEWAY_KEY, GATEWAY_KEY_TEXT, startFakeGateway } from '../support/fake-gateway.ts';
import { type FakeMailServer, startFakeMailServer } from '../support/fake-mail-server.ts';
import { type JourneyServer, startJourneyServer } from '../support/journey-server.ts';

/** From an alert in the database to a phone's own service worker and back onto the alert: push, shown, trail. */
let at: JourneyServer;
let browser: Browser;
let page: Page;
let worker: { readonly session: CDPSession; readonly registration: string; readonly shown: () => Promise<readonly string[]> };
let alert: Alert;
let gateway: FakeGateway;
let mail: FakeMailServer;

const NUMBER = '+447700900123';
const BOX = 'priya@example.org';
const secrets = mkdtempSync(join(tmpdir(), 'waymark-gateway-'));

beforeAll(async () => {
	[gateway, mail] = await Promise.all([startFakeGateway(() => at.clock.now()), startFakeMailServer()]);
	const keyFile = join(secrets, 'text.key');
	writeFileSync(keyFile, GATEWAY_KEY_TEXT, { mode: 0o600 });
	const smtp = {
		host: '127.0.0.1',
		port: mail.port,
		encryption: 'none',
		user: null,
		passwordFile: null,
		from: 'waymark@example.org',
	} as const;
	at = await startJourneyServer(undefined, undefined, { gateway: { url: gateway.url, keyFile, voice: false }, mail: smtp });
	browser = await openBrowser();
	const device = await openDevice(browser, at.origin, { viewport: SCREENS.phone, permissions: ['notifications'] });
	({ page } = device);
	await at.signIn(page, at.world.priya);
	worker = await workerOf(page);
});
afterAll(async () => {
	await browser.close();
	await at.stop();
	rmSync(secrets, { recursive: true });
	await Promise.all([gateway.stop(), mail.stop()]);
	expect(at.push.refused).toEqual([]);
});

/** Registers the service worker as the page does. No push service of a browser maker can be reached here, so that is as far as it gets. */
async function workerOf(page: Page): Promise<typeof worker> {
	const session = await page.context().newCDPSession(page);
	const registered = new Promise<string>((found) => {
		session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
			const active = versions.find(({ status }) => status === 'activated');
			if (active !== undefined) found(active.registrationId);
		});
	});
	const started = page.context().waitForEvent('serviceworker');
	await session.send('ServiceWorker.enable');
	await page.goto('/how-i-am-reached');
	await page.getByRole('button', { name: 'Wake this device for alerts' }).click();
	const running = await started;
	const registration = await registered;
	// A headless browser has nowhere to show a notification and refuses. This is the only thing that is put in its place.
	await running.evaluate(() => {
		const all: string[] = [];
		Object.assign(globalThis, { all });
		ServiceWorkerRegistration.prototype.showNotification = async (title, options) => void all.push(`${title}: ${options?.body}`);
	});
	const shown = () => running.evaluate(() => (globalThis as { all?: string[] }).all ?? []);
	return { session, registration, shown };
}

/** Hands a message to the worker, as a browser does with what its push service brought. */
const deliver = (data: string) =>
	worker.session.send('ServiceWorker.deliverPushMessage', { origin: at.origin, registrationId: worker.registration, data });

async function until<Value>(read: () => Promise<Value>, holds: (value: Value) => boolean): Promise<Value> {
	for (const began = performance.now(); ; ) {
		const value = await read();
		if (holds(value) || performance.now() - began > 10_000) return value;
		await new Promise((later) => setTimeout(later, 50));
	}
}
async function raise(name: string): Promise<Alert> {
	const { kept, project } = at.served;
	const youngPerson = at.world.aYoungPerson(name);
	const raised = at.world.anAlert(youngPerson, { raisedAt: at.clock.now(), nextDueAt: at.clock.now() });
	const changes = [
		{ change: 'young-person-added', youngPerson },
		{ change: 'alert-raised', alert: raised },
		{ change: 'staff-told', event: { kind: 'alert-changed', subject: raised.id } },
	] as const;
	await kept.store.commit({ project: project.id, at: at.clock.now(), changes, audit: [] });
	return raised;
}
const trail = async () => (await at.served.kept.alerts.find(at.served.project.id, alert.id))?.trail ?? [];
const pushes = async () => at.push.received;

it('says on the alert that a screen showed the push, and whose', async () => {
	const { kept, project } = at.served;
	await kept.pushSubscriptions.keep(
		project.id,
		{ id: 'priyas-phone', staff: at.world.priya.id, ...at.push.subscribe() },
		null,
		at.clock.now(),
	);
	alert = await raise('Kieran');
	const [push] = await until(pushes, (received) => received.length > 0);
	expect(push?.plaintext).toMatch(/^\{"k":"alert","t":"[\w-]{22}","d":"priyas-phone"\}$/);
	expect(push?.plaintext).not.toMatch(/Kieran|urgent/);
	expect((await trail()).map(({ what }) => what)).not.toContain('shown');
	await deliver(push?.plaintext ?? '');
	const lines = await until(trail, (all) => all.some(({ what }) => what === 'shown'));
	expect(lines.find(({ what }) => what === 'shown')?.by).toBe(at.world.priya.id);
	expect(await worker.shown()).toEqual(['Waymark: Waymark: please open']);
	const record = await kept.alerts.find(project.id, alert.id);
	expect(record?.alert.state).toBe('raised');
	expect(record?.alert.owner).toBeNull();
	expect((await kept.reaching.staffWays.devices(project.id))[0]?.provedAt).not.toBeNull();
});

it('shows live on her own page that her device answered a test, which is on nobody’s alert', async () => {
	const before = at.push.received.length;
	await page.goto('/how-i-am-reached');
	await page.getByRole('button', { name: 'Knock now' }).click();
	await page.getByText('no answer yet. Is it on').waitFor();
	const received = await until(pushes, (all) => all.length > before);
	const trial = received.findLast(({ plaintext }) => plaintext.includes('"trial"'));
	const lines = (await trail()).length;
	await deliver(trial?.plaintext ?? '');
	await page.locator('#knocked').getByText('answered at').waitFor();
	expect((await worker.shown()).at(-1)).toBe('Waymark: Waymark: this is only a test');
	expect((await trail()).length).toBe(lines);
});

it('texts her when no screen shows it in half a minute, writes to her after that, and takes the delivery of a text for shown', async () => {
	const { kept, project } = at.served;
	const whose = { project: project.id, staff: at.world.priya.id };
	gateway.expects(NUMBER);
	mail.expects(BOX);
	for (const way of [
		{ id: 'mobile', channel: 'text', address: NUMBER } as const,
		{ id: 'box', channel: 'e-mail', address: BOX } as const,
	]) {
		await kept.reaching.staffWays.add({ ...whose, ...way }, { code: '123456', until: addMinutes(at.clock.now(), 15) }, at.clock.now());
		await kept.reaching.staffWays.tryCode({ ...whose, id: way.id }, '123456', `call-${way.id}`, at.clock.now());
	}
	const before = at.push.received.length;
	alert = await raise('Ellie');
	await until(pushes, (all) => all.length > before);
	expect(gateway.received).toEqual([]);
	at.clock.pass(0.6);
	const [text] = await until(
		async () => gateway.received,
		(all) => all.length > 0,
	);
	expect(text).toMatchObject({ channel: 'text', to: NUMBER, words: 'Waymark: please open' });
	at.clock.pass(0.6);
	const [letter] = await until(
		async () => mail.received,
		(all) => all.length > 0,
	);
	expect(letter).toMatchObject({ to: BOX, subject: 'Waymark: please open' });
	expect(`${gateway.raw.join()}${mail.received.map(({ raw }) => raw).join()}`).not.toMatch(/Ellie|urgent|Priya/);
	const body = JSON.stringify({ id: 'provider-1', channel: 'text', to: NUMBER, state: 'delivered' });
	const seconds = Math.floor(Date.parse(at.clock.now()) / 1_000);
	const headers = { 'content-type': 'application/json', ...signedHeaders(GATEWAY_KEY, { id: 'receipt-1', seconds, body }) };
	expect((await fetch(`${at.origin}/in/receipts`, { method: 'POST', headers, body })).status).toBe(204);
	const lines = await until(trail, (all) => all.some(({ what }) => what === 'shown'));
	expect(lines.filter(({ what }) => what === 'shown').map(({ by }) => by)).toEqual([at.world.priya.id]);
	expect((await kept.alerts.find(project.id, alert.id))?.alert.owner).toBeNull();
});
