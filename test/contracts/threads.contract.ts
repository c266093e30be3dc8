import { afterEach, beforeEach, expect, it } from 'vitest';
import { instant } from '#core/clock/instant.ts';
import type { Change } from '#core/record/change.ts';
import type { KeptText, TextingNumber } from '#core/texting/kept-text.ts';
import type { Thread } from '#core/texting/thread.ts';
import { aNumber, anExchange, aSentText, aText, aThread } from '../support/about-texts.ts';
import type { Fixture, StoreKind } from '../support/databases.ts';

const LEASE = 10;

/** Who answers whoever texts, and since when they wait, on every store. Long ago: some stores have a clock of their own. */
export function threadsContract(kind: StoreKind): void {
	let at: Fixture;
	let counted: number;
	beforeEach(async () => {
		at = await kind.open();
		counted = 0;
	});
	afterEach(() => at.close());
	const project = () => at.world.project.id;
	const commit = (...changes: readonly Change[]) =>
		at.kept.store.commit({ project: project(), at: at.world.clock.now(), changes, audit: [] });
	const aTexter = async (nameUsed = 'Jaz'): Promise<TextingNumber> => {
		counted += 1;
		const youngPerson = at.world.aYoungPerson(nameUsed);
		const number = aNumber(at.world, youngPerson, `+44770090010${counted}`);
		const sender = number.number;
		expect(await commit({ change: 'young-person-added', youngPerson }, { change: 'number-added', number, sender })).toBe('committed');
		return number;
	};
	const texts = async (number: TextingNumber, words: string, over: Partial<KeptText> = {}) => {
		const text = aText(at.world, number, words, over);
		expect(await commit({ change: 'text-kept', text })).toBe('committed');
		return text;
	};
	const threadOf = async ({ id }: TextingNumber) => (await at.kept.threads.find(project(), id))?.thread ?? expect.fail('No thread.');
	const change = async (number: TextingNumber, over: Partial<Thread>) => {
		const thread = await threadOf(number);
		return commit({ change: 'thread-changed', thread: { ...thread, ...over }, from: thread.version });
	};
	const claim = (leaseSeconds = LEASE, limit = 10) =>
		at.kept.threads.claimToHandle(project(), { now: at.world.clock.now(), limit, leaseSeconds });
	const unanswered = (leaseSeconds = LEASE) =>
		at.kept.threads.claimUnanswered(project(), { now: at.world.clock.now(), limit: 10, leaseSeconds });
	const handled = ({ id: number, youngPerson }: TextingNumber, ...those: readonly KeptText[]) =>
		commit({ change: 'texts-handled', number, youngPerson, texts: those.map(({ id }) => id) });
	const waits = async ({ id }: TextingNumber) => (await at.kept.threads.toHandle(project(), id))?.waiting.map(({ words }) => words);

	it('begin with the number: the assistant answers, and nothing waits', async () => {
		const number = await aTexter();
		expect(await threadOf(number)).toEqual(aThread(number));
		expect(await claim()).toEqual([]);
	});

	it('wait since the first text that has no answer, and a text ends a snooze', async () => {
		const number = await aTexter();
		const first = await texts(number, 'are you there');
		await change(number, { hand: 'person', owner: at.world.nadia.id, snoozedUntil: at.world.future });
		at.world.clock.pass(5);
		await texts(number, 'hello?');
		expect(await threadOf(number)).toMatchObject({
			...{ waitingSince: first.receivedAt, snoozedUntil: null },
			...{ hand: 'person', owner: at.world.nadia.id, exchange: null, version: 4 },
		});
	});

	it('are never answered over a text that nobody has seen, and never refuse one', async () => {
		const number = await aTexter();
		const text = await texts(number, 'are you there');
		const seen = await threadOf(number);
		await texts(number, 'he is back');
		const answered = { ...seen, waitingSince: null, answerDueAt: null };
		expect(await commit({ change: 'thread-changed', thread: answered, from: seen.version })).toBe('stale');
		expect((await threadOf(number)).waitingSince).toBe(text.receivedAt);
		expect(await change(number, { waitingSince: null })).toBe('committed');
		// Whatever somebody changed meanwhile.
		const more = aText(at.world, number, 'still there?');
		const both = [change(number, { owner: at.world.nadia.id }), commit({ change: 'text-kept', text: more })];
		expect((await Promise.all(both))[1]).toBe('committed');
		expect((await threadOf(number)).waitingSince).toBe(more.receivedAt);
	});

	it('hear what comes with an answer after it: it waits still', async () => {
		const number = await aTexter();
		const thread = await threadOf(number);
		const text = aText(at.world, number);
		const changed: Change = { change: 'thread-changed', thread: { ...thread, hand: 'person', waitingSince: null }, from: thread.version };
		expect(await commit({ change: 'text-kept', text }, changed)).toBe('committed');
		expect(await threadOf(number)).toMatchObject({ hand: 'person', waitingSince: text.receivedAt });
	});

	it('are handled by one process at a time, and by another when it died', async () => {
		const number = await aTexter();
		await texts(number, 'are you there');
		expect(await claim(-1)).toEqual([number.id]);
		expect(await claim()).toEqual([number.id]);
		expect(await claim()).toEqual([]);
	});

	it('never go to two who ask at once', async () => {
		const all = await Promise.all(['Jaz', 'Kofi', 'Amber', 'Leah'].map((name) => aTexter(name)));
		for (const number of all) await texts(number, 'are you there');
		const taken = (await Promise.all([claim(LEASE, 2), claim(LEASE, 2), claim(LEASE, 2)])).flat();
		expect(taken.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
	});

	it('are done with when all their texts are, and not before', async () => {
		const number = await aTexter();
		const first = await texts(number, 'are you there');
		await claim();
		const late = await texts(number, 'hello?');
		expect(await handled(number, first)).toBe('committed');
		expect(await claim()).toEqual([number.id]);
		expect(await waits(number)).toEqual(['hello?']);
		expect(await handled(number, late)).toBe('committed');
		expect([await claim(), await waits(number)]).toEqual([[], []]);
		expect((await threadOf(number)).waitingSince).toBe(first.receivedAt);
	});

	it('have no texts of somebody else', async () => {
		const [number, other] = [await aTexter(), await aTexter('Kofi')];
		const [own, theirs] = [await texts(number, 'are you there'), await texts(other, 'hello')];
		expect(await handled(number, own, theirs)).toBe('stale');
		expect([await waits(number), await waits(other)]).toEqual([['are you there'], ['hello']]);
	});

	it('show what waits in the order in which it was sent, with what came before and what we sent', async () => {
		const number = await aTexter();
		const before = await texts(number, 'hi');
		await handled(number, before);
		const ours = aSentText(at.world, number, 'Are you safe?', { question: 'safe-now', flow: 'helpline@1' });
		const exchange = anExchange(at.world, number);
		const [entry, text] = [at.world.anEntry(1, 'hi'), before.id];
		await commit(
			{ change: 'text-queued', text: ours },
			{ change: 'exchange-begun', exchange },
			{ change: 'exchange-line', exchange: exchange.id, youngPerson: number.youngPerson, entry, text },
		);
		await change(number, { exchange: exchange.id });
		await texts(number, 'second', { sentAt: instant('2026-11-17T16:10:00.000Z') });
		await texts(number, 'first', { sentAt: instant('2026-11-17T16:09:00.000Z') });
		expect(await at.kept.threads.toHandle(project(), number.id)).toMatchObject({
			...{ thread: { exchange: exchange.id }, number: { ...number, lastHeardAt: expect.any(String) } },
			...{
				waiting: [{ words: 'first' }, { words: 'second' }],
				near: [before],
				ours: [{ id: ours.id, question: 'safe-now', queuedAt: ours.queuedAt }],
			},
			exchange: { exchange, lines: [{ entry, text }] },
		});
		expect(await at.kept.threads.find(project(), number.id)).toMatchObject({ newest: { words: 'first' }, newestOfOurs: ours });
	});

	it('are told of as unanswered by one process at a time, and again when that is due', async () => {
		const number = await aTexter();
		await texts(number, 'are you there');
		expect(await unanswered()).toEqual([]);
		await change(number, { answerDueAt: at.world.past });
		expect(await unanswered(-1)).toEqual([number.id]);
		expect(await unanswered()).toEqual([number.id]);
		expect(await unanswered()).toEqual([]);
		expect(await change(number, { timesTold: 1, answerDueAt: instant('2020-01-02T00:00:00Z') })).toBe('committed');
		expect(await unanswered()).toEqual([number.id]);
		await change(number, { waitingSince: null, answerDueAt: null });
		expect(await unanswered(-1)).toEqual([]);
	});

	it('stand with those first that wait longest, and then with the newest heard', async () => {
		const [old, quiet, longest, waiting] = [await aTexter(), await aTexter('Kofi'), await aTexter('Amber'), await aTexter('Leah')];
		for (const number of [old, quiet, longest, waiting]) {
			at.world.clock.pass(1);
			await texts(number, 'are you there');
		}
		for (const number of [old, quiet]) await change(number, { waitingSince: null });
		const inOrder = (await at.kept.threads.all(project())).map(({ number }) => number.id);
		expect(inOrder).toEqual([longest, waiting, quiet, old].map(({ id }) => id));
		expect((await at.kept.threads.of(project(), quiet.youngPerson)).map(({ number }) => number.id)).toEqual([quiet.id]);
	});

	it('count as waiting for a person where one answers, or has to', async () => {
		const [ours, theirs, due] = [await aTexter(), await aTexter('Kofi'), await aTexter('Amber')];
		const first = await texts(theirs, 'are you there');
		at.world.clock.pass(1);
		for (const number of [ours, due]) await texts(number, 'are you there');
		expect(await at.kept.threads.waiting(project())).toEqual({ count: 0, since: null });
		await change(due, { answerDueAt: at.world.future });
		await change(theirs, { hand: 'person' });
		expect(await at.kept.threads.waiting(project())).toEqual({ count: 2, since: first.receivedAt });
	});

	it('take no note, contact or message home of somebody whose number it is not', async () => {
		const [number, other] = [await aTexter(), await aTexter('Kofi')];
		const strange = { ...number, youngPerson: other.youngPerson };
		expect(await commit({ change: 'exchange-begun', exchange: anExchange(at.world, strange) })).toBe('stale');
		expect(await commit({ change: 'text-queued', text: aSentText(at.world, strange) })).toBe('stale');
		expect(await commit({ change: 'thread-changed', thread: aThread(strange), from: 1 })).toBe('stale');
		expect(await threadOf(number)).toEqual(aThread(number));
	});
}
