import { beforeEach, describe, expect, it } from 'vitest';
import { type InboxApp, inboxApp, wordsOn } from '../../../test/support/inbox-app.ts';

let here: InboxApp;
beforeEach(async () => {
	here = await inboxApp();
});

/** Whom the list shows, in its order. */
const listed = (html: string): readonly string[] => [...html.matchAll(/class="name-link"[^>]*>([^<]+)</g)].map(([, name = '']) => name);
/** The list by the headings of its parts. */
const parts = (html: string) =>
	html
		.split('<section aria-label="')
		.slice(1)
		.map((part) => [part.split('"')[0], listed(part)]);

describe('the list', () => {
	it('says what will come there, or that nothing can', async () => {
		expect(wordsOn((await here.get('/inbox')).html)).toContain('Nobody has texted yet');
		const without = await inboxApp('worker', false);
		const { html } = await without.get('/inbox');
		expect(wordsOn(html)).toContain('Texts can’t come in yet No text service is set up here');
	});

	it('puts whoever waits first, the most urgent before who waits longest, with age, owner and why', async () => {
		const { jaz, callum, ellie, amira } = here.known;
		const [first, second, third, quiet] = [
			await here.numberOf(jaz, '+447700900001'),
			await here.numberOf(callum, '+447700900002'),
			await here.numberOf(ellie, '+447700900003'),
			await here.numberOf(amira, '+447700900004'),
		];
		await here.texts(first, 'ok see you on thursday');
		here.world.clock.pass(70);
		await here.texts(second, 'can you ring school');
		await here.texts(third, 'hes hitting me and i dont feel safe here');
		await here.texts(quiet, 'thanks');
		await here.threadIs(quiet.id, { waitingSince: null, answerDueAt: null });
		await here.threadIs(second.id, { hand: 'person', owner: here.world.priya.id });
		here.world.clock.pass(4);
		const { html } = await here.get('/inbox');
		expect(parts(html)).toEqual([
			['Waiting for an answer', ['Ellie', 'Jaz', 'Callum']],
			['Nothing waits here', ['Amira']],
		]);
		const words = wordsOn(html);
		for (const said of ['4 min', 'Since 1:', 'Priya Nair has it', 'Nobody’s yet', 'Immediate', 'Says that somebody hits'])
			expect(words).toContain(said);
	});

	it('keeps apart what is set aside, and says which number cannot be texted', async () => {
		const [jaz, callum] = [
			await here.numberOf(here.known.jaz, '+447700900001'),
			await here.numberOf(here.known.callum, '+447700900002', { state: 'stopped' }),
		];
		await here.texts(jaz, 'ok');
		await here.texts(callum, 'ok');
		await here.threadIs(jaz.id, { waitingSince: null, answerDueAt: null, snoozedUntil: here.world.future });
		const { html } = await here.get('/inbox');
		expect(parts(html)).toEqual([
			['Waiting for an answer', ['Callum']],
			['Set aside', ['Jaz']],
		]);
		expect(wordsOn(html)).toContain('Asked for no more texts');
	});

	it('says once in the audit which newest words were shown to whom, and again once they are others', async () => {
		const number = await here.numberOf(here.known.jaz, '+447700900001');
		const rows = () => here.state.audit.filter(({ action }) => action === 'thread.listed').map(({ subject }) => subject);
		await here.texts(number, 'hi');
		await here.get('/inbox');
		await here.get('/inbox/now');
		expect(rows()).toEqual([number.id]);
		here.world.clock.pass(1);
		await here.texts(number, 'are you there');
		expect((await here.get('/inbox/now')).html).toContain('are you there');
		expect(rows()).toEqual([number.id, number.id]);
	});

	it('is not shown where it could not be written down that it was', async () => {
		await here.texts(await here.numberOf(here.known.jaz, '+447700900001'), 'hi');
		here.kept.store.commit = async () => 'stale';
		const { status, html } = await here.get('/inbox');
		expect([status, html.includes('Jaz')]).toEqual([500, false]);
	});

	it('has nothing of whom it is about in its title or in any address but ids', async () => {
		await here.texts(await here.numberOf(here.known.jaz, '+447700900001'), 'he hit me');
		const { html } = await here.get('/inbox');
		expect(/<title>(.*?)<\/title>/.exec(html)?.[1]).toBe('Inbox · Waymark');
		for (const [, address = ''] of html.matchAll(/(?:href|action|data-\w+)="([^"]*)"/g)) expect(address).not.toMatch(/jaz|hit|7700/i);
	});

	it('counts what waits, and nothing that does not', async () => {
		expect((await here.get('/inbox/waiting')).html).toBe('');
		const [jaz, callum] = [await here.numberOf(here.known.jaz, '+447700900001'), await here.numberOf(here.known.callum, '+447700900002')];
		await here.texts(jaz, 'hi');
		await here.texts(callum, 'hi');
		expect((await here.get('/inbox/waiting')).html).toBe('2 wait');
		await here.threadIs(callum.id, { waitingSince: null, answerDueAt: null });
		expect((await here.get('/inbox/waiting')).html).toBe('1 waits');
	});

	it('opens to nobody who looks after accounts only', async () => {
		const keeper = await inboxApp('administrator');
		for (const path of ['/inbox', '/inbox/now', '/inbox/waiting']) expect((await keeper.get(path)).status).toBe(403);
		expect((await keeper.post('/inbox', { who: 'Jaz' })).status).toBe(403);
	});
});

describe('looking for somebody', () => {
	beforeEach(async () => {
		const { jaz, callum } = here.known;
		const [one, other] = [await here.numberOf(jaz, '+447700900318'), await here.numberOf(callum, '+447700900412', { state: 'stopped' })];
		await here.texts(one, 'hes hitting me and i dont feel safe here');
		here.world.clock.pass(3 * 24 * 60);
		await here.texts(other, 'thursday is fine');
		await here.threadIs(other.id, { waitingSince: null, answerDueAt: null });
	});

	it.each([
		[{ who: 'jas' }, ['Jaz']],
		[{ who: '0900 412' }, ['Callum']],
		[{ who: '07700 900318' }, ['Jaz']],
		[{ flag: 'waits' }, ['Jaz']],
		[{ flag: 'open-alert' }, ['Jaz']],
		[{ flag: 'immediate' }, ['Jaz']],
		[{ flag: 'urgent' }, []],
		[{ flag: 'not-textable' }, ['Callum']],
		[{ until: '2026-11-18' }, ['Jaz', 'Callum']],
		[{ from: '2026-11-19' }, ['Callum']],
		// Words that were texted are searched nowhere.
		[{ who: 'thursday' }, []],
	])('finds by %j', async (fields, names) => {
		const { status, html } = await here.post('/inbox', fields);
		expect([status, [...listed(html)].toSorted()]).toEqual([200, [...names].toSorted()]);
		expect(html).toContain('href="/inbox"');
	});

	it('says what to put right, with everything still typed', async () => {
		const { status, html } = await here.post('/inbox', { who: 'Jaz', from: '2026-11-19', until: '2026-11-18' });
		expect(status).toBe(422);
		expect(wordsOn(html)).toContain('The second day is before the first');
	});

	it('takes nothing from an address', async () => {
		expect(listed((await here.get('/inbox?who=callum&flag=waits')).html)).toEqual(['Jaz', 'Callum']);
	});
});
