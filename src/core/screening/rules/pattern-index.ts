import { keptByWord } from '../text/kept-by-word.ts';
import type { Word } from '../text/words.ts';
import { NO_ANCHOR, namesOfPiece } from './anchors.ts';
import { type NamesSeen, namesSeen } from './names-seen.ts';
import type { Pattern, Unread } from './pattern.ts';

/** A pattern that could stand in a message, and, in a long one, where it could begin. */
export type Candidate = { readonly pattern: Pattern; readonly starts: readonly number[] | undefined };

/** For a message, the patterns that could stand in it, by the number of the list that they came from. */
export type PatternIndex = (said: readonly Word[]) => ReadonlyMap<number, readonly Candidate[]>;

/** In a message of more words a pattern is looked for only around its rarest piece. */
const LONG = 60;

/**
 * Looks patterns up by their rarest piece that may not be missing. A pattern of which every piece can be anything is a candidate
 * for every message.
 *
 * @param lists the patterns of each rule, in the order of the rules.
 * @param anchors which part of each pattern is its rarest piece (anchors.ts), for each list one sign for each pattern.
 */
export function patternIndex(lists: readonly (readonly Unread[])[], anchors: readonly string[]): PatternIndex {
	const byName = new Map<string, Shelf>();
	const always: Entry[] = [];
	for (const [list, patterns] of lists.entries()) {
		for (const [order, pattern] of patterns.entries()) {
			const rarest = rarestOf(pattern.source, anchors[list]?.[order]);
			const entry: Entry = { list, order, pattern, rarest };
			if (rarest === undefined) always.push(entry);
			for (const name of rarest?.names ?? []) {
				const shelf = byName.get(name);
				if (shelf === undefined) byName.set(name, { entries: [entry], needs: undefined });
				else shelf.entries.push(entry);
			}
		}
	}
	const seen = namesSeen();
	return (said) => {
		const found = new Set<Entry>(always);
		const names = namesIn(said);
		seen.see(names);
		for (const name of names) {
			const shelf = byName.get(name);
			if (shelf !== undefined) addThoseThatCanStand(shelf, said.length, seen, found);
		}
		const places = said.length > LONG ? placesIn(said) : undefined;
		return inOrder(found, places);
	};
}

type Entry = {
	readonly list: number;
	readonly order: number;
	readonly pattern: Unread;
	readonly rarest: Rarest | undefined;
};

/** The piece that a pattern is looked up by: what it goes by, and between how many words stand before it in what the pattern found. */
type Rarest = { readonly names: readonly string[]; readonly least: number; readonly most: number };

/** Patterns that are looked up by one name. */
type Shelf = {
	readonly entries: Entry[];
	/**
	 * What each of the patterns needs, one after the other, worked out when the name first comes: how long a message has to be and
	 * may be, how many pieces may not be missing, and for each how many names it has and their numbers. In one row because dozens
	 * are asked for each message and nearly all say no.
	 */
	needs: Int32Array | undefined;
};

function addThoseThatCanStand(shelf: Shelf, length: number, seen: NamesSeen, found: Set<Entry>): void {
	shelf.needs ??= Int32Array.from(shelf.entries.flatMap(({ pattern }) => needsOf(pattern.read(), seen)));
	const { entries, needs } = shelf;
	let at = 0;
	for (const entry of entries) {
		let stands = length >= (needs[at] as number) && length <= (needs[at + 1] as number);
		let pieces = needs[at + 2] as number;
		for (at += 3; pieces > 0; pieces -= 1) {
			const end = at + 1 + (needs[at] as number);
			stands &&= isAnySeen(needs, at + 1, end, seen);
			at = end;
		}
		if (stands) found.add(entry);
	}
}

function isAnySeen(needs: Int32Array, from: number, end: number, seen: NamesSeen): boolean {
	for (let at = from; at < end; at += 1) if (seen.has(needs[at] as number)) return true;
	return false;
}

const NO_END = 0x7fffffff;

function needsOf({ pieces, shortest, longest }: Pattern, seen: NamesSeen): readonly number[] {
	const needed = pieces.filter(({ optional, any }) => !optional && !any).map((piece) => namesOfPiece(piece).map(seen.numberOf));
	// What has fewest names is missing soonest.
	needed.sort((a, b) => a.length - b.length);
	return [shortest, Math.min(longest, NO_END), needed.length, ...needed.flatMap((names) => [names.length, ...names])];
}

function inOrder(found: ReadonlySet<Entry>, places: Places | undefined): ReadonlyMap<number, readonly Candidate[]> {
	const lists = new Map<number, Candidate[]>();
	for (const { list, pattern: unread, rarest } of [...found].sort((a, b) => a.list - b.list || a.order - b.order)) {
		const pattern = unread.read();
		const candidates = lists.get(list);
		const candidate = { pattern, starts: places && rarest && startsBefore(rarest, places) };
		if (candidates === undefined) lists.set(list, [candidate]);
		else if (candidates.at(-1)?.pattern !== pattern) candidates.push(candidate);
	}
	return lists;
}

/** For each name the places of the words that go by it. */
type Places = ReadonlyMap<string, readonly number[]>;

function placesIn(said: readonly Word[]): Places {
	const places = new Map<string, number[]>();
	for (const [at, word] of said.entries()) {
		for (const name of at === 0 ? namesIn([word]) : namesOf(word)) {
			const known = places.get(name);
			if (known === undefined) places.set(name, [at]);
			else known.push(at);
		}
	}
	return places;
}

/** Where a pattern can begin that has its rarest piece at one of its places, in order. */
function startsBefore({ names, least, most }: Rarest, places: Places): readonly number[] {
	const starts: number[] = [];
	const around = names.flatMap((name) => places.get(name) ?? []).sort((a, b) => a - b);
	let next = 0;
	for (const place of around) {
		for (let start = Math.max(next, place - most); start <= place - least; start += 1) starts.push(start);
		next = Math.max(next, place - least + 1);
	}
	return starts;
}

/** Everything that the words go by; what the first one goes by a second time, with `^`. */
function namesIn(said: readonly Word[]): ReadonlySet<string> {
	const names = new Set<string>();
	for (const word of said) for (const name of namesOf(word)) names.add(name);
	const [first] = said;
	if (first) for (const name of namesOfFirst(first)) names.add(name);
	return names;
}

const namesOf = keptByWord(({ word, stem, classes, kind }): readonly string[] => [
	...new Set([word, stem, ...classes.map((name) => `@${name}`), ...(kind === 'number' ? ['#'] : [])]),
]);
const namesOfFirst = keptByWord((word): readonly string[] => namesOf(word).map((name) => `^${name}`));

/** The part of a pattern that it is looked up by; the names of a first word have `^` before them. */
function rarestOf(source: string, anchor: string | undefined): Rarest | undefined {
	if (anchor === undefined || anchor === NO_ANCHOR) return undefined;
	const parts = source.trim().split(/\s+/);
	const at = Number.parseInt(anchor, 36);
	const names = (parts[at] ?? '').replace(/\?$/, '').split('|');
	const plain = names.map((name) => (name.startsWith('#') ? '#' : name));
	let [least, most] = [0, 0];
	for (const part of parts.slice(0, at)) {
		if (part === '^') continue;
		most += part.startsWith('..') ? Number(part.slice(2)) : 1;
		if (!part.startsWith('..') && !part.endsWith('?')) least += 1;
	}
	return { names: at === 1 && parts[0] === '^' ? plain.map((name) => `^${name}`) : plain, least, most };
}
