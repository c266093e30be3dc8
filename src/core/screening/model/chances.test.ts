import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chance, chances } from './chances.ts';

const scores = fc.array(fc.double({ min: -60, max: 60, noNaN: true }), { minLength: 1, maxLength: 6 });

describe('scores as chances', () => {
	it('share alike when they are alike', () => {
		expect(chances([0, 0])).toEqual([0.5, 0.5]);
		expect(chances([-7, -7, -7, -7])).toEqual([0.25, 0.25, 0.25, 0.25]);
		expect(chances([3])).toEqual([1]);
		expect(chances([])).toEqual([]);
	});

	it('are near the powers of e, one after the other', () => {
		const [a = 0, b = 0, c = 0] = chances([1, 0, -1]);
		expect(a / b).toBeCloseTo(Math.E, 2);
		expect(b / c).toBeCloseTo(Math.E, 2);
		expect(chance(2)).toBeCloseTo(1 / (1 + Math.exp(-2)), 3);
		expect(chance(-2)).toBeCloseTo(1 / (1 + Math.exp(2)), 3);
	});

	it('are those of e to four digits, wherever that matters', () => {
		fc.assert(
			fc.property(scores, (given) => {
				const top = Math.max(...given);
				const raised = given.map((score) => Math.exp(score - top));
				const sum = raised.reduce((total, each) => total + each, 0);
				for (const [at, each] of chances(given).entries()) expect(each).toBeCloseTo((raised[at] ?? 0) / sum, 3);
			}),
		);
	});

	it('sum to one, and a higher score never has the lower chance', () => {
		fc.assert(
			fc.property(scores, (given) => {
				const each = chances(given);
				expect(each.reduce((total, one) => total + one, 0)).toBeCloseTo(1, 9);
				for (const [at, score] of given.entries())
					for (const [other, less] of given.entries()) if (score >= less) expect(each[at]).toBeGreaterThanOrEqual(each[other] ?? 0);
			}),
		);
	});

	it('are none and never less, nor anything but a number, for scores as low as can be', () => {
		expect(chances([0, -4096, -5000, -1e9, Number.NEGATIVE_INFINITY])).toEqual([1, 0, 0, 0, 0]);
		expect(chances([-1e300, -2e300])).toEqual([1, 0]);
		expect([chance(1e9), chance(-1e9), chance(0)]).toEqual([1, 0, 0.5]);
	});

	it('depend on how far scores are apart and on nothing else', () => {
		expect(chances([101, 100, 98])).toEqual(chances([3, 2, 0]));
	});
});
