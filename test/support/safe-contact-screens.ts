import type { Page } from 'playwright-core';
import { addMinutes, instant } from '#core/clock/instant.ts';
import type { Position } from '#core/flow/position.ts';
import type { ExchangeId, MessageHomeId, NumberId, SentTextId, TextId } from '#core/id.ts';
import type { Change } from '#core/record/change.ts';
import { screenWords } from '#core/screening/screen-words.ts';
import { type KeptText, NOTHING_KNOWN_OF_IT, type TextingNumber } from '#core/texting/kept-text.ts';
import type { MessageHome } from '#core/texting/message-home.ts';
import type { SentText } from '#core/texting/sent-text.ts';
import { randomIds } from '#server/clock.ts';
import type { ScreenToSee, Tour } from './screens.ts';

const WHO = 'Theo';
const step = (name: string, take: ScreenToSee['go']): ScreenToSee => ({ name: `safe contact: ${name}`, go: take });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** What was texted with him, made once: a number, texts both ways, and messages home. */
async function texted({ at: { served, clock, youngPerson } }: Tour): Promise<TextingNumber> {
	const { project, kept } = served;
	const { id } = youngPerson(WHO);
	const [there] = await kept.texts.numbersOf(project.id, id);
	if (there !== undefined) return there;
	const now = instant(clock.now());
	const ago = (minutes: number) => addMinutes(now, -minutes);
	const number: TextingNumber = {
		...{ id: randomIds.row<NumberId>(), project: project.id, youngPerson: id, state: 'open', version: 1 },
		...{ firstHeardAt: ago(90), lastHeardAt: ago(90), number: '+447700900318' },
		known: { ...NOTHING_KNOWN_OF_IT, safeHours: [{ days: [1, 2, 3, 4, 5], from: '12:00', to: '20:30' }], how: 'He said so when we met' },
	};
	const whose = { project: project.id, youngPerson: id, number: number.id };
	const theirs = (words: string, minutes: number) => {
		const verdict = screenWords(words, { question: '', urgentRoute: false, heard: false });
		const text: KeptText = {
			...{ ...whose, id: randomIds.row<TextId>(), provider: 'twilio', providerId: words, from: number.number, to: '+441914960000', words },
			...{ part: null, attachments: 0, sentAt: ago(minutes), receivedAt: ago(minutes), verdict, level: verdict.level },
		};
		return { change: 'text-kept', text } as const;
	};
	const home = (over: Partial<MessageHome>): Change => ({
		change: 'message-home-asked',
		message: {
			...{ ...whose, id: randomIds.row<MessageHomeId>(), state: 'asked', askedAt: ago(30), version: 1 },
			...{ checkedBy: null, settledBy: null, settledAt: null, to: 'My nan', notTo: '', words: 'I am safe', passedOn: null, why: null },
			...over,
		},
	});
	const ours: SentText = {
		...{ ...whose, id: randomIds.row<SentTextId>(), by: 'assistant', sending: 'words', question: null, flow: null, overAt: null },
		...{ state: 'delivered', queuedAt: ago(60), dueAt: null, attempts: 1, sentAt: ago(60), settledAt: ago(59), provider: 'twilio' },
		...{ to: number.number, words: 'Thanks for texting. A person reads this today.', providerId: null, translated: null, why: null },
	};
	const position: Position = {
		...{ flow: 'helpline', version: 1, hash: '', engine: 1 as const, place: 'H61', floor: 'open' as const },
		...{ entries: 0, head: '' },
	};
	const said = [theirs('are you there', 62), theirs('i want my nan to know im ok', 31)];
	const changes: readonly Change[] = [
		{ change: 'number-added', number, sender: number.number },
		...said,
		{ change: 'texts-handled', number: number.id, youngPerson: id, texts: said.map(({ text }) => text.id) },
		{ change: 'text-queued', text: ours },
		{
			change: 'exchange-begun',
			exchange: { ...whose, id: randomIds.row<ExchangeId>(), startedAt: ago(62), endedAt: null, position, version: 1 },
		},
		home({}),
		home({ to: 'Family', notTo: 'my dad', words: 'I am safe and I need some time', askedAt: ago(20) }),
	];
	const outcome = await kept.store.commit({ project: project.id, at: now, changes, audit: [] });
	if (outcome !== 'committed') throw new Error('What was texted was not kept.');
	return number;
}

const numberPage = async (tour: Tour) => `/young-people/${tour.at.youngPerson(WHO).id}/numbers/${(await texted(tour)).id}`;

async function homePage({ at: { served } }: Tour, to: string): Promise<string> {
	const found = (await served.kept.messagesHome.open(served.project.id)).find((one) => one.to === to);
	return `/messages-home/${found?.id}`;
}

/** A number, what is said of it, and messages home; and the record and Today with all of it. */
export const SAFE_CONTACT: readonly ScreenToSee[] = [
	step('a number', async (tour) => {
		await tour.at.signIn(tour.page, tour.at.member('Nadia'));
		await tour.page.goto(await numberPage(tour));
	}),
	step('a number, with nothing said', ({ page }) => press(page, 'Write it down')),
	step('hours, with errors', ({ page }) => press(page, 'Add these hours')),
	step('a record with texts', ({ page, at }) => page.goto(`/young-people/${at.youngPerson(WHO).id}`)),
	step('Today, with messages home', ({ page }) => page.goto('/today')),
	step('messages home', ({ page }) => page.goto('/messages-home')),
	step('a message home that is stopped', async (tour) => tour.page.goto(await homePage(tour, 'Family'))),
	step('a message home', async (tour) => tour.page.goto(await homePage(tour, 'My nan'))),
	step('a message home, nothing ticked', ({ page }) => press(page, 'It is safe to pass on')),
	step('a message home that was checked', async ({ page }) => {
		await page.getByLabel('It reaches nobody').check();
		await page.getByLabel('I read the words').check();
		await press(page, 'It is safe to pass on');
		await page.getByText('Checked. To be passed on').waitFor();
	}),
	step('a message home, with errors', async ({ page }) => press(page, 'I passed it on')),
	step('a message home that went', async ({ page }) => {
		await page.getByLabel('By telephone').check();
		await page.getByLabel('Whom did you reach').fill('His nan. She was glad, and would like him to ring on Sunday.');
		await press(page, 'I passed it on');
		await page.getByText('They do not know yet').waitFor();
	}),
	step('a number that is not safe', async (tour) => {
		const { page } = tour;
		await page.goto(await numberPage(tour));
		await page.getByLabel('It is not safe to text this number').check();
		await page.getByLabel('How do you know?').fill('He rang: his dad has the phone now');
		await press(page, 'Write it down');
		await page.getByText('This number was marked unsafe').first().waitFor();
	}),
];
