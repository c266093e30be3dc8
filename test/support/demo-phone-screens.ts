import type { ScreenToSee } from './screens.ts';

const step = (name: string, go: ScreenToSee['go']): ScreenToSee => ({ name, go });

/** The phone on screen of the demonstration, from nothing on it to what goes wrong on the way. */
export const DEMO_PHONE: readonly ScreenToSee[] = [
	step('phones on screen', async ({ page, at }) => {
		await at.signIn(page, at.member('Nadia'));
		await page.goto('/demo/phone');
	}),
	step('a phone, with nothing on it', async ({ page }) => {
		await page.getByRole('button', { name: 'Take a phone with a new number' }).click();
		await page.waitForURL('**/demo/phone/*');
	}),
	step('a phone, with nothing to send', async ({ page }) => {
		await page.goto(page.url());
		await page.evaluate(() => document.querySelector<HTMLFormElement>('form#write')?.submit());
		await page.getByText('There is nothing to send yet').first().waitFor();
	}),
	step('a phone, with texts and a picture on it', async ({ page }) => {
		await page.getByLabel('Text', { exact: true }).fill('hi');
		await page.getByRole('button', { name: 'Send', exact: true }).click();
		await page.locator('.phone-in').nth(3).waitFor({ timeout: 10_000 });
		await page.getByRole('button', { name: 'Send a picture' }).click();
		await page.locator('.phone-picture').waitFor();
	}),
	step('a phone, with everything going wrong', async ({ page }) => {
		await page.locator('summary', { hasText: 'Send two at the same moment' }).click();
		await page.getByLabel('The number is dead').check();
		await page.getByLabel('It is down').check();
		await page.getByRole('button', { name: 'Make it so' }).click();
		await page.getByText('Made to go wrong').waitFor();
	}),
	step('a phone, with everything right again', async ({ page }) => {
		await page.getByLabel('It works').check();
		await page.getByLabel('Texts arrive').check();
		await page.getByRole('button', { name: 'Make it so' }).click();
		await page.getByText('Made to go wrong').waitFor({ state: 'detached' });
	}),
];
