import { CATEGORIES } from '#core/screening/verdict.ts';
import { MODEL_LEVELS } from './model-levels.ts';
import { readSmall } from './small-numbers.ts';
import { CATEGORY, CATEGORY_STEP, LINEAR, LINEAR_STEP } from './weights.generated.ts';

/**
 * Weights that are added three at a time: each number is three of them, 17 bits apart, and whole numbers of up to 53 bits are added
 * without rounding. This loop is what a message spends most on.
 */
type Weights = {
	/** For each bucket `perBucket` numbers. */
	readonly numbers: Float64Array;
	readonly perBucket: number;
	readonly outputs: number;
	readonly size: number;
};

const TOGETHER = 3;
const APART = 2 ** 17;
/** So many weights of one sign each (small-numbers.ts) add up to less than half of `APART`. */
const AT_ONCE = 1_024;

/** Levels that have weights: `none` is what the others are measured against. */
const LEVEL_WEIGHTS = sideBySide(readSmall(LINEAR), MODEL_LEVELS.length - 1);
const CATEGORY_WEIGHTS = sideBySide(readSmall(CATEGORY), CATEGORIES.length);

/**
 * The linear half of the model: what each thing in the message adds to each level, by buckets (features.ts).
 *
 * @returns scores in the order of `MODEL_LEVELS`; that of `none` is zero.
 */
export function levelScores(buckets: readonly number[]): readonly number[] {
	return [0, ...sumsOf(buckets, LEVEL_WEIGHTS, LINEAR_STEP)];
}

/** What the message is about, as a score for each of `CATEGORIES`. Learnt from messages that are about something. */
export function categoryScores(buckets: readonly number[]): readonly number[] {
	return sumsOf(buckets, CATEGORY_WEIGHTS, CATEGORY_STEP);
}

/** @param weights `buckets × outputs` */
function sideBySide(weights: Int8Array, outputs: number): Weights {
	const size = weights.length / outputs;
	const perBucket = Math.ceil(outputs / TOGETHER);
	const numbers = new Float64Array(size * perBucket);
	for (let bucket = 0; bucket < size; bucket += 1) {
		for (let output = outputs - 1; output >= 0; output -= 1) {
			const at = bucket * perBucket + Math.floor(output / TOGETHER);
			numbers[at] = (numbers[at] as number) * APART + (weights[bucket * outputs + output] as number);
		}
	}
	return { numbers, perBucket, outputs, size };
}

/** Where one message is added up after the other: making room costs more than the sums. */
const SUMS = new Float64Array(CATEGORIES.length);

function sumsOf(buckets: readonly number[], weights: Weights, step: number): readonly number[] {
	const { numbers, perBucket, outputs, size } = weights;
	const sums: number[] = Array(outputs).fill(0);
	for (let from = 0; from < buckets.length; from += AT_ONCE) {
		SUMS.fill(0, 0, perBucket);
		const end = Math.min(from + AT_ONCE, buckets.length);
		for (let at = from; at < end; at += 1) {
			const bucket = ((buckets[at] as number) % size) * perBucket;
			for (let i = 0; i < perBucket; i += 1) SUMS[i] = (SUMS[i] as number) + (numbers[bucket + i] as number);
		}
		addApart(sums);
	}
	const scale = step / Math.sqrt(Math.max(1, buckets.length));
	return sums.map((sum) => sum * scale);
}

function addApart(sums: number[]): void {
	for (let output = 0; output < sums.length; ) {
		let rest = SUMS[output / TOGETHER] as number;
		for (let i = 0; i < TOGETHER && output < sums.length; i += 1) {
			const next = Math.round(rest / APART);
			sums[output] = (sums[output] as number) + rest - next * APART;
			rest = next;
			output += 1;
		}
	}
}
