import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addMinutes } from '#core/clock/instant.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { randomIds } from '#server/clock.ts';
import { setUp } from '#server/set-up.ts';
import { axeFinds } from '../support/axe.ts';
import { type Device, openBrowser, openDevice, SCREENS } from '../support/browser.ts';
import { type FakeGateway, GATEWAY_KEY_TEXT, startFakeGateway } from '../support/fake-gateway.ts';
import { type RunningServer, startServer } from '../support/journey-server.ts';

/** From `npm run setup` to the day on which real young people may use it: a lead, a manager and a worker, each on a device of theirs. */
let browser: Browser;
let at: RunningServer;
let staff: readonly StaffMember[];
let folder: string;
let gateway: FakeGateway;
const devices = new Map<string, Device>();

const STAFF = ['lead:Priya Nair', 'manager:Marcus Webb', 'worker:Nadia Rahman'].map((one) => {
	const [role = '', name = ''] = one.split(':');
	return { role: role as StaffMember['role'], name };
});

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'waymark-live-'));
	const keyFile = join(folder, 'text.key');
	writeFileSync(keyFile, GATEWAY_KEY_TEXT, { mode: 0o600 });
	gateway = await startFakeGateway(() => at.clock.now());
	const [opened, running] = await Promise.all([
		openBrowser(),
		startServer(
			(kept, clock) => setUp({ kept, clock, ids: randomIds }, { mode: 'setup', name: 'Hollin Bank', staff: STAFF }),
			undefined,
			undefined,
			{ gateway: { url: gateway.url, keyFile, voice: false }, mail: null },
			// The address, the checkpoints and the monitor are the machine's, and are proved with its settings.
			{ httpsOrigin: true, auditCheckpoints: true, outsideMonitor: true },
		),
	]);
	browser = opened;
	at = running;
	staff = await at.served.kept.staff.all(at.served.project.id);
	for (const { name } of STAFF) devices.set(name, await signedIn(member(name)));
});

afterAll(async () => {
	await browser.close();
	await at.stop();
	await gateway.stop();
	rmSync(folder, { recursive: true });
});

const member = (name: string): StaffMember => staff.find((one) => one.name === name) ?? expect.fail(`No ${name}.`);
const page = (name: string) => (devices.get(name) ?? expect.fail(`No device of ${name}.`)).page;
const press = (name: string, words: string) => page(name).getByRole('button', { name: words, exact: true }).click();
const kind = async () => (await at.served.kept.projects.find(at.served.project.id))?.kind;

/** Somebody with a passkey who has just signed in; the journeys of signing in show how they come to it. */
async function signedIn({ project, id }: StaffMember): Promise<Device> {
	const { kept } = at.served;
	const now = at.clock.now();
	const passkey = { project, staff: id, id: `key-${id}`, label: 'A key', publicKey: Buffer.from('public'), counter: 0, transports: [] };
	await kept.credentials.addPasskey({ ...passkey, syncable: false, backedUp: false, madeAt: now, lastUsedAt: null }, now);
	const { token } = await kept.sessionKeeping.begin(
		{ project, staff: id, method: 'passkey', device: null, lastsMinutes: 480 },
		undefined,
		now,
	);
	const device = await openDevice(browser, at.origin);
	await device.context.addCookies([{ name: 'waymark', value: token, url: at.origin }]);
	return device;
}

/** As a text with a code would have done it. */
async function verified({ project, id: who }: StaffMember): Promise<void> {
	const { staffWays } = at.served.kept.reaching;
	const [id, now] = [randomIds.row<string>(), at.clock.now()];
	const number = { id, project, staff: who, channel: 'text', address: `+4477009001${who.slice(-2)}` } as const;
	await staffWays.add(number, { code: '123456', until: addMinutes(now, 15) }, now);
	expect(await staffWays.tryCode({ project, staff: who, id }, '123456', randomIds.row(), now)).toBe('verified');
}

describe('a project that was set up', () => {
	it('says on every page that it is not for real children, and that almost everything is missing', async () => {
		const priya = page('Priya Nair');
		await priya.goto('/going-live');
		await priya.getByRole('heading', { name: 'What is still missing' }).waitFor();
		expect(await priya.getByText('Missing:').count()).toBeGreaterThan(2);
		await priya.getByText('Not for real children').first().waitFor();
		expect(await priya.getByRole('button', { name: 'I say that this may go live' }).count()).toBe(0);
		expect(await axeFinds(priya)).toEqual([]);
		expect(await kind()).toBe('not-for-real-children');
	});

	it('gets its hours, which a young person reads at once', async () => {
		const priya = page('Priya Nair');
		await priya.goto('/cover/new');
		for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']) await priya.getByLabel(day, { exact: true }).check();
		await priya.getByLabel('From', { exact: true }).fill('09:00');
		await priya.getByLabel('To', { exact: true }).fill('17:00');
		await priya.getByLabel('Staffed', { exact: true }).check();
		await priya.getByLabel('Who', { exact: true }).selectOption({ label: 'Nadia Rahman' });
		await press('Priya Nair', 'Add these hours');
		await priya.getByText('Nadia is here until 5:00 pm.').waitFor();
		await priya.goto('/rota');
		await priya.getByRole('heading', { name: 'Rota: the next 14 days' }).waitFor();
		expect(await axeFinds(priya)).toEqual([]);
	});

	it('gets people who can be reached, a number for the night, and a backstop who confirms it himself', async () => {
		for (const { name } of STAFF) await verified(member(name));
		const priya = page('Priya Nair');
		await priya.goto('/rota/emergency-team');
		await priya.getByLabel('What they are called').fill('Emergency duty team');
		await priya.getByLabel('The number').fill('0191 000 0000');
		await priya.getByLabel('When they answer').fill('Nights and weekends');
		await press('Priya Nair', 'Keep this number');
		await priya.getByRole('link', { name: '0191 000 0000' }).waitFor();
		await priya.goto('/rota/backstop');
		await priya.getByLabel('Who is asked').selectOption({ label: 'Marcus Webb' });
		await press('Priya Nair', 'Ask them');
		await priya.getByText('Does not count until they confirm it').waitFor();
		const marcus = page('Marcus Webb');
		await marcus.goto('/today');
		await marcus.getByRole('link', { name: 'Priya Nair asks you to confirm that you are the backstop' }).click();
		expect(await axeFinds(marcus)).toEqual([]);
		await press('Marcus Webb', 'I confirm it for 90 days');
		await marcus.getByText('Confirmed until').waitFor();
	});

	it('gets a statement of what was agreed, with its hours and the words', async () => {
		const priya = page('Priya Nair');
		await priya.goto('/rota/statement');
		await priya.getByLabel('For the project').fill('Priya Nair');
		await priya.getByLabel('Who commissions it').fill('The council');
		await priya.getByLabel('With whom there').fill('Ann Hall');
		await priya.getByLabel('On which day').fill('2026-11-16');
		await priya.getByLabel('Both sides looked at these hours and these words, and agreed to them').check();
		await press('Priya Nair', 'Keep this statement');
		await priya.getByText('Ann Hall, The council').waitFor();
		expect(await axeFinds(priya)).toEqual([]);
	});

	it('goes live when the lead and the manager say so, and not before', async () => {
		await page('Priya Nair').goto('/going-live');
		await press('Priya Nair', 'I say that this may go live');
		await page('Priya Nair').getByText('You have said so. A manager has to say so too.').waitFor();
		expect(await kind()).toBe('not-for-real-children');
		await page('Nadia Rahman').goto('/going-live');
		await page('Nadia Rahman').getByText('You can’t open this').waitFor();
		await page('Marcus Webb').goto('/going-live');
		await press('Marcus Webb', 'I say that this may go live');
		await page('Marcus Webb').getByText('Live since').waitFor();
		expect(await kind()).toBe('live');
		expect(await page('Marcus Webb').getByText('Not for real children').count()).toBe(0);
	});

	it('says on Today of the lead, and not of the worker, that an agreed hour is about to have nobody', async () => {
		const nadia = page('Nadia Rahman');
		await nadia.setViewportSize(SCREENS.phone);
		await nadia.goto('/rota/mine');
		await nadia.getByLabel('On which day').fill('2026-11-20');
		await press('Nadia Rahman', 'I’m away on that day');
		await nadia.getByText('You are away: Friday 20 November, 9:00 am to 5:00 pm: staffed').waitFor();
		expect(await axeFinds(nadia)).toEqual([]);
		const gap = 'Agreed to be staffed, and there is nobody, on Friday 20 November, 9:00 am to 5:00 pm';
		await page('Priya Nair').goto('/today');
		await page('Priya Nair').getByRole('link', { name: gap }).waitFor();
		expect(await axeFinds(page('Priya Nair'))).toEqual([]);
		await nadia.goto('/today');
		expect(await nadia.getByText(gap).count()).toBe(0);
	});

	it('shows a calendar when somebody is on, and nothing else, until it is ended', async () => {
		const nadia = page('Nadia Rahman');
		await nadia.goto('/rota/mine');
		await press('Nadia Rahman', 'Make a calendar address');
		const address = await nadia.locator('.rota-address').innerText();
		const read = await fetch(address);
		expect([read.status, read.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
		const text = await read.text();
		expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*SUMMARY:On call \(Waymark\)[\s\S]*END:VCALENDAR\r\n$/);
		expect(text).not.toMatch(/Nadia|Hollin|harbour/i);
		await press('Nadia Rahman', 'End it');
		expect((await fetch(address)).status).toBe(404);
	});

	it('keeps every complaint of the browser to itself: there was none', () => {
		for (const device of devices.values()) expect(device.complaints.filter((one) => !one.includes('403'))).toEqual([]);
	});
});
