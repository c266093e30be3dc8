import { readFrontCoded } from '../text/front-coded.ts';
import { keptByWord } from '../text/kept-by-word.ts';
import type { Word } from '../text/words.ts';
import { numberName } from './number-name.ts';
import { NET_WORDS } from './weights.generated.ts';

/** Long messages are read this far by the net; the rules and the linear half read all of it. */
const MOST_WORDS = 220;
const MOST_ASKED = 24;

/** What the net has a point for, by name: words, `#age` and the like for numbers, classes as `@parent`. The first is what it does not know. */
export const NET_NAMES: readonly string[] = readFrontCoded(NET_WORDS);
const POINT_OF: ReadonlyMap<string, number> = new Map(NET_NAMES.map((name, index) => [name, index]));

/** A word as points that are added up: its own, and those of the work that it does. */
export type NetWord = readonly number[];

/** How a word is read: by the points of the model in use, unless one is being made. */
export type ReadNetWord = (word: Word) => NetWord;

/**
 * Words that are the same points are one: what the net works out for 17 it need not work out for 18, nor for each word that it does
 * not know. There are no more of them than there are words with a point, and sets of classes.
 *
 * @param points where each name's point is.
 */
export function netWordReader(points: ReadonlyMap<string, number>): ReadNetWord {
	const same = new Map<string, NetWord>();
	return keptByWord((word) => {
		const read = netWord(word, points);
		const name = read.join();
		const before = same.get(name);
		if (before !== undefined) return before;
		same.set(name, read);
		return read;
	});
}

const READ = netWordReader(POINT_OF);

export function netWords(words: readonly Word[], read: ReadNetWord = READ): readonly NetWord[] {
	return words.slice(0, MOST_WORDS).map(read);
}

/** The end of a long question is what is asked. Its marks say nothing. */
export function netQuestion(question: readonly Word[], read: ReadNetWord = READ): readonly NetWord[] {
	return question
		.filter(({ kind }) => kind !== 'mark')
		.slice(-MOST_ASKED)
		.map(read);
}

function netWord(word: Word, points: ReadonlyMap<string, number>): NetWord {
	const own = points.get(nameOf(word)) ?? points.get(word.stem) ?? 0;
	return [own, ...word.classes.flatMap((name) => points.get(`@${name}`) ?? [])];
}

/** The name that a word has among the points. */
export function nameOf({ kind, text, word }: Word): string {
	return kind === 'number' ? numberName(text) : word;
}
