import { BUCKETS } from '#core/screening/model/features.ts';
import { lbfgs, type Valley } from './lbfgs.ts';

/** A message as numbers: the buckets that it has, and which of the outputs it is. */
export type Row = { readonly buckets: Uint32Array; readonly output: number };

/** The buckets that say most, in their order, and what each says: `kept × outputs`. All others say nothing. */
export type Linear = { readonly kept: Uint32Array; readonly weights: Float64Array };

export type LinearSettings = { readonly outputs: number; readonly most: number; readonly rounds: number };

/** A bucket that fewer messages have is not learnt from. */
const LEAST = 2;
/** Strength of the pull towards zero (ridge). */
const RIDGE = 5;
const FLAT = 0.5;

/**
 * Multinomial logistic regression with a pull towards zero that is weaker for what is rare (inverse document frequency, Spärck Jones
 * 1972). Learnt twice: on every bucket that stands more than once, and again on those of them that said most, so that these
 * take over what they can of what the others said.
 *
 * @param most how many buckets are kept.
 */
export function trainLinear(rows: readonly Row[], { outputs, most, rounds }: LinearSettings): Linear {
	const counts = new Uint32Array(BUCKETS);
	for (const { buckets } of rows) for (const bucket of buckets) counts[bucket] = (counts[bucket] ?? 0) + 1;
	const rarity = Float64Array.from(counts, (count) => Math.log((1 + rows.length) / (1 + count)) + 1);
	const all = Uint32Array.from(counts.keys()).filter((bucket) => (counts[bucket] ?? 0) >= LEAST);
	const first = fitted(rows, all, rarity, outputs, rounds);
	const says = Float64Array.from(all, (bucket, at) => loudest(first, at, outputs) * (counts[bucket] ?? 0) ** 0.25);
	const ranked = Uint32Array.from(all.keys()).sort((a, b) => (says[b] ?? 0) - (says[a] ?? 0) || a - b);
	const kept = ranked
		.subarray(0, most)
		.map((at) => all[at] ?? 0)
		.sort();
	return { kept, weights: fitted(rows, kept, rarity, outputs, rounds) };
}

function loudest(weights: Float64Array, at: number, outputs: number): number {
	const own = weights.subarray(at * outputs, (at + 1) * outputs);
	const mean = own.reduce((sum, each) => sum + each, 0) / outputs;
	return own.reduce((top, each) => Math.max(top, Math.abs(each - mean)), 0);
}

function fitted(rows: readonly Row[], kept: Uint32Array, rarity: Float64Array, outputs: number, rounds: number): Float64Array {
	const place = new Int32Array(BUCKETS).fill(-1);
	for (const [at, bucket] of kept.entries()) place[bucket] = at;
	const laid = rows.map(({ buckets, output }) => ({
		places: Int32Array.from(buckets, (bucket) => place[bucket] ?? -1).filter((at) => at >= 0),
		scale: 1 / Math.sqrt(Math.max(1, buckets.length)),
		output,
	}));
	const pull = Float64Array.from(kept, (bucket) => rarity[bucket] ?? 1);
	const size = kept.length * outputs;
	const found = lbfgs(size + outputs, valleyOf(laid, pull, outputs), { rounds, flat: FLAT });
	return found.subarray(0, size).map((each, at) => each * (pull[Math.floor(at / outputs)] ?? 1));
}

type Laid = { readonly places: Int32Array; readonly scale: number; readonly output: number };

/** Loss over all messages and the pull; the last `outputs` numbers are what each output has before anything is said. */
function valleyOf(rows: readonly Laid[], pull: Float64Array, outputs: number): Valley {
	const size = pull.length * outputs;
	const scores = new Float64Array(outputs);
	return (at, slope) => {
		let loss = 0;
		for (let i = 0; i < size; i += 1) {
			const weight = at[i] as number;
			loss += (RIDGE / 2) * weight * weight;
			slope[i] = RIDGE * weight;
		}
		slope.fill(0, size);
		for (const { places, scale, output } of rows) {
			scores.set(at.subarray(size));
			for (const place of places) {
				const by = (pull[place] as number) * scale;
				for (let o = 0; o < outputs; o += 1) scores[o] = (scores[o] as number) + by * (at[place * outputs + o] as number);
			}
			loss += intoErrors(scores, output);
			for (let o = 0; o < outputs; o += 1) slope[size + o] = (slope[size + o] as number) + (scores[o] as number);
			for (const place of places) {
				const by = (pull[place] as number) * scale;
				for (let o = 0; o < outputs; o += 1) {
					const i = place * outputs + o;
					slope[i] = (slope[i] as number) + by * (scores[o] as number);
				}
			}
		}
		return loss;
	};
}

/** Scores become chances less what is true; what is returned is how surprising the truth was. */
function intoErrors(scores: Float64Array, output: number): number {
	const top = Math.max(...scores);
	let sum = 0;
	for (const score of scores) sum += Math.exp(score - top);
	const surprise = Math.log(sum) + top - (scores[output] as number);
	for (let o = 0; o < scores.length; o += 1) scores[o] = Math.exp((scores[o] as number) - top) / sum - (o === output ? 1 : 0);
	return surprise;
}
