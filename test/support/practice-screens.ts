import type { ScreenToSee, Tour } from './screens.ts';

const reviewed = ({ page, seen }: Tour) => page.goto(`/conversations/${seen.practice}/practice`);

/** A practice with the child who tells something, as the worker and then whoever supervises sees it. Ends as Nadia. */
export const PRACTICE: readonly ScreenToSee[] = [
	{ name: 'practise with a made-up child', go: ({ page }) => page.goto('/practice') },
	{
		name: 'practice: what the child says',
		go: async ({ page, talk, seen }) => {
			await page.getByRole('button', { name: 'Begin with Noor' }).click();
			await page.waitForURL('**/conversations/*');
			seen.practice = new URL(page.url()).pathname.split('/').at(-1) ?? '';
			await talk.throughLimits();
			await talk.say('A drink would be good.', { then: 'Next' });
			for (const _ of ['how they feel', 'safe right now']) await talk.press('Skip');
		},
	},
	{
		name: 'practice: once it was told',
		go: async ({ talk }) => {
			await talk.pick('I was scared or hurt');
			await talk.say('he locks me in my room');
		},
	},
	{ name: 'practice: stopping', go: ({ page, seen }) => page.goto(`/conversations/${seen.practice}/stop`) },
	{ name: 'practice: what we wrote', go: ({ page, seen }) => page.goto(`/conversations/${seen.practice}/check`) },
	{ name: 'practice: what a supervisor would look at', go: reviewed },
	{
		name: 'practice: its alert',
		go: async ({ page }) => page.getByRole('link', { name: 'Open the practice alert' }).click(),
	},
	{
		name: 'practice: for whoever supervises',
		go: async (tour) => {
			await tour.at.signIn(tour.page, tour.at.member('Priya'));
			await reviewed(tour);
		},
	},
	{
		name: 'practice: a note without a word in it',
		go: ({ page }) => page.getByRole('button', { name: 'Keep the note' }).click(),
	},
	{
		name: 'practised before',
		go: async ({ at, page }) => {
			await at.signIn(page, at.member('Nadia'));
			await page.goto('/practice');
		},
	},
];
