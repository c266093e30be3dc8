import type { Page } from 'playwright-core';
import type { ScreenToSee } from './screens.ts';

const go = (name: string, path: string): ScreenToSee => ({ name, go: ({ page }) => page.goto(path) });
const step = (name: string, take: ScreenToSee['go']): ScreenToSee => ({ name, go: take });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

const PASSPHRASE = 'seven grey geese and a gander';

/** Before anybody has signed in. */
export const AT_THE_DOOR: readonly ScreenToSee[] = [
	go('sign in by a passphrase and a code', '/sign-in'),
	step('sign in, with an error', ({ page }) => press(page, 'Sign in')),
];

/** Somebody's own ways in, of whoever is signed in. */
export const OWN_SIGN_IN: readonly ScreenToSee[] = [
	go('how you sign in', '/my-sign-in'),
	go('make a passkey, where there is none', '/my-sign-in/passkey'),
	go('choose a passphrase', '/my-sign-in/passphrase'),
	step('choose a passphrase, with an error', ({ page }) => press(page, 'Keep it')),
	step('set up the app', async ({ page }) => {
		await page.getByLabel('Your passphrase').fill(PASSPHRASE);
		await page.getByLabel('The same once more').fill(PASSPHRASE);
		await press(page, 'Keep it');
		await page.waitForURL('**/my-sign-in/code');
	}),
	step('set up the app, with an error', async ({ page }) => {
		await page.getByText('Type it in by hand').click();
		await press(page, 'That is it');
	}),
	go('how you sign in, half done', '/my-sign-in'),
	step('recovery codes', async ({ page }) => {
		await page.goto('/my-sign-in/recovery-codes');
		await press(page, 'Show ten new codes');
		await page.getByRole('heading', { name: 'Your recovery codes' }).waitFor();
	}),
	go('name this device', '/my-sign-in/device'),
	step('name this device, with an error', ({ page }) => press(page, 'Keep this name')),
	step('how you sign in, on a device with a name', async ({ page }) => {
		await page.getByLabel('Its name').fill('Blue tablet');
		await press(page, 'Keep this name');
		await page.waitForURL('**/my-sign-in');
	}),
	go('is it still you', '/unlock?again&to=/my-sign-in'),
	step('is it still you, with an error', async ({ page }) => {
		await page.getByLabel('Your passphrase').fill('not that one at all');
		await press(page, 'Go on');
	}),
];

/** For whoever looks after accounts. */
export const ACCOUNTS: readonly ScreenToSee[] = [
	go('people and devices', '/people'),
	step('people, with an error', ({ page }) => press(page, 'Make a link for them')),
	step('a link for somebody', async ({ page }) => {
		await page.getByLabel('Their name').fill('Mo Haddad');
		await press(page, 'Make a link for them');
	}),
];
