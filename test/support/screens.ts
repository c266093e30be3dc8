import type { Page } from 'playwright-core';
import { ON_CARD } from '#app/card/card-of.ts';
import { FACES_OF_IT } from '#app/faces/faces-of-it.ts';
import type { ConversationId } from '#core/id.ts';
import { WHO_SEES_WHOM } from './access-screens.ts';
import { ALERT_SCREENS } from './alert-screens.ts';
import { DEMO_PHONE } from './demo-phone-screens.ts';
import { FAULTS } from './fault-screens.ts';
import { HAND_OVER } from './hand-over-screens.ts';
import { holdTalk, type Talk } from './hold-talk.ts';
import { INBOX } from './inbox-screens.ts';
import type { Demonstration } from './journey-server.ts';
import { KEEPING } from './keeping-screens.ts';
import { OWN_PHONE } from './phone-screens.ts';
import { PRACTICE } from './practice-screens.ts';
import { REACHED } from './reached-screens.ts';
import { RIGHTS } from './rights-screens.ts';
import { ROTA } from './rota-screens.ts';
import { SAFE_CONTACT } from './safe-contact-screens.ts';
import { SCREENED_TALK, SCREENING } from './screening-screens.ts';
import { ACCOUNTS, AT_THE_DOOR, OWN_SIGN_IN } from './sign-in-screens.ts';

/** Somebody who looks at every screen, one after another, on one device. */
export type Tour = {
	readonly page: Page;
	readonly at: Demonstration;
	readonly talk: Talk;
	/** `code` and `phone`: what opens a page on a young person's own phone, and what keeps it open. */
	readonly seen: { conversation?: ConversationId; alert?: string; practice?: string; code?: string; phone?: string | undefined };
};

/** One screen and how to get to it from the one before. They are visited in this order. */
export type ScreenToSee = { readonly name: string; readonly go: (tour: Tour) => Promise<unknown> };

export function tourOf(page: Page, at: Demonstration): Tour {
	return { page, at, talk: holdTalk(page), seen: {} };
}

const go = (name: string, path: (tour: Tour) => string | Promise<string>): ScreenToSee => ({
	name,
	go: async (tour) => tour.page.goto(await path(tour)),
});
const step = (name: string, take: ScreenToSee['go']): ScreenToSee => ({ name, go: take });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

const record = (tour: Tour, name: string) =>
	tour.at.served.kept.youngPeople.record(tour.at.served.project.id, tour.at.youngPerson(name).id);
const person =
	(name: string, below = '') =>
	(tour: Tour) =>
		`/young-people/${tour.at.youngPerson(name).id}${below}`;
const episode = (name: string, below: string) => async (tour: Tour) => `/episodes/${(await record(tour, name))?.episodes[0]?.id}/${below}`;
const talked = (name: string, below: string) => async (tour: Tour) =>
	`/conversations/${(await record(tour, name))?.conversations.find((one) => one.outcome === 'completed')?.id}${below}`;
const here = (below: string) => (tour: Tour) => `/conversations/${tour.seen.conversation}${below}`;
/** Before anybody has signed in. */
export const DOOR: readonly ScreenToSee[] = [
	go('not signed in', () => '/today'),
	go('signed out', () => '/signed-out'),
	step('a link that was used', async ({ page }) => {
		await page.goto('/enter/not-a-code');
		await press(page, 'Sign in on this device');
		await page.getByText('This link has been used').waitFor();
	}),
	go('sign in', () => '/enter/any-code'),
	...AT_THE_DOOR,
];

export const STAFF_ROOM: readonly ScreenToSee[] = [
	step('Today', ({ at, page }) => at.signIn(page, at.member('Nadia'))),
	go('young people', () => '/young-people'),
	step('search results', async ({ page }) => {
		await page.getByLabel('Look by name').fill('Jas');
		await press(page, 'Look');
	}),
	step('nobody of that name', async ({ page }) => {
		await page.getByLabel('Look by name').fill('Zebedee');
		await press(page, 'Look');
		await page.getByText('No name like').waitFor();
	}),
	go('add a young person', () => '/young-people/new'),
	step('add, with an error', ({ page }) => page.locator('main form button').first().click()),
	go('record', person('Jaz')),
	step('record, times away as a list', async ({ page }) => page.getByText('Show as a list').first().click()),
	go('record, hardly anything known', person('Ellie')),
	go('record, thirty times away', person('Shan')),
	step('record, what is older', async ({ page }) => {
		for (const summary of await page.locator('.earlier > summary').all()) if (await summary.isVisible()) await summary.click();
	}),
	go('change what is known', person('Jaz', '/edit')),
	go('add a time away', person('Ellie', '/episodes/new')),
	go('change a time away', episode('Jaz', 'edit')),
	go('away together', episode('Jaz', 'together')),
	go('offer a talk', episode('Callum', 'offers/new')),
	step('offer, with an error', ({ page }) => press(page, 'Write it down')),
	go('promises', () => '/promises'),
	go('how talks were', () => '/how-talks-were'),
	go('cover', () => '/cover'),
	step('cover, as a list', ({ page }) => page.getByText('As a list').click()),
	go('write down a promise', person('Jaz', '/actions/new')),
	go('one promise', async (tour) => `${person('Jaz')(tour)}/actions/${(await record(tour, 'Jaz'))?.actions[0]?.id}`),
	go('a record that is not there', () => '/young-people/00000000-0000-7000-8000-000000000000'),
	go('the kit', () => '/kit'),
	go('report', talked('Jaz', '/report')),
	go('the worker’s view', talked('Jaz', '/analysis')),
	go('a card to keep', talked('Jaz', '/card')),
	go('a card to keep, with everything ticked', talked('Jaz', `/card?chosen=yes${ON_CARD.map((one) => `&on=${one}`).join('')}`)),
	...Object.keys(FACES_OF_IT).map((face) => go(`one question: ${face}`, () => `/faces?topic=T12&face=${face}`)),
];

/** A question of each kind, by the topic that has it. */
const KINDS = {
	'several choices': 'Needs today',
	'one choice': 'Safe right now',
	faces: 'How they feel',
	words: 'The days before',
	'few words': 'Their name for it',
	number: 'Times before',
	'day and time': 'A good time to talk',
	place: 'Where they went',
	people: 'People they trust',
	'many choices': 'Just before leaving',
} as const;

/** Going on on their own phone, from a talk that is paused, and back to it. */
const ELSEWHERE: readonly ScreenToSee[] = [
	go('the check before a code', here('/code')),
	step('the check before a code, with errors', ({ page }) => press(page, 'Make a code')),
	step('a code for their phone', async ({ page, seen }) => {
		await page.getByLabel('Callum is here with me').check();
		await page.getByLabel('Nobody else should be able to see their phone as far as I know').check();
		await page.getByLabel('To go on with the talk').check();
		await press(page, 'Make a code');
		seen.code = await page.locator('.code-letters').innerText();
	}),
	go('a code that was not used yet', here('/code')),
	step('open on their phone', async ({ page, at, seen }) => {
		seen.phone = await at.served.kept.privatePages.exchange(seen.code ?? '', async () => 0, at.clock.now());
		await page.goto(`/conversations/${seen.conversation}`);
	}),
	step('closing the page on their phone', async ({ page }) => {
		await page.getByRole('link', { name: 'Close the page on their phone' }).click();
		await page.getByText('Close the page on their phone').first().click();
	}),
	step('somebody came, on their phone', async ({ page, at, seen }) => {
		await at.served.kept.privatePages.end(seen.phone ?? '', 'someone-came', at.clock.now());
		await page.goto(`/conversations/${seen.conversation}`);
	}),
];

export const CONVERSATION: readonly ScreenToSee[] = [
	go('begin', person('Callum', '/conversations/new')),
	step('limits of privacy', async ({ talk, at, seen }) => {
		seen.conversation = (await talk.begin(at.youngPerson('Callum').id)) as ConversationId;
	}),
	step('right to stop', ({ talk }) => talk.press('Next')),
	step('first need', async ({ talk }) => {
		await talk.press('Next');
		await talk.press('Next');
	}),
	step('how the talk was, for the worker', ({ talk }) => talk.open('How this talk was')),
	...Object.entries(KINDS).map(([kind, topic]) => step(`question: ${kind}`, ({ talk }) => talk.open(topic))),
	step('lines of each sort', async ({ talk }) => {
		await talk.pick('A row');
		await talk.say('it was loud all week and nobody asked me anything');
		await talk.say('There was a row about his phone on the Thursday night.', { whose: 'worker' });
		await talk.say('He looked at the floor.', { whose: 'observed', asked: '' });
	}),
	step('a mood', ({ page }) => page.locator('.mood-choices a').first().click()),
	go('find a topic', here('/topics')),
	step('notes', async ({ page, talk }) => {
		await page.goto(new URL(page.url()).pathname.replace(/\/topics$/, '/notes'));
		await page.getByLabel('A note', { exact: true }).fill('Ring the gym.');
		await talk.press('Keep the note');
	}),
	go('who is here', here('/present')),
	go('stop here', here('/stop')),
	step('somebody else', ({ talk }) => talk.press('Talk to somebody else')),
	step('change a line', async ({ page, talk, seen }) => {
		await page.locator('main form button').first().click();
		await page.goto(`/conversations/${seen.conversation}`);
		await talk.open('Just before leaving');
		await page.getByRole('link', { name: 'Change this line: it was loud all week and nobody asked me anything' }).click();
	}),
	step('a line that was changed', async ({ page, talk }) => {
		await page.getByLabel('What it should say').fill('it was loud all week');
		await talk.press('Keep the change');
	}),
	step('paused', ({ talk }) => talk.press('Pause')),
	...ELSEWHERE,
	step('after a disclosure', async ({ talk }) => {
		await talk.press('Go on');
		await talk.open('Being hurt or threatened');
		await talk.pick('Yes');
		await talk.say('he grabbed my arm');
	}),
	go('what we wrote', here('/check')),
	step('stopped for now', async ({ page, seen, talk }) => {
		await page.goto(`/conversations/${seen.conversation}/stop`);
		await talk.press('Go on another time');
	}),
	go('what happens next, nothing yet', here('/close')),
	go('a promise in the conversation', here('/actions/new')),
	step('what happens next', async ({ page, talk }) => {
		await page.getByLabel('What', { exact: true }).fill('A later start on Mondays');
		await page.getByLabel('They asked for it').check();
		await page.getByLabel('If it is somebody else: who').fill('Ms Hale');
		await talk.press('Write it down');
	}),
	go('how they will hear', here('/telling')),
	go('who they would like to see it', here('/sharing')),
	go('report of a conversation that is not finished', here('/report')),
	step('how they will hear, not agreed yet', async ({ page, seen, talk }) => {
		await page.goto(`/conversations/${seen.conversation}/close`);
		await talk.press('Say goodbye');
	}),
	step('goodbye', async ({ talk }) => {
		await talk.agreeTelling('A text after 4 pm', '2026-11-27', 'Nadia');
		await talk.press('Say goodbye');
	}),
	go('the page between goodbye and the worker’s own', here('/alone')),
	go('the summary for a strategy meeting', here('/summary')),
];

export const ALERTS: readonly ScreenToSee[] = [
	...ALERT_SCREENS,
	...SCREENING,
	...REACHED,
	...KEEPING,
	...RIGHTS,
	go('who looked at a record', (tour) => `${person('Jaz')(tour)}/looks`),
	go('who looked, long ago', (tour) => `${person('Jaz')(tour)}/looks?before=2020-01-01`),
	go('how talks were, with words', () => '/how-talks-were'),
	...ROTA,
	...FAULTS,
	go('cover, to change', () => '/cover'),
	step('cover, with nothing ticked', async ({ page }) => {
		await page.getByText('As a list, to take hours out').click();
		await press(page, 'Take out what is ticked');
	}),
	step('a national line that was tried', ({ page }) => press(page, 'I rang it: it is right. Childline')),
	go('add hours of cover', () => '/cover/new'),
	step('add hours of cover, with errors', ({ page }) => press(page, 'Add these hours')),
	step('for whoever keeps the installation', ({ at, page }) => at.signIn(page, at.member('Ade'), `${at.origin}/`)),
	go('may not be opened', () => '/today'),
	...OWN_SIGN_IN,
	...ACCOUNTS,
];

export const EVERY_SCREEN: readonly ScreenToSee[] = [
	...DOOR,
	...OWN_PHONE,
	...STAFF_ROOM,
	...SAFE_CONTACT,
	...CONVERSATION,
	...SCREENED_TALK,
	...HAND_OVER,
	...PRACTICE,
	...ALERTS,
	...WHO_SEES_WHOM,
	...INBOX,
	...DEMO_PHONE,
];
