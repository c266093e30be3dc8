import { CATEGORIES } from '#core/screening/verdict.ts';
import { BUCKETS } from './features.ts';
import { readKept } from './kept-buckets.ts';
import { MODEL_LEVELS } from './model-levels.ts';
import { readSmall } from './small-numbers.ts';
import { CATEGORY, CATEGORY_STEP, LINEAR, LINEAR_KEPT, LINEAR_STEP } from './weights.generated.ts';

const LEVEL_WEIGHTS = readSmall(LINEAR);
/** Most buckets say nothing of the level: only those that say most have weights. */
const LEVEL_PLACES = readKept(LINEAR_KEPT, BUCKETS);
const CATEGORY_WEIGHTS = readSmall(CATEGORY);

/** Levels that have weights: `none` is what the others are measured against. */
const WEIGHED = MODEL_LEVELS.length - 1;
const CATEGORY_BUCKETS = CATEGORY_WEIGHTS.length / CATEGORIES.length;

/**
 * The linear half of the model: what each thing in the message adds to each level, by buckets (features.ts).
 *
 * @returns scores in the order of `MODEL_LEVELS`; that of `none` is zero.
 */
export function levelScores(buckets: readonly number[]): readonly number[] {
	let [concern, urgent, immediate] = [0, 0, 0];
	for (const bucket of buckets) {
		const place = LEVEL_PLACES[bucket] as number;
		if (place === 0) continue;
		const from = (place - 1) * WEIGHED;
		concern += LEVEL_WEIGHTS[from] as number;
		urgent += LEVEL_WEIGHTS[from + 1] as number;
		immediate += LEVEL_WEIGHTS[from + 2] as number;
	}
	const scale = LINEAR_STEP * scaleOf(buckets);
	return [0, concern * scale, urgent * scale, immediate * scale];
}

/** What the message is about, as a score for each of `CATEGORIES`, by its subjects (features.ts). Learnt from messages that are about something. */
export function categoryScores(buckets: readonly number[]): readonly number[] {
	const outputs = CATEGORIES.length;
	const sums: number[] = Array(outputs).fill(0);
	for (const bucket of buckets) {
		const from = (bucket % CATEGORY_BUCKETS) * outputs;
		for (let output = 0; output < outputs; output += 1)
			sums[output] = (sums[output] as number) + (CATEGORY_WEIGHTS[from + output] as number);
	}
	const scale = CATEGORY_STEP * scaleOf(buckets);
	return sums.map((sum) => sum * scale);
}

/** Each says less the more there are. */
function scaleOf(buckets: readonly number[]): number {
	return 1 / Math.sqrt(Math.max(1, buckets.length));
}
