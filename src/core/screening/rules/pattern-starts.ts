import type { Word } from '../text/words.ts';
import { namesOfPiece } from './anchors.ts';
import type { Unread } from './pattern.ts';
import { namesOf } from './word-names.ts';

/** Where the words of a long message are, by the names that they go by; the first word with `^` as well. */
export type Places = {
	readonly length: number;
	readonly byName: ReadonlyMap<string, readonly number[]>;
	/** For openings that were asked for: 1 at each word that goes by one of their names. */
	readonly marked: Map<string, Uint8Array>;
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
	return { length: said.length, byName, marked: new Map() };
}

/** What decides where a pattern can begin. */
export type Start = {
	/** What it is looked up by. */
	readonly names: readonly string[];
	/** Between how many words of what it finds stand before that. */
	readonly least: number;
	readonly most: number;
	/** What it has to begin with, and a key to keep its places by; `undefined`: with anything. */
	readonly opening: { readonly key: string; readonly names: readonly string[] } | undefined;
};

/** @param anchor which part of its source the pattern is looked up by */
export function startOf(pattern: Unread, anchor: number): Start {
	const { pieces, fromStart } = pattern.read();
	const [first] = pieces;
	const names = first === undefined || fromStart || first.optional || first.any ? undefined : namesOfPiece(first);
	return {
		names: namesAt(pattern, anchor),
		...wordsBefore(pattern.source, anchor),
		opening: names && { key: names.join('|'), names },
	};
}

/** Where a pattern can begin that has its rarest piece at one of its places, in order. */
export function startsIn({ names, least, most, opening }: Start, places: Places): readonly number[] {
	const opens = opening && markedIn(opening, places);
	const starts: number[] = [];
	const around = names.flatMap((name) => places.byName.get(name) ?? []).sort((a, b) => a - b);
	let next = 0;
	for (const place of around) {
		for (let start = Math.max(next, place - most); start <= place - least; start += 1) {
			if (opens === undefined || opens[start] === 1) starts.push(start);
		}
		next = Math.max(next, place - least + 1);
	}
	return starts;
}

function markedIn({ key, names }: NonNullable<Start['opening']>, { length, byName, marked }: Places): Uint8Array {
	const before = marked.get(key);
	if (before !== undefined) return before;
	const opens = new Uint8Array(length);
	for (const name of names) for (const place of byName.get(name) ?? []) opens[place] = 1;
	marked.set(key, opens);
	return opens;
}

/** What a pattern is looked up by; the names of a first word have `^` before them. */
export function namesAt(pattern: Unread, anchor: number): readonly string[] {
	const sign = anchor === 1 && pattern.fromStart ? '^' : '';
	return pattern.namesAt(anchor).map((name) => sign + (name.startsWith('#') ? '#' : name));
}

function wordsBefore(source: string, anchor: number): Pick<Start, 'least' | 'most'> {
	let [least, most] = [0, 0];
	for (const part of source.split(' ').slice(0, anchor)) {
		if (part === '^') continue;
		most += part.startsWith('..') ? Number(part.slice(2)) : 1;
		if (!part.startsWith('..') && !part.endsWith('?')) least += 1;
	}
	return { least, most };
}
