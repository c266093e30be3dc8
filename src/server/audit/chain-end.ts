import type { KeyObject } from 'node:crypto';
import type { ChainFacts, StoredRow } from '#server/audit/placement.ts';
import { baseOf, type ChainHead, isSameMac, macOf, sealOf } from '#server/store/audit-seals.ts';

/** The end of a chain as it is stored. */
export type StoredHead = ChainHead & { readonly seal: Uint8Array };

export type EndFound = {
	/** `true`: as it was sealed. `edited`: something in it was changed, and what it said is known. `unknown`: nobody knows what it said. */
	readonly end: 'true' | 'edited' | 'unknown';
	readonly facts: ChainFacts;
};

const NOTHING = new Uint8Array();

/** The same in a form that `placeRows` can ask. */
export const sealingWith =
	(key: KeyObject): ChainFacts['macAs'] =>
	(row, seq, before) =>
		macOf(key, seq === row.seq ? row : { ...row, seq }, before);

/**
 * What the end of a chain says, and whether it may be believed. One column that was changed is worked out again from the
 * rows, so that the rest can still be judged.
 */
export function readEnd(key: KeyObject, head: StoredHead, rows: Pick<StoredRow, 'seq' | 'mac'> | undefined): EndFound {
	const found = variantsOf(key, head, rows).find((variant) => isSameMac(sealOf(key, variant), head.seal));
	const macAs = sealingWith(key);
	if (found === undefined) return { end: 'unknown', facts: { base: baseIn(key, head), end: null, macAs } };
	const base = found.ties === null ? (found.previousMac ?? NOTHING) : found.previousMac;
	return { end: isAsWritten(key, head, found) ? 'true' : 'edited', facts: { base, end: { count: found.count, mac: found.mac }, macAs } };
}

function isAsWritten(key: KeyObject, head: StoredHead, found: ChainHead): boolean {
	if (found !== head) return false;
	return head.ties === null || (head.previousEpoch === null && isSameMac(baseOf(key, head, head.ties), head.previousMac));
}

function baseIn(key: KeyObject, head: StoredHead): Uint8Array | null {
	return head.ties === null ? (head.previousMac ?? NOTHING) : baseOf(key, head, head.ties);
}

/** The end as stored, then with one or more columns as the rest says that they were. */
function variantsOf(key: KeyObject, head: StoredHead, last: Pick<StoredRow, 'seq' | 'mac'> | undefined): readonly ChainHead[] {
	const counts = last === undefined ? [head.count] : [head.count, last.seq];
	const macs = last === undefined ? [head.mac] : [head.mac, last.mac];
	const bases = head.ties === null ? [head.previousMac] : [head.previousMac, baseOf(key, head, head.ties)];
	// `ties` says which way the seal was made, so it is tried both ways.
	const ties = [head.ties, head.ties === null ? '[]' : null];
	const others = counts.flatMap((count) =>
		macs.flatMap((mac) => bases.flatMap((previousMac) => ties.map((tie) => ({ ...head, count, mac, previousMac, ties: tie })))),
	);
	return [head, ...others];
}
