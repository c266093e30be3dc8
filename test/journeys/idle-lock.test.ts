import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addAuthenticator } from '../support/authenticator.ts';
import { axeFinds } from '../support/axe.ts';
import { type Device, openBrowser, openDevice, SCREENS } from '../support/browser.ts';
import { holdTalk } from '../support/hold-talk.ts';
import {
	makePasskey,
	openLink,
	PASSPHRASE,
	setUpPassphraseAndCode,
	signInByPasskey,
	signInByPassphrase,
	startVaultJourney,
	type VaultJourney,
} from '../support/vault-journey.ts';

/** A screen that nobody touches locks, and everything is there again when its person comes back. */
let browser: Browser;
let at: VaultJourney;
let tablet: Device;
/** Without a script. */
let plain: Device;
const seen = { secret: '' };

beforeAll(async () => {
	[browser, at] = await Promise.all([openBrowser(), startVaultJourney()]);
	tablet = await openDevice(browser, at.origin);
	plain = await openDevice(browser, at.origin, { javaScriptEnabled: false });
	await addAuthenticator(tablet, { transport: 'usb' });
	await openLink(tablet.page, await at.link(at.joel));
	await makePasskey(tablet.page, 'A key');
	await tablet.page.getByRole('heading', { name: 'How you sign in' }).waitFor();
	seen.secret = await setUpPassphraseAndCode(tablet.page, at);
});

afterAll(async () => {
	await browser.close();
	await at.stop();
});

const heading = (device: Device, name: string) => device.page.getByRole('heading', { name, exact: true }).waitFor();
const inTheirWords = 'She said the bus was late, and nobody came.';

/** Both clocks: the server’s, and the one that this page’s scripts see. */
async function nobodyFor(minutes: number): Promise<void> {
	at.clock.pass(minutes);
	await tablet.page.clock.fastForward(minutes * 60_000);
}

it('after five minutes nothing is left to read, and what was being typed is there again behind a passkey', async () => {
	const { page } = tablet;
	await page.clock.install();
	// From its answer on the page counts the minutes: on a busy machine they would pass before it.
	const toldHowLong = page.waitForResponse('**/lock/idle');
	await page.goto('/young-people/new');
	await heading(tablet, 'Add a young person');
	await (await toldHowLong).finished();
	await page.getByLabel('Name they use').fill('Kieran');
	await nobodyFor(4);
	await page.getByLabel('Name they use').press('End');
	await nobodyFor(4);
	expect(await page.getByLabel('Name they use').inputValue()).toBe('Kieran');
	await nobodyFor(1.2);
	await heading(tablet, 'Locked');
	expect(await page.content()).not.toMatch(/Kieran|Joel|Callum/);
	expect(await axeFinds(page)).toEqual([]);
	await page.setViewportSize(SCREENS.phone);
	expect(await axeFinds(page)).toEqual([]);
	await page.setViewportSize(SCREENS.tablet);
	await page.goto('/today');
	await heading(tablet, 'Locked');
	await page.goto('/young-people/new');
	await page.getByRole('button', { name: 'Use a passkey' }).click();
	await heading(tablet, 'Add a young person');
	await expect.poll(() => page.getByLabel('Name they use').inputValue()).toBe('Kieran');
});

it('by the button at once; Back shows nothing, and the passphrase alone opens it', async () => {
	const { page } = tablet;
	await page.goto('/young-people');
	await heading(tablet, 'Everybody');
	await page.getByRole('button', { name: 'Lock', exact: true }).first().click();
	await heading(tablet, 'Locked');
	await page.goBack();
	await heading(tablet, 'Locked');
	expect(await page.content()).not.toContain('Callum');
	await page.getByLabel('Your passphrase').fill('not the one that it is');
	await page.getByRole('button', { name: 'Unlock' }).click();
	await page.getByText('That is not it').first().waitFor();
	await page.getByLabel('Your passphrase').fill(PASSPHRASE);
	await page.getByRole('button', { name: 'Unlock' }).click();
	await page.waitForURL('**/young-people/new');
});

it('a form that is sent to a locked screen goes through after unlocking, without any script, and is shown to nobody', async () => {
	const { page } = plain;
	await signInByPassphrase(page, 'Joel Okafor', PASSPHRASE, at.codeOf(seen.secret));
	await heading(plain, 'Today');
	await page.goto(`/young-people/${at.known.jaz.id}/actions/new`);
	await page.getByLabel('What', { exact: true }).fill(inTheirWords);
	at.clock.pass(6);
	await page.locator('main form button').first().click();
	await heading(plain, 'Locked');
	await page.getByText('What you sent is kept').waitFor();
	expect(await page.content()).not.toContain(inTheirWords);
	await page.getByLabel('Your passphrase').fill(PASSPHRASE);
	await page.getByRole('button', { name: 'Unlock' }).click();
	await page.getByText(inTheirWords).first().waitFor();
	expect(await page.getByRole('heading', { name: 'Locked' }).count()).toBe(0);
});

it('a form that was sent to a locked screen outlasts signing out there, and goes through when its person is back', async () => {
	const { page } = plain;
	await page.goto(`/young-people/${at.known.jaz.id}/actions/new`);
	await page.getByLabel('What', { exact: true }).fill('Ring the school about Monday');
	at.clock.pass(6);
	await page.locator('main form button').first().click();
	await page.getByText('What you sent is kept').waitFor();
	await page.getByRole('button', { name: 'Sign out' }).click();
	await heading(plain, 'You are not signed in');
	await signInByPassphrase(page, 'Joel Okafor', PASSPHRASE, at.codeOf(seen.secret));
	await page.getByText('Ring the school about Monday').first().waitFor();
	expect((await plain.context.cookies()).map(({ name }) => name)).not.toContain('waymark-left');
});

it('a form too many for a locked screen stays in its page until it can go, and what was not taken is shown', async () => {
	const { page, context } = plain;
	const form = `/young-people/${at.known.jaz.id}/actions/new`;
	await page.goto(form);
	await page.getByLabel('What', { exact: true }).fill('Ask about the bus pass');
	const action = (await page.locator('main form').first().getAttribute('action')) ?? form;
	const formToken = await page.locator('main form input[name="formToken"]').first().inputValue();
	at.clock.pass(6);
	const headers = { origin: at.origin, 'sec-fetch-site': 'same-origin', 'sec-fetch-dest': 'document' };
	const paths = Array.from({ length: 20 }, (_, n) => (n < 2 ? `/young-people/${at.known.jaz.id}/nowhere` : action));
	for (const [n, path] of paths.entries()) {
		const sent = await context.request.post(path, { form: { formToken, elsewhere: `sent to nowhere ${n}` }, headers, maxRedirects: 0 });
		expect([n, sent.status()]).toEqual([n, 303]);
	}
	await page.locator('main form button').first().click();
	await heading(plain, 'Not sent yet');
	expect(await page.locator('body').innerText()).not.toContain('bus pass');
	const [other] = await Promise.all([context.waitForEvent('page'), page.getByRole('link', { name: 'Unlock in another tab' }).click()]);
	await other.getByLabel('Your passphrase').fill(PASSPHRASE);
	await other.getByRole('button', { name: 'Unlock' }).click();
	await other.getByRole('heading', { name: 'Not everything was kept' }).waitFor();
	expect(await other.getByLabel('What you sent, 1', { exact: true }).inputValue()).toContain('sent to nowhere 0');
	await other.close();
	await page.getByRole('button', { name: 'Send it' }).click();
	await page.getByText('Ask about the bus pass').first().waitFor();
});

it('whoever finds a locked screen can leave nothing there that goes through later', async () => {
	const { page, context } = plain;
	at.clock.pass(6);
	await page.goto('/today');
	await heading(plain, 'Locked');
	const formToken = await page.locator('input[name="formToken"]').first().inputValue();
	const headers = { origin: at.origin, 'sec-fetch-site': 'same-origin', 'sec-fetch-dest': 'document' };
	for (const path of ['/young-people', '/lock', '/my-sign-in/sessions/end']) {
		const left = await context.request.post(path, { form: { formToken, nameUsed: 'Left behind' }, headers, maxRedirects: 0 });
		expect([path, left.status()]).toEqual([path, 403]);
	}
	await page.getByLabel('Your passphrase').fill(PASSPHRASE);
	await page.getByRole('button', { name: 'Unlock' }).click();
	await heading(plain, 'Today');
	const { served, project } = at;
	expect(await served.kept.youngPeople.search(project.id, 'Left')).toEqual([]);
});

it('whoever changes who can get in says once more who they are, in full, and goes on under a fresh token', async () => {
	const { page } = plain;
	const token = async () => (await plain.context.cookies()).find(({ name }) => name === 'waymark')?.value;
	const before = await token();
	at.clock.pass(12);
	await page.goto('/my-sign-in/recovery-codes');
	await page.getByLabel('Your passphrase').fill(PASSPHRASE);
	await page.getByRole('button', { name: 'Unlock' }).click();
	await heading(plain, 'Is it still you?');
	expect(await token()).toBe(before);
	await page.getByLabel('Your passphrase').fill(PASSPHRASE);
	await page.getByRole('button', { name: 'Go on' }).click();
	await page.getByText('Give a fresh code as well').first().waitFor();
	await page.getByLabel('Your passphrase').fill(PASSPHRASE);
	await page.getByLabel('Code from your app').fill(at.codeOf(seen.secret));
	await page.getByRole('button', { name: 'Go on' }).click();
	await heading(plain, 'Recovery codes');
	expect(await token()).not.toBe(before);
});

it('a form that is sent after the day has run out goes through once its person has signed in again on that browser', async () => {
	const { page } = plain;
	await page.goto(`/young-people/${at.known.jaz.id}/actions/new`);
	await page.getByLabel('What', { exact: true }).fill('He asked for his own key.');
	at.clock.pass(12 * 60);
	await page.locator('main form button').first().click();
	await heading(plain, 'You are not signed in');
	await page.getByText('What you sent is kept').waitFor();
	await signInByPassphrase(page, 'Joel Okafor', PASSPHRASE, at.codeOf(seen.secret));
	await page.getByText('He asked for his own key.').first().waitFor();
});

it('a tablet that ended in a young person’s hands by five wrong passphrases is signed in on again by a passkey', async () => {
	const { page } = tablet;
	await signInByPasskey(page);
	await heading(tablet, 'Today');
	const talk = holdTalk(page);
	const id = await talk.begin(at.known.callum.id);
	await talk.press('Hand over');
	await page.getByLabel('A passphrase to unlock this tablet').fill('green boat seven');
	await talk.press('Hand over now');
	// A long while in their hands is none in which nobody was there.
	at.clock.pass(20);
	await page.goto('/hand-over/unlock');
	await page.getByLabel('Your passphrase').fill('green boat seven');
	await talk.press('Unlock');
	await page.waitForURL(`**/conversations/${id}`);
	await talk.press('Hand over');
	await talk.press('Hand over now');
	await page.goto('/hand-over/unlock');
	for (let n = 0; n < 5; n += 1) {
		await page.getByLabel('Your passphrase').fill('not that one');
		await talk.press('Unlock');
	}
	await page.getByRole('link', { name: 'sign in again' }).click();
	expect(await page.content()).not.toMatch(/Callum|Joel/);
	await page.getByRole('button', { name: 'Use a passkey' }).click();
	await heading(tablet, 'Today');
	await page.goto(`/conversations/${id}`);
	await page.getByText('Callum').first().waitFor();
});

it('one sign-in ends from another place', async () => {
	await signInByPasskey(tablet.page);
	await heading(tablet, 'Today');
	await tablet.page.goto('/my-sign-in');
	await tablet.page.getByRole('button', { name: 'End all the others' }).click();
	await heading(tablet, 'How you sign in');
	await plain.page.goto('/young-people');
	await heading(plain, 'You are not signed in');
	await signInByPasskey(tablet.page);
	await heading(tablet, 'Today');
	expect(at.logged).toEqual([]);
});
