import { createHmac, type KeyObject } from 'node:crypto';
import { and, desc, eq } from 'drizzle-orm';
import type { Instant } from '#core/clock/instant.ts';
import type { ProjectId } from '#core/id.ts';
import type { AuditRow } from '#core/record/change.ts';
import type { Tail, Write } from '#db/dialect/write.ts';
import { audit, auditHeads } from '#db/schema/index.ts';
import { insertInto, updateOf } from '#db/statement.ts';
import { type Db, settled } from '#dialect';

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

/** The chain that a commit meant to go on was given up meanwhile. Nothing of that commit was stored: it may be tried again. */
export class ChainEnded extends Error {
	override readonly name = 'ChainEnded';
}

type Open = { readonly chain: Chain; head: Head };

/**
 * The chains that this process writes, one for each project, begun anew (an epoch) each time the store is opened and
 * tied to the end of the last one. A head moves on only with a commit that stands. When nobody can say whether a commit
 * stands, its chain is given up: the next one begins at whatever end the database then holds.
 *
 * @param newEpoch a fresh name for each chain, later ones sorting after earlier ones
 */
export function openAuditChains(db: Db, writer: string, newEpoch: () => string) {
	const chains = new Map<ProjectId, Open>();
	const last = async (project: ProjectId) => {
		const mine = and(eq(auditHeads.project, project), eq(auditHeads.writer, writer));
		const [head] = await settled(db.read.select().from(auditHeads).where(mine).orderBy(desc(auditHeads.epoch)).limit(1));
		return head;
	};

	return {
		isReady: (project: ProjectId): boolean => chains.has(project),

		async ready(project: ProjectId): Promise<void> {
			const before = await last(project);
			if (chains.has(project)) return;
			const chain = { project, writer, epoch: newEpoch(), previousEpoch: before?.epoch ?? null, previousMac: before?.mac ?? null };
			chains.set(project, { chain, head: { count: 0, mac: before?.mac ?? new Uint8Array() } });
		},

		/** Seals rows into the chain, inside the commit that they describe. */
		tail(project: ProjectId, key: KeyObject, at: Instant, rows: readonly AuditRow[]): Tail | undefined {
			const found = chains.get(project);
			if (rows.length === 0) return undefined;
			if (found === undefined) throw new ChainEnded(`The audit of project ${project} has no chain at the moment.`);
			return tailOf(found, key, at, rows, {
				isOpen: () => chains.get(project) === found,
				giveUp: () => {
					if (chains.get(project) === found) chains.delete(project);
				},
			});
		},
	};
}

type Hold = { readonly isOpen: () => boolean; readonly giveUp: () => void };

function tailOf(found: Open, key: KeyObject, at: Instant, rows: readonly AuditRow[], { isOpen, giveUp }: Hold): Tail {
	let before = found.head;
	return {
		writes: () => {
			if (!isOpen()) throw new ChainEnded('The audit goes on in another chain.');
			before = found.head;
			const { writes, head } = link(found.chain, key, at, rows, before);
			found.head = head;
			return writes;
		},
		fell: () => {
			found.head = before;
		},
		unknown: giveUp,
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
