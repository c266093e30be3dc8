import type { KeyObject } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Instant } from '#core/clock/instant.ts';
import type { ProjectId } from '#core/id.ts';
import type { AuditRow } from '#core/record/change.ts';
import type { Tail, Write } from '#db/dialect/write.ts';
import { audit, auditHeads } from '#db/schema/index.ts';
import { insertInto, updateOf } from '#db/statement.ts';
import { type Db, settled } from '#dialect';
import { baseOf, type ChainHead, macOf, sealOf, tiesTo } from '#server/store/audit-seals.ts';

const append = insertInto(audit);
const begin = insertInto(auditHeads);
const advance = updateOf(auditHeads, ['count', 'mac', 'seal'], ['project', 'writer', 'epoch', 'count']);

type Head = Pick<ChainHead, 'count' | 'mac'>;
type Chain = Omit<ChainHead, keyof Head>;

/** The chain that a commit meant to go on was given up meanwhile. Nothing of that commit was stored: it may be tried again. */
export class ChainEnded extends Error {
	override readonly name = 'ChainEnded';
}

type Open = { readonly chain: Chain; head: Head };

/**
 * The chains that this process writes, one for each project, begun with the first thing that it writes there and tied to
 * the ends of all chains that stand then. A head moves on only with a commit that stands. When nobody can say whether a
 * commit stands, its chain is given up: the next one begins at whatever ends the database then holds.
 *
 * @param writer a name that no other process ever has
 * @param newEpoch a fresh name for each chain, later ones sorting after earlier ones
 */
export function openAuditChains(db: Db, writer: string, newEpoch: () => string) {
	const chains = new Map<ProjectId, Open>();

	return {
		isReady: (project: ProjectId): boolean => chains.has(project),

		async ready(project: ProjectId, key: KeyObject): Promise<void> {
			const there = db.read.select().from(auditHeads).where(eq(auditHeads.project, project)).orderBy(auditHeads.epoch, auditHeads.writer);
			const ties = tiesTo(await settled(there));
			if (chains.has(project)) return;
			const name = { project, writer, epoch: newEpoch() };
			const previousMac = baseOf(key, name, ties);
			chains.set(project, { chain: { ...name, previousEpoch: null, previousMac, ties }, head: { count: 0, mac: previousMac } });
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
	const seal = sealOf(key, { ...chain, ...head });
	const last =
		before.count === 0 ? begin({ ...chain, ...head, seal }) : advance({ ...head, seal }, { project, writer, epoch, count: before.count });
	return { writes: [...writes, last], head };
}
