import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFinds } from '../support/axe.ts';
import { type Device, openBrowser, openDevice, SCREENS } from '../support/browser.ts';
import { type JourneyServer, startJourneyServer } from '../support/journey-server.ts';

let browser: Browser;
let at: JourneyServer;
let lead: Device;
let worker: Device;
const folder = mkdtempSync(join(tmpdir(), 'waymark-held-'));

beforeAll(async () => {
	[browser, at] = await Promise.all([openBrowser(), startJourneyServer()]);
	[lead, worker] = [await openDevice(browser, at.origin), await openDevice(browser, at.origin)];
	await at.signIn(lead.page, at.joel);
	await at.signIn(worker.page, at.world.nadia);
});

afterAll(async () => {
	rmSync(folder, { recursive: true });
	await browser.close();
	await at.stop();
});

/** As it stands, on a tablet and on a phone: nothing that axe finds, and nothing that sticks out to the side. */
async function looks({ page }: Device, name: string): Promise<void> {
	for (const size of ['tablet', 'phone'] as const) {
		await page.setViewportSize(SCREENS[size]);
		expect([name, size, await axeFinds(page)]).toEqual([name, size, []]);
		const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
		expect([name, size, wide]).toEqual([name, size, 0]);
	}
	await page.setViewportSize(SCREENS.tablet);
}

const press = ({ page }: Device, name: string) => page.getByRole('button', { name, exact: true }).click();

describe('somebody who asks what is held about her', () => {
	it('is written down by her worker from the record', async () => {
		await lead.page.goto('/requests');
		await lead.page.getByText('Nobody waits for an answer').waitFor();
		await looks(lead, 'requests-none');
		await worker.page.goto(`/young-people/${at.known.jaz.id}`);
		await worker.page.getByRole('link', { name: 'Write down that somebody asks for it' }).click();
		await looks(worker, 'request-ask');
		await worker.page.getByLabel('The young person', { exact: true }).check();
		await worker.page.getByLabel('The day it came').fill('2026-11-17');
		await worker.page.getByLabel('How you know who they are').fill('Nadia has known her since March');
		await press(worker, 'Write it down');
		await worker.page.getByRole('heading', { name: 'Jaz Whitlock' }).waitFor();
		expect((await worker.page.goto('/requests'))?.status()).toBe(403);
	});

	it('is decided by the lead, line by line where somebody must not find out where she is', async () => {
		const { page } = lead;
		await page.goto('/requests');
		await page.getByText('Due 17 December 2026').waitFor();
		await looks(lead, 'requests');
		await page.getByRole('link', { name: 'Decide' }).click();
		await looks(lead, 'request');
		await page.getByRole('radio', { name: 'No', exact: true }).check();
		await page.getByLabel('They are given what may be given').check();
		await page.getByLabel('Why', { exact: true }).fill('It is her right');
		await press(lead, 'Decide');
		await page.getByText('must be decided first').waitFor();
		expect(await page.getByRole('button', { name: 'Make the page to read' }).count()).toBe(0);
		await page.getByRole('link', { name: 'Look at each line' }).click();
		await looks(lead, 'request-lines');
		const [, count = '0'] = /(\d+) lines must be decided/.exec(await page.content()) ?? [];
		for (let line = 0; line < Number(count); line++) {
			await page.locator(`[name="do-${line}"]`).selectOption('danger-address');
			await page.locator(`[name="why-${line}"]`).fill('A court order of March 2026');
		}
		await press(lead, 'Keep these decisions');
		await page.getByRole('link', { name: 'What is left out, and why' }).click();
		await looks(lead, 'request-sheet');
		await page.getByRole('link', { name: 'The request' }).click();
	});

	it('is let go by a second person, who reads it as it would be given', async () => {
		expect(await lead.page.getByRole('button', { name: 'Make the page to read' }).count()).toBe(0);
		await looks(lead, 'request-second-not-asked');
		await press(lead, 'Ask for a second look');
		await lead.page.getByText('It waits for a second person').waitFor();
		const { served, clock, world } = at;
		const grace = world.staff('Grace Adeyemi', 'manager');
		await served.kept.staffAdmin.add(grace, 'system', clock.now());
		const second = await openDevice(browser, at.origin);
		await at.signIn(second.page, grace);
		await second.page.goto('/requests');
		await second.page.getByText('Waits for a second look').waitFor();
		await second.page.getByRole('link', { name: 'Go on' }).click();
		await second.page.getByRole('link', { name: 'Read what would be given' }).click();
		await looks(second, 'request-second');
		expect(await second.page.getByText('Northmoor').count()).toBe(0);
		await press(second, 'I have read it: it may be given');
		await second.page.getByText('A second person has read it, and agreed.').waitFor();
		await lead.page.reload();
	});

	it('is given one file, which opens without the internet and asks for nothing', async () => {
		await looks(lead, 'request-make');
		const [download] = await Promise.all([lead.page.waitForEvent('download'), press(lead, 'Make the page to read')]);
		expect(download.suggestedFilename()).toBe('what-is-held-2026-11-17.html');
		const file = join(folder, 'held.html');
		await download.saveAs(file);
		expect(readFileSync(file, 'utf8')).not.toMatch(/Northmoor|Eastgate Library|Nadia/);
		const offline = await browser.newContext({ offline: true, javaScriptEnabled: false });
		const page = await offline.newPage();
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.goto(pathToFileURL(file).href);
		await page.getByRole('heading', { name: 'What is held about Jaz' }).waitFor();
		expect(asked).toHaveLength(1);
		expect(await page.getByText('[Left out').count()).toBeGreaterThan(0);
		await offline.close();
	});

	it('is off the list once it is with her', async () => {
		await lead.page.reload();
		await lead.page.getByLabel('How it was given to them').fill('In her hand, at the library');
		await press(lead, 'It is with them');
		await lead.page.getByText('Nobody waits for an answer').waitFor();
	});
});

describe('something that is wrong', () => {
	it('stands beside what is written, with what was decided, and nobody changed a word', async () => {
		const { page } = worker;
		await page.goto(`/young-people/${at.known.jaz.id}`);
		await page.getByRole('link', { name: 'Something is wrong' }).click();
		await looks(worker, 'wrong');
		await page.getByLabel('Jaz', { exact: true }).check();
		await page.getByLabel('What is wrong', { exact: true }).fill('The school');
		await page.getByLabel('What is right, in their words').fill('I am at Hilltop now');
		await press(worker, 'Write it down');
		await page.getByText('Nobody has decided about it yet.').waitFor();
		await page.getByLabel('Why', { exact: true }).fill('Her school rang and said the same');
		await press(worker, 'It is right');
		await page.getByText('Agreed: this is right.').waitFor();
		await looks(worker, 'wrong-decided');
		await page.goto(`/young-people/${at.known.jaz.id}`);
		await page.getByText('“I am at Hilltop now”').waitFor();
		await page.getByText('Northmoor Academy').waitFor();
	});
});
