import type { ScreenToSee, Tour } from './screens.ts';

const press = ({ page }: Tour, name: string) => page.getByRole('button', { name, exact: true }).click();
const ellie = ({ at }: Tour, below: string) => `/young-people/${at.youngPerson('Ellie').id}${below}`;

/** Requests for what is held, and what somebody says is wrong. Ends as a lead. */
export const RIGHTS: readonly ScreenToSee[] = [
	{
		name: 'no request for what is held',
		go: async ({ page, at }) => {
			await at.signIn(page, at.member('Priya'));
			await page.goto('/requests');
		},
	},
	{ name: 'somebody asks what is held', go: (tour) => tour.page.goto(ellie(tour, '/requests/new')) },
	{ name: 'somebody asks what is held, with errors', go: (tour) => press(tour, 'Write it down') },
	{
		name: 'a request for what is held',
		go: async (tour) => {
			await tour.page.getByLabel('A parent, or somebody with parental responsibility').check();
			await tour.page.getByLabel('Their name, and what they are to the young person').fill('Her nan');
			await tour.page.getByLabel('The day it came').fill('2026-01-15');
			await press(tour, 'Write it down');
			await tour.page.getByText('A parent is never answered as of right').waitFor();
		},
	},
	{ name: 'a request for what is held, with errors', go: (tour) => press(tour, 'Decide') },
	{
		name: 'a request that is agreed',
		go: async (tour) => {
			const { page } = tour;
			await page.getByLabel('How you know who they are').fill('Known to us');
			await page.getByLabel('How you know that they may ask').fill('A court order');
			await page.getByLabel('What the young person thinks of it').fill('She is fine with it');
			await page.getByLabel('How far they understand what it means').fill('She knows what it is');
			await page.getByRole('radio', { name: 'No', exact: true }).check();
			await page.getByLabel('They are given what may be given').check();
			await page.getByLabel('Why', { exact: true }).fill('It is good for her');
			await press(tour, 'Decide');
			await page.getByRole('heading', { name: 'Make it' }).waitFor();
		},
	},
	{
		name: 'a request that waits for a second look',
		go: async (tour) => {
			await press(tour, 'Ask for a second look');
			await tour.page.getByText('It waits for a second person').waitFor();
		},
	},
	{
		name: 'what would be given, when it is not theirs to agree',
		go: ({ page }) => page.getByRole('link', { name: 'Read what would be given' }).click(),
	},
	{
		name: 'what would be given, for a second look',
		go: async ({ page, at }) => {
			const second = page.url();
			await at.signIn(page, at.member('Marcus'));
			await page.goto(second);
			await page.getByRole('heading', { name: 'What do you think?' }).waitFor();
		},
	},
	{ name: 'what would be given, sent back without a reason', go: (tour) => press(tour, 'Send it back') },
	{
		name: 'a request that was sent back',
		go: async (tour) => {
			const { page, at } = tour;
			await page.getByLabel('If it goes back: what is not right yet').fill('The school is still in it');
			await press(tour, 'Send it back');
			await page.getByText('It was sent back.').first().waitFor();
			const request = page.url();
			await at.signIn(page, at.member('Priya'));
			await page.goto(request);
		},
	},
	{ name: 'what is left out, and why', go: ({ page }) => page.getByRole('link', { name: 'What is left out, and why' }).click() },
	{
		name: 'each line of what is given',
		go: async ({ page }) => {
			await page.getByRole('link', { name: 'The request' }).click();
			await page.getByRole('link', { name: 'Look at each line' }).click();
		},
	},
	{
		name: 'each line, with an error',
		go: async (tour) => {
			await tour.page.locator('[name="do-0"]').selectOption('give');
			await press(tour, 'Keep these decisions');
		},
	},
	{ name: 'requests for what is held', go: ({ page }) => page.goto('/requests') },
	{ name: 'something is wrong', go: (tour) => tour.page.goto(ellie(tour, '/wrong')) },
	{ name: 'something is wrong, with errors', go: (tour) => press(tour, 'Write it down') },
	{
		name: 'something that is wrong, to decide',
		go: async (tour) => {
			await tour.page.getByLabel('Ellie', { exact: true }).check();
			await tour.page.getByLabel('What is wrong', { exact: true }).fill('The school');
			await tour.page.getByLabel('What is right, in their words').fill('It is Hilltop');
			await press(tour, 'Write it down');
			await tour.page.getByText('Nobody has decided about it yet.').first().waitFor();
		},
	},
];
