import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ConversationId } from '#core/id.ts';
import { whereOn } from '../support/account.ts';
import { type Device, openBrowser, openDevice, SCREENS } from '../support/browser.ts';
import { screenWordsCautiously } from '../support/cautious-screening.ts';
import { holdTalk, type Talk } from '../support/hold-talk.ts';
import { type JourneyServer, startJourneyServer } from '../support/journey-server.ts';

/**
 * The worker hands her tablet to a young person, who goes on by themselves, says something that cannot wait, and gives it
 * back. Until the passphrase only their own page opens on it, and nothing of an alert shows there.
 */
const PASSPHRASE = 'green boat seven';
const WORDS = 'they said i cant come back';

let browser: Browser;
let at: JourneyServer;
let tablet: Device;
let duty: Device;
let talk: Talk;
let conversation: ConversationId;
/** Of the worker, opened on the same tablet before it is handed over; the second half of them hear nothing from other tabs. */
const others: Page[] = [];

beforeAll(async () => {
	[browser, at] = await Promise.all([openBrowser(), startJourneyServer(undefined, screenWordsCautiously)]);
	tablet = await openDevice(browser, at.origin);
	duty = await openDevice(browser, at.origin, { viewport: SCREENS.desktop });
	talk = holdTalk(tablet.page);
	await at.signIn(tablet.page, at.world.nadia);
	await at.signIn(duty.page, at.world.priya);
});

afterAll(async () => {
	await browser.close();
	await at.stop();
});

const heading = async () => (await tablet.page.locator('h1').textContent()) ?? '';
const path = () => new URL(tablet.page.url()).pathname;
const text = () => tablet.page.locator('body').innerText();
const pick = (name: string) => tablet.page.locator('main').getByLabel(name, { exact: true }).check();
const stored = async () =>
	(await at.served.kept.conversations.find(at.served.project.id, conversation)) ?? expect.fail('the conversation is not kept');
const inputs = async () => (await stored()).entries.filter(({ channel }) => channel === 'handed-over').map(({ input }) => input);
const openAlert = async () => at.served.kept.alerts.openFor(at.served.project.id, at.known.callum.id);
const formToken = () => tablet.page.locator('input[name="formToken"]').first().inputValue();

/** What must never stand on a page that a young person holds. */
const NEVER = /Waymark|alert|urgent|immediate|Priya|duty|\d\s?%|question \d|of \d+|minute/i;

async function theirPage(): Promise<void> {
	const shown = await text();
	expect(NEVER.exec(shown.replace('Five minutes is fine', ''))?.[0]).toBeUndefined();
	expect(await tablet.page.title()).toBe('A page for you');
	expect(await tablet.page.locator('nav').count()).toBe(0);
}

it('is handed over where the talk stands, once there is a passphrase that takes it back', async () => {
	conversation = (await talk.begin(at.known.callum.id)) as ConversationId;
	await tablet.page.locator('#say textarea[name="words"]').fill('so is this private');
	await talk.press('Hand over');
	expect((await stored()).entries.at(-1)?.input).toMatchObject({ value: { words: 'so is this private' } });
	await tablet.page.getByLabel('A passphrase to unlock this tablet').fill('boat');
	await talk.press('Hand over now');
	await tablet.page.getByRole('link', { name: 'Choose at least 12 characters, or three words' }).waitFor();
	await tablet.page.getByLabel('A passphrase to unlock this tablet').fill(PASSPHRASE);
	for (const deaf of [false, true])
		for (const other of ['/alerts', `/conversations/${conversation}`, `/conversations/${conversation}/card`]) {
			const page = await tablet.context.newPage();
			page.on('pageerror', (error) => tablet.complaints.push(String(error)));
			if (deaf) await page.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
			await page.goto(other);
			others.push(page);
		}
	tablet.asked.length = 0;
	await talk.press('Hand over now');
	expect(path()).toBe('/hand-over');
});

it('goes dark in every other tab, at once or when it comes into sight, and from the page cache', async () => {
	const where = (page: Page) => new URL(page.url()).pathname;
	const [alerts, open, card, asleep, cached, away] = others as [Page, Page, Page, Page, Page, Page];
	for (const page of [alerts, open, card]) await page.waitForURL('**/hand-over');
	expect([asleep, cached, away].map(where)).toEqual(['/alerts', `/conversations/${conversation}`, `/conversations/${conversation}/card`]);
	// The way to their page leads nowhere: nothing of the worker's may stand there all the same.
	await asleep.route('**/hand-over', (route) => route.fulfill({ status: 204 }));
	await asleep.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
	const shown = () => asleep.evaluate(() => [document.title, document.body.innerHTML, document.documentElement.hidden]);
	await expect.poll(shown).toEqual(['', '', true]);

	await cached.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
	expect(await cached.locator('body').isVisible()).toBe(false);
	await cached.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
	await cached.waitForURL('**/hand-over');

	await away.context().setOffline(true);
	await away.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
	expect(await away.locator('body').isVisible()).toBe(false);
	await away.context().setOffline(false);
	await away.waitForURL('**/hand-over');
	for (const page of others) await page.close();
});

it('reads the limits of privacy first, and nothing can be typed before', async () => {
	expect(await heading()).toBe('First: what we do with what you say');
	expect(await text()).toContain('We are Harbour Return Project.');
	expect(await text()).toContain('Nadia is here with you and can read what you put.');
	expect(await tablet.page.locator('textarea, input[type="text"], input:not([type])').count()).toBe(0);
	await theirPage();
	await pick('Someone hurts or scares you');
	for (const _ of ['limits', 'stop', 'who hears']) await talk.press('Next');
	expect(await heading()).toBe('Food, sleep, a lift, or a chat? Five minutes is fine.');
});

it('opens no other page, and changes nothing, whatever is asked for', async () => {
	const before = (await stored()).entries.length;
	for (const other of [
		'/today',
		'/alerts',
		`/conversations/${conversation}`,
		`/conversations/${conversation}/report`,
		'/enter/any-code',
		'/',
	])
		expect([other, (await tablet.page.goto(other))?.status(), path()]).toEqual([other, 200, '/hand-over']);
	const statuses = await tablet.page.evaluate(
		async ({ base, formToken }) => {
			const body = new URLSearchParams({ formToken, words: 'x', do: 'keep', how: 'later', when: 'now' });
			const send = async (address: string) => (await fetch(address, { method: 'POST', body })).status;
			const ask = async (address: string) => (await fetch(address)).status;
			const posts = ['', '/stop', '/resume', '/notes', '/alone', '/hand-over'].map((below) => send(`${base}${below}`));
			return Promise.all([
				...posts,
				send('/push/subscription'),
				send('/sign-out'),
				ask('/live'),
				ask('/live/strip'),
				ask('/push/key'),
				ask('/today'),
			]);
		},
		{ base: `/conversations/${conversation}`, formToken: await formToken() },
	);
	expect(new Set(statuses)).toEqual(new Set([403]));
	expect((await stored()).entries).toHaveLength(before);
	expect(await heading()).toBe('Food, sleep, a lift, or a chat? Five minutes is fine.');
});

it('takes faces, words and silence, each as theirs, and shows none of it again', async () => {
	await pick('Food');
	await talk.press('Next');
	await pick('Not good');
	await pick('In between');
	await tablet.page.getByText('Say it my own way').click();
	await tablet.page.getByRole('textbox').fill('a bit of both');
	await talk.press('Next');
	expect((await inputs()).slice(-2)).toMatchObject([
		{ question: 'T15', value: { options: ['food'] }, whose: 'exact' },
		{ question: 'T12', value: { faces: ['not-good', 'in-between'], words: 'a bit of both' }, whose: 'exact' },
	]);
	await talk.press('Back');
	expect(await heading()).toBe('How are you feeling right now?');
	expect(await text()).not.toContain('a bit of both');
	expect(await tablet.page.locator('input:checked').count()).toBe(0);
	await talk.press('Skip this one');
	await theirPage();
});

it('gives it back at any point: words are kept, nothing is a refusal, and they may go back', async () => {
	expect(await heading()).toBe('Are you somewhere safe right now?');
	const actions = await at.served.kept.conversations.actions(at.served.project.id, at.known.callum.id);
	const before = (await inputs()).length;
	await talk.press('I’d rather talk');
	expect(await heading()).toBe('Please pass the tablet back to Nadia.');
	await theirPage();
	expect(await inputs()).toHaveLength(before);
	expect(await at.served.kept.conversations.actions(at.served.project.id, at.known.callum.id)).toHaveLength(actions.length);
	await tablet.page.getByRole('link', { name: 'Give it back' }).click();
	expect(await heading()).toBe('This page is for Nadia.');
	expect(await text()).not.toContain('safe right now');
	await tablet.page.getByRole('link', { name: 'Go back to the questions' }).click();
	expect(await heading()).toBe('Are you somewhere safe right now?');
});

it('that cannot wait closes its line with a gentle choice; the duty worker sees it, the tablet does not', async () => {
	await pick('Not sure');
	await tablet.page.getByText('Say it my own way').click();
	await tablet.page.getByRole('textbox').fill(WORDS);
	await talk.press('Next');
	expect(await heading()).toBe('Thank you for telling us.');
	expect(await tablet.page.getByRole('button').allTextContents()).toEqual(['Talk to Nadia now', 'Go to another part', 'Stop here']);
	expect(await text()).not.toContain(WORDS);
	await theirPage();

	expect(await openAlert()).toMatchObject({ level: 'urgent', state: 'owned', owner: at.world.nadia.id });
	await duty.page.goto('/alerts');
	expect(await duty.page.locator('main').innerText()).toContain('Callum');
	expect(
		tablet.asked.filter(
			(asked) => /^\/(live|push|sw\.js)|\/(live|push)-/.test(asked) && !/^\/(live|push)(\/strip|\/key|\/subscription)?$/.test(asked),
		),
	).toEqual([]);
});

it('leaves the rest of the urgent route to a person and goes on elsewhere', async () => {
	await talk.press('Go to another part');
	expect(await heading()).toBe('What happened just before you left?');
	const passed = (await stored()).entries.filter(({ actor }) => actor === 'system').map(({ input }) => input);
	expect(passed.map((input) => (input.type === 'moved-on' ? input.question : input.type))).toEqual(expect.arrayContaining(['T14']));
});

it('is taken back by the passphrase alone; tries are counted, in words', async () => {
	await talk.press('Stop here');
	await tablet.page.getByRole('link', { name: 'Give it back' }).click();
	await tablet.page.getByLabel('Your passphrase').fill('blue boat seven');
	await talk.press('Unlock');
	await tablet.page.getByText('That isn’t it. Four tries left.').waitFor();
	expect((await tablet.page.goto('/today'))?.url()).toContain('/hand-over');
	await tablet.page.goto('/hand-over/unlock');
	await tablet.page.getByLabel('Your passphrase').fill(PASSPHRASE);
	await talk.press('Unlock');
	expect(path()).toBe(`/conversations/${conversation}`);
	await tablet.page.evaluate(() => {
		for (const type of ['pagehide', 'pageshow']) window.dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
		document.dispatchEvent(new Event('visibilitychange'));
	});
	await tablet.page.getByRole('heading', { name: 'Just before leaving' }).waitFor();
	expect(await talk.topic()).toBe('Just before leaving');
	expect(NEVER.exec((await text()).replace('Made-up people only', ''))?.[0]).toBeUndefined();
});

it('shows the worker what they picked as their pick, and quotes nothing that was not said', async () => {
	await talk.open('How they feel');
	expect(await text()).toMatch(/Ticked by \w+: [A-Z]/);
	expect(await tablet.page.locator('.line-of-record .exact-words').allTextContents()).not.toContain('“Not good”');
	expect(await tablet.page.locator('.line-of-record').allTextContents()).not.toEqual([]);
	await talk.open('Just before leaving');
});

it('shows the gate before what a person asks about, and leaves all of it out together', async () => {
	await talk.open('Being hurt or threatened');
	await talk.press('Hand over');
	await tablet.page.getByText('You unlock it with your passphrase.').waitFor();
	await talk.press('Hand over now');
	expect(await heading()).toBe('The next part is about being hurt or scared.');
	await theirPage();
	await talk.press('Leave this part out');
	expect(await heading()).not.toBe('The next part is about being hurt or scared.');
	const skipped = (await inputs()).flatMap((input) => (input.type === 'skipped' ? [input.question] : []));
	expect(skipped).toContain('T41');
	await talk.press('I don’t want to say');
});

it('says in the report where each line was said', async () => {
	await tablet.page.goto('/hand-over/unlock');
	await tablet.page.getByLabel('Your passphrase').fill(PASSPHRASE);
	await talk.press('Unlock');
	await tablet.page.goto(`/conversations/${conversation}/report`);
	expect(await text()).toContain(WORDS);
	const where = await whereOn(tablet.page);
	expect(where).toHaveLength(5);
	expect(where.filter((words) => !words.endsWith('on the tablet, in their own hands'))).toEqual([]);
	const limits = tablet.page.getByText('Callum said back: “so is this private”');
	expect(await limits.innerText()).toContain('Someone hurts or scares you (on the tablet, in their own hands)');
});

it('signs the tablet out after five wrong passphrases: the talk is safe, and nothing is told', async () => {
	await tablet.page.goto(`/conversations/${conversation}`);
	await talk.press('Hand over');
	await talk.press('Hand over now');
	await tablet.page.goto('/hand-over/unlock');
	for (const left of ['Four tries left', 'Three tries left', 'Two tries left', 'One try left']) {
		await tablet.page.getByLabel('Your passphrase').fill('guess guess guess');
		await talk.press('Unlock');
		await tablet.page.getByText(left).waitFor();
	}
	await tablet.page.getByLabel('Your passphrase').fill('guess guess guess');
	await talk.press('Unlock');
	for (const address of [undefined, '/hand-over']) {
		if (address !== undefined) await tablet.page.goto(address);
		expect(await heading()).toBe('The questions are closed.');
		expect(NEVER.exec(await text())?.[0]).toBeUndefined();
	}
	expect(await tablet.page.title()).toBe('For staff');
	expect((await stored()).entries.some(({ input }) => input.type === 'answered' && input.value.words === WORDS)).toBe(true);
});

it('had nothing to complain of', () => {
	expect(tablet.complaints.filter((words) => !/status of (401|403|422)/.test(words))).toEqual([]);
	expect(at.logged).toEqual([]);
});
