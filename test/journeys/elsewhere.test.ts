import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ConversationId } from '#core/id.ts';
import { accountOn, whereOn } from '../support/account.ts';
import { type Device, openBrowser, openDevice, SCREENS } from '../support/browser.ts';
import { holdPhone, type Phone } from '../support/hold-phone.ts';
import { holdTalk, type Talk } from '../support/hold-talk.ts';
import { type JourneyServer, startJourneyServer } from '../support/journey-server.ts';

/**
 * Begun on the worker's tablet, gone on with on Callum's own phone with scripts off, back to the tablet, and to the end on the
 * phone. At the question where they were, nothing asked twice; the report says of each line where it was said.
 */
let browser: Browser;
let at: JourneyServer;
let tablet: Device;
let mobile: Device;
let talk: Talk;
let phone: Phone;
let conversation: ConversationId;
/** Every code that was shown: none of them may be found anywhere afterwards. */
const codes: string[] = [];
/** Every question that was asked, wherever it was asked. */
const topics: string[] = [];

beforeAll(async () => {
	[browser, at] = await Promise.all([openBrowser(), startJourneyServer()]);
	tablet = await openDevice(browser, at.origin);
	mobile = await openDevice(browser, at.origin, { viewport: SCREENS.phone, javaScriptEnabled: false });
	talk = holdTalk(tablet.page);
	phone = holdPhone(mobile.page);
	await at.signIn(tablet.page, at.world.nadia);
});

afterAll(async () => {
	await browser.close();
	await at.stop();
});

const stored = async () =>
	(await at.served.kept.conversations.find(at.served.project.id, conversation)) ?? expect.fail('the conversation is not kept');
const place = async () => (await stored()).conversation.position.place;
const text = (page: Device['page']) => page.locator('body').innerText();
const open = async (below = '') => {
	await tablet.page.goto(`/conversations/${conversation}${below}`);
	return text(tablet.page);
};

/** The check before a code, then the code as it stands on the tablet. */
async function giveCode(purpose = 'To go on with the talk'): Promise<string> {
	await tablet.page.getByLabel('Callum is here with me').check();
	await tablet.page.getByLabel('Nobody else should be able to see their phone as far as I know').check();
	await tablet.page.getByLabel(purpose, { exact: true }).check();
	await talk.press('Make a code');
	const code = (await tablet.page.locator('.code-letters').innerText()).replace(/\s/g, '');
	codes.push(code);
	return code;
}

/** The way on from wherever the phone stands, without saying anything. */
async function wayOn(): Promise<string> {
	for (const name of ['Leave this part out', 'Go on', 'Next', 'That’s right']) if ((await phone.button(name).count()) > 0) return name;
	throw new Error(`There is no way on from “${await phone.heading()}”.`);
}

it('begins on the tablet, and stops where he would rather go on alone', async () => {
	conversation = (await talk.begin(at.known.callum.id)) as ConversationId;
	await talk.throughLimits();
	topics.push(await place());
	await talk.say('I could eat', { then: 'Next' });
	topics.push(await place());
	await tablet.page.getByRole('link', { name: 'Stop', exact: true }).click();
	await tablet.page.getByRole('link', { name: 'Go on on their own phone' }).click();
	expect(await text(tablet.page)).toContain('None is agreed.');
	await talk.press('Make a code');
	await tablet.page.getByRole('link', { name: 'Say how you know that it is them' }).waitFor();
	expect((await stored()).conversation.position.floor).toBe('open');
});

it('shows a code once, with the same in squares, pauses the tablet, and never shows it again', async () => {
	const code = await giveCode();
	expect(code).toMatch(/^[A-Z0-9]{8}$/);
	await tablet.page.getByRole('img', { name: /for the camera of their phone/ }).waitFor();
	expect(new URL(tablet.page.url()).pathname).toBe(`/conversations/${conversation}/code`);
	expect(tablet.page.url()).not.toContain(code);
	expect((await stored()).conversation.position.floor).toBe('paused');
	const halves = new RegExp(`${code.slice(0, 4)}|${code.slice(4)}`);
	expect(await open('/code')).not.toMatch(halves);
	expect(await text(tablet.page)).toContain('Not used yet. It works until 2:15 pm.');
	// The browser would have to send the form again, and does not by itself.
	await tablet.page.goBack().catch(() => null);
	expect(await text(tablet.page)).not.toMatch(halves);
});

it('goes on on the phone at the question where they were, with nothing of before on it', async () => {
	await phone.typeCode(codes[0] ?? '');
	await phone.press('No, only me');
	expect(await place()).toBe(topics.at(-1));
	expect(await phone.heading()).toBe('How are you feeling right now?');
	expect(await text(mobile.page)).not.toMatch(/I could eat|Nadia Rahman/);
	await phone.write('tired mostly');
	await phone.press('Next');
	topics.push(await place());
	const page = await open();
	expect(page).toMatch(/Open on their phone since \d:\d\d pm\./);
	expect(page).toContain('Callum is on their own phone');
});

it('is left with one press, and goes on on the tablet at the next question, with where each line was said', async () => {
	await phone.press('Leave now');
	expect(await text(mobile.page)).toContain('Revision tips');
	expect(await mobile.context.cookies()).toEqual([]);
	expect(await open()).toMatch(/Left at \d:\d\d pm: they pressed Leave now\./);
	expect(await text(tablet.page)).not.toContain('tired mostly');
	// Nobody is on duty at this hour, so whether he is safe was left to a person.
	expect(await text(tablet.page)).toContain('Left for a person to ask, and not asked on the phone: Right now.');
	await talk.press('Go on');
	expect(await place()).toBe(topics.at(-1));
	expect(await talk.topic()).toBe('Just before leaving');
	await talk.open('How they feel');
	expect(await text(tablet.page)).toMatch(/“tired mostly”[\s\S]*alone, on their own phone/);
	await talk.press('Next');
	await talk.open('Safe right now');
	await talk.say('yeah it is fine there', { then: 'Next' });
	expect(await place()).toBe(topics.at(-1));
});

it('says when somebody could see the phone, and what to do after somebody came', async () => {
	await open('/code');
	await phone.typeCode(await giveCode());
	await mobile.page.getByText('Maybe, or yes').click();
	await phone.press('Go on');
	await phone.write('it was just a bad week');
	await phone.press('Next');
	topics.push(await place());
	await phone.press('Someone’s here');
	expect(await text(mobile.page)).toContain('Revision tips');
	await open('/code');
	expect(await text(tablet.page)).toContain(
		'Somebody came while the page was open. It may not have been them after that: check before the next code.',
	);
});

it('closes the page on the phone from the tablet, at once, and keeps why', async () => {
	await phone.typeCode(await giveCode());
	await phone.press('No, only me');
	await phone.write('all good here');
	await phone.press('Next');
	await open('/code');
	await tablet.page.getByText('Close the page on their phone').first().click();
	await tablet.page.getByLabel('It may not be them').check();
	await talk.press('Close the page on their phone');
	await mobile.page.goto('/notes');
	expect(await text(mobile.page)).toContain('Revision tips');
	expect(await open('/notes')).toContain('Closed the page on their phone: it may not be them.');
	topics.push(await place());
});

it('ends on the phone, and no question was asked twice', async () => {
	await open('/code');
	await phone.typeCode(await giveCode('To go on, and to check what was written'));
	await phone.press('No, only me');
	expect(await place()).toBe(topics.at(-1));
	let read = '';
	for (let steps = 0; steps < 60 && (await phone.button('Finish').count()) === 0; steps += 1) {
		if ((await phone.heading()) === 'What we wrote') read = await text(mobile.page);
		await phone.press(await wayOn());
		topics.push(await place());
	}
	expect(read).toContain('I could eat');
	await phone.press('Finish');
	expect(await text(mobile.page)).toContain('Thank you.');
	const asked = topics.filter((topic, n) => topic !== topics[n - 1]);
	expect(asked.filter((topic, n) => asked.indexOf(topic) !== n)).toEqual([]);
	expect(await open('/code')).toContain('This talk is finished.');
});

it('ends in a report that says of each line where it was said', async () => {
	await open('/report?for=project');
	const [lines, where] = [await accountOn(tablet.page), await whereOn(tablet.page)];
	const said = lines.map(({ says }, n) => [says[0], where[n], ...says.slice(1)]);
	expect(said).toEqual([
		['“I could eat”', 'with Nadia, on the tablet'],
		['“tired mostly”', 'alone, on their own phone'],
		['“yeah it is fine there”', 'with Nadia, on the tablet'],
		['“it was just a bad week”', 'on their own phone, where somebody else could see it'],
		[
			'“all good here”',
			'alone, on their own phone',
			'It may not have been Callum who had the phone when this was written. That was said afterwards.',
		],
	]);
	expect(lines.map(({ whose }) => whose)).toEqual(lines.map(() => 'Callum’s exact words'));
	const page = await text(tablet.page);
	expect(page).toContain('With Nadia, on the tablet; then alone, on their own phone');
	expect(page).toContain('On the phone nobody from the project was with them');
});

it('leaves no code in the talk or in a log', async () => {
	const kept = JSON.stringify([await stored(), at.logged]);
	expect(codes).toHaveLength(4);
	for (const code of codes) expect(kept).not.toContain(code);
	expect([...tablet.complaints, ...mobile.complaints].filter((words) => !/ 4\d\d /.test(words))).toEqual([]);
});
