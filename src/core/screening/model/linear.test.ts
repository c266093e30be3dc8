import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '#core/screening/verdict.ts';
import { BUCKETS } from './features.ts';
import { categoryScores, levelScores } from './linear.ts';
import { MODEL_LEVELS } from './model-levels.ts';
import { readSmall } from './small-numbers.ts';
import { CATEGORY, CATEGORY_STEP, LINEAR, LINEAR_STEP } from './weights.generated.ts';

const buckets = fc.uniqueArray(fc.nat({ max: BUCKETS - 1 }), { maxLength: 40 });

/** One score, read off the weights one at a time. */
function slowly(given: readonly number[], weights: Int8Array, step: number, outputs: number, output: number): number {
	const size = weights.length / outputs;
	const sum = given.reduce((total, bucket) => total + (weights[(bucket % size) * outputs + output] ?? Number.NaN), 0);
	return (step * sum) / Math.sqrt(given.length || 1);
}

describe('the linear half of the model', () => {
	it('has weights in every bucket for every level but none, and for every category in as many as it was taught with', () => {
		expect(readSmall(LINEAR)).toHaveLength(BUCKETS * (MODEL_LEVELS.length - 1));
		const size = readSmall(CATEGORY).length / CATEGORIES.length;
		expect(Number.isInteger(size) && size > 0 && size <= BUCKETS).toBe(true);
	});

	it('adds up what each bucket says of each level, less for each the more there are', () => {
		const weights = readSmall(LINEAR);
		fc.assert(
			fc.property(buckets, (given) => {
				const expected = [0, 1, 2].map((output) => slowly(given, weights, LINEAR_STEP, 3, output));
				for (const [level, score] of levelScores(given).entries())
					expect(score).toBeCloseTo(level === 0 ? 0 : (expected[level - 1] ?? 0), 9);
			}),
		);
	});

	it('adds up what each says of each category in the same way', () => {
		const weights = readSmall(CATEGORY);
		fc.assert(
			fc.property(buckets, (given) => {
				const scores = categoryScores(given);
				expect(scores).toHaveLength(CATEGORIES.length);
				for (const [at, score] of scores.entries())
					expect(score).toBeCloseTo(slowly(given, weights, CATEGORY_STEP, CATEGORIES.length, at), 9);
			}),
		);
	});

	it('adds up thousands as it adds up a few', () => {
		const all = Array.from({ length: BUCKETS }, (_, bucket) => bucket);
		const [levels, categories] = [readSmall(LINEAR), readSmall(CATEGORY)];
		for (const [level, score] of levelScores(all).entries())
			expect(score).toBeCloseTo(level === 0 ? 0 : slowly(all, levels, LINEAR_STEP, 3, level - 1), 9);
		for (const [at, score] of categoryScores(all).entries())
			expect(score).toBeCloseTo(slowly(all, categories, CATEGORY_STEP, CATEGORIES.length, at), 9);
		const worst = all.toSorted((a, b) => (levels[b * 3] ?? 0) - (levels[a * 3] ?? 0)).slice(0, 1_024);
		expect(levelScores(worst)[1]).toBeCloseTo(slowly(worst, levels, LINEAR_STEP, 3, 0), 9);
	});

	it('says nothing of nothing', () => {
		expect(levelScores([])).toEqual([0, 0, 0, 0]);
		expect(new Set(categoryScores([]))).toEqual(new Set([0]));
	});

	it('tells buckets apart, to the last', () => {
		const differ = Array.from({ length: 50 }, (_, at) => levelScores([BUCKETS - 1 - at]).join(' '));
		expect(new Set(differ).size).toBeGreaterThan(5);
	});
});
