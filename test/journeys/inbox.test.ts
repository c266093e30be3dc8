import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFinds } from '../support/axe.ts';
import { type Device, openBrowser, openDevice, SCREENS } from '../support/browser.ts';
import { textsCome } from '../support/inbox-screens.ts';
import { type JourneyServer, startJourneyServer } from '../support/journey-server.ts';

/**
 * A worker finds who waits, opens the texts, takes over from the assistant and answers, with the keyboard and nothing else; a colleague sees
 * that she writes; a new text comes in by itself; and the same on a phone, and without a script.
 */
const [THEIRS, OTHER] = ['+447700900318', '+447700900412'];

let browser: Browser;
let at: JourneyServer;
let tablet: Device;
let colleague: Device;
let path = '';

beforeAll(async () => {
	[browser, at] = await Promise.all([openBrowser(), startJourneyServer()]);
	tablet = await openDevice(browser, at.origin);
	colleague = await openDevice(browser, at.origin, { viewport: SCREENS.phone });
	await at.signIn(tablet.page, at.world.nadia);
	await at.signIn(colleague.page, at.world.priya);
	await textsCome(at, [
		[OTHER, 'k see u thurs'],
		[THEIRS, 'person'],
	]);
});

afterAll(async () => {
	await browser.close();
	await at.stop();
});

const thread = async () => {
	const { kept, project } = at.served;
	const found = (await kept.threads.all(project.id)).find(({ number }) => number.number === THEIRS);
	const whole = found && (await kept.threads.find(project.id, found.number.id));
	return whole ?? expect.fail('Nobody texted.');
};
const focused = (page: Page) =>
	page.evaluate(() => {
		const here = document.activeElement as HTMLElement;
		return (here.getAttribute('aria-label') ?? (here as HTMLInputElement).labels?.[0]?.textContent ?? here.textContent ?? '').trim();
	});
/** Tab until the focus is there. */
async function tabTo(page: Page, wanted: RegExp): Promise<void> {
	const stops: string[] = [];
	for (let presses = 0; presses < 60; presses += 1) {
		await page.keyboard.press('Tab');
		stops.push(await focused(page));
		if (wanted.test(stops.at(-1) ?? '')) return;
	}
	expect.fail(`Tab never came to ${wanted}: ${stops.join(' | ')}`);
}

it('shows on Today and in the rail that somebody waits, and leads to them by the keyboard alone', async () => {
	const { page } = tablet;
	await page.goto('/today');
	expect(await page.locator('main').innerText()).toContain('One text waits for an answer, since it came at');
	expect(await page.locator('.rail').innerText()).toContain('1 waits');
	await tabTo(page, /^Inbox/);
	await page.keyboard.press('Enter');
	await page.waitForURL('**/inbox');
	await tabTo(page, /^Number ends 318$/);
	await page.keyboard.press('ArrowDown');
	expect(await focused(page)).toBe('Number ends 412');
	await page.keyboard.press('Home');
	expect(await focused(page)).toBe('Number ends 318');
	await page.keyboard.press('Enter');
	await page.waitForURL('**/inbox/*');
	path = new URL(page.url()).pathname;
	expect(await page.title()).not.toMatch(/318|person/);
});

it('is skipped past the list, taken over and answered by the keyboard, and a colleague sees who writes', async () => {
	const { page } = tablet;
	await colleague.page.goto(path);
	await tabTo(page, /^Go on to the texts$/);
	await page.keyboard.press('Enter');
	await tabTo(page, /^Your text$/);
	await page.keyboard.press('Escape');
	expect(await focused(page)).toBe('Number ends 318');
	await tabTo(page, /^Take over$/);
	await page.keyboard.press('Enter');
	await page.getByText('Yours.').first().waitFor();
	expect((await thread()).thread).toMatchObject({ hand: 'person', owner: at.world.nadia.id });
	const standing = colleague.page.locator('#thread-standing');
	await standing.getByText('Nadia Rahman has it').waitFor();

	await tabTo(page, /^Your text$/);
	await page.keyboard.type('Hi, Nadia here. Is now ok?');
	expect(await page.locator('#answer-count').innerText()).toBe('One part. 134 characters left in it.');
	await standing.getByText('Nadia Rahman is writing here').waitFor();
	expect(await colleague.page.content()).not.toContain('Nadia here');
	await page.keyboard.press('Control+Enter');
	await page.waitForURL(`**${path}#answer`);
	const { ours, thread: after } = await thread();
	expect(ours.at(-1)).toMatchObject({ words: 'Hi, Nadia here. Is now ok?', by: at.world.nadia.id });
	await expect.poll(async () => (await thread()).ours.at(-1)?.state, { timeout: 10_000 }).toBe('delivered');
	expect(after.waitingSince).toBeNull();
});

it('shows a new text and the count without a reload, and leaves what is being typed alone', async () => {
	const { page } = tablet;
	await page.getByLabel('Your text').fill('Half a');
	await textsCome(at, [[THEIRS, 'yes its ok now']]);
	await page.locator('.bubble', { hasText: 'yes its ok now' }).waitFor();
	expect(await page.getByLabel('Your text').inputValue()).toBe('Half a');
	expect(await page.locator('#thread-news').textContent()).toBe('A new text came.');
	await page.locator('.rail', { hasText: '1 waits' }).waitFor();
	expect(page.url()).not.toContain('ok');
});

it('puts a ready reply into the field and sends nothing by it', async () => {
	const { page } = tablet;
	const before = (await thread()).ours.length;
	await page.locator('summary', { hasText: 'Ready replies' }).click();
	await page.getByRole('button', { name: 'Take your time. There is no rush.' }).click();
	expect(await page.getByLabel('Your text').inputValue()).toBe('Half a Take your time. There is no rush.');
	expect((await thread()).ours.length).toBe(before);
});

it('is one column on a phone: the list, then the thread with the record below it, and nothing axe finds', async () => {
	const { page } = colleague;
	await page.goto('/inbox');
	expect(await axeFinds(page)).toEqual([]);
	await page.getByRole('link', { name: 'Number ends 318' }).click();
	await page.waitForURL(`**${path}`);
	expect(await page.locator('.inbox-list').isVisible()).toBe(false);
	expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(SCREENS.phone.width);
	const [answer, record] = [await page.locator('#answer').boundingBox(), await page.locator('#about').boundingBox()];
	expect((answer?.y ?? 0) < (record?.y ?? 0)).toBe(true);
	await page.getByRole('link', { name: 'Inbox', exact: true }).first().waitFor();
	expect(await axeFinds(page)).toEqual([]);
	await page.setViewportSize(SCREENS.tablet);
	expect(await axeFinds(page)).toEqual([]);
});

it('works without a script', async () => {
	const plain = await openDevice(browser, at.origin, { javaScriptEnabled: false });
	const { page } = plain;
	await at.signIn(page, at.joel);
	await page.goto(path);
	await page.getByRole('button', { name: 'Take over' }).click();
	expect(await page.locator('main').innerText()).toContain('Yours. The assistant is silent.');
	await page.locator('summary', { hasText: 'Ready replies' }).click();
	await page.getByRole('button', { name: 'I am still here.' }).click();
	expect(await page.getByLabel('Your text').inputValue()).toBe('I am still here.');
	await page.getByRole('button', { name: 'Send', exact: true }).click();
	await page.waitForURL(`**${path}#answer`);
	expect((await thread()).ours.at(-1)).toMatchObject({ words: 'I am still here.', by: at.joel.id });
	await plain.close();
});

it('made no browser complain', () => {
	expect([...tablet.complaints, ...colleague.complaints]).toEqual([]);
	expect(at.logged).toEqual([]);
});
