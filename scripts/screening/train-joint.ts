import type { JointWeights } from '#core/screening/model/joint.ts';
import { MODEL_LEVELS } from '#core/screening/model/model-levels.ts';
import { randomNumbers } from './random-numbers.ts';

/** What both halves said of a message that neither had seen, and what it is. */
export type JointRow = { readonly opinions: readonly number[]; readonly level: number };

const ROUNDS = 30;
const RATE = 0.05;

/** Multinomial logistic regression on opinions brought to one scale, by AdaGrad; the scale is folded into the weights. */
export function trainJoint(rows: readonly JointRow[]): JointWeights {
	const size = rows[0]?.opinions.length ?? 0;
	const { means, spreads } = scaleOf(rows, size);
	const scaled = rows.map(({ opinions, level }) => ({
		level,
		inputs: [...opinions.map((each, at) => (each - (means[at] ?? 0)) / (spreads[at] ?? 1)), 1],
	}));
	const outputs = MODEL_LEVELS.length;
	const weights = new Float64Array(outputs * (size + 1));
	const squares = new Float64Array(weights.length).fill(1e-8);
	const order = rows.map((_, index) => index);
	const { shuffle } = randomNumbers(3);
	for (let round = 0; round < ROUNDS; round += 1) {
		shuffle(order);
		for (const index of order) {
			const row = scaled[index];
			if (row) learnFrom(row.inputs, row.level, weights, squares);
		}
	}
	const folded = MODEL_LEVELS.map((_, level) =>
		Array.from({ length: size }, (__, at) => (weights[level * (size + 1) + at] ?? 0) / (spreads[at] ?? 1)),
	);
	const bias = folded.map(
		(own, level) => (weights[level * (size + 1) + size] ?? 0) - own.reduce((sum, weight, at) => sum + weight * (means[at] ?? 0), 0),
	);
	return { weights: folded.flat(), bias };
}

function scaleOf(rows: readonly JointRow[], size: number) {
	const means = Array.from({ length: size }, (_, at) => rows.reduce((sum, { opinions }) => sum + (opinions[at] ?? 0), 0) / rows.length);
	const spreads = means.map(
		(mean, at) => Math.sqrt(rows.reduce((sum, { opinions }) => sum + ((opinions[at] ?? 0) - mean) ** 2, 0) / rows.length) + 1e-6,
	);
	return { means, spreads };
}

function learnFrom(inputs: readonly number[], level: number, weights: Float64Array, squares: Float64Array): void {
	const scores = MODEL_LEVELS.map((_, output) =>
		inputs.reduce((sum, input, at) => sum + input * (weights[output * inputs.length + at] ?? 0), 0),
	);
	const top = Math.max(...scores);
	const raised = scores.map((score) => Math.exp(score - top));
	const sum = raised.reduce((a, b) => a + b, 0);
	for (const [output, each] of raised.entries()) {
		const error = each / sum - (output === level ? 1 : 0);
		for (const [at, input] of inputs.entries()) {
			const place = output * inputs.length + at;
			const gradient = error * input;
			const square = (squares[place] ?? 0) + gradient * gradient;
			squares[place] = square;
			weights[place] = (weights[place] ?? 0) - (RATE * gradient) / Math.sqrt(square);
		}
	}
}
