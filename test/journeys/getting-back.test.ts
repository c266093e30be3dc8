import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { WAITS_MINUTES } from '#core/sign-in/getting-back.ts';
import { addAuthenticator } from '../support/authenticator.ts';
import { axeFinds } from '../support/axe.ts';
import { type Device, openBrowser, openDevice, SCREENS } from '../support/browser.ts';
import {
	makePasskey,
	openLink,
	PASSPHRASE,
	setUpPassphraseAndCode,
	signInByPasskey,
	signInByPassphrase,
	signOut,
	startVaultJourney,
	type VaultJourney,
} from '../support/vault-journey.ts';

/** Nadia’s phone is gone. Ada looks after accounts, Joel is the safeguarding lead; nobody alone lets Nadia in again. */
let browser: Browser;
let at: VaultJourney;
let desk: Device;
let laptop: Device;
let tablet: Device;
let phone: Device;
const seen = { joel: '', link: '' };

beforeAll(async () => {
	[browser, at] = await Promise.all([openBrowser(), startVaultJourney()]);
	desk = await openDevice(browser, at.origin);
	laptop = await openDevice(browser, at.origin);
	tablet = await openDevice(browser, at.origin);
	phone = await openDevice(browser, at.origin, { viewport: SCREENS.phone });
	await addAuthenticator(desk, { transport: 'usb' });
	await openLink(desk.page, await at.link(at.ada));
	await makePasskey(desk.page, 'Blue key');
	await openLink(laptop.page, await at.link(at.joel));
	seen.joel = await setUpPassphraseAndCode(laptop.page, at);
	await addAuthenticator(tablet, { transport: 'cable', synced: true });
	await openLink(tablet.page, await at.link(at.nadia));
	await makePasskey(tablet.page, 'My phone');
	await heading(tablet, 'How you sign in');
});

afterAll(async () => {
	await browser.close();
	await at.stop();
});

const heading = (device: Device, name: string) => device.page.getByRole('heading', { name, exact: true }).waitFor();
const press = (device: Device, name: string) => device.page.getByRole('button', { name, exact: true }).click();

/** Half a day on, everybody’s sign-in is over. */
async function halfADayOn(): Promise<void> {
	at.clock.pass(WAITS_MINUTES);
	for (const device of [desk, laptop, tablet]) await signOut(device.page);
	await signInByPasskey(desk.page);
	await heading(desk, 'You keep Waymark running');
	await signInByPassphrase(laptop.page, 'Joel Okafor', PASSPHRASE, at.codeOf(seen.joel));
	await heading(laptop, 'Today');
	await signInByPasskey(tablet.page);
	await heading(tablet, 'Today');
}

async function ask(): Promise<void> {
	await desk.page.goto('/people');
	await press(desk, 'A way back in for Nadia Rahman');
	await desk.page.getByText('A way back in was asked for: Nadia Rahman').waitFor();
}

it('whoever could sign in gets no new link from one administrator, and a lone lead nobody could confirm', async () => {
	await desk.page.goto('/people');
	expect(await desk.page.getByRole('button', { name: /^New link for|^Make the link for/ }).count()).toBe(0);
	expect(await desk.page.getByRole('button', { name: 'A way back in for Ada Mensah' }).count()).toBe(0);
	await press(desk, 'A way back in for Joel Okafor');
	await desk.page.getByText('Invite another safeguarding lead or a manager').first().waitFor();
	expect(await axeFinds(desk.page)).toEqual([]);
	expect(await at.served.kept.waysBack.all(at.project.id)).toEqual([]);
});

it('whoever it is for sees it and stops it with one press, while they are signed in', async () => {
	await ask();
	await tablet.page.goto('/today');
	await tablet.page.getByText('Somebody asked for a way back in for you').waitFor();
	expect(await axeFinds(tablet.page)).toEqual([]);
	expect(await tablet.page.getByRole('button', { name: /confirm/ }).count()).toBe(0);
	await press(tablet, 'Stop it (Nadia Rahman)');
	await heading(tablet, 'Today');
	expect(await tablet.page.getByText('Somebody asked for a way back').count()).toBe(0);
	await desk.page.goto('/people');
	expect(await desk.page.getByText('A way back in was asked for').count()).toBe(0);
	await desk.page.goto('/');
	await heading(desk, 'You keep Waymark running');
});

it('a lead confirms it, saying once more in full who they are, and for twelve hours nobody can make the link', async () => {
	at.clock.pass(11);
	await signOut(desk.page);
	await signInByPasskey(desk.page);
	await heading(desk, 'You keep Waymark running');
	await ask();
	expect(await axeFinds(desk.page)).toEqual([]);
	await desk.page.goto('/');
	await desk.page.getByText('A way back in was asked for: Nadia Rahman').waitFor();
	expect(await axeFinds(desk.page)).toEqual([]);
	await laptop.page.goto('/today');
	await laptop.page.getByLabel('Your passphrase').fill(PASSPHRASE);
	await press(laptop, 'Unlock');
	await laptop.page.getByText('Ring Nadia Rahman first').waitFor();
	expect(await axeFinds(laptop.page)).toEqual([]);
	await press(laptop, 'I rang them: confirm (Nadia Rahman)');
	await heading(laptop, 'Is it still you?');
	await laptop.page.getByLabel('Your passphrase').fill(PASSPHRASE);
	await laptop.page.getByLabel('Code from your app').fill(at.codeOf(seen.joel));
	await press(laptop, 'Go on');
	await laptop.page.getByText('You confirmed it. A link can be made from').waitFor();
	await desk.page.goto('/people');
	expect(await desk.page.getByRole('button', { name: 'Make the link for Nadia Rahman' }).count()).toBe(0);
});

it('then the link ends every old way in and every sign-in of theirs, and they begin anew', async () => {
	await halfADayOn();
	await desk.page.goto('/people');
	await press(desk, 'Make the link for Nadia Rahman');
	await heading(desk, 'A link for Nadia Rahman');
	seen.link = await desk.page.locator('.link-given').innerText();
	await tablet.page.goto('/today');
	await tablet.page.getByText('nobody has used it yet').waitFor();
	await addAuthenticator(phone, { transport: 'internal' });
	await openLink(phone.page, new URL(seen.link).pathname);
	await heading(phone, 'Welcome, Nadia Rahman');
	await tablet.page.goto('/today');
	await heading(tablet, 'You are not signed in');
	await signInByPasskey(tablet.page);
	await tablet.page.getByText('You are not signed in yet').waitFor();
	await phone.page.goto('/my-sign-in/device');
	await phone.page.getByLabel('Its name').fill('Nadia’s new phone');
	await phone.page.getByLabel('Only me').check();
	await press(phone, 'Keep this name');
	await makePasskey(phone.page, 'New phone');
	await heading(phone, 'How you sign in');
	await laptop.page.goto('/today');
	await laptop.page.getByText('Nadia Rahman opened a link to set up a way in, Wednesday 18 November').waitFor();
	expect(at.logged).toEqual([]);
});
