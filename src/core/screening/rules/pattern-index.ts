import type { Word } from '../text/words.ts';
import type { Pattern, Piece } from './pattern.ts';

/** For a message, the patterns that could stand in it, by the number of the list that they came from. */
export type PatternIndex = (said: readonly Word[]) => ReadonlyMap<number, readonly Pattern[]>;

/**
 * Looks patterns up by their rarest piece that may not be missing. A pattern of which every piece can be anything is a candidate
 * for every message.
 *
 * @param lists the patterns of each rule, in the order of the rules.
 */
export function patternIndex(lists: readonly (readonly Pattern[])[]): PatternIndex {
	const byName = new Map<string, Entry[]>();
	const always: Entry[] = [];
	const cost = costsIn(lists.flat());
	for (const [list, patterns] of lists.entries()) {
		for (const [order, pattern] of patterns.entries()) {
			const names = rarestPiece(pattern, cost);
			const entry = { list, order, pattern, needs: pattern.pieces.filter(({ optional, any }) => !optional && !any).map(namesOfPiece) };
			if (names.length === 0) always.push(entry);
			for (const name of names) {
				const entries = byName.get(name);
				if (entries === undefined) byName.set(name, [entry]);
				else entries.push(entry);
			}
		}
	}
	return (said) => {
		const found = new Set<Entry>(always);
		const names = namesIn(said);
		for (const name of names) for (const entry of byName.get(name) ?? []) if (canStandIn(entry, said.length, names)) found.add(entry);
		return inOrder(found);
	};
}

type Entry = {
	readonly list: number;
	readonly order: number;
	readonly pattern: Pattern;
	/** The names of each piece that may not be missing. */
	readonly needs: readonly (readonly string[])[];
};

function canStandIn({ pattern, needs }: Entry, length: number, names: ReadonlySet<string>): boolean {
	if (length < pattern.shortest || length > pattern.longest) return false;
	return needs.every((piece) => piece.some((name) => names.has(name)));
}

function inOrder(found: ReadonlySet<Entry>): ReadonlyMap<number, readonly Pattern[]> {
	const lists = new Map<number, Pattern[]>();
	for (const { list, pattern } of [...found].sort((a, b) => a.list - b.list || a.order - b.order)) {
		const patterns = lists.get(list);
		if (patterns === undefined) lists.set(list, [pattern]);
		else if (patterns.at(-1) !== pattern) patterns.push(pattern);
	}
	return lists;
}

/** Everything that the words go by; what the first one goes by a second time, with `^`. */
function namesIn(said: readonly Word[]): ReadonlySet<string> {
	const names = new Set<string>();
	for (const word of said) for (const name of namesOf(word)) names.add(name);
	const [first] = said;
	if (first) for (const name of namesOf(first)) names.add(`^${name}`);
	return names;
}

function namesOf({ word, stem, classes, kind }: Word): readonly string[] {
	return [word, stem, ...classes.map((name) => `@${name}`), ...(kind === 'number' ? ['#'] : [])];
}

/** @returns the names of the piece that fewest messages have; none when there is no piece that has to be a certain word. */
function rarestPiece({ pieces, fromStart }: Pattern, cost: (names: readonly string[]) => number): readonly string[] {
	const needed = pieces.flatMap((piece, at) => {
		if (piece.optional || piece.any) return [];
		const names = namesOfPiece(piece);
		const isFirst = fromStart && at === 0 && piece.gap === 0;
		return [{ names: isFirst ? names.map((name) => `^${name}`) : names, cost: isFirst ? cost(names) / FIRST_IS_RARER : cost(names) }];
	});
	const [first, ...others] = needed;
	return others.reduce((best, piece) => (best && piece.cost < best.cost ? piece : best), first)?.names ?? [];
}

/** A word is first in one message of many that have it. */
const FIRST_IS_RARER = 8;
/** A class stands for many words. */
const CLASS_COSTS = 20;

/** What many patterns ask for is what many messages have: that alone tells rare words from common ones. */
function costsIn(patterns: readonly Pattern[]): (names: readonly string[]) => number {
	const counts = new Map<string, number>();
	for (const { pieces } of patterns) {
		for (const name of new Set(pieces.flatMap(namesOfPiece)))
			counts.set(name, (counts.get(name) ?? 0) + (/^[@#]/.test(name) ? CLASS_COSTS : 1));
	}
	return (names) => names.reduce((sum, name) => sum + (counts.get(name) ?? 0), 0);
}

function namesOfPiece({ words, classes, range }: Piece): readonly string[] {
	return [...words, ...[...classes].map((name) => `@${name}`), ...(range === undefined ? [] : ['#'])];
}
