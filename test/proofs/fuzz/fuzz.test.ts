import { describe, expect, it } from 'vitest';
import type { Verdict } from '#core/screening/verdict.ts';
import { faultsIn } from './faults-in.ts';
import { LONGEST, makeInput } from './make-input.ts';

const seeds = { texts: ['my dad hits me', 'cant go home 😭 he waits outside'], questions: ['Are you somewhere safe?'] };
const TEXT = 'a 😀 b';
const reason = (start: number, end: number, words = TEXT.slice(start, end)) => ({ rule: 'r@1', start, end, words });
const verdict = (over: Partial<Verdict> = {}): Verdict => ({
	level: 'urgent',
	categories: ['school'],
	because: [reason(2, 4)],
	rules: 'pack@1',
	...over,
});

describe('a verdict', () => {
	it('is well-formed when every reason stands on its words', () => {
		expect(faultsIn(TEXT, verdict())).toEqual([]);
		expect(faultsIn(TEXT, verdict({ level: 'none', categories: [], because: [] }))).toEqual([]);
		expect(faultsIn('', verdict({ level: 'unclear', because: [reason(0, 0, '')] }))).toEqual([]);
	});

	it.each<[string, unknown]>([
		['is not a verdict', { ...verdict(), level: 'high' }],
		['is not a verdict', undefined],
		['is none with a category', verdict({ level: 'none' })],
		['is urgent for no reason', verdict({ because: [] })],
		['names a category twice', verdict({ categories: ['school', 'school'] })],
		['does not say which rules', verdict({ rules: '' })],
		['r@1 stands outside the text', verdict({ because: [reason(2, 7)] })],
		['r@1 stands outside the text', verdict({ because: [reason(-1, 2)] })],
		['r@1 stands outside the text', verdict({ because: [reason(0.5, 2)] })],
		['r@1 stands outside the text', verdict({ because: [reason(4, 2)] })],
		['r@1 stands on no words', verdict({ because: [reason(2, 2)] })],
		['r@1 has other words than its slice', verdict({ because: [reason(0, 1, 'b')] })],
		['r@1 starts inside a character', verdict({ because: [reason(3, 6)] })],
		['r@1 ends inside a character', verdict({ because: [reason(0, 3)] })],
		['hits is not a rule and its version', verdict({ because: [{ ...reason(0, 1), rule: 'hits' }] })],
	])('has a fault: %s', (fault, faulty) => {
		expect(faultsIn(TEXT, faulty)).toContain(fault);
	});
});

describe('the inputs', () => {
	const made = Array.from({ length: 5_000 }, (_, index) => makeInput(4, index, seeds));

	it('are the same for the same number, and others for another seed', () => {
		expect(makeInput(4, 4_711, seeds)).toEqual(made[4_711]);
		expect(Array.from({ length: 100 }, (_, index) => makeInput(5, index, seeds))).not.toEqual(made.slice(0, 100));
	});

	it('are mostly different from each other, of every kind, and never too long', () => {
		expect(new Set(made.map(({ text }) => text)).size).toBeGreaterThan(4_000);
		expect(new Set(made.map(({ kind }) => kind)).size).toBe(6);
		expect(Math.max(...made.map(({ text }) => text.length))).toBe(LONGEST);
	});
});
