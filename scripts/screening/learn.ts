import { MODEL_LEVELS } from '#core/screening/model/model-levels.ts';
import { nameOf, netQuestion, netWordReader, netWords, type ReadNetWord } from '#core/screening/model/net-words.ts';
import { CATEGORIES } from '#core/screening/verdict.ts';
import type { ReadMessage } from './read-message.ts';
import { trainCategories } from './train-categories.ts';
import { type Linear, trainLinear } from './train-linear.ts';
import { type NetRow, type NetWeights, trainNet } from './train-net.ts';

/** Both halves of the model as learnt, before they are made small. */
export type Learnt = {
	readonly linear: Linear;
	/** `buckets × categories` */
	readonly categories: Float64Array;
	/** Names of the points, in their order. */
	readonly names: readonly string[];
	readonly net: NetWeights;
};

export type LearnSettings = {
	readonly rounds: number;
	readonly linearRounds: number;
	/** How many buckets the linear half keeps. */
	readonly buckets: number;
};

/** A word that stands fewer times than this in the training part has no point of its own: its classes speak for it. */
const LEAST = 4;

/** Learns from messages. The same messages in the same order give the same model. */
export function learn(messages: readonly ReadMessage[], { rounds, linearRounds, buckets: most }: LearnSettings): Learnt {
	const linear = trainLinear(
		messages.map(({ message, buckets }) => ({ buckets, output: MODEL_LEVELS.indexOf(message.level) })),
		{ outputs: MODEL_LEVELS.length, most, rounds: linearRounds },
	);
	const names = namesIn(messages);
	const rows = messages.map((each) => netRow(each, names));
	const net = trainNet(rows, { points: names.length, rounds, rate: 0.002, seed: 1 });
	return { linear, categories: trainCategories(messages), names, net };
}

/** Names of everything that gets a point: words, kinds of numbers, classes. */
function namesIn(messages: readonly ReadMessage[]): readonly string[] {
	const counts = new Map<string, number>();
	const classes = new Set<string>();
	for (const { words, question } of messages) {
		for (const word of [...words, ...question]) {
			counts.set(nameOf(word), (counts.get(nameOf(word)) ?? 0) + 1);
			for (const name of word.classes) classes.add(`@${name}`);
		}
	}
	const known = [...counts].filter(([name, count]) => count >= LEAST && !name.includes(' ')).map(([name]) => name);
	return ['?unknown', ...known.sort(), ...[...classes].sort()];
}

export function netRow({ message, words, question }: ReadMessage, names: readonly string[]): NetRow {
	const read = readerOf(names);
	return {
		words: netWords(words, read),
		question: netQuestion(question, read),
		target: targetOf(message.level),
		categories: Float64Array.from(CATEGORIES, (category) => (message.categories.includes(category) ? 1 : 0)),
	};
}

const readers = new WeakMap<readonly string[], ReadNetWord>();

function readerOf(names: readonly string[]): ReadNetWord {
	const before = readers.get(names);
	if (before !== undefined) return before;
	const read = netWordReader(new Map(names.map((name, index) => [name, index])));
	readers.set(names, read);
	return read;
}

function targetOf(level: (typeof MODEL_LEVELS)[number]): Float64Array {
	return Float64Array.from(MODEL_LEVELS, (each) => (each === level ? 1 : 0));
}
