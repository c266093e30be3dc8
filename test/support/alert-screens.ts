import type { Page } from 'playwright-core';
import type { ScreenToSee, Tour } from './screens.ts';

const go = (name: string, path: (tour: Tour) => string): ScreenToSee => ({ name, go: async (tour) => tour.page.goto(path(tour)) });
const step = (name: string, take: ScreenToSee['go']): ScreenToSee => ({ name, go: take });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const alert =
	(below = '') =>
	(tour: Tour) =>
		`/alerts/${tour.seen.alert}${below}`;

/** The life of one alert, and a report that the law may ask for. */
export const ALERT_SCREENS: readonly ScreenToSee[] = [
	go('alerts', () => '/alerts'),
	step('an alert that is somebody else’s', async ({ page, at, seen }) => {
		seen.alert = (await at.served.kept.alerts.openFor(at.served.project.id, at.youngPerson('Amira').id))?.id ?? '';
		await page.goto(`/alerts/${seen.alert}`);
	}),
	go('taking an alert', alert('?do=take')),
	step('taking an alert, with an error', ({ page }) => press(page, 'This is what I will do')),
	step('an alert of one’s own', ({ page }) => press(page, 'I am ringing the council night team')),
	go('closing an alert', alert('?do=close')),
	step('closing an alert, with errors', ({ page }) => press(page, 'Close this alert')),
	go('asking somebody to take an alert', alert('?do=pass')),
	step('asking nobody to take an alert', ({ page }) => press(page, 'Ask them')),
	step('an alert that somebody was asked to take', async ({ page }) => {
		await page.getByLabel('Ask', { exact: true }).selectOption({ label: 'Marcus Webb, manager' });
		await press(page, 'Ask them');
	}),
	go('ringing the emergency duty team', alert('?do=team')),
	go('a mandatory report', ({ at }) => `/young-people/${at.youngPerson('Amira').id}/mandatory-report`),
	step('a mandatory report that was made', async ({ page }) => {
		await page.getByLabel('What was said or seen').fill('She said that a man at the flat hurt her.');
		await press(page, 'Keep this report');
	}),
	step('a mandatory report with something added', async ({ page }) => {
		await page.getByLabel('Reference', { exact: true }).fill('NP 42');
		await press(page, 'Add this');
		await page.getByText('Added by').waitFor();
	}),
	step('an alert that somebody is asked to take', async ({ page, at, seen }) => {
		await at.signIn(page, at.member('Marcus'));
		await page.goto(`/alerts/${seen.alert}`);
		await page.getByRole('button', { name: 'Yes, I take it' }).waitFor();
	}),
	step('an alert that nobody has', async ({ page, at, seen }) => {
		await at.signIn(page, at.member('Nadia'));
		await page.goto(`/alerts/${seen.alert}`);
		await press(page, 'Get help');
	}),
	step('an alert that was seen', async ({ page, at, seen }) => {
		await at.signIn(page, at.member('Marcus'));
		await page.goto(`/alerts/${seen.alert}`);
		await press(page, 'I’ve read this');
	}),
	step('an alert that is closed', async ({ page, seen }) => {
		await page.goto(`/alerts/${seen.alert}?do=take`);
		await press(page, 'I am ringing the council night team');
		await page.goto(`/alerts/${seen.alert}?do=close`);
		await page.getByLabel('What was done?').fill('Rang the council.');
		await page.getByLabel('Who was told', { exact: true }).fill('The night team');
		await page.getByLabel('Yes', { exact: true }).check();
		await page.getByLabel('They were told').check();
		const waking = page.getByLabel('Yes, it could not wait');
		if (await waking.isVisible()) await waking.check();
		await page.getByLabel('Who else has read it').selectOption({ label: 'Priya Nair, safeguarding lead' });
		await press(page, 'Close this alert');
		await page.waitForURL(`**/alerts/${seen.alert}`);
	}),
	go('how often people were woken', () => '/rota/wakes'),
];
