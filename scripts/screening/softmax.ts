import { randomNumbers } from './random-numbers.ts';

/** A message as numbers: the buckets that it has. */
export type Row = { readonly buckets: Uint16Array | Uint32Array; readonly target: Float64Array };

/**
 * Multinomial logistic regression by AdaGrad (Duchi et al. 2011): the same rows, order and settings give the same weights.
 *
 * @param rows each with a target that sums to one: two people who disagree are half of each.
 * @returns weights by bucket, `outputs` of them for each.
 */
export function trainSoftmax(rows: readonly Row[], { buckets, outputs, rounds, rate, decay }: SoftmaxSettings): Float64Array {
	const weights = new Float64Array(buckets * outputs);
	const squares = new Float64Array(buckets * outputs).fill(1e-8);
	const order = rows.map((_, index) => index);
	const { shuffle } = randomNumbers(17);
	const scores = new Float64Array(outputs);
	for (let round = 0; round < rounds; round += 1) {
		shuffle(order);
		for (const index of order) {
			const row = rows[index];
			if (row === undefined) continue;
			const scale = 1 / Math.sqrt(row.buckets.length);
			softmax(weights, row.buckets, scale, scores);
			for (let output = 0; output < outputs; output += 1) {
				const error = ((scores[output] ?? 0) - (row.target[output] ?? 0)) * scale;
				for (const bucket of row.buckets) {
					const at = bucket * outputs + output;
					const gradient = error + decay * (weights[at] ?? 0);
					squares[at] = (squares[at] ?? 0) + gradient * gradient;
					weights[at] = (weights[at] ?? 0) - (rate * gradient) / Math.sqrt(squares[at] ?? 1);
				}
			}
		}
	}
	return weights;
}

export type SoftmaxSettings = {
	readonly buckets: number;
	readonly outputs: number;
	readonly rounds: number;
	readonly rate: number;
	readonly decay: number;
};

/** Probabilities into `scores`. */
export function softmax(weights: Float64Array, buckets: Uint16Array | Uint32Array, scale: number, scores: Float64Array): void {
	scores.fill(0);
	const outputs = scores.length;
	for (const bucket of buckets)
		for (let output = 0; output < outputs; output += 1) scores[output] = (scores[output] ?? 0) + (weights[bucket * outputs + output] ?? 0);
	let top = Number.NEGATIVE_INFINITY;
	for (const score of scores) top = Math.max(top, score * scale);
	let sum = 0;
	for (let output = 0; output < outputs; output += 1) {
		scores[output] = Math.exp((scores[output] ?? 0) * scale - top);
		sum += scores[output] ?? 0;
	}
	for (let output = 0; output < outputs; output += 1) scores[output] = (scores[output] ?? 0) / sum;
}
