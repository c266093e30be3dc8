import type { ScreenToSee, Tour } from './screens.ts';

const go = (name: string, path: string): ScreenToSee => ({ name, go: ({ page }) => page.goto(path) });
const step = (name: string, take: ScreenToSee['go']): ScreenToSee => ({ name, go: take });
const press = ({ page }: Tour, name: string) => page.getByRole('button', { name, exact: true }).click();

/** The rota and going live, as the manager sees them. As Marcus. */
export const ROTA: readonly ScreenToSee[] = [
	step('rota', async ({ at, page }) => {
		await at.signIn(page, at.member('Marcus'));
		await page.goto('/rota');
	}),
	go('your hours', '/rota/mine'),
	step('your hours, away with an error', (tour) => press(tour, 'Away on that day')),
	step('your hours, with an agreement to be woken', async (tour) => {
		await tour.page.getByLabel('Yes, I agree to be woken').check();
		await tour.page.getByLabel('Nights on call in one week, at most').fill('3');
		await press(tour, 'Keep this');
		await tour.page.getByText('You said this on').waitFor();
	}),
	step('your hours, with a calendar', async (tour) => {
		await press(tour, 'Make a calendar address');
		await tour.page.getByText('Your calendar address').waitFor();
	}),
	go('ask somebody to take hours', '/rota/ask'),
	step('ask somebody to take hours, with errors', (tour) => press(tour, 'Ask')),
	step('hours that wait for an answer', async (tour) => {
		const options = tour.page.getByLabel('Hours to take').locator('option');
		const mine = (await options.allInnerTexts()).findIndex((words) => /^[A-Z]\w+day /.test(words));
		await tour.page.getByLabel('Hours to take').selectOption({ index: mine });
		await tour.page.getByLabel('Who is asked').selectOption({ label: 'Priya Nair' });
		await press(tour, 'Ask');
		await tour.page.getByText('Take the request back').first().waitFor();
	}),
	go('hours on one day', '/rota/extra'),
	step('hours on one day, with errors', (tour) => press(tour, 'Ask for these hours')),
	go('backstop', '/rota/backstop'),
	step('backstop, with an error', (tour) => press(tour, 'Ask them')),
	step('backstop, asked and not reachable', async (tour) => {
		await tour.page.getByLabel('Who is asked').selectOption({ label: 'Marcus Webb' });
		await press(tour, 'Ask them');
		await tour.page.getByText('You can confirm this once').waitFor();
	}),
	go('emergency duty team', '/rota/emergency-team'),
	step('emergency duty team, with errors', async (tour) => {
		for (const label of ['What they are called', 'The number', 'When they answer']) await tour.page.getByLabel(label).fill('');
		await press(tour, 'Keep this number');
	}),
	step('rota, with the emergency duty team', async (tour) => {
		await tour.page.getByLabel('What they are called').fill('Emergency duty team');
		await tour.page.getByLabel('The number').fill('0191 000 0000');
		await tour.page.getByLabel('When they answer').fill('Nights and weekends');
		await press(tour, 'Keep this number');
		await tour.page.getByRole('link', { name: '0191 000 0000' }).waitFor();
	}),
	go('cover statement', '/rota/statement'),
	step('cover statement, with errors', (tour) => press(tour, 'Keep this statement')),
	go('going live', '/going-live'),
	step('Today, when the rota asks something', ({ page }) => page.goto('/today')),
	step('change hours of cover', async (tour) => {
		await tour.page.goto('/cover');
		await tour.page.getByText('As a list, to take hours out').click();
		await tour.page.locator('#take-out input[type=checkbox]').first().check();
		await press(tour, 'Change what is ticked');
	}),
];
