import type { ProjectId } from '#core/id.ts';
import { randomIds } from '#server/clock.ts';
import type { Demonstration } from './journey-server.ts';
import type { ScreenToSee, Tour } from './screens.ts';
import { inbound, textingOn } from './texting.ts';

const go = (name: string, path: (tour: Tour) => string | Promise<string>): ScreenToSee => ({
	name,
	go: async (tour) => tour.page.goto(await path(tour)),
});
const step = (name: string, take: ScreenToSee['go']): ScreenToSee => ({ name, go: take });
const press = ({ page }: Tour, name: string) => page.getByRole('button', { name, exact: true }).click();

type Served = Pick<Demonstration, 'served' | 'clock'>;

/** Texts as a gateway would hand them over, each answered by the server before the next. */
export async function textsCome({ served, clock }: Served, texts: readonly (readonly [from: string, words: string])[]): Promise<void> {
	const { kept, project } = served;
	const { take } = textingOn(kept, { clock, ids: randomIds, project });
	for (const [from, words] of texts) {
		await take(inbound(words, { from }));
		await handled(served, project.id);
	}
}

async function handled({ kept }: Served['served'], project: ProjectId): Promise<void> {
	for (let tries = 0; tries < 200; tries += 1) {
		const all = await kept.threads.all(project);
		const left = await Promise.all(all.map(({ number }) => kept.threads.toHandle(project, number.id)));
		if (left.every((one) => (one?.waiting.length ?? 0) === 0)) return;
		await new Promise((again) => setTimeout(again, 50));
	}
	throw new Error('Nobody answered what was texted.');
}

const threadOf = async ({ at }: Tour, end: string): Promise<string> => {
	const { kept, project } = at.served;
	const found = (await kept.threads.all(project.id)).find(({ number }) => number.number.endsWith(end));
	if (found === undefined) throw new Error(`Nobody texted from …${end}.`);
	return `/inbox/${found.number.id}`;
};

/** The inbox before anybody texted, with texts of three, one of them something that cannot wait, and what is done in a thread. */
export const INBOX: readonly ScreenToSee[] = [
	step('inbox, before anybody texted', async ({ page, at }) => {
		await at.signIn(page, at.member('Nadia'));
		await page.goto('/inbox');
	}),
	step('inbox', async ({ page, at }) => {
		await textsCome(at, [
			['+447700900386', 'hi'],
			['+447700900412', 'k see u thurs'],
			['+447700900386', 'hes hitting me and i dont feel safe here'],
			['+447700900555', 'person'],
		]);
		await page.goto('/inbox');
	}),
	step('inbox, looked for somebody', async (tour) => {
		await tour.page.getByLabel('Name or number').fill('412');
		await press(tour, 'Find');
	}),
	step('inbox, looked for nobody, with an error', async (tour) => {
		await tour.page.getByLabel('Texted on or after').fill('2026-11-20');
		await tour.page.getByLabel('Texted on or before').fill('2026-11-10');
		await press(tour, 'Find');
	}),
	step('inbox, nobody found', async (tour) => {
		await tour.page.goto('/inbox');
		await tour.page.getByLabel('Name or number').fill('Zebedee');
		await press(tour, 'Find');
	}),
	go('texts of one number', (tour) => threadOf(tour, '386')),
	step('texts, not sent and why', async (tour) => {
		await tour.page.getByLabel('Your text').fill('Hi Nadia, someone will reply soon. Did he hit you at Eastgate Library?');
		await press(tour, 'Send');
	}),
	step('texts, with everything open', async (tour) => {
		await press(tour, 'Take over');
		for (const summary of await tour.page.locator('main summary').all()) if (await summary.isVisible()) await summary.click();
	}),
	step('texts, with a note and an answer in another language', async (tour) => {
		await tour.page.getByLabel('A note among colleagues').fill('Her nan reads this phone on Sundays.');
		await press(tour, 'Keep the note');
		await tour.page.locator('summary', { hasText: 'In another language' }).click();
		await tour.page.getByLabel('Your text').fill('Czy mozesz teraz pisac?');
		await tour.page.getByLabel('Which language').fill('Polish');
		await tour.page.getByLabel('What it says in English').fill('Can you text now?');
		await tour.page.getByLabel('Who checked it').fill('Ewa Lis, interpreter');
		await press(tour, 'Send');
	}),
	step('texts, where nothing was changed', async (tour) => {
		await tour.page.locator('summary', { hasText: 'Pass it on' }).click();
		await press(tour, 'Ask them');
	}),
	step('texts that nobody can answer', async (tour) => {
		const path = await threadOf(tour, '412');
		await tour.page.goto(path);
		await tour.page.getByRole('link', { name: 'Say how it stands, or send a check' }).click();
		await tour.page.getByLabel('It is not safe to text this number').check();
		await tour.page.getByLabel('How do you know?').fill('He said so when we met');
		await press(tour, 'Write it down');
		await tour.page.goto(path);
	}),
];
