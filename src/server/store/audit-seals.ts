import { createHmac, type KeyObject } from 'node:crypto';
import type { Instant } from '#core/clock/instant.ts';
import type { ProjectId } from '#core/id.ts';
import type { AuditRow } from '#core/record/change.ts';

/** Which chain: who wrote it, and since which of its starts. */
export type ChainName = { readonly writer: string; readonly epoch: string };

/** One row of the audit at its place in a chain. */
export type AuditRecord = AuditRow & ChainName & { readonly project: ProjectId; readonly seq: number; readonly at: Instant };

/** A chain as it stood at one moment: how many rows it had, and the last one's `mac` in hex. */
export type ChainEnd = ChainName & { readonly count: number; readonly mac: string };

/** What the end of a chain is made of. `ties` is null in chains from before they were kept. */
export type ChainHead = ChainName & {
	readonly project: ProjectId;
	readonly previousEpoch: string | null;
	readonly previousMac: Uint8Array | null;
	readonly ties: string | null;
	readonly count: number;
	readonly mac: Uint8Array;
};

export const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
export const isSameMac = (a: Uint8Array, b: Uint8Array | null | undefined): boolean => b != null && Buffer.compare(a, b) === 0;
export const isSameChain = (a: ChainName, b: ChainName): boolean => a.writer === b.writer && a.epoch === b.epoch;

const hexOrNull = (bytes: Uint8Array | null): string | null => (bytes === null ? null : hex(bytes));

/** A keyed statement about some parts; the first says what kind of statement, so that none can be taken for another. */
export const keyed = (key: KeyObject, parts: readonly unknown[]): Buffer =>
	createHmac('sha256', key).update(JSON.stringify(parts)).digest();

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
		hexOrNull(before),
	]);
}

/** What binds the end of a chain to its length and to the chains before it. */
export function sealOf(key: KeyObject, head: ChainHead): Buffer {
	const { project, writer, epoch, previousEpoch, previousMac, ties, count, mac } = head;
	if (ties !== null) return keyed(key, ['end', project, writer, epoch, hexOrNull(previousMac), count, hex(mac)]);
	return keyed(key, ['head', project, writer, epoch, previousEpoch, hexOrNull(previousMac), count, hex(mac)]);
}

/** What the first row of a chain is chained to: the ends of the chains that it goes on from. */
export function baseOf(key: KeyObject, chain: ChainName & Pick<ChainHead, 'project'>, ties: string): Buffer {
	return keyed(key, ['base', chain.project, chain.writer, chain.epoch, ties]);
}

/**
 * The ends that a new chain goes on from: every one that no other chain is tied to as it stands now.
 *
 * @returns the text that is kept in `ties` and sealed, in one order whatever order the heads come in
 */
export function tiesTo(heads: readonly ChainHead[]): string {
	const tied = new Set(heads.flatMap((head) => tiesOf(head).map((tie) => `${tie.writer} ${tie.epoch} ${tie.count}`)));
	const goneOn = new Set(heads.filter(({ ties }) => ties === null).map(({ writer, previousEpoch }) => `${writer} ${previousEpoch}`));
	const ends = heads
		.filter(({ writer, epoch, count }) => !tied.has(`${writer} ${epoch} ${count}`) && !goneOn.has(`${writer} ${epoch}`))
		.map(({ writer, epoch, count, mac }): ChainEnd => ({ writer, epoch, count, mac: hex(mac) }));
	return JSON.stringify(ends.sort((a, b) => (`${a.epoch} ${a.writer}` < `${b.epoch} ${b.writer}` ? -1 : 1)));
}

/** The ends that a chain says it goes on from; none when what is kept cannot be read. */
export function tiesOf({ ties }: Pick<ChainHead, 'ties'>): readonly ChainEnd[] {
	if (ties === null) return [];
	try {
		const read: unknown = JSON.parse(ties);
		return Array.isArray(read) ? read.filter(isEnd) : [];
	} catch {
		return [];
	}
}

function isEnd(value: unknown): value is ChainEnd {
	if (typeof value !== 'object' || value === null) return false;
	const { writer, epoch, count, mac } = value as Partial<Record<keyof ChainEnd, unknown>>;
	return typeof writer === 'string' && typeof epoch === 'string' && typeof count === 'number' && typeof mac === 'string';
}
