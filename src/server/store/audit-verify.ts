import { and, asc, eq } from 'drizzle-orm';
import type { ProjectId } from '#core/id.ts';
import { audit, auditHeads } from '#db/schema/index.ts';
import type { Db } from '#dialect';
import { macOf, sealOf } from '#server/store/audit-chain.ts';
import type { Vault } from '#server/vault/vault.ts';

/**
 * What is wrong with the audit, and where. `edited`: a row, or the row before it, is not what was written there.
 * `missing`: a number is left out. `truncated`: the chain ends before or after its recorded end. `head-forged`: the
 * recorded end was changed without the key. `chain-missing`: the chain that this one continues is gone or another.
 * `unchained`: rows that belong to no recorded chain.
 */
export type AuditFault = {
	readonly fault: 'edited' | 'missing' | 'truncated' | 'head-forged' | 'chain-missing' | 'unchained';
	readonly project: ProjectId;
	readonly writer: string;
	readonly epoch: string;
	readonly seq: number;
};

type Head = typeof auditHeads.$inferSelect;
type Row = typeof audit.$inferSelect;

/** Checks every chain of a project from its first row to its end. An empty list: the audit is intact, or empty. */
export async function verifyAudit(db: Db, vault: Vault, project: ProjectId): Promise<readonly AuditFault[]> {
	const { audit: key } = await vault.project(project);
	const heads = await db.read.select().from(auditHeads).where(eq(auditHeads.project, project));
	const chains = await db.read.selectDistinct({ writer: audit.writer, epoch: audit.epoch }).from(audit).where(eq(audit.project, project));
	const faults: AuditFault[] = [];
	const at = (head: Pick<Head, 'writer' | 'epoch'>, fault: AuditFault['fault'], seq: number): void => {
		faults.push({ fault, project, writer: head.writer, epoch: head.epoch, seq });
	};
	for (const chain of chains) if (!heads.some((head) => isSame(head, chain))) at(chain, 'unchained', 1);
	for (const head of heads) {
		if (!same(sealOf(key, head, head), head.seal)) at(head, 'head-forged', head.count);
		const before = heads.find((other) => other.writer === head.writer && other.epoch === head.previousEpoch);
		if (head.previousEpoch !== null && (before === undefined || !same(before.mac, head.previousMac))) at(head, 'chain-missing', 0);
		const mine = and(eq(audit.project, project), eq(audit.writer, head.writer), eq(audit.epoch, head.epoch));
		const rows = await db.read.select().from(audit).where(mine).orderBy(asc(audit.seq));
		const wrong = walk(rows, head, (row, previous) => same(macOf(key, row, previous), row.mac));
		if (wrong !== undefined) at(head, wrong.fault, wrong.seq);
	}
	return faults;
}

/** The first thing that is wrong in one chain; what follows it cannot be judged. */
function walk(
	rows: readonly Row[],
	head: Head,
	holds: (row: Row, previous: Uint8Array) => boolean,
): Pick<AuditFault, 'fault' | 'seq'> | undefined {
	let previous: Uint8Array = head.previousMac ?? new Uint8Array();
	for (const [position, row] of rows.entries()) {
		const seq = position + 1;
		if (row.seq !== seq) return { fault: 'missing', seq };
		if (!holds(row, previous)) return { fault: 'edited', seq };
		previous = row.mac;
	}
	if (rows.length !== head.count || !same(previous, head.mac)) return { fault: 'truncated', seq: rows.length };
	return undefined;
}

const isSame = (a: { readonly writer: string; readonly epoch: string }, b: { readonly writer: string; readonly epoch: string }): boolean =>
	a.writer === b.writer && a.epoch === b.epoch;
const same = (a: Uint8Array, b: Uint8Array | null): boolean => b !== null && Buffer.compare(a, b) === 0;
