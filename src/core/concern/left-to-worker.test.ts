import { describe, expect, it } from 'vitest';
import { isLeftToWorker, toReadAgain } from '#core/concern/left-to-worker.ts';
import type { Flow } from '#core/flow/define.ts';
import type { Entry } from '#core/flow/entry.ts';
import type { EntryId } from '#core/id.ts';
import { LEVELS, type Verdict } from '#core/screening/verdict.ts';
import { latest } from '#flows/index.ts';

const flow = latest('return-home') as Flow;
const at = '2026-11-17T16:12:00.000Z' as Entry['occurredAt'];
type Answered = Extract<Entry['input'], { type: 'answered' }>;
const answered = (over: Partial<Answered> = {}): Answered => ({
	type: 'answered',
	question: 'T18',
	value: { words: 'it was all wavy' },
	whose: 'exact',
	prompted: true,
	then: 'stay',
	...over,
});
const unclear: Verdict = { level: 'unclear', categories: [], because: [], rules: 'test@1' };
const entry = (over: Partial<Entry> = {}): Entry => ({
	id: 'line' as EntryId,
	device: 'server',
	deviceSeq: 1,
	parent: null,
	occurredAt: at,
	receivedAt: at,
	actor: 'nadia',
	channel: 'worker-tablet',
	input: answered(),
	verdict: unclear,
	...over,
});

describe('what is left to the worker who is there', () => {
	it('is what she wrote down herself and screening did not understand', () => {
		expect(isLeftToWorker(entry(), flow)).toBe(true);
		expect(isLeftToWorker(entry({ input: { type: 'stopped', later: true, when: 'when it is wavy' } }), flow)).toBe(true);
		expect(isLeftToWorker(entry({ input: { type: 'worker-note', words: 'wavy', theirs: true } }), flow)).toBe(true);
	});

	it('is never another level', () => {
		for (const level of LEVELS.filter((one) => one !== 'unclear'))
			expect(isLeftToWorker(entry({ verdict: { ...unclear, level } }), flow), level).toBe(false);
	});

	it.each([
		['typed by the young person on a tablet that was handed over', { actor: 'young-person', channel: 'handed-over' }],
		['typed by the young person alone', { actor: 'young-person', channel: 'private-page' }],
		['said by the young person on her tablet', { actor: 'young-person' }],
		['a note of blanks', { input: { type: 'worker-note', words: ' \n', theirs: true } }],
		['said where nobody was with them', { channel: 'phone' }],
		['of the urgent route', { input: answered({ question: 'T41' }) }],
		['under a topic that is not known', { input: answered({ question: 'T99' }) }],
		['said of the worker', { input: answered({ question: 'T67' }) }],
		['beside a choice that calls for a human', { input: answered({ value: { options: ['asked'], words: 'it was all wavy' } }) }],
		['asked for rather than said', { input: { type: 'asked-for-a-person' } }],
	] as const)('is never what was %s', (_what, over) => {
		expect(isLeftToWorker(entry(over as Partial<Entry>), flow)).toBe(false);
	});
});

describe('what she has to read again', () => {
	const later = (input: Entry['input']): Entry => entry({ id: 'later' as EntryId, input, verdict: undefined } as Partial<Entry>);

	it('is what is left to her, until she looked at it or it was changed', () => {
		expect(toReadAgain([entry()], flow)).toHaveLength(1);
		expect(toReadAgain([entry(), later({ type: 'screened', entry: 'line' })], flow)).toEqual([]);
		expect(toReadAgain([entry(), later(answered({ supersedes: 'line' }))], flow)).toEqual([]);
	});

	it('is not settled by somebody who did not write it down, unless they ask for somebody to look', () => {
		const look = { ...later({ type: 'screened', entry: 'line' }), actor: 'priya' } as Entry;
		expect(toReadAgain([entry(), look], flow)).toHaveLength(1);
		expect(toReadAgain([entry(), { ...look, verdict: { ...unclear, level: 'urgent' } }], flow)).toEqual([]);
	});

	it('stays after a look at another line', () => {
		expect(toReadAgain([entry(), later({ type: 'screened', entry: 'other' })], flow)).toHaveLength(1);
	});

	it('stays after another answer, and after a change of another line', () => {
		expect(toReadAgain([entry(), later(answered())], flow).map(({ id }) => id)).toEqual(['line']);
		expect(toReadAgain([entry(), later(answered({ supersedes: 'other' }))], flow).map(({ id }) => id)).toEqual(['line']);
	});

	it('goes by what came after it', () => {
		expect(toReadAgain([later({ type: 'screened', entry: 'line' }), entry()], flow)).toHaveLength(1);
		expect(toReadAgain([later(answered()), entry(), later({ type: 'screened', entry: 'line' })], flow)).toEqual([]);
		expect(toReadAgain([entry({ input: answered({ supersedes: 'line' }) })], flow)).toHaveLength(1);
	});
});
