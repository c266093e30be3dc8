import type { Word } from '../text/words.ts';
import { namesOfPiece } from './anchors.ts';
import type { Unread } from './pattern.ts';
import { namesOf } from './word-names.ts';

/** Where the words of a long message are, by the names that they go by; the first word with `^` as well. */
export type Places = {
	readonly byName: ReadonlyMap<string, readonly number[]>;
	/** Which words go by one of the names that are asked for at the moment: those that have the present mark. */
	readonly marks: { present: number; readonly of: Int32Array };
};

export function placesIn(said: readonly Word[]): Places {
	const byName = new Map<string, number[]>();
	for (const [at, word] of said.entries()) {
		const own = namesOf(word);
		for (const name of at === 0 ? [...own, ...own.map((each) => `^${each}`)] : own) {
			const known = byName.get(name);
			if (known === undefined) byName.set(name, [at]);
			else known.push(at);
		}
	}
	return { byName, marks: { present: 0, of: new Int32Array(said.length) } };
}

/** What decides where a pattern can begin. */
export type Start = {
	/** What it is looked up by. */
	readonly names: readonly string[];
	/** Between how many words of what it finds stand before that. */
	readonly least: number;
	readonly most: number;
	/** What it has to begin with; `undefined`: with anything. */
	readonly opening: readonly string[] | undefined;
};

/** @param anchor which part of its source the pattern is looked up by */
export function startOf(pattern: Unread, anchor: number): Start {
	const { pieces, fromStart } = pattern.read();
	const [first] = pieces;
	const opening = first === undefined || fromStart || first.optional || first.any ? undefined : namesOfPiece(first);
	return { names: namesAt(pattern, anchor), ...wordsBefore(pattern.source, anchor), opening };
}

/** Where a pattern can begin that has its rarest piece at one of its places, in order. */
export function startsIn({ names, least, most, opening }: Start, { byName, marks }: Places): readonly number[] {
	if (opening !== undefined) {
		marks.present += 1;
		for (const name of opening) for (const place of byName.get(name) ?? []) marks.of[place] = marks.present;
	}
	const starts: number[] = [];
	let next = 0;
	for (const place of placesOf(names, byName)) {
		for (let start = Math.max(next, place - most); start <= place - least; start += 1) {
			if (opening === undefined || marks.of[start] === marks.present) starts.push(start);
		}
		next = Math.max(next, place - least + 1);
	}
	return starts;
}

function placesOf(names: readonly string[], byName: Places['byName']): readonly number[] {
	const lists = names.flatMap((name) => {
		const places = byName.get(name);
		return places === undefined ? [] : [places];
	});
	const [only] = lists;
	return only !== undefined && lists.length === 1 ? only : lists.flat().sort((a, b) => a - b);
}

/** What a pattern is looked up by; the names of a first word have `^` before them. */
export function namesAt(pattern: Unread, anchor: number): readonly string[] {
	const sign = anchor === 1 && pattern.fromStart ? '^' : '';
	const names = pattern.namesAt(anchor);
	return sign === '' && !names.some(isNumber) ? names : names.map((name) => sign + (isNumber(name) ? '#' : name));
}

const isNumber = (name: string) => name.startsWith('#');

function wordsBefore(source: string, anchor: number): Pick<Start, 'least' | 'most'> {
	let [least, most] = [0, 0];
	for (const part of source.split(' ').slice(0, anchor)) {
		if (part === '^') continue;
		most += part.startsWith('..') ? Number(part.slice(2)) : 1;
		if (!part.startsWith('..') && !part.endsWith('?')) least += 1;
	}
	return { least, most };
}
