import type { Word } from '../text/words.ts';
import { NO_ANCHOR, namesOfPiece } from './anchors.ts';
import type { Pattern, Unread } from './pattern.ts';

/** For a message, the patterns that could stand in it, by the number of the list that they came from. */
export type PatternIndex = (said: readonly Word[]) => ReadonlyMap<number, readonly Pattern[]>;

/**
 * Looks patterns up by their rarest piece that may not be missing. A pattern of which every piece can be anything is a candidate
 * for every message.
 *
 * @param lists the patterns of each rule, in the order of the rules.
 * @param anchors which part of each pattern is its rarest piece (anchors.ts), for each list one sign for each pattern.
 */
export function patternIndex(lists: readonly (readonly Unread[])[], anchors: readonly string[]): PatternIndex {
	const byName = new Map<string, Entry[]>();
	const always: Entry[] = [];
	for (const [list, patterns] of lists.entries()) {
		for (const [order, pattern] of patterns.entries()) {
			const entry: Entry = { list, order, pattern, needs: undefined };
			const names = namesAt(pattern.source, anchors[list]?.[order]);
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
	readonly pattern: Unread;
	/** The names of each piece that may not be missing, once they were needed. */
	needs: readonly (readonly string[])[] | undefined;
};

function canStandIn(entry: Entry, length: number, names: ReadonlySet<string>): boolean {
	const { pieces, shortest, longest } = entry.pattern.read();
	if (length < shortest || length > longest) return false;
	entry.needs ??= pieces.filter(({ optional, any }) => !optional && !any).map(namesOfPiece);
	return entry.needs.every((piece) => piece.some((name) => names.has(name)));
}

function inOrder(found: ReadonlySet<Entry>): ReadonlyMap<number, readonly Pattern[]> {
	const lists = new Map<number, Pattern[]>();
	for (const each of [...found].sort((a, b) => a.list - b.list || a.order - b.order)) {
		const { list } = each;
		const pattern = each.pattern.read();
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

/** The names that a part of a pattern goes by; those of a first word have `^` before them. */
function namesAt(source: string, anchor: string | undefined): readonly string[] {
	if (anchor === undefined || anchor === NO_ANCHOR) return [];
	const parts = source.trim().split(/\s+/);
	const at = Number.parseInt(anchor, 36);
	const names = (parts[at] ?? '').replace(/\?$/, '').split('|');
	const plain = names.map((name) => (name.startsWith('#') ? '#' : name));
	return at === 1 && parts[0] === '^' ? plain.map((name) => `^${name}`) : plain;
}
