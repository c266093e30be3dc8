import { keptByWord } from '../text/kept-by-word.ts';
import type { Word } from '../text/words.ts';
import { numberName } from './number-name.ts';

/** How many buckets the model has, a power of two: features are counted by the hash of their name (Weinberger et al. 2009, feature hashing). */
export const BUCKETS = 1 << 18;

/** A message and the question that it answers, as the model reads them. */
export type Read = { readonly words: readonly Word[]; readonly question: readonly Word[] };

/** Pairs reach this far: `took … tablets` with three words between. */
const REACH = 4;
/** The end of a long question is what is asked. */
const LONGEST_QUESTION = 24;
const SHORT_REPLY = 6;

const KIND = {
	word: 1,
	stem: 2,
	class: 3,
	pair: 4,
	triple: 5,
	near: 6,
	letters: 7,
	length: 8,
	asked: 9,
	askedPair: 10,
	reply: 11,
	opening: 12,
	replyLength: 13,
	rule: 14,
} as const;

/**
 * What there is in a message, each once, as buckets: words, stems, classes, neighbours, words near each other, letters within
 * words, and, for a reply, each of its words with each of the question's. No text is built on the way: names are mixed as numbers.
 *
 * @param rules ids of the rules that fired: to the model they are one more thing that the message has.
 * @returns bucket numbers below `BUCKETS`, each once, by first appearance.
 */
export function featuresOf({ words, question }: Read, rules: readonly string[] = []): readonly number[] {
	const { found, add } = collector();
	const said = words.map(namesOf);
	addWords(said, add);
	addNeighbours(said, add);
	add(KIND.length, lengthClass(words.length));
	for (const rule of rules) add(KIND.rule, hashOf(rule));
	if (question.length > 0) addQuestion(question.slice(-LONGEST_QUESTION).map(namesOf), said, add);
	return found;
}

/**
 * What a message can be about: its words and those of the question by themselves, their stems and classes. Pairs and letters say less
 * of that than they cost.
 *
 * @returns bucket numbers below `BUCKETS`, each once.
 */
export function subjectsOf({ words, question }: Read): readonly number[] {
	const { found, add } = collector();
	for (const names of [...words, ...question.slice(-LONGEST_QUESTION)].map(namesOf)) addWord(names, add);
	return found;
}

/** What one word says by itself. */
export function bucketsOfWord(word: Word): readonly number[] {
	const { found, add } = collector();
	addWords([namesOf(word)], add);
	return found;
}

/** For each bucket the last message that had it: a list of each once, without looking through what is there. */
const LAST_SEEN = new Uint8Array(BUCKETS);
let messages = 0;

function collector(): { readonly found: number[]; readonly add: Add } {
	messages += 1;
	if (messages > 0xff) {
		LAST_SEEN.fill(0);
		messages = 1;
	}
	const current = messages;
	const found: number[] = [];
	const add: Add = (kind, a, b = 0, c = 0) => {
		const bucket = mix(kind, a, b, c) & (BUCKETS - 1);
		if (LAST_SEEN[bucket] === current) return;
		LAST_SEEN[bucket] = current;
		found.push(bucket);
	};
	return { found, add };
}

type Names = {
	readonly word: number;
	readonly stem: number;
	readonly all: readonly number[];
	/** Letters within the word, four and five at a time. */
	readonly letters: readonly number[];
};
type Add = (kind: number, a: number, b?: number, c?: number) => void;

const EDGE = 0x5bd1e995;

const namesOf = keptByWord(workedOut);

function workedOut(word: Word): Names {
	const stem = hashOf(word.kind === 'number' ? numberName(word.text) : word.stem);
	const own = word.kind === 'number' ? stem : word.word === word.stem ? stem : hashOf(word.word);
	return {
		word: own,
		stem,
		all: [stem, ...word.classes.map((name) => hashOf(`@${name}`))],
		letters: word.kind === 'word' ? lettersOf(word.word) : [],
	};
}

function addWords(said: readonly Names[], add: Add): void {
	for (const names of said) {
		addWord(names, add);
		for (const some of names.letters) add(KIND.letters, some);
	}
}

function addWord({ word, stem, all }: Names, add: Add): void {
	add(KIND.word, word);
	add(KIND.stem, stem);
	for (let at = 1; at < all.length; at += 1) add(KIND.class, all[at] ?? 0);
}

const SHORTEST_WITH_LETTERS = 4;
const LONGEST_WITH_LETTERS = 30;

function lettersOf(word: string): readonly number[] {
	if (word.length < SHORTEST_WITH_LETTERS) return [];
	const framed = `<${word.slice(0, LONGEST_WITH_LETTERS)}>`;
	return [4, 5].flatMap((size) =>
		Array.from({ length: Math.max(0, framed.length - size + 1) }, (_, at) => hashOf(framed.slice(at, at + size))),
	);
}

function addNeighbours(said: readonly Names[], add: Add): void {
	const edges: readonly Names[] = [EDGE_NAMES, ...said, EDGE_NAMES];
	for (let at = 0; at + 1 < edges.length; at += 1) {
		const a = edges[at] as Names;
		const b = edges[at + 1] as Names;
		const c = edges[at + 2];
		addPairs(KIND.pair, a, b, add);
		if (c !== undefined) add(KIND.triple, a.stem, b.stem, c.stem);
	}
	for (let at = 0; at < said.length; at += 1) {
		const end = Math.min(at + REACH + 1, said.length);
		for (let near = at + 2; near < end; near += 1) addPairs(KIND.near, said[at] as Names, said[near] as Names, add);
	}
}

function addPairs(kind: number, a: Names, b: Names, add: Add): void {
	for (const first of a.all) for (const second of b.all) add(kind, first, second);
}

const EDGE_NAMES: Names = { word: EDGE, stem: EDGE, all: [EDGE], letters: [] };

function addQuestion(question: readonly Names[], said: readonly Names[], add: Add): void {
	const short = said.length <= SHORT_REPLY;
	const opening = said[0]?.all ?? [EDGE];
	// What comes again is added again: that counts it once, and costs less than to keep what there was.
	const first = short ? 0 : 1;
	for (const { all } of said) for (let at = first; at < all.length; at += 1) add(KIND.reply, all[at] ?? 0);
	for (const [at, { stem }] of question.entries()) add(KIND.askedPair, stem, question[at + 1]?.stem ?? EDGE);
	for (const { all } of question) {
		for (const name of all) {
			add(KIND.asked, name);
			add(KIND.replyLength, name, Math.min(said.length, 4));
			for (const began of opening) add(KIND.opening, name, began);
			if (short) for (const other of said) for (const replied of other.all) add(KIND.reply, name, replied);
		}
	}
}

function lengthClass(words: number): number {
	return [0, 1, 3, 6, 12, 20].findIndex((limit) => words <= limit);
}

/** FNV-1a over UTF-16 units, 32 bits with a sign: engines keep those in lists as they are, and larger numbers each by itself. */
function hashOf(text: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return hash | 0;
}

/** Murmur3's finish over four numbers: integers only, so that a browser and a server get the same bucket. */
function mix(kind: number, a: number, b: number, c: number): number {
	let hash = Math.imul(kind, 0x9e3779b1);
	hash = Math.imul(hash ^ a, 0x85ebca6b);
	hash = Math.imul((hash ^ (hash >>> 13)) + b, 0xc2b2ae35);
	hash = Math.imul((hash ^ (hash >>> 15)) + c, 0x27d4eb2f);
	hash ^= hash >>> 16;
	hash = Math.imul(hash, 0x85ebca6b);
	return (hash ^ (hash >>> 13)) >>> 0;
}
