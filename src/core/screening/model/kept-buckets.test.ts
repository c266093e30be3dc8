import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readKept, writeKept } from './kept-buckets.ts';

describe('buckets that have weights', () => {
	it('are read as they were written, counted from one, whatever the gaps', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.nat({ max: 1999 })), (some) => {
				const kept = some.toSorted((a, b) => a - b);
				const places = readKept(writeKept(kept), 2000);
				expect(places).toHaveLength(2000);
				expect([...places.entries()].filter(([, place]) => place > 0)).toEqual(kept.map((bucket, at) => [bucket, at + 1]));
			}),
		);
	});

	it.each([0, 1, 87, 88, 89, 175, 176, 177, 264, 1023])('a gap of %i is the same gap again', (gap) => {
		expect(readKept(writeKept([0, gap + 1]), 1100)[gap + 1]).toBe(2);
	});

	it('are few signs: one each where gaps are short', () => {
		expect(writeKept([0, 1, 2, 50, 137])).toHaveLength(5);
		expect(writeKept([])).toBe('');
	});
});
