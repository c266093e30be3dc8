import { keptByWord } from '../text/kept-by-word.ts';
import type { Word } from '../text/words.ts';
import type { Pattern } from './pattern.ts';
import type { CodedPattern } from './pattern-code.ts';
import { type Entry, type Shelf, shelved } from './pattern-shelves.ts';
import { type Numbers, numbered, numbersOf, type Places, placesIn, startOf, startsIn } from './pattern-starts.ts';
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
export function patternIndex(
	lists: readonly (readonly CodedPattern[])[],
	anchors: readonly string[],
	names: readonly string[],
): PatternIndex {
	const numbers = numbered(names);
	const ranges = names.flatMap((name, number) => (name.startsWith('#') ? [number] : []));
	const { always, anywhere, first } = shelved(lists, anchors, names.length);
	const has: HasName = { message: 0, last: new Int32Array(numbers.size) };
	const askedOf = (own: readonly number[], by: readonly number[]): Asked => ({
		numbers: own,
		shelves: by.flatMap((number) => anywhere(number) ?? []),
		first: by.flatMap((number) => first(number) ?? []),
	});
	// Most numbers go by the same names, and every one is looked up in every range.
	const ofNumbers = new Map<string, Asked>();
	const asked = keptByWord((word): Asked => {
		const own = namesOf(word).flatMap((name) => numbers.get(name) ?? []);
		if (word.kind !== 'number') return askedOf(own, own);
		const made = ofNumbers.get(own.join()) ?? askedOf(own, [...own, ...ranges]);
		ofNumbers.set(own.join(), made);
		return made;
	});
	return (said) => {
		const found = [...always];
		const each = said.map(asked);
		has.message += 1;
		for (const word of each) for (const number of word.numbers) has.last[number] = has.message;
		const look = (shelf: Shelf) => {
			if (shelf.message === has.message) return;
			shelf.message = has.message;
			addThoseThatCanStand(shelf, said.length, numbers, has, found);
		};
		for (const { shelves } of each) for (const shelf of shelves) look(shelf);
		for (const shelf of each[0]?.first ?? []) look(shelf);
		return inOrder(found, said.length > LONG ? { places: placesIn(each), numbers } : undefined);
	};
}

/** What a message has: for each number the last message that had it. */
type HasName = { message: number; readonly last: Int32Array };

/** What one word goes by, and the patterns that are looked up by it: by a number those of every range. */
type Asked = {
	readonly numbers: readonly number[];
	readonly shelves: readonly Shelf[];
	/** Those that are looked up by it when it is the first word. */
	readonly first: readonly Shelf[];
};

function addThoseThatCanStand(shelf: Shelf, length: number, numbers: Numbers, has: HasName, found: Entry[]): void {
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
		if (!stands || entry.message === has.message) continue;
		entry.message = has.message;
		found.push(entry);
	}
}

function hasAny(needs: Int32Array, from: number, end: number, { message, last }: HasName): boolean {
	for (let at = from; at < end; at += 1) if (last[needs[at] as number] === message) return true;
	return false;
}

const NO_END = 0x7fffffff;

function needsOf({ pieces, shortest, longest }: Pattern, numbers: Numbers): readonly number[] {
	const needed = pieces.filter(({ optional, any }) => !optional && !any).map((piece) => numbersOf(piece, numbers));
	// What has fewest names is missing soonest.
	needed.sort((a, b) => a.length - b.length);
	return [shortest, Math.min(longest, NO_END), needed.length, ...needed.flatMap((names) => [names.length, ...names])];
}

/** A long message, to tell where in it patterns can begin. */
type LongMessage = { readonly places: Places; readonly numbers: Numbers };

function inOrder(found: Entry[], long: LongMessage | undefined): ReadonlyMap<number, readonly Candidate[]> {
	const lists = new Map<number, Candidate[]>();
	for (const entry of found.sort((a, b) => a.number - b.number)) {
		const { list } = entry;
		const pattern = entry.pattern.read();
		const candidates = lists.get(list);
		const starts = long && startsOf(entry, long);
		if (candidates === undefined) lists.set(list, [{ pattern, starts }]);
		else if (candidates.at(-1)?.pattern !== pattern) candidates.push({ pattern, starts });
	}
	return lists;
}

function startsOf(entry: Entry, { places, numbers }: LongMessage): readonly number[] | undefined {
	if (entry.anchor === undefined || entry.pattern.fromStart) return undefined;
	entry.start ??= startOf(entry.pattern, entry.anchor, numbers);
	return startsIn(entry.start, places);
}
