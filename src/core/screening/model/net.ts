import { ANSWERS, FILTERS, PLACES, placeOf, QUESTION_FILTERS, SIZE, WIDTHS } from './net-shape.ts';
import type { NetWord } from './net-words.ts';
import { readSmall } from './small-numbers.ts';
import { NET } from './weights.generated.ts';

/** Filters that look at one side of a talk: what was said, or what was asked. */
type Filters = {
	readonly count: number;
	/** `PLACES × count × SIZE` whole numbers. */
	readonly kernel: Int8Array;
	/** `WIDTHS × count` */
	readonly bias: Float64Array;
	/** What one means of a point's number times one of the kernel's. */
	readonly unit: number;
	/** What a word gives to every filter at every place, worked out when it first comes: adding up is then all that a message costs. */
	readonly given: WeakMap<NetWord, Int32Array>;
	/** Where one message is worked out after the other: making room costs more than the sums. */
	readonly strongest: Int32Array;
};

/** Filters as they were learnt: `PLACES × count × SIZE` whole numbers, `WIDTHS × count` biases. */
export function filtersOf(kernel: Int8Array, bias: readonly number[], unit: number): Filters {
	const count = kernel.length / PLACES / SIZE;
	return { count, kernel, bias: Float64Array.from(bias), unit, given: new WeakMap(), strongest: new Int32Array(count) };
}

export type Net = {
	/** `names × SIZE` whole numbers. */
	readonly points: Int8Array;
	readonly text: Filters;
	readonly question: Filters;
	/** `outputs × ANSWERS` whole numbers. */
	readonly out: Int8Array;
	readonly outUnit: number;
	readonly outBias: Float64Array;
};

const READY: Net = {
	points: readSmall(NET.points),
	text: filtersOf(readSmall(NET.text), NET.textBias, NET.pointsStep * NET.textStep),
	question: filtersOf(readSmall(NET.question), NET.questionBias, NET.pointsStep * NET.questionStep),
	out: readSmall(NET.out),
	outUnit: NET.outStep,
	outBias: Float64Array.from(NET.outBias),
};

/**
 * The other half of the model: a small net that knows which words are alike. Up to the strongest answer of each filter all sums are
 * of whole numbers, so they are the same in whatever order they are added.
 *
 * @returns scores in the order of `MODEL_LEVELS`.
 */
export function netScores(words: readonly NetWord[], question: readonly NetWord[], net: Net = READY): readonly number[] {
	answer(net, net.text, words, 0);
	answer(net, net.question, question, FILTERS * WIDTHS.length);
	return Array.from(net.outBias, (bias, output) => bias + net.outUnit * weighed(net.out, output * ANSWERS));
}

const answers = new Float64Array(ANSWERS);

function weighed(out: Int8Array, from: number): number {
	let sum = 0;
	for (let i = 0; i < ANSWERS; i += 1) sum += (out[from + i] as number) * (answers[i] as number);
	return sum;
}

/** Of each filter the strongest answer anywhere in the message; none is below zero. One empty place stands at each end. */
function answer(net: Net, filters: Filters, words: readonly NetWord[], into: number): void {
	const { count, bias, unit, strongest } = filters;
	const given = [NOTHING, ...words.map((word) => givenBy(net, filters, word)), NOTHING];
	while (given.length < SHORTEST) given.push(NOTHING);
	for (const [w, width] of WIDTHS.entries()) {
		strongest.fill(LOWEST);
		const from = placeOf(width) * count;
		for (let place = 0; place + width <= given.length; place += 1) {
			strengthen(strongest, from, given[place], width > 1 ? given[place + 1] : NOTHING, width > 2 ? given[place + 2] : NOTHING);
		}
		const at = into + w * count;
		for (let filter = 0; filter < count; filter += 1) {
			answers[at + filter] = Math.max(0, (bias[w * count + filter] as number) + unit * (strongest[filter] as number));
		}
	}
}

const LOWEST = -0x80000000;
const SHORTEST = Math.max(...WIDTHS);
/** What an empty place gives, and one that no filter of this width looks at. */
const NOTHING: Int32Array = new Int32Array(PLACES * Math.max(FILTERS, QUESTION_FILTERS));

/** Three words at once in one loop: this is where the time goes. */
function strengthen(strongest: Int32Array, from: number, first = NOTHING, second = NOTHING, third = NOTHING): void {
	const count = strongest.length;
	const next = second === NOTHING ? 0 : from + count;
	const last = third === NOTHING ? 0 : from + 2 * count;
	for (let filter = 0; filter < count; filter += 1) {
		const sum = (first[from + filter] as number) + (second[next + filter] as number) + (third[last + filter] as number);
		if (sum > (strongest[filter] as number)) strongest[filter] = sum;
	}
}

function givenBy({ points }: Net, { count, kernel, given }: Filters, word: NetWord): Int32Array {
	const before = given.get(word);
	if (before !== undefined) return before;
	const own = new Int32Array(SIZE);
	for (const point of word) for (let i = 0; i < SIZE; i += 1) own[i] = (own[i] as number) + (points[point * SIZE + i] as number);
	const worked = new Int32Array(PLACES * count);
	for (let row = 0; row < worked.length; row += 1) {
		let sum = 0;
		for (let i = 0; i < SIZE; i += 1) sum += (kernel[row * SIZE + i] as number) * (own[i] as number);
		worked[row] = sum;
	}
	given.set(word, worked);
	return worked;
}
