import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Alert } from '#core/escalation/alert.ts';
import { axeFinds } from '../support/axe.ts';
import { type Device, openBrowser, openDevice, SCREENS } from '../support/browser.ts';
import { type JourneyServer, startJourneyServer } from '../support/journey-server.ts';
import type { MockDevice } from '../support/mock-push-service.ts';

/**
 * Seven minutes past three: a phone of 360 by 640 in the dark, one thumb. A child wrote it alone; the push comes, one touch opens the
 * alert, and the second takes it.
 */
const NIGHT = '2026-11-18T03:07:00.000Z';
const WORDS = 'hes outside the flat i cant go back in he said hed find me';
const REACH_OF_A_THUMB = 300;

let browser: Browser;
let at: JourneyServer;
let phone: Device;
let page: Page;
let woken: MockDevice;
let alert: Alert;

beforeAll(async () => {
	[browser, at] = await Promise.all([openBrowser(), startJourneyServer(NIGHT)]);
	phone = await openDevice(browser, at.origin, { viewport: SCREENS.phone, colorScheme: 'dark' });
	({ page } = phone);
	await at.signIn(page, at.world.priya);
	woken = at.push.subscribe();
	const device = { id: 'priyas-phone', staff: at.world.priya.id, ...woken };
	await at.served.kept.pushSubscriptions.keep(at.served.project.id, device, null, at.clock.now());
});
afterAll(async () => {
	await browser.close();
	await at.stop();
	expect(at.push.refused).toEqual([]);
});

const record = async () => (await at.served.kept.alerts.find(at.served.project.id, alert.id)) ?? expect.fail('no such alert');

/** What a child wrote on their own page, with nobody there. */
async function somebodyWrites(): Promise<void> {
	const { kept, project } = at.served;
	const kofi = at.world.aYoungPerson('Kofi', { dateOfBirth: '2011-05-05' });
	const talk = at.world.aConversation(kofi, [], { channel: 'private-page' });
	const because = [
		{ rule: 'cannot-go-back', start: 21, end: 38, words: 'i cant go back in' },
		{ rule: 'threat', start: 39, end: 58, words: 'he said hed find me' },
	];
	const verdict = { level: 'immediate' as const, categories: [], because, rules: 'test@1' };
	const entry = at.world.anEntry(1, WORDS, { actor: 'young-person', channel: 'private-page', verdict });
	alert = at.world.anAlert(kofi, { level: 'immediate', raisedAt: at.clock.now(), nextDueAt: at.clock.now() });
	const changes = [
		{ change: 'young-person-added', youngPerson: kofi },
		{ change: 'conversation-begun', conversation: talk },
		{ change: 'entry-appended', conversation: talk.id, youngPerson: kofi.id, entry },
		{ change: 'alert-raised', alert },
		{ change: 'concern-raised', concern: at.world.aConcern(talk, entry, alert, { level: 'immediate', rules: [] }) },
		{ change: 'staff-told', event: { kind: 'alert-changed', subject: alert.id } },
	] as const;
	await kept.store.commit({ project: project.id, at: at.clock.now(), changes, audit: [] });
}

it('wakes her phone with no word of it, and one touch on that opens the one alert, in the dark, without marking it', async () => {
	await somebodyWrites();
	await expect.poll(() => at.push.received.length, { timeout: 10_000 }).toBeGreaterThan(0);
	expect(at.push.received[0]?.plaintext).not.toMatch(/Kofi|flat|immediate/);
	// The first touch: the address that the service worker opens when its notification is touched.
	await page.goto('/alerts/now');
	expect(new URL(page.url()).pathname).toBe(`/alerts/${alert.id}`);
	expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
	const shown = await page.locator('main').innerText();
	for (const words of [
		'Immediate',
		'Kofi, 15, alone',
		'hes outside the flat',
		'The computer marked two parts',
		'Kofi can see:',
		'Not opened yet.',
	])
		expect(shown).toContain(words);
	expect(shown).toMatch(/(told|woken) at 3:\d\d am unless you take it\./);
	expect(await page.locator('mark').count()).toBe(2);
	const { alert: still } = await record();
	expect([still.state, still.owner, still.seenBy]).toEqual(['raised', null, null]);
});

it('has everything that one thumb needs in the lower part of the screen, large, with nothing running over', async () => {
	const own = page.getByRole('button', { name: 'I’ve got this' });
	const box = (await own.boundingBox()) ?? expect.fail('nothing to take it with');
	expect(box.height).toBeGreaterThanOrEqual(84);
	expect(box.y).toBeGreaterThanOrEqual(SCREENS.phone.height - REACH_OF_A_THUMB);
	expect(box.y + box.height).toBeLessThanOrEqual(SCREENS.phone.height);
	for (const name of ['Ring 999', 'I’ve read this']) {
		const other = (await page.getByText(name, { exact: true }).first().boundingBox()) ?? expect.fail(name);
		expect(other.y).toBeGreaterThanOrEqual(SCREENS.phone.height - REACH_OF_A_THUMB);
	}
	expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
	expect(await axeFinds(page)).toEqual([]);
	await page.emulateMedia({ colorScheme: 'dark' });
});

it('is hers with the second touch, and only then asks what she does first', async () => {
	await page.getByRole('button', { name: 'I’ve got this' }).click();
	await page.getByRole('heading', { name: 'What will you do first?' }).waitFor();
	const { alert: owned, trail } = await record();
	expect(owned).toMatchObject({ state: 'owned', owner: at.world.priya.id });
	expect(trail.at(-1)).toMatchObject({ what: 'owned', by: at.world.priya.id });
	expect(await page.locator('main').innerText()).toContain('Priya has this now.');
	expect(await axeFinds(page)).toEqual([]);
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.getByRole('button', { name: 'I am calling 999 now' }).click();
	await page.getByText('You decided: I am calling 999 now').waitFor();
	expect((await record()).alert).toMatchObject({ state: 'owned', owner: at.world.priya.id });
	expect(await axeFinds(page)).toEqual([]);
	await page.emulateMedia({ colorScheme: 'dark' });
});

it('is passed on to somebody by name, stays hers until he says yes, and leads him straight to it', async () => {
	await page.getByRole('link', { name: 'Pass it on' }).click();
	await page.getByLabel('Ask', { exact: true }).selectOption({ label: 'Joel Okafor, safeguarding lead' });
	await page.getByLabel('Anything they should know first').fill('I have to drive there.');
	await page.getByRole('button', { name: 'Ask them' }).click();
	await page.getByText('Joel Okafor was asked to take it and has not answered yet.').first().waitFor();
	expect((await record()).alert).toMatchObject({ owner: at.world.priya.id, offeredTo: at.joel.id });
	const his = await openDevice(browser, at.origin, { viewport: SCREENS.phone, colorScheme: 'dark' });
	await at.signIn(his.page, at.joel);
	await his.page.goto('/alerts/now');
	await his.page.getByText('Priya Nair asks you to take it.').waitFor();
	expect(await axeFinds(his.page)).toEqual([]);
	await his.page.getByRole('button', { name: 'Yes, I take it' }).click();
	await his.page.getByRole('button', { name: 'I’m still with it' }).waitFor();
	expect((await record()).alert).toMatchObject({ owner: at.joel.id, offeredTo: null });
	expect(await his.page.locator('main').innerText()).toContain('Joel has this now.');
	expect([...phone.complaints, ...his.complaints]).toEqual([]);
	await his.close();
});

it('leads whoever is signed out straight there once they are back', async () => {
	const outside = await openDevice(browser, at.origin, { viewport: SCREENS.phone });
	await outside.page.goto('/alerts/now');
	expect(await outside.page.content()).toContain(encodeURIComponent('/alerts/now'));
	await outside.close();
});
