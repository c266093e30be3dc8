import type { KeyObject } from 'node:crypto';
import type { ProjectId } from '#core/id.ts';
import type { StoredHead } from '#server/audit/chain-end.ts';
import { sealingWith } from '#server/audit/chain-end.ts';
import type { StoredRow } from '#server/audit/placement.ts';
import type { ChainKey, StoredChains } from '#server/audit/stored-chains.ts';
import { hex, isSameChain, isSameMac, sealOf } from '#server/store/audit-seals.ts';

/** The key of a project's audit; undefined when there is none. */
export type AuditKeys = (project: ProjectId) => Promise<KeyObject | undefined>;

type Source = ChainKey & { readonly key: KeyObject; readonly gaps: readonly number[]; readonly base: Uint8Array | null };

/** Rows that are looked for at most: each look reads the whole audit. */
const LOOKED_AT = 400;
/** Gaps of one chain that are tried at most. */
const GAPS = 64;

/**
 * Which of the rows that have no place in a chain were written in another one: copied, where the other still has them;
 * moved, where it has a gap that they fit.
 *
 * @param named chains that are known by name only, because nothing of them is left
 */
export async function rowsFromElsewhere(
	stored: StoredChains,
	keys: AuditKeys,
	{ own, rows, unplaced, named }: { own: ChainKey; rows: readonly StoredRow[]; unplaced: readonly StoredRow[]; named: readonly ChainKey[] },
): Promise<ReadonlySet<StoredRow>> {
	const looked = someOf(unplaced);
	const there = await stored.rowsSealed(looked.map(({ mac }) => mac));
	const copies = new Set(there.filter((row) => !isOf(own, row)).map(({ mac }) => hex(mac)));
	const sources = await sourcesOf(stored, keys, own, named);
	const before = new Map(rows.map((row, at) => [row, rows[at - 1]]));
	const found = new Set<StoredRow>();
	for (const row of looked) if (copies.has(hex(row.mac)) || (await isMoved(stored, sources, row, before.get(row)))) found.add(row);
	return withNeighbours(unplaced, found, new Set(looked));
}

/** Not all of very many: what lies between two that were looked at is taken for what the first of them is. */
function someOf(rows: readonly StoredRow[]): readonly StoredRow[] {
	const step = Math.ceil(rows.length / LOOKED_AT);
	return rows.length <= LOOKED_AT ? rows : rows.filter((_row, at) => at % step === 0);
}

/** Whether an end was sealed for another chain than the one it stands at. */
export async function isEndFromElsewhere(
	stored: StoredChains,
	keys: AuditKeys,
	head: StoredHead,
	named: readonly ChainKey[],
): Promise<boolean> {
	const heads = await stored.everyHead();
	for (const { project, writer, epoch } of [...heads, ...named, ...(await stored.chains())]) {
		const key = await keys(project);
		for (const name of [
			{ project, writer, epoch },
			{ ...head, project },
		])
			if (key !== undefined && isSameMac(sealOf(key, { ...head, ...name }), head.seal)) return true;
	}
	return false;
}

const isOf = (chain: ChainKey, row: ChainKey): boolean => chain.project === row.project && isSameChain(chain, row);

/** Every other chain that lacks rows: only from there can a row have been moved. */
async function sourcesOf(stored: StoredChains, keys: AuditKeys, own: ChainKey, named: readonly ChainKey[]): Promise<readonly Source[]> {
	const there = await stored.chains();
	const heads = await stored.everyHead();
	const sources: Source[] = [];
	for (const chain of [...heads, ...named]) {
		const key = await keys(chain.project);
		if (key === undefined || isOf(own, chain)) continue;
		const head = heads.find((one) => isOf(one, chain));
		const rows = there.find((one) => isOf(one, chain))?.rows ?? 0;
		if (head !== undefined && rows >= head.count) continue;
		const gaps = head === undefined ? [] : gapsIn(rows === 0 ? [] : await stored.rows(chain), head.count);
		sources.push({ ...chain, key, gaps, base: head?.previousMac ?? null });
	}
	return sources;
}

function gapsIn(rows: readonly StoredRow[], count: number): readonly number[] {
	const there = new Set(rows.map(({ seq }) => seq));
	const gaps: number[] = [];
	for (let seq = 1; seq <= count && gaps.length < GAPS; seq++) if (!there.has(seq)) gaps.push(seq);
	return gaps;
}

async function isMoved(
	stored: StoredChains,
	sources: readonly Source[],
	row: StoredRow,
	neighbour: StoredRow | undefined,
): Promise<boolean> {
	for (const source of sources) {
		const { project, writer, epoch, key } = source;
		const seal = sealingWith(key);
		for (const seq of new Set([row.seq, ...source.gaps])) {
			const before = seq === 1 ? source.base : (await stored.row(source, seq - 1))?.mac;
			for (const mac of [before, neighbour?.mac])
				if (mac != null && isSameMac(seal({ ...row, project, writer, epoch }, seq, mac), row.mac)) return true;
		}
	}
	return false;
}

/** The first row of a moved run cannot be proved when what stood before it is gone; the one after it proves both. */
function withNeighbours(
	unplaced: readonly StoredRow[],
	found: ReadonlySet<StoredRow>,
	looked: ReadonlySet<StoredRow>,
): ReadonlySet<StoredRow> {
	const proved = new Set([...found].map(({ seq }) => seq));
	let isLast = false;
	return new Set(
		unplaced.filter((row) => {
			if (looked.has(row)) isLast = found.has(row);
			return isLast || proved.has(row.seq - 1) || proved.has(row.seq + 1);
		}),
	);
}
