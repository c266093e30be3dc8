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

const MOST_KEPT = 6_000;

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
	const nothing = new Float64Array(PLACES * count);
	const length = Math.max(3, words.length + 2);
	for (const [w, width] of WIDTHS.entries()) {
		const [at, own] = [into + w * count, w * count];
		const [first, second, third] = [placeOf(width) * count, (placeOf(width) + 1) * count, (placeOf(width) + 2) * count];
		for (let place = 0; place + width <= length; place += 1) {
			const a = given[place - 1] ?? nothing;
			const b = (width > 1 ? given[place] : undefined) ?? nothing;
			const c = (width > 2 ? given[place + 1] : undefined) ?? nothing;
			for (let filter = 0; filter < count; filter += 1) {
				let sum = (bias[own + filter] as number) + (a[first + filter] as number);
				if (width > 1) sum += b[second + filter] as number;
				if (width > 2) sum += c[third + filter] as number;
				if (sum > (answers[at + filter] as number)) answers[at + filter] = sum;
			}
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
