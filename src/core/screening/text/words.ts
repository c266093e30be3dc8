import { classesOf } from '../lexicon/classes.ts';
import { SPELLINGS } from './spellings.ts';
import { stemOf } from './stem.ts';
import { type Token, tokensOf } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A token as the rules and the model read it. */
export type Word = Token & {
	/** How it is usually spelt: `tmrw` is `tomorrow`, `killlll` is `kill`. */
	readonly word: string;
	/** What its forms have in common: `hitting` and `hits` are `hit`. */
	readonly stem: string;
	/** What work it can do in a sentence: `dad` is a `parent` (lexicon/classes.ts). */
	readonly classes: readonly string[];
};

/**
 * The words of a message, each spelt as usual. Nothing is left out: what is not understood stays as it was typed.
 *
 * @example wordsOf('k m s tmrw', vocabulary).map(({ word }) => word) // ['kms', 'tomorrow']
 */
export function wordsOf(text: string, vocabulary: Vocabulary): readonly Word[] {
	return joinSpaced(tokensOf(text), vocabulary).map((token) => {
		const { word, stem, classes } = readingOf(token, vocabulary);
		return { kind: token.kind, text: token.text, start: token.start, end: token.end, word, stem, classes };
	});
}

type Reading = Pick<Word, 'word' | 'stem' | 'classes'>;

/** What was read once is not worked out again: children, like everybody, use the same few thousand words. */
const readings = new WeakMap<Vocabulary, Map<string, Reading>>();
const MOST_READINGS = 8_000;

function readingOf({ kind, text }: Token, vocabulary: Vocabulary): Reading {
	if (kind !== 'word') return { word: text, stem: text, classes: classesOf(text, text) };
	let known = readings.get(vocabulary);
	if (known === undefined || known.size > MOST_READINGS) {
		known = new Map();
		readings.set(vocabulary, known);
	}
	const before = known.get(text);
	if (before !== undefined) return before;
	const word = usualSpelling(text, vocabulary);
	const stem = stemOf(word);
	const reading = { word, stem, classes: classesOf(word, stem) };
	known.set(text, reading);
	return reading;
}

/** Letters with gaps between them (`k m s`) are one word, if it is a word that we know, whatever letter comes after it: `k m s x`. */
function joinSpaced(tokens: readonly Token[], vocabulary: Vocabulary): readonly Token[] {
	const joined: Token[] = [];
	let [from, letters] = [0, ''];
	for (let at = 0; at < tokens.length; ) {
		const first = tokens[at] as Token;
		if (!isLetter(first)) {
			joined.push(first);
			at += 1;
			continue;
		}
		if (at >= from + letters.length) [from, letters] = [at, lettersFrom(tokens, at)];
		const length = spacedLength(letters, at - from, vocabulary);
		const last = tokens[at + length - 1] as Token;
		const text = letters.slice(at - from, at - from + length);
		joined.push(length === 1 ? first : { kind: 'word', text, start: first.start, end: last.end });
		at += length;
	}
	return joined;
}

const isLetter = (token: Token | undefined) => token?.kind === 'word' && token.text.length === 1;

const LONGEST_SPACED = 12;
const SHORTEST_SPACED = 3;

/** The single letters that stand one after the other from here, as one text. */
function lettersFrom(tokens: readonly Token[], from: number): string {
	let letters = '';
	for (let at = from; isLetter(tokens[at]); at += 1) letters += tokens[at]?.text;
	return letters;
}

/** How many letters make the longest such word from here; one when none does. */
function spacedLength(letters: string, from: number, vocabulary: Vocabulary): number {
	let length = Math.min(LONGEST_SPACED, letters.length - from);
	while (length >= SHORTEST_SPACED && !vocabulary.has(letters.slice(from, from + length))) length -= 1;
	return length < SHORTEST_SPACED ? 1 : length;
}

const LEET: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b' };

/** The first reading that is a word we know; what none of them makes known stays as it is. */
function usualSpelling(text: string, vocabulary: Vocabulary): string {
	const known = (word: string) => SPELLINGS.get(word) ?? (vocabulary.has(word) ? word : undefined);
	return (
		known(text) ??
		known(text.replace(/(.)\1{2,}/g, '$1$1')) ??
		known(text.replace(/(.)\1+/g, '$1')) ??
		(/\d/.test(text) ? known(text.replace(/\d/g, (digit) => LEET[digit] ?? digit)) : undefined) ??
		(text.endsWith('in') ? known(`${text}g`) : undefined) ??
		(text.endsWith('s') ? known(text.slice(0, -1)) : undefined) ??
		vocabulary.nearest(text.replace(/(.)\1{2,}/g, '$1$1')) ??
		text
	);
}
