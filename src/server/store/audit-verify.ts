import type { KeyObject } from 'node:crypto';
import type { Instant } from '#core/clock/instant.ts';
import type { ProjectId } from '#core/id.ts';
import type { Db } from '#dialect';
import { readEnd, type StoredHead } from '#server/audit/chain-end.ts';
import type { Damage } from '#server/audit/damage.ts';
import type { AuditKeys } from '#server/audit/elsewhere.ts';
import { type JudgedChain, judgeChain } from '#server/audit/judge-chain.ts';
import { byChain, contradictionsOf, type Statement } from '#server/audit/statements.ts';
import { type ChainKey, openStoredChains, type StoredChains } from '#server/audit/stored-chains.ts';
import { hex, isSameChain, isSameMac, macOf, tiesOf } from '#server/store/audit-seals.ts';
import type { Vault } from '#server/vault/vault.ts';

/**
 * What is wrong with the audit, and where: `edited`: not what was written there. `missing`: taken out. `truncated`: cut
 * off after the number `from`. `reordered`: under other numbers than they were written. `rewritten`: written anew from
 * `from` on. `spliced`: put in, or brought from another chain.
 */
export type AuditFault = Damage & {
	readonly project: ProjectId;
	readonly writer: string;
	readonly epoch: string;
	/** The rows, or what says how many there are. */
	readonly part: 'rows' | 'end';
	/** What showed it. */
	readonly by: 'seals' | Statement['by'];
	/** When the nearest rows that hold were written, before and after it. */
	readonly after: Instant | null;
	readonly before: Instant | null;
	/** When the checkpoint was made that says otherwise, and the last one that still agreed. */
	readonly saidAt: Instant | null;
	readonly agreedAt: Instant | null;
};

export type VerifyOptions = {
	/** What checkpoints that are kept elsewhere say about this project. */
	readonly checkpoints?: readonly Statement[];
	/** Called now and then with how many rows were looked at. */
	readonly onProgress?: (rows: number) => void;
};

type Verifying = {
	readonly stored: StoredChains;
	readonly keys: AuditKeys;
	readonly key: KeyObject;
	readonly said: (chain: ChainKey) => readonly Statement[];
	readonly onProgress: (rows: number) => void;
};

/** Checks every chain of a project from its first row to its end. An empty list: the audit is intact, or empty. */
export async function verifyAudit(
	db: Pick<Db, 'read'>,
	vault: Pick<Vault, 'project'>,
	project: ProjectId,
	{ checkpoints = [], onProgress = () => undefined }: VerifyOptions = {},
): Promise<readonly AuditFault[]> {
	const stored = openStoredChains(db);
	const keys: AuditKeys = async (id) => (await vault.project(id).catch(() => undefined))?.audit;
	const { audit: key } = await vault.project(project);
	const heads = await stored.heads(project);
	const later = heads.filter((head) => readEnd(key, head, undefined).end === 'true').flatMap(tiesSaid);
	const statements = [...later, ...checkpoints];
	const verifying: Verifying = { stored, keys, key, said: byChain(statements), onProgress };
	const withRows = await stored.chains(project);
	const chains = chainsIn(project, [...heads, ...withRows]);
	const known = chainsIn(project, [...chains, ...statements, ...heads.flatMap(beforeOf)]);
	const named = known.filter((one) => !chains.some((chain) => isSameChain(chain, one)));

	const found: JudgedChain[] = [];
	for (const chain of chains) {
		const startsLow = withRows.some((one) => isSameChain(one, chain) && one.lowest < 1);
		const sound = startsLow ? undefined : await holding(verifying, chain);
		found.push(sound ?? (await judgeChain({ ...verifying, chain, named })));
	}
	return [...found.flatMap(faultsOf), ...contradicted(verifying, known, found), ...(await goneBefore(verifying, heads, found))];
}

function chainsIn(project: ProjectId, names: readonly { readonly writer: string; readonly epoch: string }[]): readonly ChainKey[] {
	const byName = new Map(names.map(({ writer, epoch }) => [`${writer} ${epoch}`, { project, writer, epoch }]));
	return [...byName.values()];
}

const tiesSaid = (head: StoredHead): readonly Statement[] => tiesOf(head).map((tie) => ({ ...tie, by: 'later-chain', at: null }));
const beforeOf = ({ writer, previousEpoch }: StoredHead) => (previousEpoch === null ? [] : [{ writer, epoch: previousEpoch }]);

/** A chain in which everything holds, read a page at a time; undefined when it must be looked at more closely. */
async function holding({ stored, key, said, onProgress }: Verifying, chain: ChainKey): Promise<JudgedChain | undefined> {
	const head = await stored.head(chain);
	if (head === undefined) return undefined;
	const { end, facts } = readEnd(key, head, undefined);
	if (end !== 'true' || facts.base === null) return undefined;
	const asked = new Set(said(chain).map(({ count }) => count));
	const macs = new Map<number, string>();
	let before = facts.base;
	let seq = 0;
	while (seq < head.count) {
		const page = (await stored.page(chain, seq)).filter((row) => row.seq <= head.count);
		if (page.length === 0) return undefined;
		for (const row of page) {
			seq += 1;
			if (row.seq !== seq || !isSameMac(macOf(key, row, before), row.mac)) return undefined;
			before = row.mac;
			if (asked.has(seq)) macs.set(seq, hex(row.mac));
		}
		onProgress(page.length);
	}
	if (!isSameMac(before, head.mac) || !(await endsAt(stored, chain, head.count))) return undefined;
	return { chain, count: seq, macs, damage: [], held: new Map() };
}

/** Nothing beyond the end, except what was written while we looked. */
async function endsAt(stored: StoredChains, chain: ChainKey, count: number): Promise<boolean> {
	const beyond = (await stored.page(chain, count)).at(-1);
	return beyond === undefined || beyond.seq <= ((await stored.head(chain))?.count ?? 0);
}

function faultsOf({ chain, damage, held }: JudgedChain): readonly AuditFault[] {
	const seqs = [...held.keys()].sort((a, b) => a - b);
	return damage.map((one) => ({
		...chain,
		...one,
		by: 'seals',
		after: held.get(nearest(seqs, one.verdict === 'truncated' ? one.from + 1 : one.from) ?? 0)?.at ?? null,
		before: held.get(seqs[countBelow(seqs, one.to + 1)] ?? 0)?.at ?? null,
		saidAt: null,
		agreedAt: null,
	}));
}

/** The highest of sorted numbers below one. */
const nearest = (sorted: readonly number[], below: number): number | undefined => sorted[countBelow(sorted, below) - 1];

function countBelow(sorted: readonly number[], number: number): number {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] as number) < number) low = middle + 1;
		else high = middle;
	}
	return low;
}

function contradicted({ said }: Verifying, known: readonly ChainKey[], found: readonly JudgedChain[]): readonly AuditFault[] {
	return known.flatMap((chain) => {
		const judged = found.find((one) => isSameChain(one.chain, chain));
		return contradictionsOf(said(chain), judged && { ...chain, ...judged }).map((one) => ({
			...chain,
			...one,
			part: 'rows' as const,
			after: one.agreedAt,
			before: one.saidAt,
		}));
	});
}

/** Chains from before `ties` say in a way of their own what they go on from: the last row's seal. It must be there still. */
async function goneBefore(
	{ stored }: Verifying,
	heads: readonly StoredHead[],
	found: readonly JudgedChain[],
): Promise<readonly AuditFault[]> {
	const older = heads.filter(({ ties, previousEpoch }) => ties === null && previousEpoch !== null);
	const there = await stored.rowsSealed(older.flatMap(({ previousMac }) => (previousMac === null ? [] : [previousMac])));
	return older.flatMap(({ project, writer, previousEpoch, previousMac }): readonly AuditFault[] => {
		const chain = { project, writer, epoch: previousEpoch ?? '' };
		const judged = found.find((one) => isSameChain(one.chain, chain));
		const isThere = there.some((row) => isSameChain(row, chain) && isSameMac(row.mac, previousMac));
		if (isThere || (judged !== undefined && judged.damage.length > 0)) return [];
		const nothing = { part: 'rows', by: 'later-chain', after: null, before: null, saidAt: null, agreedAt: null } as const;
		if (judged === undefined) return [{ ...chain, ...nothing, verdict: 'missing', from: 1, to: 1 }];
		return [{ ...chain, ...nothing, verdict: 'truncated', from: judged.count, to: judged.count }];
	});
}
