import type { Word } from '../text/words.ts';
import { numberName } from './number-name.ts';
import { NET_WORDS } from './weights.generated.ts';

/** Long messages are read this far by the net; the rules and the linear half read all of it. */
const MOST_WORDS = 220;
const MOST_ASKED = 24;

/** What the net has a point for, by name: words, `#age` and the like for numbers, classes as `@parent`. The first is what it does not know. */
const POINT_OF: ReadonlyMap<string, number> = new Map(NET_WORDS.split(' ').map((name, index) => [name, index]));

/** A word as points that are added up, and a name to keep what was worked out for it by. */
export type NetWord = { readonly key: string; readonly points: readonly number[] };

/** @param points where each name's point is; that of the model in use, unless one is being made. */
export function netWords(words: readonly Word[], points: ReadonlyMap<string, number> = POINT_OF): readonly NetWord[] {
	return words.slice(0, MOST_WORDS).map((word) => netWord(word, points));
}

/** The end of a long question is what is asked. Its marks say nothing. */
export function netQuestion(question: readonly Word[], points: ReadonlyMap<string, number> = POINT_OF): readonly NetWord[] {
	return question
		.filter(({ kind }) => kind !== 'mark')
		.slice(-MOST_ASKED)
		.map((word) => netWord(word, points));
}

/** Kept by word for the model in use: the same few thousand come again and again. */
const KEPT = new Map<string, NetWord>();
const MOST_KEPT = 8_000;

function netWord(word: Word, points: ReadonlyMap<string, number>): NetWord {
	if (points !== POINT_OF) return workedOut(word, points);
	const name = word.kind === 'word' ? word.word : `${word.kind} ${word.text}`;
	const before = KEPT.get(name);
	if (before !== undefined) return before;
	if (KEPT.size >= MOST_KEPT) KEPT.clear();
	const found = workedOut(word, points);
	KEPT.set(name, found);
	return found;
}

function workedOut(word: Word, points: ReadonlyMap<string, number>): NetWord {
	const own = nameOf(word);
	const point = points.get(own) ?? points.get(word.stem);
	const classes = word.classes.flatMap((name) => points.get(`@${name}`) ?? []);
	const key = point === undefined ? `? ${word.classes.join(' ')}` : `${point} ${word.classes.join(' ')}`;
	return { key, points: [point ?? 0, ...classes] };
}

/** The name that a word has among the points. */
export function nameOf({ kind, text, word }: Word): string {
	return kind === 'number' ? numberName(text) : word;
}
