import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addMinutes } from '#core/clock/instant.ts';
import { type Device, openBrowser, openDevice } from '../support/browser.ts';
import { type JourneyServer, startJourneyServer } from '../support/journey-server.ts';

let browser: Browser;
let at: JourneyServer;
let tablet: Device;
let phone: Device;

beforeAll(async () => {
	[browser, at] = await Promise.all([openBrowser(), startJourneyServer()]);
	tablet = await openDevice(browser, at.origin);
	phone = await openDevice(browser, at.origin);
});

afterAll(async () => {
	await browser.close();
	await at.stop();
});

it('signs in by a one-time link that opening does not use up and that works once', async () => {
	const code = await at.served.kept.sessions.invite(at.world.nadia.id, addMinutes(at.clock.now(), 60));
	for (const _ of ['a mail scanner', 'the worker']) {
		await tablet.page.goto(`/enter/${code}`);
		expect(await tablet.page.getByRole('button', { name: 'Sign in on this device' }).isVisible()).toBe(true);
	}
	await tablet.page.getByRole('button', { name: 'Sign in on this device' }).click();
	await tablet.page.getByRole('heading', { name: 'Today' }).waitFor();

	await phone.page.goto(`/enter/${code}`);
	await phone.page.getByRole('button', { name: 'Sign in on this device' }).click();
	await phone.page.getByText('This link has been used, or is too old').waitFor();
	expect(phone.complaints.splice(0)).toEqual([expect.stringContaining('410')]);
	await phone.page.goto('/today');
	await phone.page.getByText('You are not signed in').waitFor();
});

it('ends a session for good: Back shows nothing of what was there', async () => {
	await tablet.page.goto('/young-people');
	await tablet.page.getByRole('heading', { name: 'Everybody' }).waitFor();
	await tablet.page.getByRole('button', { name: 'Sign out' }).first().click();
	await tablet.page.getByText('You are not signed in').waitFor();
	await tablet.page.goBack();
	await tablet.page.getByText('You are not signed in').waitFor();
	expect(await tablet.page.content()).not.toContain('Callum');
	expect(tablet.complaints.filter((words) => !words.includes('401'))).toEqual([]);
	expect(at.logged).toEqual([]);
});
