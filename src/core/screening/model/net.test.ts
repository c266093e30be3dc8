import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { netScores } from './net.ts';
import { ANSWERS, FILTERS, PLACES, placeOf, QUESTION_FILTERS, SIZE, WIDTHS } from './net-shape.ts';
import type { NetWord } from './net-words.ts';
import { readSmall } from './small-numbers.ts';
import { NET } from './weights.generated.ts';

type Net = NonNullable<Parameters<typeof netScores>[2]>;

/** Weights of no meaning, always the same: points of `POINTS` words, and filters over them. */
const POINTS = 6;
const numbers = (length: number, seed: number) => Float64Array.from({ length }, (_, at) => Math.sin(seed + at * 12.9898) * 0.7);
const madeUp = (): Net => ({
	points: numbers(POINTS * SIZE, 1),
	text: { count: FILTERS, kernel: numbers(PLACES * FILTERS * SIZE, 2), bias: numbers(FILTERS * WIDTHS.length, 3), kept: new Map() },
	question: {
		count: QUESTION_FILTERS,
		kernel: numbers(PLACES * QUESTION_FILTERS * SIZE, 4),
		bias: numbers(QUESTION_FILTERS * WIDTHS.length, 5),
		kept: new Map(),
	},
	out: numbers(4 * ANSWERS, 6),
	outBias: numbers(4, 7),
});

/** The same sums as a textbook writes them, one filter and one place at a time. */
function answersOf({ points }: Net, { count, kernel, bias }: Net['text'], words: readonly NetWord[]): readonly number[] {
	const point = (word: NetWord | undefined, i: number) => (word?.points ?? []).reduce((sum, id) => sum + (points[id * SIZE + i] ?? 0), 0);
	return WIDTHS.flatMap((width, w) =>
		Array.from({ length: count }, (_, filter) => {
			let strongest = 0;
			for (let place = -1; place + width <= Math.max(words.length + 1, 2); place += 1) {
				let sum = bias[w * count + filter] ?? 0;
				for (let step = 0; step < width; step += 1)
					for (let i = 0; i < SIZE; i += 1)
						sum += (kernel[((placeOf(width) + step) * count + filter) * SIZE + i] ?? 0) * point(words[place + step], i);
				strongest = Math.max(strongest, sum);
			}
			return strongest;
		}),
	);
}

function slowly(net: Net, words: readonly NetWord[], question: readonly NetWord[]): readonly number[] {
	const answers = [...answersOf(net, net.text, words), ...answersOf(net, net.question, question)];
	return Array.from(net.outBias, (bias, output) =>
		answers.reduce((sum, each, at) => sum + each * (net.out[output * ANSWERS + at] ?? 0), bias),
	);
}

const netWord = (points: readonly number[]): NetWord => ({ key: points.join(' '), points });
const said = fc.array(fc.array(fc.nat({ max: POINTS - 1 }), { minLength: 1, maxLength: 3 }).map(netWord), { maxLength: 6 });

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
		const words = Array.from({ length }, (_, at) => netWord([at + 1]));
		expectClose(netScores(words, [], net), slowly(net, words, []));
		expectClose(netScores([], words, net), slowly(net, [], words));
	});

	it('is the one that was trained, unless another is given', () => {
		const net: Net = {
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
		const [words, question] = [[netWord([5, 9]), netWord([0]), netWord([31])], [netWord([7])]];
		expectClose(netScores(words, question), slowly(net, words, question));
		expect(netScores(words, question)).toHaveLength(4);
	});

	it('has weights of its own shape', () => {
		expect(NET.points.length % SIZE).toBe(0);
		expect([NET.text.length, NET.question.length]).toEqual([PLACES * FILTERS * SIZE, PLACES * QUESTION_FILTERS * SIZE]);
		expect([NET.textBias.length, NET.questionBias.length]).toEqual([FILTERS * WIDTHS.length, QUESTION_FILTERS * WIDTHS.length]);
		expect([NET.out.length, NET.outBias.length]).toEqual([4 * ANSWERS, 4]);
	});

	it('works a word out once, and forgets when it has met thousands', () => {
		const net = madeUp();
		const words = [netWord([1]), netWord([2, 3])];
		const before = netScores(words, [], net);
		expect([...net.text.kept.keys()]).toEqual(['1', '2 3']);
		for (let at = 0; at < 6_100; at += 1) netScores([{ key: `k${at}`, points: [1] }], [], net);
		expect(net.text.kept.size).toBeLessThanOrEqual(6_000);
		expect(netScores(words, [], net)).toEqual(before);
	});
});
