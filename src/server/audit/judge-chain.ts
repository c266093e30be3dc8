import type { KeyObject } from 'node:crypto';
import { readEnd, type StoredHead, sealingWith } from '#server/audit/chain-end.ts';
import { type Damage, damageOf } from '#server/audit/damage.ts';
import { type AuditKeys, isEndFromElsewhere, rowsFromElsewhere } from '#server/audit/elsewhere.ts';
import { type ChainFacts, type Placement, placeRows, type StoredRow } from '#server/audit/placement.ts';
import type { Statement } from '#server/audit/statements.ts';
import type { ChainKey, StoredChains } from '#server/audit/stored-chains.ts';
import { baseOf, hex, isSameMac, tiesTo } from '#server/store/audit-seals.ts';

/** Something wrong in one chain: with its rows, or with the end that says how many there are. */
export type ChainDamage = Damage & { readonly part: 'rows' | 'end' };

export type JudgedChain = {
	readonly chain: ChainKey;
	readonly count: number;
	/** Seals by the numbers at which they were made, in hex. */
	readonly macs: ReadonlyMap<number, string>;
	readonly damage: readonly ChainDamage[];
	/** Rows by the numbers at which they were written; what is damaged is left out. */
	readonly held: ReadonlyMap<number, StoredRow>;
};

type Judging = {
	readonly stored: StoredChains;
	readonly keys: AuditKeys;
	readonly key: KeyObject;
	readonly chain: ChainKey;
	/** What others say about chains of the project. */
	readonly said: (chain: ChainKey) => readonly Statement[];
	/** Chains of the project that are known by name only. */
	readonly named: readonly ChainKey[];
};

/** Says what happened to one chain that does not hold as it is. */
export async function judgeChain(judging: Judging): Promise<JudgedChain> {
	const { stored, chain } = judging;
	const first = await stored.head(chain);
	const all = await stored.rows(chain);
	const again = await stored.head(chain);
	if (first === undefined) return again === undefined ? judgeWithoutEnd(judging, all) : judgeChain(judging);
	// What was written while we looked is judged the next time.
	const rows = all.filter(({ seq }) => seq <= first.count || seq > (again?.count ?? 0));
	return judgeWithEnd(judging, first, rows);
}

async function judgeWithEnd(judging: Judging, head: StoredHead, rows: readonly StoredRow[]): Promise<JudgedChain> {
	const { stored, keys, key, named } = judging;
	const read = readEnd(key, head, rows.at(-1));
	const { placement, isSetBack } = placeBeyond(rows, read.facts);
	if (read.end === 'unknown' && placement.places.length === 0 && (await isEndFromElsewhere(stored, keys, head, named)))
		return judged(judging, placement, [{ verdict: 'spliced', from: rows[0]?.seq ?? 0, to: rows.at(-1)?.seq ?? 0, part: 'end' }]);
	const foreign = await foreignIn(judging, rows, placement);
	const damage = damageOf(placement, { isFromElsewhere: (row) => foreign.has(row), isEndTrue: read.end !== 'unknown' });
	const ofEnd: readonly ChainDamage[] =
		read.end === 'edited' || isSetBack ? [{ verdict: 'edited', from: placement.last, to: placement.last, part: 'end' }] : [];
	return judged(judging, placement, [...damage.map((one) => ({ ...one, part: 'rows' as const })), ...ofEnd]);
}

/** An end that was put back to an earlier one is sealed truly, but the rows go on beyond it. */
function placeBeyond(rows: readonly StoredRow[], facts: ChainFacts): { readonly placement: Placement; readonly isSetBack: boolean } {
	const placement = placeRows(rows, facts);
	const last = placement.places.at(-1);
	const next = placement.unplaced.find(({ seq }) => seq === placement.last + 1);
	const isSetBack =
		facts.end !== null &&
		next !== undefined &&
		last?.seq === placement.last &&
		isSameMac(facts.macAs(next, next.seq, facts.end.mac), next.mac);
	return { placement: isSetBack ? placeRows(rows, { ...facts, end: null }) : placement, isSetBack };
}

/** Rows without an end: a chain whose end was taken away, or rows that never belonged here. */
async function judgeWithoutEnd(judging: Judging, rows: readonly StoredRow[]): Promise<JudgedChain> {
	const { stored, key, chain } = judging;
	const macAs = sealingWith(key);
	const likely = baseOf(key, chain, tiesTo(await stored.heads(chain.project)));
	const [first] = rows;
	const base = first !== undefined && isSameMac(macAs(first, 1, likely), first.mac) ? likely : null;
	const placement = placeRows(rows, { base, end: null, macAs });
	if (placement.places.length === 0 && !rows.some((row) => isVouchedFor(judging, row)))
		return judged(judging, placement, [{ verdict: 'spliced', from: first?.seq ?? 0, to: rows.at(-1)?.seq ?? 0, part: 'rows' }]);
	const foreign = await foreignIn(judging, rows, placement);
	const damage = damageOf(placement, { isFromElsewhere: (row) => foreign.has(row), isEndTrue: true });
	const end: ChainDamage = { verdict: 'missing', from: placement.last, to: placement.last, part: 'end' };
	return judged(judging, placement, [...damage.map((one) => ({ ...one, part: 'rows' as const })), end]);
}

const isVouchedFor = ({ said, chain }: Judging, row: StoredRow): boolean =>
	said(chain).some(({ count, mac }) => count === row.seq && mac === hex(row.mac));

async function foreignIn(judging: Judging, rows: readonly StoredRow[], { unplaced }: Placement): Promise<ReadonlySet<StoredRow>> {
	if (unplaced.length === 0) return new Set();
	const { stored, keys, chain: own, named } = judging;
	return rowsFromElsewhere(stored, keys, { own, rows, unplaced, named });
}

function judged({ chain }: Judging, { places, last }: Placement, damage: readonly ChainDamage[]): JudgedChain {
	const sound = places.filter(({ how }) => how !== 'edited');
	return {
		chain,
		count: Math.max(places.at(-1)?.seq ?? 0, damage.some(({ verdict }) => verdict === 'truncated') ? 0 : last),
		macs: new Map(sound.map(({ seq, row }) => [seq, hex(row.mac)])),
		damage,
		held: new Map(sound.map(({ seq, row }) => [seq, row])),
	};
}
