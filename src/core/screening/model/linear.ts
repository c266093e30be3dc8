import { CATEGORIES } from '#core/screening/verdict.ts';
import { MODEL_LEVELS } from './model-levels.ts';
import { readSmall } from './small-numbers.ts';
import { CATEGORY, CATEGORY_STEP, LINEAR, LINEAR_STEP } from './weights.generated.ts';

const LEVEL_WEIGHTS = readSmall(LINEAR);
const CATEGORY_WEIGHTS = readSmall(CATEGORY);

/** Levels that have weights: `none` is what the others are measured against. */
const WEIGHED = MODEL_LEVELS.length - 1;

/**
 * The linear half of the model: what each thing in the message adds to each level, by buckets (features.ts).
 *
 * @returns scores in the order of `MODEL_LEVELS`; that of `none` is zero.
 */
export function levelScores(buckets: readonly number[]): readonly number[] {
	return [0, ...sumsOf(buckets, LEVEL_WEIGHTS, LINEAR_STEP, WEIGHED)];
}

/** What the message is about, as a score for each of `CATEGORIES`. Learnt from messages that are about something. */
export function categoryScores(buckets: readonly number[]): readonly number[] {
	return sumsOf(buckets, CATEGORY_WEIGHTS, CATEGORY_STEP, CATEGORIES.length);
}

/** Where one message is added up after the other: making room costs more than the sums. */
const SUMS = new Int32Array(CATEGORIES.length);

function sumsOf(buckets: readonly number[], weights: Int8Array, step: number, outputs: number): readonly number[] {
	const size = weights.length / outputs;
	SUMS.fill(0);
	for (const bucket of buckets) {
		const from = (bucket % size) * outputs;
		for (let output = 0; output < outputs; output += 1) SUMS[output] = (SUMS[output] as number) + (weights[from + output] as number);
	}
	const scale = step / Math.sqrt(Math.max(1, buckets.length));
	return Array.from({ length: outputs }, (_, output) => (SUMS[output] as number) * scale);
}
