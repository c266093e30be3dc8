import { aCode, aTalk, holdPhone } from './hold-phone.ts';
import type { ScreenToSee, Tour } from './screens.ts';

const step = (name: string, take: ScreenToSee['go']): ScreenToSee => ({ name: `own phone: ${name}`, go: take });
const phoneOf = ({ page }: Tour) => holdPhone(page);

/** A question of each kind that comes by itself, by a word of its heading. */
const KINDS = { 'several choices': 'chat', faces: 'feeling', 'many choices': 'before you left' } as const;

async function onTo(tour: Tour, heading: string): Promise<void> {
	const phone = phoneOf(tour);
	while (!(await phone.heading()).includes(heading)) await phone.press(await phone.firstOf('Leave this part out', 'Next'));
}

async function comeIn(tour: Tour, mayCheck = false): Promise<void> {
	const nadia = tour.at.member('Nadia');
	const talk = await aTalk(tour.at, nadia, tour.at.youngPerson('Dev').id);
	await phoneOf(tour).scan(await aCode(tour.at, nadia, talk, mayCheck));
}

/** A young person's own phone, from the entrance to what is left on it. Nobody of the staff may be signed in. */
export const OWN_PHONE: readonly ScreenToSee[] = [
	step('the entrance', ({ page }) => page.goto('/')),
	step('a code that is wrong', async ({ page }) => {
		await page.getByLabel('Code').fill('CDFG2345');
		await page.getByRole('button', { name: 'Open' }).click();
		await page.getByText('That code didn’t work').waitFor();
	}),
	step('who can see it', (tour) => comeIn(tour)),
	step('somebody may see it, and what this can’t do', async ({ page }) => {
		await page.getByText('Maybe, or yes').click();
		await page.getByText('What this can’t do').click();
	}),
	step('the limits of privacy', (tour) => phoneOf(tour).press('No, only me')),
	...Object.entries(KINDS).map(([kind, heading]) =>
		step(kind, async (tour) => {
			await onTo(tour, heading);
			await tour.page.getByText('Say it my own way').click();
			await tour.page.evaluate(() => scrollTo(0, 0));
		}),
	),
	step('words that could not be sent', async (tour) => {
		await phoneOf(tour).write('nobody asked me');
		// As after a failure of the network, which the browser would complain of.
		await tour.page.locator('#failed').evaluate((said) => said.removeAttribute('hidden'));
	}),
	step('after a disclosure', async (tour) => {
		await phoneOf(tour).pick('I was scared or hurt');
		await phoneOf(tour).press('Next');
		await tour.page.getByText('Write more').click();
	}),
	step('a person was asked for', (tour) => phoneOf(tour).press('Talk to a person now')),
	step('stopped', async (tour) => {
		await phoneOf(tour).button('Stop here').click();
		await tour.page.getByText('for a new code').waitFor();
	}),
	step('the neutral page', ({ page }) => page.goto('/notes')),
];
