import type { ScreenToSee, Tour } from './screens.ts';

const PASSPHRASE = 'green boat seven';

const step = (name: string, take: ScreenToSee['go']): ScreenToSee => ({ name, go: take });

async function unlock({ page, talk }: Tour, passphrase = PASSPHRASE): Promise<void> {
	await page.goto('/hand-over/unlock');
	await page.getByLabel('Your passphrase').fill(passphrase);
	await talk.press('Unlock');
}

/** Takes it back, opens a topic and hands it over again. */
async function handAt(tour: Tour, topic: string): Promise<void> {
	await unlock(tour);
	await tour.talk.open(topic);
	await handOver(tour);
}

/** A button where something is half written, a link elsewhere. */
async function handOver({ page, talk }: Tour): Promise<void> {
	await page.locator('.talk-controls').getByText('Hand over', { exact: true }).click();
	await page.waitForURL('**/hand-over');
	await talk.press('Hand over now');
}

/** A question of each kind, by the topic that has it. */
const KINDS = {
	words: 'The days before',
	'few words': 'Their name for it',
	number: 'Times before',
	'day and time': 'A good time to talk',
	place: 'Where they went',
	people: 'People they trust',
	'many choices': 'Just before leaving',
	'how the talk was': 'How this talk was',
} as const;

/** The worker’s tablet in a young person’s hands, from the offer to the last wrong passphrase. */
export const HAND_OVER: readonly ScreenToSee[] = [
	step('hand over, under 11', async ({ talk, at }) => {
		await talk.begin(at.youngPerson('Ellie').id);
		await talk.press('Hand over');
	}),
	step('hand over', async ({ talk, at }) => {
		await talk.begin(at.youngPerson('Callum').id);
		await talk.press('Hand over');
	}),
	step('hand over, with an error', ({ talk }) => talk.press('Hand over now')),
	step('in their hands: the limits of privacy', async ({ page, talk }) => {
		await page.getByLabel('A passphrase to unlock this tablet').fill(PASSPHRASE);
		await talk.press('Hand over now');
	}),
	step('in their hands: what was promised last time', async ({ talk }) => {
		for (const _ of ['limits', 'stop', 'who hears']) await talk.press('Next');
	}),
	step('in their hands: several choices', async ({ talk, page }) => {
		const food = page.getByRole('checkbox', { name: 'Food' });
		while (!(await food.isVisible())) await talk.press('Next');
		await food.check();
	}),
	step('in their hands: faces', async ({ talk, page }) => {
		await talk.press('Next');
		await page.getByRole('checkbox', { name: 'Not good' }).check();
		await page.getByText('Say it my own way').click();
	}),
	step('in their hands: after something urgent', async ({ talk, page }) => {
		await talk.press('Next');
		await page.getByRole('radio', { name: 'Not sure' }).check();
		await talk.press('Next');
	}),
	step('in their hands: please pass it back', ({ talk }) => talk.press('Talk to Nadia now')),
	step('in their hands: for the worker to unlock', ({ page }) => page.getByRole('link', { name: 'Give it back' }).click()),
	step('in their hands: a wrong passphrase', (tour) => unlock(tour, 'blue boat seven')),
	...Object.entries(KINDS).map(([kind, topic]) => step(`in their hands: ${kind}`, (tour) => handAt(tour, topic))),
	step('in their hands: the gate', (tour) => handAt(tour, 'Being hurt or threatened')),
	step('in their hands: a question behind the gate', ({ talk }) => talk.press('See the questions here')),
	step('in their hands: the gate before T16', (tour) => handAt(tour, 'Thoughts of hurting themselves')),
	step('in their hands: after something immediate', async ({ talk, page }) => {
		await talk.press('See the questions here');
		await page.getByRole('radio', { name: 'Yes, and it may be today' }).check();
		await talk.press('Next');
	}),
	step('in their hands: paused', async (tour) => {
		await unlock(tour);
		await tour.talk.open('Just before leaving');
		await tour.talk.press('Pause');
		await handOver(tour);
	}),
	step('in their hands: what was written', async (tour) => {
		await tour.talk.press('Go on');
		await handAt(tour, 'Checking what was written');
	}),
	step('in their hands: signed out', async (tour) => {
		for (const _ of ['one', 'two', 'three', 'four', 'five']) await unlock(tour, 'blue boat seven');
	}),
	step('after it: signed in again', ({ at, page }) => at.signIn(page, at.member('Nadia'))),
];
