import { NO_ANCHOR } from './anchors.ts';
import type { CodedPattern } from './pattern-code.ts';
import type { Start } from './pattern-starts.ts';

/** A pattern of a list. */
export type Entry = {
	/** In the order of the lists, and within each of its patterns. */
	readonly number: number;
	readonly list: number;
	readonly pattern: CodedPattern;
	/** Which part of its source it is looked up by. */
	readonly anchor: number | undefined;
	/** Worked out when a long message first has it. */
	start: Start | undefined;
	/** The last message that it could stand in. */
	message: number;
};

/** Patterns that are looked up by one name. */
export type Shelf = {
	readonly entries: readonly Entry[];
	/**
	 * What each of the patterns needs, one after the other, worked out when the name first comes: how long a message has to be and
	 * may be, how many pieces may not be missing, and for each how many names it has and their numbers. In one row because dozens
	 * are asked for each message and nearly all say no.
	 */
	needs: Int32Array | undefined;
	/** The last message that it was looked through for. */
	message: number;
};

/** The shelf of a name, by its number; `undefined` when no pattern is looked up by it. */
export type ShelfOf = (number: number) => Shelf | undefined;

export type Shelves = {
	/** Patterns that nothing can be looked up by. */
	readonly always: readonly Entry[];
	readonly anywhere: ShelfOf;
	/** Of patterns that have to begin with the first word of a message. */
	readonly first: ShelfOf;
};

/**
 * Patterns by the names that they are looked up by. There are thousands of each and a message asks for dozens, so a shelf is put up
 * when its name first comes.
 *
 * @param anchors for each list one sign for each pattern (anchors.ts).
 * @param names how many names there are.
 */
export function shelved(lists: readonly (readonly CodedPattern[])[], anchors: readonly string[], names: number): Shelves {
	const patterns = lists.flat();
	const listOf = lists.flatMap((list, at) => list.map(() => at));
	const signs = anchors.join('');
	if (signs.length !== patterns.length) throw new Error('Each pattern needs one sign that says what it is looked up by.');
	const entries: (Entry | undefined)[] = [];
	const entryOf = (number: number): Entry => {
		const entry = entries[number] ?? {
			number,
			list: listOf[number] as number,
			pattern: patterns[number] as CodedPattern,
			anchor: anchorOf(signs, number),
			start: undefined,
			message: 0,
		};
		entries[number] = entry;
		return entry;
	};
	const [anywhere, first] = [new Cards(names), new Cards(names)];
	const always: Entry[] = [];
	for (let number = 0; number < patterns.length; number += 1) {
		const pattern = patterns[number] as CodedPattern;
		const anchor = anchorOf(signs, number);
		if (anchor === undefined) always.push(entryOf(number));
		else (anchor === 1 && pattern.fromStart ? first : anywhere).add(pattern.numbersAt(anchor), number);
	}
	return { always, anywhere: shelfOf(anywhere, entryOf), first: shelfOf(first, entryOf) };
}

function anchorOf(signs: string, at: number): number | undefined {
	const sign = signs.charAt(at);
	return sign === NO_ANCHOR ? undefined : Number.parseInt(sign, 36);
}

function shelfOf(cards: Cards, entryOf: (number: number) => Entry): ShelfOf {
	const shelves = new Map<number, Shelf | undefined>();
	return (number) => {
		if (shelves.has(number)) return shelves.get(number);
		const entries = cards.under(number).map(entryOf);
		const shelf = entries.length === 0 ? undefined : { entries, needs: undefined, message: 0 };
		shelves.set(number, shelf);
		return shelf;
	};
}

/** Which entries stand under which name: for each name its last card, and on each card an entry and the card before. */
class Cards {
	/** Counted from one; zero is none. */
	readonly #last: Int32Array;
	readonly #entry: number[] = [0];
	readonly #before: number[] = [0];

	constructor(names: number) {
		this.#last = new Int32Array(names);
	}

	add(names: readonly number[], entry: number): void {
		for (const name of names) {
			const card = this.#entry.push(entry) - 1;
			this.#before.push(this.#last[name] as number);
			this.#last[name] = card;
		}
	}

	under(name: number): readonly number[] {
		const entries: number[] = [];
		for (let card = this.#last[name] ?? 0; card > 0; card = this.#before[card] ?? 0) entries.push(this.#entry[card] as number);
		return entries;
	}
}
