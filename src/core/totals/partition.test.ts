import { describe, expect, it } from 'vitest';
import { FEWEST, partition } from './partition.ts';

const NAMES = ['yes', 'no', 'away', 'later'] as const;
type Counts = readonly number[];

/** Every way in which so many numbers from nobody to `most` can stand beside one another. */
function all(length: number, most: number): Counts[] {
	if (length === 0) return [[]];
	return all(length - 1, most).flatMap((before) => Array.from({ length: most + 1 }, (_one, count) => [...before, count]));
}

const told = (counts: Counts) => partition(counts.map((count, at) => ({ name: NAMES[at] ?? 'yes', count })));

describe('numbers that make up a whole', () => {
	it.each([
		[2, 24],
		[3, 14],
		[4, 10],
	])(
		'%i of them never tell a number from one to four, by themselves or by what they leave, to somebody who knows the rule',
		(length, most) => {
			const alike = new Map<string, Counts[]>();
			for (const counts of all(length, most)) {
				const seen = JSON.stringify(told(counts));
				alike.set(seen, [...(alike.get(seen) ?? []), counts]);
			}
			for (const [seen, possible] of alike) {
				// What stands at the edge of what was tried has neighbours that were not.
				if (possible.some((counts) => counts.includes(most))) continue;
				for (let at = 0; at < length; at++) {
					const here = new Set(possible.map((counts) => counts[at]));
					const [only] = here;
					if (here.size === 1 && only !== undefined && only > 0 && only < FEWEST)
						throw new Error(`${seen} gives away ${only} of ${JSON.stringify(possible[0])}`);
				}
			}
		},
	);

	it('stand by themselves where none is small', () => {
		const parts = [
			{ name: 'yes', count: 12 },
			{ name: 'no', count: 5 },
			{ name: 'away', count: 0 },
		];
		expect(told([12, 5, 0])).toEqual({ parts, total: 17 });
	});

	it('leave only the whole where one is small, and nothing where there are fewer than five in all', () => {
		expect(told([12, 6, 2])).toEqual({ parts: null, total: 20 });
		expect(told([1, 5, 5])).toEqual({ parts: null, total: 11 });
		for (const counts of [
			[2, 2],
			[4, 0],
			[0, 0],
		])
			expect(told(counts)).toEqual({ parts: null, total: null });
	});

	it('show no small number in any of it', () => {
		for (const counts of all(3, 9)) {
			const { parts, total } = told(counts);
			for (const number of [...(parts ?? []).map(({ count }) => count), total ?? 0])
				expect(number === 0 || number >= FEWEST, JSON.stringify(counts)).toBe(true);
		}
	});
});
