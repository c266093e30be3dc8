import { afterEach, beforeEach, expect, it } from 'vitest';
import { addMinutes, instant } from '#core/clock/instant.ts';
import type { Change } from '#core/record/change.ts';
import type { TextingNumber } from '#core/texting/kept-text.ts';
import type { SentText } from '#core/texting/sent-text.ts';
import { dialect } from '#dialect';
import { aNumber, aSentText } from '../support/about-texts.ts';
import type { Fixture, StoreKind } from '../support/databases.ts';

const LEASE = 30;

/** Which text of ours goes when, and what becomes of it, on every store. */
export function sentTextsContract(kind: StoreKind): void {
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
	const aTexter = async (): Promise<TextingNumber> => {
		counted += 1;
		const youngPerson = at.world.aYoungPerson('Jaz');
		const number = aNumber(at.world, youngPerson, `+44770090010${counted}`);
		const sender = number.number;
		expect(await commit({ change: 'young-person-added', youngPerson }, { change: 'number-added', number, sender })).toBe('committed');
		return number;
	};
	const queue = async (number: TextingNumber, words: string, over: Partial<SentText> = {}) => {
		const text = aSentText(at.world, number, words, { dueAt: at.world.past, ...over });
		expect(await commit({ change: 'text-queued', text })).toBe('committed');
		return text;
	};
	const due = (leaseSeconds = LEASE, limit = 10) =>
		at.kept.sentTexts.claimDue(project(), { now: at.world.clock.now(), limit, leaseSeconds });
	const words = async (leaseSeconds = LEASE) => (await due(leaseSeconds)).map((text) => text.words);
	const moved = (text: SentText, over: Partial<SentText>, from = text.attempts) =>
		commit({ change: 'sent-text-moved', text: { ...text, ...over }, from });
	const stands = async ({ id }: SentText) => (await at.kept.sentTexts.find(project(), id))?.state;
	const gone = { state: 'sent', dueAt: null } as const;
	/** By the clock by which this store says what is due. */
	const inMinutes = (minutes: number) => addMinutes(dialect === 'postgresql' ? instant(Date.now()) : at.world.clock.now(), minutes);

	it('go one at a time for each number, in the order in which they were queued, and count the try', async () => {
		const [jaz, kofi] = [await aTexter(), await aTexter()];
		const first = await queue(jaz, 'one', { dueAt: instant('2021-01-01T00:00:00Z') });
		await queue(jaz, 'two');
		const other = await queue(kofi, 'three');
		const taken = await due();
		expect(taken).toEqual([other, first].map((text) => ({ ...text, attempts: 1 })));
		expect(await due()).toEqual([]);
		await moved(taken[1] ?? expect.fail('Nothing was taken.'), gone);
		expect(await words()).toEqual(['two']);
	});

	it('go to nobody twice who asks at once', async () => {
		const numbers = [await aTexter(), await aTexter(), await aTexter()];
		for (const number of [...numbers, ...numbers]) await queue(number, 'hello');
		const taken = (await Promise.all([due(LEASE, 2), due(LEASE, 2), due(LEASE, 2)])).flat();
		expect(taken.map(({ number }) => number).toSorted()).toEqual(numbers.map(({ id }) => id).toSorted());
	});

	it('are taken again when whoever had one died, and what they say then is too late', async () => {
		const number = await aTexter();
		await queue(number, 'one');
		const [first] = await due(-1);
		const [second] = await due();
		if (first === undefined || second === undefined) expect.fail('Nothing was taken.');
		expect([first.attempts, second.attempts]).toEqual([1, 2]);
		expect(await moved(first, { dueAt: at.world.future })).toBe('stale');
		expect(await moved(second, gone)).toBe('committed');
	});

	it('wait for one before them that is tried again soon', async () => {
		const number = await aTexter();
		await queue(number, 'one');
		await queue(number, 'two');
		const [first] = await due();
		await moved(first ?? expect.fail('Nothing was taken.'), { dueAt: inMinutes(4) });
		expect(await words(-1)).toEqual([]);
	});

	it('do not wait for one that is held back for longer, such as until it is safe', async () => {
		const number = await aTexter();
		await queue(number, 'one', { dueAt: inMinutes(60) });
		await queue(number, 'two');
		expect(await words()).toEqual(['two']);
	});

	it('are found where the clock was put back since they were queued', async () => {
		const number = await aTexter();
		await queue(number, 'one', { dueAt: instant('2400-01-01T00:00:00Z') });
		await queue(number, 'two');
		expect(await words()).toEqual(['one']);
	});

	it('are called off together, the one that a gateway has too, and with every question that is open', async () => {
		const number = await aTexter();
		const asked = { question: 'safe-now', flow: 'helpline@1' } as const;
		const sent = await queue(number, 'one', asked);
		const [taken] = await due();
		await moved(taken ?? expect.fail('Nothing was taken.'), { ...gone, sentAt: at.world.past });
		const [inHand, worker] = [await queue(number, 'two'), await queue(number, 'three', { by: at.world.nadia.id })];
		const [second] = await due();
		const { id, youngPerson } = number;
		expect(await commit({ change: 'sends-called-off', number: id, youngPerson })).toBe('committed');
		expect(await Promise.all([sent, inHand, worker].map(stands))).toEqual(['sent', 'called-off', 'called-off']);
		const [question] = await at.kept.sentTexts.asked(project(), id);
		expect(question).toEqual({ ...asked, sentAt: at.world.past, overAt: at.world.clock.now() });
		expect(await words(-1)).toEqual([]);
		// It is not tried again; where it had gone already the row says so.
		const tried = second ?? expect.fail('Nothing was taken.');
		expect(await moved(tried, { dueAt: at.world.past })).toBe('stale');
		expect(await moved(tried, { state: 'not-sent', dueAt: null })).toBe('stale');
		expect(await moved(tried, gone)).toBe('committed');
		expect(await stands(inHand)).toBe('sent');
	});

	it('leave a worker’s words where only the assistant’s are called off, and what is queued with that', async () => {
		const number = await aTexter();
		const [ours, theirs] = [await queue(number, 'one'), await queue(number, 'two', { by: at.world.nadia.id })];
		const last = aSentText(at.world, number, 'A person is here now.', { question: 'safe-now' });
		const { id, youngPerson } = number;
		const off = { change: 'sends-called-off', number: id, youngPerson, only: 'assistant' } as const;
		expect(await commit({ change: 'text-queued', text: last }, off)).toBe('committed');
		expect(await Promise.all([ours, theirs, last].map(stands))).toEqual(['called-off', 'waiting', 'waiting']);
		expect((await at.kept.sentTexts.asked(project(), id)).map(({ overAt }) => overAt)).toEqual([null]);
	});

	it('are delivered whatever was said before, and nothing is said after that', async () => {
		const number = await aTexter();
		await queue(number, 'one');
		const [taken] = await due();
		const text = taken ?? expect.fail('Nothing was taken.');
		expect(await moved(text, { state: 'failed', dueAt: null })).toBe('committed');
		expect(await moved(text, { state: 'delivered', dueAt: null })).toBe('committed');
		for (const state of ['sent', 'failed', 'waiting', 'called-off', 'not-sent'] as const)
			expect(await moved(text, { state }), state).toBe('stale');
		expect(await stands(text)).toBe('delivered');
	});

	it('are found by their receipt, and by no other gateway’s that counts alike', async () => {
		const [jaz, kofi] = [await aTexter(), await aTexter()];
		for (const number of [jaz, kofi]) await queue(number, 'one');
		const taken = await due();
		const [one, other] = [taken[0] ?? expect.fail('Nothing was taken.'), taken[1] ?? expect.fail('Nothing was taken.')];
		await moved(one, { ...gone, provider: 'kannel', providerId: '7' });
		await moved(other, { ...gone, provider: 'gammu', providerId: '7' });
		const found = (provider: string, providerId: string) => at.kept.sentTexts.byReceipt(project(), { provider, providerId });
		expect((await found('kannel', '7'))?.id).toBe(one.id);
		expect((await found('gammu', '7'))?.id).toBe(other.id);
		expect(await found('kannel', '8')).toBeUndefined();
		expect(
			await at.kept.sentTexts.byReceipt(at.world.ids.row(), { provider: 'kannel', providerId: '7' }).catch(() => undefined),
		).toBeUndefined();
	});

	it('say that one is with a gateway while it is', async () => {
		const number = await aTexter();
		await queue(number, 'one');
		const isSending = () => at.kept.sentTexts.isSending(project(), at.world.clock.now());
		expect(await isSending()).toBe(false);
		const [taken] = await due();
		expect(await isSending()).toBe(true);
		await moved(taken ?? expect.fail('Nothing was taken.'), gone);
		expect(await isSending()).toBe(false);
	});
}
