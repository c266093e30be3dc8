import { keptByWord } from '../text/kept-by-word.ts';
import type { Word } from '../text/words.ts';
import { NO_ANCHOR, namesOfPiece } from './anchors.ts';
import type { Pattern, Unread } from './pattern.ts';
import { namesAt, type Places, placesIn, type Start, startOf, startsIn } from './pattern-starts.ts';
import { namesOf } from './word-names.ts';

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
 * @param names that the patterns ask for.
 */
export function patternIndex(lists: readonly (readonly Unread[])[], anchors: readonly string[], names: readonly string[]): PatternIndex {
	const numbers = numbered(names);
	const { byName, always } = shelved(lists, anchors);
	const has: HasName = { message: 0, last: new Int32Array(numbers.size) };
	const asked = keptByWord((word): Asked => {
		const own = namesOf(word);
		return { numbers: own.flatMap((name) => numbers.get(name) ?? []), shelves: own.flatMap((name) => byName.get(name) ?? []) };
	});
	const askedFirst = keptByWord((word) => namesOf(word).flatMap((name) => byName.get(`^${name}`) ?? []));
	return (said) => {
		const found = new Set<Entry>(always);
		const each = said.map(asked);
		has.message += 1;
		for (const word of each) for (const number of word.numbers) has.last[number] = has.message;
		const look = (shelf: Shelf) => {
			if (shelf.message === has.message) return;
			shelf.message = has.message;
			addThoseThatCanStand(shelf, said.length, numbers, has, found);
		};
		for (const { shelves } of each) for (const shelf of shelves) look(shelf);
		for (const first of said.slice(0, 1)) for (const shelf of askedFirst(first)) look(shelf);
		return inOrder(found, said.length > LONG ? placesIn(said) : undefined);
	};
}

/** What patterns ask for, as numbers. */
type Numbers = ReadonlyMap<string, number>;

function numbered(names: readonly string[]): Numbers {
	const numbers = new Map([['#', 0]]);
	for (const name of names) if (!numbers.has(name)) numbers.set(name, numbers.size);
	return numbers;
}

/** What a message has: for each number the last message that had it. */
type HasName = { message: number; readonly last: Int32Array };

/** What one word is asked for. */
type Asked = { readonly numbers: readonly number[]; readonly shelves: readonly Shelf[] };

function shelved(lists: readonly (readonly Unread[])[], anchors: readonly string[]) {
	const byName = new Map<string, Shelf>();
	const always: Entry[] = [];
	for (const [list, patterns] of lists.entries()) {
		for (const [order, pattern] of patterns.entries()) {
			const sign = anchors[list]?.[order];
			const anchor = sign === undefined || sign === NO_ANCHOR ? undefined : Number.parseInt(sign, 36);
			const entry: Entry = { list, order, pattern, anchor, start: undefined };
			if (anchor === undefined) always.push(entry);
			for (const name of anchor === undefined ? [] : namesAt(pattern, anchor)) {
				const shelf = byName.get(name);
				if (shelf === undefined) byName.set(name, { entries: [entry], needs: undefined, message: 0 });
				else shelf.entries.push(entry);
			}
		}
	}
	return { byName, always };
}

type Entry = {
	readonly list: number;
	readonly order: number;
	readonly pattern: Unread;
	/** Which part of its source it is looked up by. */
	readonly anchor: number | undefined;
	/** Worked out when a long message first has it. */
	start: Start | undefined;
};

/** Patterns that are looked up by one name. */
type Shelf = {
	readonly entries: Entry[];
	/**
	 * What each of the patterns needs, one after the other, worked out when the name first comes: how long a message has to be and
	 * may be, how many pieces may not be missing, and for each how many names it has and their numbers. In one row because dozens
	 * are asked for each message and nearly all say no.
	 */
	needs: Int32Array | undefined;
	/** The last message that it was looked through for. */
	message: number;
};

function addThoseThatCanStand(shelf: Shelf, length: number, numbers: Numbers, has: HasName, found: Set<Entry>): void {
	shelf.needs ??= Int32Array.from(shelf.entries.flatMap(({ pattern }) => needsOf(pattern.read(), numbers)));
	const { entries, needs } = shelf;
	let at = 0;
	for (const entry of entries) {
		let stands = length >= (needs[at] as number) && length <= (needs[at + 1] as number);
		let pieces = needs[at + 2] as number;
		for (at += 3; pieces > 0; pieces -= 1) {
			const end = at + 1 + (needs[at] as number);
			stands &&= hasAny(needs, at + 1, end, has);
			at = end;
		}
		if (stands) found.add(entry);
	}
}

function hasAny(needs: Int32Array, from: number, end: number, { message, last }: HasName): boolean {
	for (let at = from; at < end; at += 1) if (last[needs[at] as number] === message) return true;
	return false;
}

const NO_END = 0x7fffffff;

function needsOf({ pieces, shortest, longest }: Pattern, numbers: Numbers): readonly number[] {
	const needed = pieces
		.filter(({ optional, any }) => !optional && !any)
		.map((piece) => namesOfPiece(piece).flatMap((name) => numbers.get(name) ?? []));
	// What has fewest names is missing soonest.
	needed.sort((a, b) => a.length - b.length);
	return [shortest, Math.min(longest, NO_END), needed.length, ...needed.flatMap((names) => [names.length, ...names])];
}

function inOrder(found: ReadonlySet<Entry>, places: Places | undefined): ReadonlyMap<number, readonly Candidate[]> {
	const lists = new Map<number, Candidate[]>();
	for (const entry of [...found].sort((a, b) => a.list - b.list || a.order - b.order)) {
		const { list } = entry;
		const pattern = entry.pattern.read();
		const candidates = lists.get(list);
		const starts = places && startsOf(entry, places);
		if (candidates === undefined) lists.set(list, [{ pattern, starts }]);
		else if (candidates.at(-1)?.pattern !== pattern) candidates.push({ pattern, starts });
	}
	return lists;
}

function startsOf(entry: Entry, places: Places): readonly number[] | undefined {
	if (entry.anchor === undefined) return undefined;
	entry.start ??= startOf(entry.pattern, entry.anchor);
	return startsIn(entry.start, places);
}
