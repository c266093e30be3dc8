import { ANSWERS, FILTERS, PLACES, placeOf, QUESTION_FILTERS, SIZE, WIDTHS } from './net-shape.ts';
import type { NetWord } from './net-words.ts';
import { readSmall } from './small-numbers.ts';
import { NET } from './weights.generated.ts';

/** Filters that look at one side of a talk: what was said, or what was asked. */
type Filters = {
	readonly count: number;
	/** `PLACES × count × SIZE` */
	readonly kernel: Float64Array;
	readonly bias: Float64Array;
	/** What a word gives to every filter at every place, kept by word: adding up is then all that a message costs. */
	readonly kept: Map<string, Float64Array>;
};
type Net = {
	readonly points: Float64Array;
	readonly text: Filters;
	readonly question: Filters;
	readonly out: Float64Array;
	readonly outBias: Float64Array;
};

const MOST_KEPT = 3_000;

const READY: Net = {
	points: readSmall(NET.points, NET.pointsStep),
	text: { count: FILTERS, kernel: readSmall(NET.text, NET.textStep), bias: Float64Array.from(NET.textBias), kept: new Map() },
	question: {
		count: QUESTION_FILTERS,
		kernel: readSmall(NET.question, NET.questionStep),
		bias: Float64Array.from(NET.questionBias),
		kept: new Map(),
	},
	out: readSmall(NET.out, NET.outStep),
	outBias: Float64Array.from(NET.outBias),
};

/**
 * The other half of the model: a small net that knows which words are alike.
 *
 * @returns scores in the order of `MODEL_LEVELS`.
 */
export function netScores(words: readonly NetWord[], question: readonly NetWord[], net: Net = READY): readonly number[] {
	const answers = new Float64Array(ANSWERS);
	answer(net, net.text, words, answers, 0);
	answer(net, net.question, question, answers, FILTERS * WIDTHS.length);
	return Array.from(net.outBias, (bias, output) => {
		let sum = bias;
		const from = output * ANSWERS;
		for (let i = 0; i < ANSWERS; i += 1) sum += (net.out[from + i] as number) * (answers[i] as number);
		return sum;
	});
}

/** Of each filter the strongest answer anywhere in the message; none is below zero. One empty place stands at each end. */
function answer(net: Net, filters: Filters, words: readonly NetWord[], answers: Float64Array, into: number): void {
	const given = words.map((word) => givenBy(net, filters, word));
	const { count, bias } = filters;
	const length = Math.max(3, words.length + 2);
	for (const [w, width] of WIDTHS.entries()) {
		const sums = new Float64Array(count);
		for (let place = 0; place + width <= length; place += 1) {
			for (let filter = 0; filter < count; filter += 1) sums[filter] = bias[w * count + filter] as number;
			for (let step = 0; step < width; step += 1) {
				const word = given[place + step - 1];
				if (word === undefined) continue;
				const from = (placeOf(width) + step) * count;
				for (let filter = 0; filter < count; filter += 1) sums[filter] = (sums[filter] as number) + (word[from + filter] as number);
			}
			const at = into + w * count;
			for (let filter = 0; filter < count; filter += 1) answers[at + filter] = Math.max(answers[at + filter] ?? 0, sums[filter] ?? 0);
		}
	}
}

function givenBy({ points }: Net, filters: Filters, { key, points: ids }: NetWord): Float64Array {
	const before = filters.kept.get(key);
	if (before !== undefined) return before;
	if (filters.kept.size >= MOST_KEPT) filters.kept.clear();
	const point = new Float64Array(SIZE);
	for (const id of ids) for (let i = 0; i < SIZE; i += 1) point[i] = (point[i] as number) + (points[id * SIZE + i] as number);
	const given = new Float64Array(PLACES * filters.count);
	for (let row = 0; row < given.length; row += 1) {
		let sum = 0;
		for (let i = 0; i < SIZE; i += 1) sum += (filters.kernel[row * SIZE + i] as number) * (point[i] as number);
		given[row] = sum;
	}
	filters.kept.set(key, given);
	return given;
}
