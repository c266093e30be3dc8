import type { AuditRecord } from '#server/store/audit-seals.ts';
import { isSameMac } from '#server/store/audit-seals.ts';

/** A row as it is stored: what it says, and what seals it. */
export type StoredRow = AuditRecord & { readonly mac: Uint8Array };

/** What is known of a chain besides its rows. */
export type ChainFacts = {
	/** What the first row is chained to; null when nobody knows any more. */
	readonly base: Uint8Array | null;
	/** Its length and last `mac`, where they are sealed truly; null when they are not. */
	readonly end: { readonly count: number; readonly mac: Uint8Array } | null;
	/** What the row would be sealed with as number `seq` after `before`. */
	readonly macAs: (row: StoredRow, seq: number, before: Uint8Array) => Uint8Array;
};

/**
 * `held`: it is what was written there. `vouched`: what stood before it is gone, but the row after it, or the end, was
 * sealed over it. `edited`: it is not what was written, but the row after it shows that it stood there.
 */
export type Place = { readonly seq: number; readonly row: StoredRow; readonly how: 'held' | 'vouched' | 'edited' };

export type Placement = {
	/** In the order in which they were written. */
	readonly places: readonly Place[];
	/** Numbers at which nothing genuine was found, with genuine rows after them. */
	readonly lost: readonly number[];
	/** From this number on nothing genuine was found, up to the end. */
	readonly lostFrom: number | undefined;
	/** Rows that have no place here. */
	readonly unplaced: readonly StoredRow[];
	/** How many rows there were to find. */
	readonly last: number;
	/** Whether it was given up: what was not found was not looked for long enough. */
	readonly gaveUp: boolean;
};

/** Sealings that are tried before the rest is given up: some seconds' worth. */
const TRIES = 4_000_000;
/** How far a run of rows is looked for from where it should be. */
const SHIFTS = 32;

/**
 * Finds out where each stored row of one chain was written, whatever numbers they carry now. The seals say it: each is
 * made over a row, its number and the seal before it.
 *
 * @param rows by their numbers as stored
 * @param most how many sealings are tried before the rest is given up
 */
export function placeRows(rows: readonly StoredRow[], facts: ChainFacts, most = TRIES): Placement {
	const last = facts.end?.count ?? rows.at(-1)?.seq ?? 0;
	const seeker = openSeeker(rows, facts, { last, most });
	const places: Place[] = [];
	const lost: number[] = [];
	let before = facts.base;
	let lostFrom: number | undefined;
	for (let seq = 1; seq <= last; ) {
		const place: Place | undefined = before === null ? undefined : seeker.at(seq, before);
		if (place !== undefined) {
			places.push(place);
			before = place.how === 'edited' ? seeker.sealAfter(place, before as Uint8Array) : place.row.mac;
			seq += 1;
			continue;
		}
		const anchor = seeker.anchorAfter(before === null ? seq : seq + 1);
		if (anchor === undefined) {
			lostFrom = seq;
			break;
		}
		for (let gone = seq; gone < anchor.seq; gone++) lost.push(gone);
		places.push(anchor);
		before = anchor.row.mac;
		seq = anchor.seq + 1;
	}
	return { places, lost, lostFrom, unplaced: seeker.unused(), last, gaveUp: seeker.gaveUp() };
}

type Seeker = {
	readonly at: (seq: number, before: Uint8Array) => Place | undefined;
	readonly sealAfter: (place: Place, before: Uint8Array) => Uint8Array;
	readonly anchorAfter: (from: number) => Place | undefined;
	readonly unused: () => readonly StoredRow[];
	readonly gaveUp: () => boolean;
};

function openSeeker(rows: readonly StoredRow[], facts: ChainFacts, { last, most }: { last: number; most: number }): Seeker {
	const unused = new Map(rows.map((row) => [row.seq, row]));
	let tries = 0;
	let shift = 0;
	const seal = (row: StoredRow, seq: number, before: Uint8Array): Uint8Array => {
		tries += 1;
		return facts.macAs(row, seq, before);
	};
	const fits = (row: StoredRow | undefined, seq: number, before: Uint8Array): boolean =>
		row !== undefined && isSameMac(seal(row, seq, before), row.mac);
	const take = (row: StoredRow, seq: number, how: Place['how']): Place => {
		unused.delete(row.seq);
		shift = row.seq - seq;
		return { seq, row, how };
	};
	/** Where it is expected first, then everywhere. */
	const find = (seq: number, before: Uint8Array): StoredRow | undefined => {
		for (const likely of [unused.get(seq), unused.get(seq + shift)]) if (fits(likely, seq, before)) return likely;
		for (const row of unused.values()) {
			if (tries > most) return undefined;
			if (fits(row, seq, before)) return row;
		}
		return undefined;
	};
	const isFollowed = (seq: number, mac: Uint8Array): boolean =>
		seq === last ? isSameMac(mac, facts.end?.mac) : find(seq + 1, mac) !== undefined;

	/** The cheap half of `isFollowed`, so that many edited rows do not each cost a look at every row. */
	const nextShows = (seq: number, mac: Uint8Array): boolean =>
		seq === last ? isSameMac(mac, facts.end?.mac) : fits(unused.get(seq + 1), seq + 1, mac);

	return {
		at(seq, before) {
			const there = unused.get(seq);
			if (there !== undefined && fits(there, seq, before)) return take(there, seq, 'held');
			if (there !== undefined && nextShows(seq, there.mac)) return take(there, seq, 'edited');
			const found = find(seq, before);
			if (found !== undefined) return take(found, seq, 'held');
			if (there === undefined) return undefined;
			const isEdited = isFollowed(seq, there.mac) || isFollowed(seq, seal(there, seq, before));
			return isEdited ? take(there, seq, 'edited') : undefined;
		},
		sealAfter: ({ seq, row }, before) => (isFollowed(seq, row.mac) ? row.mac : seal(row, seq, before)),
		anchorAfter(from) {
			const found = anchorIn([...unused.values()], { from, last, end: facts.end?.mac, fits: (...row) => tries <= most && fits(...row) });
			return found && take(found.row, found.seq, 'vouched');
		},
		unused: () => [...unused.values()],
		gaveUp: () => tries > most,
	};
}

type Anchoring = {
	readonly from: number;
	readonly last: number;
	readonly end: Uint8Array | undefined;
	readonly fits: (row: StoredRow | undefined, seq: number, before: Uint8Array) => boolean;
};

/** The first row, at `from` or later, whose seal stands in the row after it or in the end. */
function anchorIn(rows: readonly StoredRow[], { from, last, end, fits }: Anchoring): Pick<Place, 'seq' | 'row'> | undefined {
	for (const [at, row] of rows.entries()) {
		const next = rows[at + 1];
		if (next === undefined) return isSameMac(row.mac, end) && last >= from ? { seq: last, row } : undefined;
		for (let shift = 0; shift <= SHIFTS; shift++) {
			const seq = row.seq + shift;
			if (seq >= from && seq < last && fits(next, seq + 1, row.mac)) return { seq, row };
		}
	}
	return undefined;
}
