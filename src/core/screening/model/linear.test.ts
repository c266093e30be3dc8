import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '#core/screening/verdict.ts';
import { BUCKETS } from './features.ts';
import { readKept } from './kept-buckets.ts';
import { categoryScores, levelScores } from './linear.ts';
import { MODEL_LEVELS } from './model-levels.ts';
import { readSmall } from './small-numbers.ts';
import { CATEGORY, CATEGORY_STEP, LINEAR, LINEAR_KEPT, LINEAR_STEP } from './weights.generated.ts';

const places = readKept(LINEAR_KEPT, BUCKETS);
const kept = [...places.keys()].filter((bucket) => places[bucket] !== 0);
const buckets = fc.uniqueArray(fc.oneof(fc.nat({ max: BUCKETS - 1 }), fc.constantFrom(...kept)), { maxLength: 40 });

/** One score, read off the weights one at a time. */
function slowly(given: readonly number[], weights: Int8Array, outputs: number, output: number): number {
	const size = weights.length / outputs;
	const sum = given.reduce((total, bucket) => total + (weights[(bucket % size) * outputs + output] ?? Number.NaN), 0);
	return sum / Math.sqrt(given.length || 1);
}

describe('the linear half of the model', () => {
	it('has weights in every bucket that was kept for every level but none, and for every category in as many as it was taught with', () => {
		expect(readSmall(LINEAR)).toHaveLength(kept.length * (MODEL_LEVELS.length - 1));
		expect([kept.length > 1000, kept.length < 2 ** 16, Math.max(...kept) < BUCKETS]).toEqual([true, true, true]);
		const size = readSmall(CATEGORY).length / CATEGORIES.length;
		expect(Number.isInteger(size) && size > 0 && size <= BUCKETS).toBe(true);
	});

	it('adds up what each bucket says of each level, less for each the more there are', () => {
		const weights = readSmall(LINEAR);
		fc.assert(
			fc.property(buckets, (given) => {
				const said = [1, 2, 3].map((level) =>
					given.reduce((sum, bucket) => sum + (places[bucket] ? (weights[(places[bucket] - 1) * 3 + level - 1] ?? Number.NaN) : 0), 0),
				);
				const scores = levelScores(given);
				expect(scores[0]).toBe(0);
				for (const [at, sum] of said.entries()) expect(scores[at + 1]).toBeCloseTo((LINEAR_STEP * sum) / Math.sqrt(given.length || 1), 9);
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
					expect(score).toBeCloseTo(CATEGORY_STEP * slowly(given, weights, CATEGORIES.length, at), 9);
			}),
		);
	});

	it('says nothing of nothing', () => {
		expect(levelScores([])).toEqual([0, 0, 0, 0]);
		expect(new Set(categoryScores([]))).toEqual(new Set([0]));
	});

	it('tells buckets apart, to the last', () => {
		const differ = kept.slice(-50).map((bucket) => levelScores([bucket]).join(' '));
		expect(new Set(differ).size).toBeGreaterThan(5);
	});
});
