import { namesOfPiece } from './anchors.ts';
import type { Piece } from './pattern.ts';
import type { CodedPattern } from './pattern-code.ts';

/** What patterns ask for, as numbers: see `numbered`. */
export type Numbers = ReadonlyMap<string, number>;

/** The names that patterns ask for by their places in the list, and any number whether or not it is one of them. */
export function numbered(names: readonly string[]): Numbers {
	const numbers = new Map<string, number>();
	for (let number = 0; number < names.length; number += 1) numbers.set(names[number] as string, number);
	if (!numbers.has('#')) numbers.set('#', names.length);
	return numbers;
}

/** What can stand in a piece, by number. */
export function numbersOf(piece: Piece, numbers: Numbers): readonly number[] {
	return namesOfPiece(piece).flatMap((name) => numbers.get(name) ?? []);
}

/** Where the words of a long message are, by the numbers of the names that they go by. */
export type Places = {
	readonly byNumber: ReadonlyMap<number, readonly number[]>;
	/** Which words go by one of the names that are asked for at the moment: those that have the present mark. */
	readonly marks: { present: number; readonly of: Int32Array };
};

/** @param said for each word the numbers of the names that it goes by */
export function placesIn(said: readonly { readonly numbers: readonly number[] }[]): Places {
	const byNumber = new Map<number, number[]>();
	for (const [at, { numbers }] of said.entries()) {
		for (const number of numbers) {
			const known = byNumber.get(number);
			if (known === undefined) byNumber.set(number, [at]);
			else known.push(at);
		}
	}
	return { byNumber, marks: { present: 0, of: new Int32Array(said.length) } };
}

/** What decides where a pattern can begin. */
export type Start = {
	/** What it is looked up by. */
	readonly names: readonly number[];
	/** Between how many words of what it finds stand before that. */
	readonly least: number;
	readonly most: number;
	/** What it has to begin with; `undefined`: with anything. */
	readonly opening: readonly number[] | undefined;
};

/** @param anchor which part of its source the pattern is looked up by */
export function startOf(pattern: CodedPattern, anchor: number, numbers: Numbers): Start {
	const { pieces } = pattern.read();
	const before = pattern.source.split(' ').slice(0, anchor).filter(isPiece).length;
	const [first] = pieces;
	const rarest = pieces[before];
	const earlier = pieces.slice(0, before);
	return {
		names: rarest === undefined ? [] : numbersOf(rarest, numbers),
		least: earlier.filter(({ optional }) => !optional).length,
		most: earlier.reduce((sum, { gap }) => sum + gap + 1, rarest?.gap ?? 0),
		opening: first === undefined || first.optional || first.any ? undefined : numbersOf(first, numbers),
	};
}

const isPiece = (part: string) => part !== '^' && !part.startsWith('..');

/** Where a pattern can begin that has its rarest piece at one of its places, in order. */
export function startsIn({ names, least, most, opening }: Start, { byNumber, marks }: Places): readonly number[] {
	if (opening !== undefined) {
		marks.present += 1;
		for (const name of opening) for (const place of byNumber.get(name) ?? []) marks.of[place] = marks.present;
	}
	const starts: number[] = [];
	let next = 0;
	for (const place of placesOf(names, byNumber)) {
		for (let start = Math.max(next, place - most); start <= place - least; start += 1) {
			if (opening === undefined || marks.of[start] === marks.present) starts.push(start);
		}
		next = Math.max(next, place - least + 1);
	}
	return starts;
}

function placesOf(names: readonly number[], byNumber: Places['byNumber']): Iterable<number> {
	const lists: (readonly number[])[] = [];
	for (const name of names) {
		const places = byNumber.get(name);
		if (places !== undefined) lists.push(places);
	}
	return lists.length === 1 && lists[0] !== undefined ? lists[0] : Int32Array.from(lists.flat()).sort();
}
