import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addMinutes } from '#core/clock/instant.ts';
import type { ConversationId } from '#core/id.ts';
import { type Device, openBrowser, openDevice } from '../support/browser.ts';
import { screenWordsCautiously } from '../support/cautious-screening.ts';
import { holdTalk, type Talk } from '../support/hold-talk.ts';
import { type JourneyServer, startJourneyServer } from '../support/journey-server.ts';

/**
 * A new worker practises with a child who tells her something: from the link on Today to what a supervisor would look at,
 * and a note from the lead. Nobody’s device is woken, and Today does not change.
 */
const TOLD = 'When Mum’s at work he locks me in my room. I don’t want to be there when he’s there.';

let browser: Browser;
let at: JourneyServer;
let tablet: Device;
let lead: Device;
let talk: Talk;
let practice = '';

beforeAll(async () => {
	[browser, at] = await Promise.all([openBrowser(), startJourneyServer(undefined, screenWordsCautiously)]);
	tablet = await openDevice(browser, at.origin);
	lead = await openDevice(browser, at.origin);
	await at.signIn(tablet.page, at.world.nadia);
	await at.signIn(lead.page, at.joel);
	talk = holdTalk(tablet.page);
	await dutyPhone();
});

afterAll(async () => {
	await browser.close();
	await at.stop();
});

/** Everybody on duty has a phone that would be woken. */
async function dutyPhone(): Promise<void> {
	const device = at.push.subscribe();
	await lead.page.goto('/alerts');
	const status = await lead.page.evaluate(async (subscription) => {
		const formToken = document.querySelector<HTMLInputElement>('input[name="formToken"]')?.value ?? '';
		return (await fetch('/push/subscription', { method: 'POST', body: new URLSearchParams({ formToken, ...subscription }) })).status;
	}, device);
	expect(status).toBe(204);
}

const panel = () => tablet.page.getByRole('complementary', { name: 'Practice' }).innerText();
const openAlert = async () => {
	const { kept, project } = at.served;
	const stored = await kept.conversations.find(project.id, practice.split('/').at(-1) as ConversationId);
	const alert = stored && (await kept.alerts.openFor(project.id, stored.youngPerson.id));
	return alert ?? expect.fail('no alert is open');
};
const today = async () => {
	await lead.page.goto('/today');
	return lead.page.locator('main').innerText();
};
const saidBy = async (heading: string) => {
	const point = tablet.page.locator('.practice-point').filter({ has: tablet.page.getByRole('heading', { name: heading, exact: true }) });
	return point.innerText();
};

let todayBefore = '';

it('begins on the real pages, from a quiet link on Today', async () => {
	todayBefore = await today();
	await tablet.page.getByRole('link', { name: 'Practise with a made-up child' }).click();
	await tablet.page.getByRole('button', { name: 'Begin with Noor' }).click();
	await tablet.page.waitForURL('**/conversations/*');
	practice = new URL(tablet.page.url()).pathname;
	expect(await talk.topic()).toBe('Limits of privacy');
	expect(await panel()).toContain('Practice. Noor says: “So if somebody’s getting hurt you’d have to tell.”');
});

it('follows what the worker does, down to the words that somebody has to own', async () => {
	await talk.say('So if somebody’s getting hurt you’d have to tell.', { then: 'Next' });
	await talk.press('Next');
	await talk.press('Next');
	await talk.say('A drink would be good. And can we talk a bit?', { then: 'Next' });
	await talk.say('Bit shaky.', { then: 'Next' });
	await talk.pick('Yes');
	await talk.press('Next');
	expect(await talk.topic()).toBe('Just before leaving');
	expect(await panel()).toContain(TOLD);
	await talk.pick('I was scared or hurt');
	await talk.say(TOLD);
	expect(await panel()).toContain('Do you have to tell someone?');
	await talk.say('Do you have to tell someone?');
	expect(await panel()).toContain('waiting to hear what happens now');
});

it('raises an alert that is hers and says Practice, and wakes no phone', async () => {
	await lead.page.goto('/today');
	const strip = lead.page.locator('#live .tell');
	expect(await strip.innerText()).toMatch(/^Practice\. Urgent\. About Noor/);
	await lead.page.waitForTimeout(1_500);
	expect(at.push.received).toEqual([]);
	expect(await openAlert()).toMatchObject({ level: 'urgent', state: 'owned', owner: at.world.nadia.id });
});

it('leaves Today as it was, the strip aside', async () => {
	expect((await today()).replace(/^Practice\. Urgent\.[\s\S]*?Open\n+/m, '')).toBe(todayBefore);
});

it('goes on through what Noor says about stopping, a promise and the goodbye of a real conversation', async () => {
	await tablet.page.goto(`${practice}/stop`);
	expect(await panel()).toContain('Will you tell me before you tell Mum?');
	await tablet.page.getByLabel('When would Noor like to go on?').fill('Will you tell me before you tell Mum?');
	await talk.press('Go on another time');
	await tablet.page.goto(`${practice}/close`);
	await talk.promise('Tell Noor before anybody rings Mum', 'They asked for it', 'Nadia', '2026-11-17');
});

it('shows what a supervisor would look at: what was seen, the rule, and what to try', async () => {
	await tablet.page.goto('/practice');
	await tablet.page.getByRole('link', { name: /^What a supervisor would look at: Noor/ }).click();
	expect(await saidBy('Their words')).toContain('You kept Noor’s words as they were said.');
	expect(await saidBy('After what they told you')).toContain('you asked nothing more');
	expect(await saidBy('Stopping')).toContain('You stopped. When to go on is kept');
	expect(await saidBy('What you promised')).toContain('Tell Noor before anybody rings Mum, Nadia, by 17 November');
	expect(await saidBy('Who has it')).toContain('No decision is written down yet.');
	expect(await tablet.page.locator('main').innerText()).not.toMatch(/\d\s?%|\bscore/i);
});

it('sees the decision once there is one, on an alert where nothing rings', async () => {
	await tablet.page.getByRole('link', { name: 'Open the practice alert' }).click();
	await tablet.page.getByText('Noor is made up.').waitFor();
	expect(await tablet.page.locator('a[href^="tel:"]').count()).toBe(0);
	await tablet.page.getByRole('link', { name: 'Change it' }).click();
	await tablet.page.getByRole('button', { name: 'I am ringing the council night team' }).click();
	await tablet.page.getByText('You decided').waitFor();
	await tablet.page.goto(`${practice}/practice`);
	expect(await saidBy('Who has it')).toContain('“I am ringing the council night team”');
});

it('is talked over with the lead, whose note stays with it', async () => {
	await lead.page.goto('/practice');
	await lead.page.getByRole('link', { name: /^What a supervisor would look at: Noor/ }).click();
	await lead.page.getByLabel('What we thought about').fill('You stopped asking. That was hard, and right.');
	await lead.page.getByLabel('What we decided').fill('Robin next, by Friday.');
	await lead.page.getByRole('button', { name: 'Keep the note' }).click();
	await lead.page.getByText('You stopped asking.').waitFor();
	await tablet.page.reload();
	expect(await tablet.page.locator('main').innerText()).toContain('What we decided: Robin next, by Friday.');
	expect(tablet.complaints).toEqual([]);
});

it('falls due like any other when nobody answers for it, and still wakes no phone', async () => {
	const { kept, project } = at.served;
	const alert = await openAlert();
	const now = at.clock.now();
	const overdue = { ...alert, nextDueAt: addMinutes(now, -1), version: alert.version + 1 };
	const changes = [{ change: 'alert-changed', alert: overdue, from: alert.version }] as const;
	expect(await kept.store.commit({ project: project.id, at: now, changes, audit: [] })).toBe('committed');
	await expect.poll(async () => (await openAlert()).state, { timeout: 15_000 }).toBe('raised');
	await lead.page.waitForTimeout(1_500);
	expect(at.push.received).toEqual([]);
	expect(at.logged).toEqual([]);
});
