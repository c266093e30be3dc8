import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addMinutes } from '#core/clock/instant.ts';
import type { Change } from '#core/record/change.ts';
import type { TextingNumber } from '#core/texting/kept-text.ts';
import type { MessageHome } from '#core/texting/message-home.ts';
import { randomIds } from '#server/clock.ts';
import { aMessageHome, aNumber, aText } from '../support/about-texts.ts';
import { type Device, openBrowser, openDevice } from '../support/browser.ts';
import { type JourneyServer, startJourneyServer } from '../support/journey-server.ts';

let browser: Browser;
let at: JourneyServer;
let worker: Device;
let page: Page;
let number: TextingNumber;
let message: MessageHome;

beforeAll(async () => {
	[browser, at] = await Promise.all([openBrowser(), startJourneyServer()]);
	const { kept, project } = at.served;
	const here = { ...at.world, ids: randomIds };
	// Long enough ago that nobody has the telephone in their hand: what is sent then waits for safe hours.
	const hourAgo = addMinutes(at.clock.now(), -60);
	number = { ...aNumber(here, at.known.jaz), firstHeardAt: hourAgo, lastHeardAt: hourAgo };
	const text = { ...aText(here, number, 'can u tell nan im ok'), sentAt: hourAgo, receivedAt: hourAgo };
	message = aMessageHome(here, number, { to: 'my nan', notTo: '' });
	const changes: readonly Change[] = [
		{ change: 'number-added', number, sender: number.number },
		{ change: 'text-kept', text },
		{ change: 'texts-handled', number: number.id, youngPerson: number.youngPerson, texts: [text.id] },
		{ change: 'message-home-asked', message },
	];
	expect(await kept.store.commit({ project: project.id, at: at.clock.now(), changes, audit: [] })).toBe('committed');
	// Nothing here needs a script.
	worker = await openDevice(browser, at.origin, { javaScriptEnabled: false });
	page = worker.page;
	await at.signIn(page, at.world.nadia);
});

afterAll(async () => {
	await browser.close();
	await at.stop();
});

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const ours = async () => (await at.served.kept.threads.find(at.served.project.id, number.id))?.ours ?? [];

describe('a worker without scripts', () => {
	it('finds the message home on Today, checks it, passes it on by hand and says so; only then is the young person told', async () => {
		await page.goto('/today');
		await page.getByRole('link', { name: 'Jaz', exact: true }).first().click();
		await page.getByRole('heading', { name: 'A message home' }).waitFor();
		await page.getByText('“I am safe”', { exact: true }).waitFor();
		await page.getByLabel('It reaches nobody who must not be told').check();
		await page.getByLabel('I read the words.').check();
		await press('It is safe to pass on');
		expect((await ours()).length).toBe(0);
		await page.getByLabel('By telephone').check();
		await page.getByLabel('Whom did you reach, and what did they say?').fill('Her nan, who was glad');
		await press('I passed it on');
		await page.getByRole('heading', { name: 'Passed on. They do not know yet' }).waitFor();
		expect((await ours()).map(({ words, by }) => [words, by])).toEqual([
			['Hi, your message has gone. You can text us back.', at.world.nadia.id],
		]);
		await press('Jaz knows');
		await page.getByText('Nothing is left to do.').waitFor();
		await page.goto('/messages-home');
		await page.getByText('No message waits').waitFor();
	});

	it('says when it is safe, and that it is not: then nothing more goes, not even what waited', async () => {
		// While the gateway is down what is sent waits.
		await page.goto('/demo/phone/1');
		await page.getByLabel('It is down').check();
		await press('Make it so');
		await page.goto(`/young-people/${at.known.jaz.id}`);
		await page.getByRole('link', { name: 'Number ends 318' }).click();
		await page.getByLabel('Wednesday', { exact: true }).check();
		await page.getByLabel('From', { exact: true }).fill('16:00');
		await page.getByLabel('Until', { exact: true }).fill('18:30');
		await press('Add these hours');
		await page.getByText('Wed, 4:00 pm to 6:30 pm').waitFor();
		await press('Send this check');
		// Without a script a click does not say when its page has come.
		await expect.poll(async () => (await ours()).filter(({ state }) => state === 'waiting').length).toBeGreaterThan(0);
		await page.getByLabel('It is not safe to text this number').check();
		await page.getByLabel('How do you know?').fill('She rang: her stepdad has the phone');
		await press('Write it down');
		await page.getByText('This number was marked unsafe. Nothing is sent to it.').first().waitFor();
		await page.getByText('She rang: her stepdad has the phone').waitFor();
		expect((await ours()).filter(({ state }) => state === 'waiting')).toEqual([]);
		expect(at.logged).toEqual([]);
	});
});
