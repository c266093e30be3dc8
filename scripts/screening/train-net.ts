import { ANSWERS, FILTERS, PLACES, placeOf, QUESTION_FILTERS, SIZE, WIDTHS } from '#core/screening/model/net-shape.ts';
import { randomNumbers } from './random-numbers.ts';

/** A message as numbers. Each word is the points that it is the sum of: its own and those of its classes. */
export type NetRow = {
	readonly words: readonly (readonly number[])[];
	readonly question: readonly (readonly number[])[];
	readonly target: Float64Array;
	/** 1 where a category was ticked. */
	readonly categories: Float64Array;
};

/** Everything that is learnt, flat. */
export type NetWeights = {
	/** `points × SIZE` */
	readonly points: Float64Array;
	/** `FILTERS × PLACES × SIZE`, then the biases: `FILTERS × WIDTHS` */
	readonly text: Float64Array;
	readonly textBias: Float64Array;
	readonly question: Float64Array;
	readonly questionBias: Float64Array;
	/** `outputs × ANSWERS` */
	readonly out: Float64Array;
	readonly outBias: Float64Array;
};

export type NetSettings = { readonly points: number; readonly rounds: number; readonly rate: number; readonly seed: number };

const LEVELS = 4;
const BATCH = 32;
const POINT_DROP = 0.1;
const ANSWER_DROP = 0.3;
const SMOOTHING = 0.05;
const CATEGORY_WEIGHT = 12;

/**
 * Trains the small net by gradient descent (Adam, Kingma and Ba 2015) on levels and categories together. The same rows and
 * seed give the same weights.
 */
export function trainNet(rows: readonly NetRow[], settings: NetSettings): NetWeights {
	const categories = rows[0]?.categories.length ?? 0;
	const random = randomNumbers(settings.seed);
	const weights = firstWeights(settings.points, LEVELS + categories, random.normal);
	const adam = adamFor(weights);
	const order = rows.map((_, index) => index);
	const steps = Math.ceil(rows.length / BATCH) * settings.rounds;
	let step = 0;
	for (let round = 0; round < settings.rounds; round += 1) {
		random.shuffle(order);
		for (let from = 0; from < order.length; from += BATCH) {
			for (const index of order.slice(from, from + BATCH)) {
				const row = rows[index];
				if (row) backward(weights, adam.gradients, row, random.uniform);
			}
			adam.step(settings.rate * (1 - step / steps) + settings.rate / 20, Math.min(BATCH, order.length - from));
			step += 1;
		}
	}
	return weights;
}

function firstWeights(points: number, outputs: number, normal: () => number): NetWeights {
	const filled = (length: number, spread: number) => Float64Array.from({ length }, () => normal() * spread);
	return {
		points: filled(points * SIZE, 0.1),
		text: filled(FILTERS * PLACES * SIZE, 0.12),
		textBias: new Float64Array(FILTERS * WIDTHS.length),
		question: filled(QUESTION_FILTERS * PLACES * SIZE, 0.12),
		questionBias: new Float64Array(QUESTION_FILTERS * WIDTHS.length),
		out: filled(outputs * ANSWERS, 0.05),
		outBias: new Float64Array(outputs),
	};
}

type Answered = { readonly values: Float64Array; readonly at: Int32Array };

/** One row of zeros stands at each end, and a message is at least as long as the widest filter. */
function laidOut(weights: NetWeights, words: readonly (readonly number[])[], keep: (() => number) | undefined): Float64Array {
	const laid = new Float64Array(Math.max(3, words.length + 2) * SIZE);
	for (const [at, ids] of words.entries()) {
		for (let i = 0; i < SIZE; i += 1) {
			if (keep && keep() < POINT_DROP) continue;
			let sum = 0;
			for (const id of ids) sum += weights.points[id * SIZE + i] ?? 0;
			laid[(at + 1) * SIZE + i] = keep ? sum / (1 - POINT_DROP) : sum;
		}
	}
	return laid;
}

function answersOf(laid: Float64Array, filters: number, kernel: Float64Array, bias: Float64Array): Answered {
	const length = laid.length / SIZE;
	const values = new Float64Array(filters * WIDTHS.length);
	const at = new Int32Array(filters * WIDTHS.length).fill(-1);
	for (const [w, width] of WIDTHS.entries()) {
		for (let filter = 0; filter < filters; filter += 1) {
			const base = (filter * PLACES + placeOf(width)) * SIZE;
			const span = width * SIZE;
			let best = 0;
			let where = -1;
			for (let place = 0; place + width <= length; place += 1) {
				let sum = bias[w * filters + filter] ?? 0;
				const from = place * SIZE;
				for (let i = 0; i < span; i += 1) sum += (kernel[base + i] as number) * (laid[from + i] as number);
				if (sum > best) {
					best = sum;
					where = place;
				}
			}
			values[w * filters + filter] = best;
			at[w * filters + filter] = where;
		}
	}
	return { values, at };
}

/** Scores of levels and categories before they are made probabilities; with `random`, as in training. */
function forward(weights: NetWeights, row: Pick<NetRow, 'words' | 'question'>, random: (() => number) | undefined) {
	const text = laidOut(weights, row.words, random);
	const asked = laidOut(weights, row.question, random);
	const said = answersOf(text, FILTERS, weights.text, weights.textBias);
	const question = answersOf(asked, QUESTION_FILTERS, weights.question, weights.questionBias);
	const answers = Float64Array.from([...said.values, ...question.values]);
	const kept = new Float64Array(ANSWERS).fill(1);
	if (random) for (let i = 0; i < ANSWERS; i += 1) kept[i] = random() < ANSWER_DROP ? 0 : 1 / (1 - ANSWER_DROP);
	for (let i = 0; i < ANSWERS; i += 1) answers[i] = (answers[i] ?? 0) * (kept[i] ?? 0);
	const scores = Float64Array.from(weights.outBias);
	for (let output = 0; output < scores.length; output += 1) {
		let sum = scores[output] ?? 0;
		for (let i = 0; i < ANSWERS; i += 1) sum += (weights.out[output * ANSWERS + i] as number) * (answers[i] as number);
		scores[output] = sum;
	}
	return { text, asked, said, question, answers, kept, scores };
}

/** Scores of the levels, lowest first. */
export function netScores(weights: NetWeights, row: Pick<NetRow, 'words' | 'question'>): readonly number[] {
	return [...forward(weights, row, undefined).scores.subarray(0, LEVELS)];
}

function softened(scores: Float64Array): number[] {
	const top = Math.max(...scores);
	const raised = [...scores].map((score) => Math.exp(score - top));
	const sum = raised.reduce((a, b) => a + b, 0);
	return raised.map((each) => each / sum);
}

function backward(weights: NetWeights, gradients: NetWeights, row: NetRow, random: () => number): void {
	const seen = forward(weights, row, random);
	const errors = new Float64Array(seen.scores.length);
	for (const [level, chance] of softened(seen.scores.subarray(0, LEVELS)).entries()) {
		errors[level] = chance - ((row.target[level] ?? 0) * (1 - SMOOTHING) + SMOOTHING / LEVELS);
	}
	for (let k = 0; k < row.categories.length; k += 1) {
		const chance = 1 / (1 + Math.exp(-(seen.scores[LEVELS + k] ?? 0)));
		errors[LEVELS + k] = ((chance - (row.categories[k] ?? 0)) * CATEGORY_WEIGHT) / row.categories.length;
	}
	const back = new Float64Array(ANSWERS);
	for (let output = 0; output < errors.length; output += 1) {
		const error = errors[output] as number;
		gradients.outBias[output] = (gradients.outBias[output] as number) + error;
		for (let i = 0; i < ANSWERS; i += 1) {
			const at = output * ANSWERS + i;
			gradients.out[at] = (gradients.out[at] as number) + error * (seen.answers[i] as number);
			back[i] = (back[i] as number) + error * (weights.out[at] as number) * (seen.kept[i] as number);
		}
	}
	const half = FILTERS * WIDTHS.length;
	intoFilters(
		FILTERS,
		weights.text,
		gradients.text,
		gradients.textBias,
		seen.said,
		back.subarray(0, half),
		seen.text,
		row.words,
		gradients.points,
	);
	intoFilters(
		QUESTION_FILTERS,
		weights.question,
		gradients.question,
		gradients.questionBias,
		seen.question,
		back.subarray(half),
		seen.asked,
		row.question,
		gradients.points,
	);
}

function intoFilters(
	filters: number,
	kernel: Float64Array,
	kernelGradient: Float64Array,
	biasGradient: Float64Array,
	{ at }: Answered,
	back: Float64Array,
	laid: Float64Array,
	words: readonly (readonly number[])[],
	points: Float64Array,
): void {
	const laidGradient = new Float64Array(laid.length);
	for (const [w, width] of WIDTHS.entries()) {
		for (let filter = 0; filter < filters; filter += 1) {
			const place = at[w * filters + filter] as number;
			const error = back[w * filters + filter] as number;
			if (place < 0 || error === 0) continue;
			biasGradient[w * filters + filter] = (biasGradient[w * filters + filter] as number) + error;
			const base = (filter * PLACES + placeOf(width)) * SIZE;
			const from = place * SIZE;
			for (let i = 0; i < width * SIZE; i += 1) {
				kernelGradient[base + i] = (kernelGradient[base + i] as number) + error * (laid[from + i] as number);
				laidGradient[from + i] = (laidGradient[from + i] as number) + error * (kernel[base + i] as number);
			}
		}
	}
	for (const [index, ids] of words.entries()) {
		for (let i = 0; i < SIZE; i += 1) {
			const from = (index + 1) * SIZE + i;
			// Dropped places were zero, and zero they stay.
			if (laid[from] === 0) continue;
			const gradient = (laidGradient[from] as number) / (1 - POINT_DROP);
			for (const id of ids) points[id * SIZE + i] = (points[id * SIZE + i] as number) + gradient;
		}
	}
}

const FORGET = 0.9;
const FORGET_SQUARES = 0.999;
const DECAY = 0.01;

function adamFor(weights: NetWeights) {
	const zero = (): NetWeights => ({
		points: new Float64Array(weights.points.length),
		text: new Float64Array(weights.text.length),
		textBias: new Float64Array(weights.textBias.length),
		question: new Float64Array(weights.question.length),
		questionBias: new Float64Array(weights.questionBias.length),
		out: new Float64Array(weights.out.length),
		outBias: new Float64Array(weights.outBias.length),
	});
	const gradients = zero();
	const means = zero();
	const squares = zero();
	let steps = 0;
	const step = (rate: number, batch: number) => {
		steps += 1;
		const meanScale = 1 - FORGET ** steps;
		const squareScale = 1 - FORGET_SQUARES ** steps;
		for (const name of Object.keys(weights) as (keyof NetWeights)[]) {
			const [w, g, m, s] = [weights[name], gradients[name], means[name], squares[name]];
			for (let i = 0; i < w.length; i += 1) {
				const gradient = (g[i] as number) / batch;
				const mean = FORGET * (m[i] as number) + (1 - FORGET) * gradient;
				const square = FORGET_SQUARES * (s[i] as number) + (1 - FORGET_SQUARES) * gradient * gradient;
				m[i] = mean;
				s[i] = square;
				w[i] = (w[i] as number) * (1 - rate * DECAY) - (rate * (mean / meanScale)) / (Math.sqrt(square / squareScale) + 1e-8);
				g[i] = 0;
			}
		}
	};
	return { gradients, step };
}
