import type { ScreenToSee, Tour } from './screens.ts';

const press = ({ page }: Tour, name: string) => page.getByRole('button', { name, exact: true }).click();
const words = ({ at }: Tour) => `/young-people/${at.youngPerson('Callum').id}/words`;
const talk = ({ seen }: Tour) => `/conversations/${seen.conversation}/screening`;
/** The line of the talk with these words, among those that were flagged. */
const flagged = ({ page }: Tour) => page.locator('li', { hasText: 'he grabbed my arm' }).last();

/** What screening made of the talk that was just held, and whether that was right. Begins and ends as Nadia. */
export const SCREENED_TALK: readonly ScreenToSee[] = [
	{
		name: 'lines to read again',
		go: async ({ page }) => {
			await page.goto('/today');
			await page.getByRole('link', { name: /^Immy: .* to read again$/ }).click();
			await page.getByText('has told nobody').waitFor();
		},
	},
	{ name: 'nothing left to read again', go: ({ page, seen }) => page.goto(`/conversations/${seen.conversation}/read-again`) },
	{ name: 'what the computer marked', go: (tour) => tour.page.goto(talk(tour)) },
	{
		name: 'what the computer marked, about to answer',
		go: (tour) => flagged(tour).locator('summary', { hasText: 'Was the computer right?' }).click(),
	},
	{
		name: 'right or wrong, with errors',
		go: async (tour) => {
			await flagged(tour).getByRole('button', { name: 'Keep this answer' }).click();
			await tour.page.getByText('Say whether it was right').first().waitFor();
		},
	},
	{
		name: 'what the computer marked, answered',
		go: async (tour) => {
			await tour.page.getByLabel('Wrong: there was nothing to look at').check();
			await tour.page.getByLabel('Because').fill('He was telling me about a film');
			await press(tour, 'Keep this answer');
			await tour.page.getByText('can only be an example once').waitFor();
		},
	},
	{ name: 'their words and the computer', go: (tour) => tour.page.goto(words(tour)) },
	{ name: 'their words and the computer, with errors', go: (tour) => press(tour, 'Write it down') },
	{
		name: 'their words and the computer, written down',
		go: async (tour) => {
			await tour.page.getByLabel('I read it to them, or they read it').check();
			await tour.page.getByLabel('They do not object').check();
			await press(tour, 'Write it down');
			await tour.page.getByText('What they were told').click();
		},
	},
	{
		name: 'offering words as an example',
		go: async (tour) => {
			await tour.page.goto(talk(tour));
			await flagged(tour).getByRole('link', { name: 'Offer them as an example' }).click();
		},
	},
	{ name: 'offering words as an example, with errors', go: (tour) => press(tour, 'Offer it') },
	{
		name: 'words that are offered',
		go: async (tour) => {
			await tour.page.getByLabel('I took out names, places').check();
			await press(tour, 'Offer it');
			await tour.page.getByText('The safeguarding lead decides.').waitFor();
		},
	},
];

/** For whoever answers for safeguarding. Begins and ends as a lead or a manager. */
export const SCREENING: readonly ScreenToSee[] = [
	{ name: 'screening', go: ({ page }) => page.goto('/screening') },
	{ name: 'screening, as a table', go: ({ page }) => page.getByText('Show as a table').click() },
	{
		name: 'screening, not as it should have been',
		go: ({ page }) => page.locator('summary', { hasText: 'It should have been…' }).first().click(),
	},
	{
		name: 'screening, an example that was settled by somebody else',
		go: async (tour) => {
			await tour.page
				.locator('input[name="offer"]')
				.first()
				.evaluate((field) => field.setAttribute('value', 'gone'));
			await tour.page.getByRole('button', { name: 'Leave it out' }).first().click();
			await tour.page.getByText('That is not here any more').waitFor();
		},
	},
];
