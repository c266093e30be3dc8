import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filtersOf, type Net, netScores } from './net.ts';
import { ANSWERS, FILTERS, PLACES, placeOf, QUESTION_FILTERS, SIZE, WIDTHS } from './net-shape.ts';
import type { NetWord } from './net-words.ts';
import { readSmall } from './small-numbers.ts';
import { NET } from './weights.generated.ts';

/** Weights of no meaning, always the same: points of `POINTS` words, and filters over them. */
const POINTS = 6;
const numbers = (length: number, seed: number) => Array.from({ length }, (_, at) => Math.sin(seed + at * 12.9898) * 0.7);
const small = (length: number, seed: number) => Int8Array.from(numbers(length, seed), (number) => Math.round(number * 60));
const madeUp = (): Net => ({
	points: small(POINTS * SIZE, 1),
	text: filtersOf(small(PLACES * FILTERS * SIZE, 2), numbers(FILTERS * WIDTHS.length, 3), 0.004),
	question: filtersOf(small(PLACES * QUESTION_FILTERS * SIZE, 4), numbers(QUESTION_FILTERS * WIDTHS.length, 5), 0.003),
	out: small(4 * ANSWERS, 6),
	outUnit: 0.02,
	outBias: Float64Array.from(numbers(4, 7)),
});

/** The same sums as a textbook writes them, one filter and one place at a time. */
function answersOf({ points }: Net, { count, kernel, bias, unit }: Net['text'], words: readonly NetWord[]): readonly number[] {
	const point = (word: NetWord | undefined, i: number) => (word ?? []).reduce((sum, id) => sum + (points[id * SIZE + i] ?? 0), 0);
	return WIDTHS.flatMap((width, w) =>
		Array.from({ length: count }, (_, filter) => {
			let strongest = 0;
			for (let place = -1; place + width <= Math.max(words.length + 1, 2); place += 1) {
				let sum = 0;
				for (let step = 0; step < width; step += 1)
					for (let i = 0; i < SIZE; i += 1)
						sum += (kernel[((placeOf(width) + step) * count + filter) * SIZE + i] ?? 0) * point(words[place + step], i);
				strongest = Math.max(strongest, (bias[w * count + filter] ?? 0) + unit * sum);
			}
			return strongest;
		}),
	);
}

function slowly(net: Net, words: readonly NetWord[], question: readonly NetWord[]): readonly number[] {
	const answers = [...answersOf(net, net.text, words), ...answersOf(net, net.question, question)];
	return Array.from(net.outBias, (bias, output) =>
		answers.reduce((sum, each, at) => sum + each * net.outUnit * (net.out[output * ANSWERS + at] ?? 0), bias),
	);
}

const said = fc.array(fc.array(fc.nat({ max: POINTS - 1 }), { minLength: 1, maxLength: 3 }), { maxLength: 6 });

function expectClose(scores: readonly number[], expected: readonly number[]): void {
	expect(scores).toHaveLength(expected.length);
	for (const [at, score] of scores.entries()) expect(score).toBeCloseTo(expected[at] ?? Number.NaN, 8);
}

describe('the net', () => {
	it('is what a textbook says, for any words and any question', () => {
		const net = madeUp();
		fc.assert(
			fc.property(said, said, (words, question) => {
				expectClose(netScores(words, question, net), slowly(net, words, question));
			}),
			{ numRuns: 40 },
		);
	});

	it.each([0, 1, 2, 3])('has an empty place at each end of %i words', (length) => {
		const net = madeUp();
		const words = Array.from({ length }, (_, at) => [at + 1]);
		expectClose(netScores(words, [], net), slowly(net, words, []));
		expectClose(netScores([], words, net), slowly(net, [], words));
	});

	it('is the one that was trained, unless another is given', () => {
		const net: Net = {
			points: readSmall(NET.points),
			text: filtersOf(readSmall(NET.text), NET.textBias, NET.pointsStep * NET.textStep),
			question: filtersOf(readSmall(NET.question), NET.questionBias, NET.pointsStep * NET.questionStep),
			out: readSmall(NET.out),
			outUnit: NET.outStep,
			outBias: Float64Array.from(NET.outBias),
		};
		const [words, question] = [[[5, 9], [0], [31]], [[7]]];
		expectClose(netScores(words, question), slowly(net, words, question));
		expect(netScores(words, question)).toHaveLength(4);
	});

	it('has weights of its own shape', () => {
		expect(NET.points.length % SIZE).toBe(0);
		expect([NET.text.length, NET.question.length]).toEqual([PLACES * FILTERS * SIZE, PLACES * QUESTION_FILTERS * SIZE]);
		expect([NET.textBias.length, NET.questionBias.length]).toEqual([FILTERS * WIDTHS.length, QUESTION_FILTERS * WIDTHS.length]);
		expect([NET.out.length, NET.outBias.length]).toEqual([4 * ANSWERS, 4]);
	});

	it('works out once what a word gives', () => {
		const net = madeUp();
		const word = [2, 3];
		const before = netScores([[1], word], [], net);
		const kept = net.text.given.get(word);
		expect(kept).toHaveLength(PLACES * FILTERS);
		expect(netScores([[1], word], [], net)).toEqual(before);
		expect(net.text.given.get(word)).toBe(kept);
		expect(net.question.given.has(word)).toBe(false);
	});
});
