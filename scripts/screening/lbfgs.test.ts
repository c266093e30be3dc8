import { describe, expect, it } from 'vitest';
import { lbfgs, type Valley } from './lbfgs.ts';

/** Rosenbrock's valley: narrow and bent, with its lowest place at 1, 1. */
const bent: Valley = (at, slope) => {
	const [x = 0, y = 0] = at;
	slope[0] = -2 * (1 - x) - 400 * x * (y - x * x);
	slope[1] = 200 * (y - x * x);
	return (1 - x) ** 2 + 100 * (y - x * x) ** 2;
};
/** A bowl that is a thousand times steeper one way than the other, lowest at 3, -2. */
const bowl: Valley = (at, slope) => {
	const [x, y] = [(at[0] ?? 0) - 3, (at[1] ?? 0) + 2];
	slope[0] = 2000 * x;
	slope[1] = 2 * y;
	return 1000 * x * x + y * y;
};

describe('the way down', () => {
	it.each([
		['bent', bent, [1, 1]],
		['steep', bowl, [3, -2]],
	])('ends at the lowest place of a %s valley', (_, valley, lowest) => {
		const at = lbfgs(2, valley, { rounds: 200, flat: 1e-9 });
		for (const [i, each] of lowest.entries()) expect(at[i]).toBeCloseTo(each, 5);
	});

	it('never ends higher than it began, however few steps it has', () => {
		for (const rounds of [0, 1, 2, 5, 9]) {
			const at = lbfgs(2, bent, { rounds, flat: 0 });
			expect(bent(at, new Float64Array(2))).toBeLessThanOrEqual(1);
		}
	});

	it('is the same every time, and stays where it is flat', () => {
		expect(lbfgs(2, bent, { rounds: 20, flat: 0 })).toEqual(lbfgs(2, bent, { rounds: 20, flat: 0 }));
		expect(lbfgs(2, () => 7, { rounds: 20, flat: 0 })).toEqual(new Float64Array(2));
	});
});
