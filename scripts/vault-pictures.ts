import type { Browser, Page } from 'playwright-core';
import { addAuthenticator } from '../test/support/authenticator.ts';
import { type Device, openDevice, SCREENS, type ScreenName } from '../test/support/browser.ts';
import {
	makePasskey,
	openLink,
	PASSPHRASE,
	setUpPassphraseAndCode,
	startVaultJourney,
	type VaultJourney,
} from '../test/support/vault-journey.ts';

type Door = { readonly at: VaultJourney; readonly page: Page; readonly desk: Page };
type Picture = {
	readonly name: string;
	readonly sizes: readonly ScreenName[];
	readonly on?: 'desk';
	readonly whole?: true;
	readonly go: (door: Door) => Promise<unknown>;
};
const BOTH = ['tablet', 'phone'] as const;

/** From a first link to a locked screen, in the order in which people meet them. */
const PICTURES: readonly Picture[] = [
	{ name: 'welcome', sizes: ['tablet'], go: async ({ at, page }) => openLink(page, await at.link(at.joel)) },
	{ name: 'passkey', sizes: ['phone'], go: ({ page }) => page.goto('/my-sign-in/passkey') },
	{ name: 'passphrase-refused', sizes: ['phone'], go: refused },
	{ name: 'code-app', sizes: ['tablet'], go: codeApp },
	{ name: 'recovery-codes', sizes: ['tablet'], go: recoveryCodes },
	{ name: 'own-sign-in', sizes: ['tablet'], whole: true, go: ownSignIn },
	{ name: 'people', sizes: ['tablet'], on: 'desk', whole: true, go: people },
	{ name: 'sign-in', sizes: BOTH, go: signIn },
	{ name: 'rail-with-lock', sizes: ['tablet'], go: today },
	{ name: 'locked', sizes: BOTH, go: locked },
];

async function refused({ page }: Door): Promise<void> {
	await page.goto('/my-sign-in/passphrase');
	await page.getByLabel('Your passphrase').fill('Password123456789');
	await page.getByRole('button', { name: 'Keep it' }).click();
}

async function codeApp({ page }: Door): Promise<void> {
	await page.goto('/my-sign-in/passphrase');
	await page.getByLabel('Your passphrase').fill(PASSPHRASE);
	await page.getByLabel('The same once more').fill(PASSPHRASE);
	await page.getByRole('button', { name: 'Keep it' }).click();
	await page.waitForURL('**/my-sign-in/code');
}

async function recoveryCodes({ at, page }: Door): Promise<void> {
	await setUpPassphraseAndCode(page, at);
	await page.getByRole('button', { name: 'Show ten new codes' }).click();
}

async function ownSignIn({ page }: Door): Promise<void> {
	await makePasskey(page, 'My phone');
	await page.getByRole('heading', { name: 'How you sign in' }).waitFor();
	await page.goto('/my-sign-in/device');
	await page.getByLabel('Its name').fill('Blue tablet');
	await page.getByRole('button', { name: 'Keep this name' }).click();
	await page.getByText('This is “Blue tablet”').waitFor();
}

async function people({ at, desk }: Door): Promise<void> {
	await openLink(desk, await at.link(at.ada));
	await makePasskey(desk, 'Blue key');
	await desk.getByRole('heading', { name: 'How you sign in' }).waitFor();
	await desk.goto('/people');
}

async function signIn({ page }: Door): Promise<void> {
	await page.context().clearCookies({ name: 'waymark' });
	await page.goto('/sign-in');
}

async function today({ page }: Door): Promise<void> {
	await page.getByRole('button', { name: 'Use a passkey' }).click();
	await page.getByRole('heading', { name: 'Today' }).waitFor();
}

async function locked({ page }: Door): Promise<void> {
	await page.getByRole('button', { name: 'Lock', exact: true }).first().click();
	await page.getByRole('heading', { name: 'Locked' }).waitFor();
}

/** Pictures of every page at the door, of a project that was set up by hand. */
export async function takeAtTheDoor(browser: Browser, take: (page: Page, name: string, whole: boolean) => Promise<void>): Promise<void> {
	const at = await startVaultJourney();
	try {
		const open = async (): Promise<Device> => {
			const device = await openDevice(browser, at.origin);
			await addAuthenticator(device, { transport: 'cable', synced: true });
			return device;
		};
		const [device, other] = [await open(), await open()];
		const door: Door = { at, page: device.page, desk: other.page };
		for (const { name, sizes, on, whole = false, go } of PICTURES) {
			const page = on === 'desk' ? door.desk : door.page;
			await page.setViewportSize(SCREENS.tablet);
			await go(door);
			for (const size of sizes) {
				await page.setViewportSize(SCREENS[size]);
				await page.evaluate(() => document.fonts.ready);
				await take(page, `${name}-${size}`, whole);
			}
		}
	} finally {
		await at.stop();
	}
}
