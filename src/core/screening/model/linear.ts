import { CATEGORIES } from '#core/screening/verdict.ts';
import { MODEL_LEVELS } from './model-levels.ts';
import { readSmall } from './small-numbers.ts';
import { CATEGORY, CATEGORY_STEP, LINEAR, LINEAR_STEP } from './weights.generated.ts';

const LEVEL_WEIGHTS = readSmall(LINEAR, LINEAR_STEP);
const CATEGORY_WEIGHTS = readSmall(CATEGORY, CATEGORY_STEP);

/** Levels that have weights: `none` is what the others are measured against. */
const WEIGHED = MODEL_LEVELS.length - 1;
const CATEGORY_BUCKETS = CATEGORY_WEIGHTS.length / CATEGORIES.length;

/**
 * The linear half of the model: what each thing in the message adds to each level, by buckets (features.ts).
 *
 * @returns scores in the order of `MODEL_LEVELS`; that of `none` is zero.
 */
export function levelScores(buckets: readonly number[]): readonly number[] {
	return [0, ...sumsOf(buckets, LEVEL_WEIGHTS, WEIGHED, LEVEL_WEIGHTS.length / WEIGHED)];
}

/** What the message is about, as a score for each of `CATEGORIES`. Learnt from messages that are about something. */
export function categoryScores(buckets: readonly number[]): readonly number[] {
	return sumsOf(buckets, CATEGORY_WEIGHTS, CATEGORIES.length, CATEGORY_BUCKETS);
}

function sumsOf(buckets: readonly number[], weights: Float64Array, outputs: number, size: number): readonly number[] {
	const sums = new Float64Array(outputs);
	for (const bucket of buckets) {
		const from = (bucket % size) * outputs;
		for (let output = 0; output < outputs; output += 1) sums[output] = (sums[output] as number) + (weights[from + output] as number);
	}
	const scale = 1 / Math.sqrt(Math.max(1, buckets.length));
	return Array.from(sums, (sum) => sum * scale);
}
