import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ConversationId } from '#core/id.ts';
import { accountOn, inCouncilReport, inProjectReport, silenceOn, type TypedLine } from '../support/account.ts';
import { type Device, openBrowser, openDevice, SCREENS, sendThreeTimes } from '../support/browser.ts';
import { screenWordsCautiously } from '../support/cautious-screening.ts';
import { holdTalk, type Talk } from '../support/hold-talk.ts';
import { type JourneyServer, startJourneyServer } from '../support/journey-server.ts';

/**
 * A whole conversation that a worker leads, from the printed link to the report: every line of the report is compared
 * with what was typed, in order, and there is nothing else.
 */
let browser: Browser;
let at: JourneyServer;
let tablet: Device;
let phone: Device;
let talk: Talk;
let conversation: ConversationId;

/** What the report has to say, written down by the test as it types. */
const expected: TypedLine[] = [];
const typed = (whose: string, asked: string, ...says: readonly string[]) => expected.push({ whose, asked, says });
/** What was ticked stands by itself, under the topic and under nobody's words. */
const ticked = (about: string, says: string) => typed('Nadia’s tick', `About: ${about}`, `Ticked by Nadia: ${says}`);
const asked = (words: string) => `Asked: “${words}”`;
const NOT_ASKED = 'Not asked; Callum brought it up';

const CALLUM = 'Callum’s exact words';
const NADIA = 'Nadia’s words';
const PRIYA = 'Priya’s words';
beforeAll(async () => {
	[browser, at] = await Promise.all([openBrowser(), startJourneyServer(undefined, screenWordsCautiously)]);
	tablet = await openDevice(browser, at.origin);
	phone = await openDevice(browser, at.origin, { viewport: SCREENS.phone });
	talk = holdTalk(tablet.page);
	await at.signIn(tablet.page, at.world.nadia);
});

afterAll(async () => {
	await browser.close();
	await at.stop();
});

const stored = async () =>
	(await at.served.kept.conversations.find(at.served.project.id, conversation)) ?? expect.fail('the conversation is not kept');
const inputs = async () => (await stored()).entries.map(({ input }) => input);

it('says the limits of privacy before anything else', async () => {
	conversation = (await talk.begin(at.known.callum.id)) as ConversationId;
	expect(await talk.topic()).toBe('Limits of privacy');
	await tablet.page.getByText('We are private, not secret.').waitFor();
	await talk.pick('Someone hurts or scares you');
	await talk.say('you have to tell if someone is going to get hurt', { then: 'Next' });
	expect(await talk.topic()).toBe('Right to skip and stop');
	await talk.pick('Got it');
	await talk.press('Next');
	await talk.press('Next');
	expect(await talk.topic()).toBe('Needs today');
});

it('keeps ticks, stones, exact words, the worker’s words and what was seen, with the question as it was put', async () => {
	await talk.pick('A lift');
	await talk.pick('A chat');
	await talk.say('I could eat', { then: 'Next' });
	typed(CALLUM, asked('Food, sleep, a lift, or a chat? Five minutes is fine.'), '“I could eat”');
	ticked('Needs today', 'A lift · A chat');

	expect(await talk.topic()).toBe('How they feel');
	await talk.pick('OK');
	await talk.press('Keep');
	ticked('How they feel', 'OK');
	await talk.say('Sat with his hood up, feet on the chair, ate quickly.', { whose: 'observed', asked: '' });
	typed('Seen by Nadia', NOT_ASKED, 'Sat with his hood up, feet on the chair, ate quickly.');
	await talk.press('Next');

	expect(await talk.topic()).toBe('Safe right now');
	await talk.pick('Yes');
	await talk.say('Mrs Oyelaran is all right & she <never> shouts — “honest”', { asked: 'How is it there in the evenings?', then: 'Next' });
	typed(CALLUM, asked('How is it there in the evenings?'), '“Mrs Oyelaran is all right & she <never> shouts — “honest””');
	ticked('Safe right now', 'Yes');
});

it('corrects a line by adding to it, once, however often it is sent', async () => {
	expect(await talk.topic()).toBe('Just before leaving');
	await talk.pick('I needed some space');
	await talk.say('it was the Thursday');
	const before = (await inputs()).length;

	await tablet.page.getByRole('link', { name: 'Change this line: it was the Thursday' }).click();
	await tablet.page.getByLabel('What it should say').fill('no, it was the Wednesday');
	expect(await sendThreeTimes(tablet.page, 'form[action*="/lines/"]')).toEqual([200, 200, 200]);
	await tablet.page.goto(`/conversations/${conversation}`);
	await tablet.page.getByText('“no, it was the Wednesday”').waitFor();
	typed(
		CALLUM,
		asked('Tell me what happened just before you left.'),
		'“no, it was the Wednesday”',
		'Changed afterwards. First: “it was the Thursday”.',
	);
	ticked('Just before leaving', 'I needed some space');
	expect(await inputs()).toHaveLength(before + 1);
});

it('keeps one line of a form that was sent three times, and writes nothing when he goes Back and presses again', async () => {
	await talk.mark('worker');
	await tablet.page.locator('#say textarea[name="words"]').fill('He put his coat on and left by the back door.');
	const before = (await inputs()).length;
	expect(await sendThreeTimes(tablet.page, '#say')).toEqual([200, 200, 200]);
	typed(NADIA, asked('Tell me what happened just before you left.'), 'He put his coat on and left by the back door.');
	expect(await inputs()).toHaveLength(before + 1);

	await tablet.page.reload();
	await talk.press('Next');
	expect(await talk.topic()).toBe('Planned or not');
	const moved = (await inputs()).length;
	await tablet.page.goBack();
	await tablet.page.goForward();
	await tablet.page.reload();
	expect(await talk.topic()).toBe('Planned or not');
	expect(await inputs()).toHaveLength(moved);
});

it('opens a topic by need, and two more because he brings them up, and comes back to where it was', async () => {
	expect(await talk.topic()).toBe('Planned or not');
	await talk.say('not planned, I just went', { then: 'Next' });
	typed(CALLUM, asked('How did it come about? Tell me from when you first thought of it.'), '“not planned, I just went”');

	expect(await talk.topic()).toBe('Times before');
	await talk.press('Doesn’t know');

	expect(await talk.topic()).toBe('Where they went');
	await talk.open('What they enjoy');
	await talk.say('boxing. Dev says I have got good feet', { asked: '' });
	typed(CALLUM, NOT_ASKED, '“boxing. Dev says I have got good feet”');
	await talk.press('Next');
	expect(await talk.topic()).toBe('Where they went');
	await talk.open('School, college or work');
	await talk.pick('The lessons are hard');
	await talk.say('they moved me down a set', { asked: '' });
	typed(CALLUM, NOT_ASKED, '“they moved me down a set”');
	ticked('School, college or work', 'The lessons are hard');
	await talk.press('Next');
});

it('keeps each silence as its own kind, and a note apart', async () => {
	expect(await talk.topic()).toBe('Where they went');
	await talk.press('Skip');
	expect(await talk.topic()).toBe('The hard bits');
	await talk.press('Doesn’t want to say');
	expect(await talk.topic()).toBe('What would have helped');

	await tablet.page.getByRole('link', { name: 'Your notes, kept apart' }).click();
	await tablet.page.getByLabel('A note', { exact: true }).fill('Ring Dev at the gym about Thursdays.');
	await talk.press('Keep the note');
	await tablet.page.getByRole('link', { name: 'Back to where you were' }).click();
});

it('pauses with half a sentence kept, and goes on with another worker on another device', async () => {
	await tablet.page.locator('#say textarea[name="words"]').fill('someone asking, before it got');
	await talk.press('Pause');
	typed(CALLUM, asked('What could have gone better that day?'), '“someone asking, before it got”');
	await tablet.page.getByRole('heading', { name: 'Paused' }).waitFor();
	expect(await tablet.page.locator('main').innerText()).not.toMatch(/someone asking|boxing|Wednesday/);

	await at.signIn(phone.page, at.world.priya);
	await phone.page.goto(`/conversations/${conversation}`);
	await phone.page.getByRole('heading', { name: 'Paused' }).waitFor();
	expect(await phone.page.locator('main').innerText()).not.toMatch(/someone asking|boxing|Wednesday/);

	const there = holdTalk(phone.page);
	await there.press('Go on');
	expect(await there.topic()).toBe('What would have helped');
	await there.say('He would have liked somebody to ask him earlier.', { whose: 'worker' });
	typed(PRIYA, asked('What could have gone better that day?'), 'He would have liked somebody to ask him earlier.');
	await there.press('Next');
	expect(await there.topic()).toBe('People they trust');

	await tablet.page.goto(`/conversations/${conversation}`);
	expect(await talk.topic()).toBe('People they trust');
	await tablet.page.getByLabel('What they call them').fill('Dev');
	await tablet.page.getByLabel('Who that is').first().selectOption('friend');
	await talk.press('Next');
	typed('Nadia’s note of it', 'About: People they trust', 'Written down by Nadia: Dev (a friend)');
	expect(await talk.topic()).toBe('Staying safer away');
	await talk.pick('A code word with someone');
	await talk.press('Next');
	ticked('Staying safer away', 'A code word with someone');
	expect(await talk.topic()).toBe('Help wanted and not wanted');
	await talk.say('do not ring my mum at work', { then: 'Next' });
	typed(CALLUM, asked('What help do you want from us? What do you not want?'), '“do not ring my mum at work”');
});

it('reads back what was written, leaves out what he would rather leave out, and says who he would like to see it', async () => {
	await tablet.page.getByRole('heading', { name: 'What we wrote' }).waitFor();
	expect(await tablet.page.locator('main').innerText()).not.toContain('Ring Dev at the gym');
	await talk.press('Leave it out: they moved me down a set');
	// One line was one press of Keep: its words and its tick are left out together.
	const together = ['“they moved me down a set”', 'Ticked by Nadia: The lessons are hard'];
	const leftOut = expected.flatMap(({ says }, at) => (together.some((words) => says.includes(words)) ? [at] : []));
	expect(leftOut).toHaveLength(2);
	for (const at of leftOut) expected[at] = { ...(expected[at] ?? expect.fail('not typed')), stays: 'left-out' };
	expect(await tablet.page.getByText('You’d like this left out', { exact: true }).count()).toBe(1);
	await talk.press('That’s right');
	await tablet.page.getByRole('heading', { name: 'What happens next' }).waitFor();
	expect((await inputs()).filter((input) => input.type === 'answered' && ['T65', 'T66', 'T67'].includes(input.question))).toEqual([]);
});

it('writes down what he asked for, what was offered and what he said no to, how he will hear, and his wishes', async () => {
	await talk.promise('A later start on Mondays', 'They asked for it', 'Ms Hale at school');
	await talk.promise('A bus pass', 'We offered, and they said yes', 'Nadia Rahman');
	await talk.promise('A mentor', 'We offered, and they said no');

	await talk.press('Say goodbye');
	await tablet.page.getByRole('link', { name: 'Agree how and when they will hear' }).waitFor();
	await talk.agreeTelling('A text after boxing', '2026-11-19', 'Nadia');
	await tablet.page.getByRole('link', { name: 'Write it down' }).click();
	await talk.wish('Callum', 'His mother', 'Not all of it', 'not the bit about school');
	expected.push({
		whose: CALLUM,
		asked: asked('Who would you like to see this? Who not? His mother'),
		says: ['“not the bit about school”'],
		stays: 'kept',
	});
});

it('says goodbye on a sheet that he may read: how he will hear and what was promised, nothing of the worker’s', async () => {
	tablet.asked.length = 0;
	await talk.press('Say goodbye');
	await tablet.page.waitForURL(`**/conversations/${conversation}/goodbye`);
	const text = await tablet.page.locator('body').innerText();
	const told = ['You’ll hear on Thursday 19 November, from Nadia.', 'A text after boxing.', 'A later start on Mondays', 'A bus pass'];
	expect(told.filter((words) => !text.includes(words))).toEqual([]);
	expect(text).not.toContain('A mentor');
	expect(await tablet.page.locator('script, nav, .rail, #live, .tell').count()).toBe(0);
	expect(await tablet.page.title()).toBe('Bye for now');
	expect(tablet.asked.filter((path) => /live|alert|push|sw\.js/.test(path))).toEqual([]);

	await tablet.page.goto(`/conversations/${conversation}`);
	await tablet.page.getByRole('heading', { name: 'Bye for now, Callum.' }).waitFor();
	await talk.goAlone();
	await tablet.page.getByRole('heading', { name: /Your view, kept apart/ }).waitFor();
});

it('keeps the worker’s view apart', async () => {
	const view = {
		inShort: 'Callum left for a few hours after a hard week. He asked for a later start.',
		harm: 'None was spoken about, which is not a no.',
		reasons: 'He wanted space.',
		safeAndOptions: 'Dev at the gym.',
		stayingSafe: 'A code word is agreed.',
		lateReason: 'No reply until Tuesday.',
	};
	for (const [name, words] of Object.entries(view)) await tablet.page.locator(`textarea[name="${name}"]`).fill(words);
	await talk.press('Keep, and see the report');
	const kept = await at.served.kept.conversations.closings(at.served.project.id, conversation);
	expect(kept.find(({ part }) => part === 'analysis')?.body).toMatchObject(view);
});

it('ends in a report whose every line is what was typed, in order, and nothing else', async () => {
	await tablet.page.getByRole('heading', { name: 'Return conversation with Callum' }).waitFor();
	expect(await accountOn(tablet.page)).toEqual(inCouncilReport(expected));
});

it('names each silence by its kind, counts what was left out and does not quote it, and holds no note', async () => {
	const silence = (kind: string) => silenceOn(tablet.page, kind);
	expect(await silence('Skipped')).toBe('Where they went');
	expect(await silence('Did not want to say')).toBe('The hard bits');
	expect(await silence('Did not know')).toBe('Times before');
	expect(await silence('Left out')).toBe('One line that Callum would rather leave out');
	expect(await silence('Kept in the project')).toMatch(/^One line that is not for a report/);
	expect(await silence('Not asked')).toContain('Being hurt or threatened');

	const text = await tablet.page.locator('.report').innerText();
	const never = ['moved me down a set', 'lessons are hard', 'Ring Dev at the gym', 'How this talk was'];
	expect(never.filter((words) => text.includes(words))).toEqual([]);
	const promised = ['A later start on Mondays', 'Ms Hale at school', 'Callum asked', 'A mentor', 'Not going ahead'];
	const wishes = ['not the bit about school', 'A text after boxing, on Thursday 19 November, by Nadia'];
	const limits =
		'Shown before anything else. Callum said back: “you have to tell if someone is going to get hurt”. Ticked by Nadia: Someone hurts or scares you';
	expect([...promised, ...wishes].filter((words) => !text.includes(words))).toEqual([]);
	expect(await tablet.page.locator('.report dt:text-is("Limits of privacy") + dd').innerText()).toBe(limits);
	const notes = (await inputs()).filter((input) => input.type === 'worker-note' && input.theirs !== true);
	expect(notes).toEqual([{ type: 'worker-note', words: 'Ring Dev at the gym about Thursdays.' }]);
});

it('shows the project what stays there too, marked as such, and still no note', async () => {
	await tablet.page.goto(`/conversations/${conversation}/report?for=project`);
	expect(await accountOn(tablet.page)).toEqual(inProjectReport(expected, 'Callum'));
	expect(await tablet.page.locator('.report').innerText()).not.toContain('Ring Dev at the gym');
});

it('leaves a goodbye at a goodbye: Back and a second press finish nothing again', async () => {
	const before = (await inputs()).length;
	await tablet.page.goto(`/conversations/${conversation}/close`);
	await tablet.page.getByRole('heading', { name: 'Bye for now, Callum.' }).waitFor();
	expect(await tablet.page.getByRole('button', { name: 'Say goodbye' }).count()).toBe(0);
	await tablet.page.goBack();
	await tablet.page.goForward();
	expect((await inputs()).filter(({ type }) => type === 'finished')).toHaveLength(1);
	expect((await inputs()).length - before).toBeLessThanOrEqual(0);
	expect([...tablet.complaints, ...phone.complaints, ...at.logged]).toEqual([]);
});
