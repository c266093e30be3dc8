import { beforeEach, describe, expect, it } from 'vitest';
import { formFrom } from '#app/form.ts';
import { backTo, cameFrom } from '#app/screening/check-form.ts';
import type { SentTextId } from '#core/id.ts';
import type { TextingNumber } from '#core/texting/kept-text.ts';
import { aSentText } from '../../../test/support/about-texts.ts';
import { type InboxApp, inboxApp, wordsOn } from '../../../test/support/inbox-app.ts';

let here: InboxApp;
let number: TextingNumber;
let path: string;
beforeEach(async () => {
	here = await inboxApp();
	number = await here.numberOf(here.known.jaz, '+447700900318');
	path = `/inbox/${number.id}`;
	await here.texts(number, 'are you there');
});

const ours = () => [...here.state.sentTexts.values()];
const thread = () => here.state.threads.get(number.id);
const notes = () => [...here.state.threadNotes.values()].map(({ words }) => words);

/** The beats of the page, each as it reads. */
const beats = (html: string): readonly string[] =>
	[...html.matchAll(/<li class="beat ([^"]*)"[^>]*>([\s\S]*?)<\/li>(?=<li class="beat|<\/ol>)/g)].map(
		([, kind = '', inside = '']) => `${kind.split(' ')[0]?.replace('beat-', '')}: ${wordsOn(inside).trim()}`,
	);

describe('one thread', () => {
	it('shows what came and went in order, how far each came, and notes apart', async () => {
		here.world.clock.pass(2);
		const at = here.world.clock.now();
		const delivered = { state: 'delivered', sentAt: at, settledAt: at, dueAt: null } as const;
		const failed = { state: 'failed', why: 'The number does not exist.', dueAt: null, by: here.world.priya.id } as const;
		await here.commit(
			{ change: 'text-queued', text: aSentText(here.world, number, 'Yes. Take your time.', delivered) },
			{ change: 'text-queued', text: aSentText(here.world, number, 'Is 4 ok?', failed) },
		);
		here.world.clock.pass(1);
		await here.post(`${path}/note`, { note: 'Her nan reads this phone on Sundays.' });
		const { status, html } = await here.get(path);
		expect(status).toBe(200);
		expect(beats(html)).toEqual([
			expect.stringMatching(/^theirs: are you there Jaz, 1:4\d pm/),
			expect.stringMatching(/^ours: Yes\. Take your time\. The assistant, .*On their phone, .*That is not the same as read\.$/),
			expect.stringMatching(/^ours: Is 4 ok\? Priya Nair, .*It will not arrive: The number does not exist\.$/),
			expect.stringMatching(/^note: Note among colleagues\. Not sent\. Her nan reads this phone on Sundays\. You,/),
		]);
		expect(html).toContain('beat-not-gone');
	});

	it('has the record beside it, and is written down before it goes out', async () => {
		const { html } = await here.get(path);
		const words = wordsOn(html);
		for (const said of ['Jaz, 14', 'Safe to contact', 'Must not be told', 'Can be texted now', 'Who is here now', 'Open the record'])
			expect(words).toContain(said);
		expect(here.state.audit.findLast(({ action }) => action === 'thread.read')).toMatchObject({
			actor: here.session.staff.id,
			subject: number.id,
			youngPerson: here.known.jaz.id,
		});
		expect(/<title>(.*?)<\/title>/.exec(html)?.[1]).toBe('Texts · Waymark');
	});

	it('shows what was marked and why, and the alert that it raised', async () => {
		await here.texts(number, 'hes hitting me and i dont feel safe here');
		const { html } = await here.get(path);
		expect(html).toContain('<mark>hes hitting me</mark>');
		const words = wordsOn(html);
		for (const said of ['Immediate', 'Says that somebody hits or hurts them', 'may be wrong. You decide', 'An alert is open'])
			expect(words).toContain(said);
		const alert = [...here.state.alerts.values()][0];
		expect(html).toContain(`href="/alerts/${alert?.id}"`);
	});

	it('asks beside what was marked whether that was right, comes back to it, and asks no volunteer', async () => {
		await here.texts(number, 'hes hitting me and i dont feel safe here');
		const text = [...here.state.texts.values()].at(-1)?.id ?? '';
		const { html } = await here.get(path);
		expect(wordsOn(html)).toContain('Was the computer right?');
		expect(html).toContain(`action="/texts/${text}/screening"`);
		const came = cameFrom(formFrom(`from=thread&thread=${number.id}`));
		expect(html).toContain(`name="thread" value="${number.id}"`);
		expect(backTo(came, null, text)).toBe(`${path}#about-${text}`);
		expect(html).toContain(`id="about-${text}"`);
		const volunteer = here.as({ ...here.session.staff, role: 'volunteer' });
		const theirs = await volunteer.get(path);
		expect([theirs.status, theirs.html.includes('Was the computer right?')]).toEqual([200, false]);
	});

	it('is not there under a number that is not, and not for whoever looks after accounts', async () => {
		expect((await here.get('/inbox/00000000-0000-7000-8000-000000000000')).status).toBe(404);
		expect((await here.post('/inbox/00000000-0000-7000-8000-000000000000/take')).status).toBe(404);
		const keeper = here.as({ ...here.session.staff, role: 'administrator' });
		for (const below of ['', '/now']) expect((await keeper.get(`${path}${below}`)).status).toBe(403);
		for (const act of ['send', 'take', 'note', 'writing', 'offer', 'no-answer'])
			expect((await keeper.post(`${path}/${act}`, { words: 'hi', note: 'x' })).status).toBe(403);
		expect([ours(), notes(), thread()?.hand]).toEqual([[], [], 'assistant']);
	});
});

describe('an answer', () => {
	it('is taken, is hers from then on, and nobody waits any more', async () => {
		const { status, location } = await here.post(`${path}/send`, { words: 'Is now an OK time to text?', do: 'send' });
		expect([status, location]).toEqual([303, `${path}#answer`]);
		expect(ours().map(({ words, state, by }) => [words, state, by])).toEqual([
			['Is now an OK time to text?', 'waiting', here.session.staff.id],
		]);
		expect(thread()).toMatchObject({ hand: 'person', owner: here.session.staff.id, waitingSince: null, answerDueAt: null });
	});

	it('with a name in it is not sent: why is said, and what was typed is still there', async () => {
		const { status, html } = await here.post(`${path}/send`, { words: 'Hi Jaz, is now ok?', do: 'send' });
		expect(status).toBe(422);
		expect(html).toContain('<mark>Jaz</mark>');
		expect(html).toMatch(/<textarea[^>]*>Hi Jaz, is now ok\?<\/textarea>/);
		expect(wordsOn(html)).toContain('Not sent. Please look at:');
		expect([ours(), thread()?.hand]).toEqual([[], 'assistant']);
	});

	it('is looked at without being sent', async () => {
		const fine = await here.post(`${path}/send`, { words: 'Is now ok?', do: 'check' });
		expect([fine.status, wordsOn(fine.html).includes('This can be sent')]).toEqual([200, true]);
		expect((await here.post(`${path}/send`, { words: 'Did Darren hit you?', do: 'check' })).html).toContain('<mark>');
		expect(ours()).toEqual([]);
	});

	it('says how many parts it takes', async () => {
		const { html } = await here.post(`${path}/send`, { words: 'a'.repeat(320), do: 'check' });
		expect(wordsOn(html)).toContain('3 parts. Two at most arrive well.');
	});

	it('may begin from a ready reply, behind what is typed already, and nothing is sent by it', async () => {
		const { status, html } = await here.post(`${path}/send`, { words: 'ok.', ready: 'no-rush' });
		expect(status).toBe(200);
		expect(html).toMatch(/<textarea[^>]*>ok\. Take your time\. There is no rush\.<\/textarea>/);
		expect(ours()).toEqual([]);
	});

	it('in another language goes only with its English and the name of who checked it', async () => {
		const polish = { words: 'Czy teraz mozna pisac?', do: 'send', language: 'Polish' };
		const { status, html } = await here.post(`${path}/send`, polish);
		expect([status, ours()]).toEqual([422, []]);
		for (const said of ['Write what it says in English', 'Give the name of who checked it']) expect(wordsOn(html)).toContain(said);
		const translated = { english: 'Is it ok to text now?', checkedBy: 'Ewa Lis, interpreter' };
		expect((await here.post(`${path}/send`, { ...polish, ...translated })).status).toBe(303);
		expect(ours()[0]?.translated).toEqual({ language: 'Polish', ...translated });
		expect(wordsOn((await here.get(path)).html)).toContain('Checked by Ewa Lis, interpreter.');
		const named = await here.post(`${path}/send`, { ...polish, ...translated, english: 'Is Jaz there?' });
		expect([named.status, ours().length]).toEqual([422, 1]);
	});

	it('is not offered where nothing may be sent; what can be done instead is', async () => {
		const stopped = await here.numberOf(here.known.callum, '+447700900412', { state: 'stopped' });
		const { html } = await here.get(`/inbox/${stopped.id}`);
		expect(html).not.toContain('<textarea class="govuk-textarea" id="words"');
		for (const said of ['They asked for no more texts', 'Offer another way']) expect(wordsOn(html)).toContain(said);
		expect((await here.post(`/inbox/${stopped.id}/send`, { words: 'Is now ok?', do: 'send' })).status).toBe(422);
		expect(ours()).toEqual([]);
	});
});

describe('who has it', () => {
	it('is taken over: the assistant is silent and what it had not sent goes no more', async () => {
		await here.commit({ change: 'text-queued', text: aSentText(here.world, number) });
		expect((await here.post(`${path}/take`)).location).toBe(path);
		expect(thread()).toMatchObject({ hand: 'person', owner: here.session.staff.id });
		expect(ours().map(({ state }) => state)).toEqual(['called-off']);
		expect(wordsOn((await here.get(path)).html)).toContain('Yours. The assistant is silent.');
		const again = await here.post(`${path}/take`);
		expect([again.status, wordsOn(again.html).includes('You have these texts already')]).toEqual([422, true]);
	});

	it('stays hers until whoever she asked takes it', async () => {
		const { priya } = here.world;
		const other = here.as(priya);
		await here.post(`${path}/take`);
		expect((await here.post(`${path}/offer`, { to: '' })).status).toBe(422);
		await here.post(`${path}/offer`, { to: priya.id });
		expect(wordsOn((await other.get(path)).html)).toContain('Nadia Rahman asks you to take it');
		expect(thread()?.owner).toBe(here.session.staff.id);
		await other.post(`${path}/answer-offer`, { answer: 'no' });
		expect([thread()?.owner, thread()?.offeredTo]).toEqual([here.session.staff.id, null]);
		await here.post(`${path}/offer`, { to: priya.id });
		await other.post(`${path}/answer-offer`, { answer: 'yes' });
		expect([thread()?.owner, thread()?.offeredTo]).toEqual([priya.id, null]);
	});

	it('is given back once nothing waits', async () => {
		await here.post(`${path}/take`);
		const early = await here.post(`${path}/give-back`);
		expect([early.status, thread()?.hand]).toEqual([422, 'person']);
		await here.post(`${path}/no-answer`, { why: 'A thumb up.' });
		expect((await here.post(`${path}/give-back`)).status).toBe(303);
		expect(thread()?.hand).toBe('assistant');
	});
});

describe('a text that is not answered', () => {
	it('needs no answer only with why, which stands among the notes', async () => {
		const without = await here.post(`${path}/no-answer`, { why: ' ' });
		expect([without.status, thread()?.waitingSince === null, notes()]).toEqual([422, false, []]);
		expect((await here.post(`${path}/no-answer`, { why: 'He only sent a thumb up.' })).status).toBe(303);
		expect([thread()?.waitingSince, notes()]).toEqual([null, ['It needs no answer. He only sent a thumb up.']]);
	});

	it('is not set aside while it waits; afterwards it is until its time, and comes back', async () => {
		expect((await here.post(`${path}/set-aside`, { for: 'hour' })).status).toBe(422);
		await here.threadIs(number.id, { waitingSince: null, answerDueAt: null });
		expect((await here.post(`${path}/set-aside`, { for: 'other' })).status).toBe(422);
		await here.post(`${path}/set-aside`, { for: 'morning' });
		expect(thread()?.snoozedUntil).toBe('2026-11-18T09:00:00.000Z');
		await here.post(`${path}/back`);
		expect(thread()?.snoozedUntil).toBeNull();
		await here.post(`${path}/set-aside`, { for: 'other', 'until-date': '2026-11-19', 'until-time': '16:00' });
		expect(thread()?.snoozedUntil).toBe('2026-11-19T16:00:00.000Z');
	});
});

describe('whoever writes', () => {
	it('is seen by others for a while, and nothing of what is written', async () => {
		const other = here.as(here.world.priya);
		expect((await here.post(`${path}/writing`, { words: 'you said he hit' })).status).toBe(204);
		for (const below of ['', '/now']) {
			expect(wordsOn((await other.get(`${path}${below}`)).html)).toContain('Nadia Rahman is writing here');
			expect((await here.get(`${path}${below}`)).html).not.toContain('is writing here');
		}
		const { audit: _audit, ...kept } = here.state;
		expect(JSON.stringify(kept, (_name, value: unknown) => (value instanceof Map ? [...value] : value))).not.toContain('you said he hit');
		here.world.clock.pass(1);
		expect((await other.get(path)).html).not.toContain('is writing here');
	});

	it('tells others once, and not with every key', async () => {
		const told = () => here.state.events.filter(({ kind }) => kind === 'thread-changed').length;
		const before = told();
		for (let n = 0; n < 3; n += 1) await here.post(`${path}/writing`);
		expect(told()).toBe(before + 1);
	});

	it('keeps a note that is never empty', async () => {
		expect((await here.post(`${path}/note`, { note: '  ' })).status).toBe(422);
		expect(notes()).toEqual([]);
	});
});

it('shows a text of ours by its own id, so that a page can lead to it', async () => {
	const text = aSentText(here.world, number, 'ok', { id: here.world.ids.row<SentTextId>() });
	await here.commit({ change: 'text-queued', text });
	expect((await here.get(path)).html).toContain(`id="text-${text.id}"`);
});
