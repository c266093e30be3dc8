import { createHmac, type KeyObject } from 'node:crypto';
import { and, desc, eq } from 'drizzle-orm';
import type { Instant } from '#core/clock/instant.ts';
import type { ProjectId } from '#core/id.ts';
import type { AuditRow } from '#core/record/change.ts';
import type { Tail, Write } from '#db/dialect/write.ts';
import { audit, auditHeads } from '#db/schema/index.ts';
import { insertInto, updateOf } from '#db/statement.ts';
import type { Db } from '#dialect';

const append = insertInto(audit);
const begin = insertInto(auditHeads);
const advance = updateOf(auditHeads, ['count', 'mac', 'seal'], ['project', 'writer', 'epoch', 'count']);

type Chain = {
	readonly project: ProjectId;
	readonly writer: string;
	readonly epoch: string;
	readonly previousEpoch: string | null;
	readonly previousMac: Uint8Array | null;
};
type Head = { readonly count: number; readonly mac: Uint8Array };
export type AuditRecord = AuditRow & Pick<Chain, 'project' | 'writer' | 'epoch'> & { readonly seq: number; readonly at: Instant };

const hex = (bytes: Uint8Array | null): string | null => (bytes === null ? null : Buffer.from(bytes).toString('hex'));
const keyed = (key: KeyObject, parts: readonly unknown[]): Buffer => createHmac('sha256', key).update(JSON.stringify(parts)).digest();

/** What binds one row to its content, its place and the row before it. */
export function macOf(key: KeyObject, row: AuditRecord, before: Uint8Array | null): Buffer {
	return keyed(key, [
		'row',
		row.project,
		row.writer,
		row.epoch,
		row.seq,
		row.at,
		row.actor,
		row.action,
		row.subject,
		row.youngPerson,
		hex(before),
	]);
}

/** What binds the end of a chain to its length and to the chain before it. */
export function sealOf(key: KeyObject, chain: Chain, head: Head): Buffer {
	return keyed(key, [
		'head',
		chain.project,
		chain.writer,
		chain.epoch,
		chain.previousEpoch,
		hex(chain.previousMac),
		head.count,
		hex(head.mac),
	]);
}

/**
 * The chains that this process writes, one for each project, begun anew (an epoch) each time the store is opened and
 * tied to the end of the last one. A head moves on only with a commit that stands.
 */
export function openAuditChains(db: Db, writer: string, epoch: string) {
	const chains = new Map<ProjectId, { readonly chain: Chain; head: Head }>();

	return {
		isReady: (project: ProjectId): boolean => chains.has(project),

		async ready(project: ProjectId): Promise<void> {
			const mine = and(eq(auditHeads.project, project), eq(auditHeads.writer, writer));
			const [last] = await db.read.select().from(auditHeads).where(mine).orderBy(desc(auditHeads.epoch)).limit(1);
			if (chains.has(project)) return;
			const chain = { project, writer, epoch, previousEpoch: last?.epoch ?? null, previousMac: last?.mac ?? null };
			chains.set(project, { chain, head: { count: 0, mac: last?.mac ?? new Uint8Array() } });
		},

		/** Seals rows into the chain, inside the commit that they describe. */
		tail(project: ProjectId, key: KeyObject, at: Instant, rows: readonly AuditRow[]): Tail | undefined {
			const found = chains.get(project);
			if (rows.length === 0) return undefined;
			if (found === undefined) throw new Error(`The audit of project ${project} was not made ready.`);
			let before = found.head;
			return {
				writes: () => {
					before = found.head;
					const { writes, head } = link(found.chain, key, at, rows, before);
					found.head = head;
					return writes;
				},
				fell: () => {
					found.head = before;
				},
			};
		},
	};
}

function link(
	chain: Chain,
	key: KeyObject,
	at: Instant,
	rows: readonly AuditRow[],
	before: Head,
): { readonly writes: readonly Write[]; readonly head: Head } {
	const { project, writer, epoch } = chain;
	let head = before;
	const writes = rows.map((row) => {
		const record = { ...row, project, writer, epoch, at, seq: head.count + 1 };
		head = { count: record.seq, mac: macOf(key, record, head.mac) };
		return append({ ...record, mac: head.mac });
	});
	const seal = sealOf(key, chain, head);
	const last =
		before.count === 0 ? begin({ ...chain, ...head, seal }) : advance({ ...head, seal }, { project, writer, epoch, count: before.count });
	return { writes: [...writes, last], head };
}
