import type { KeyObject } from 'node:crypto';
import * as z from 'zod';
import type { Instant } from '#core/clock/instant.ts';
import type { ProjectId } from '#core/id.ts';
import type { Statement } from '#server/audit/statements.ts';
import { type ChainEnd, type ChainHead, isSameMac, keyed, tiesTo } from '#server/store/audit-seals.ts';

/**
 * How a project's audit stood at one moment, signed, to be kept where nobody who holds the database can change it. `ends`
 * are the chains that no other goes on from; all earlier ones are bound into those.
 */
export type Checkpoint = {
	readonly project: ProjectId;
	readonly at: Instant;
	readonly ends: readonly ChainEnd[];
	/** Keyed over everything above, in hex. */
	readonly seal: string;
};

const Line = z.object({
	project: z.string(),
	at: z.iso.datetime(),
	ends: z.array(z.object({ writer: z.string(), epoch: z.string(), count: z.int(), mac: z.string() })),
	seal: z.string(),
});

/** Letters and figures that cannot be taken for one another, in writing or read out; no vowels, so that no word comes about. */
const ALPHABET = 'CDFGHJKLMNPQRTVWX23456789';
const LETTERS = 12;

const sealOfCheckpoint = (key: KeyObject, { project, at, ends }: Omit<Checkpoint, 'seal'>): Buffer =>
	keyed(key, ['checkpoint', project, at, ends.map(({ writer, epoch, count, mac }) => [writer, epoch, count, mac])]);

/** States how the chains of a project end now. Undefined when nothing was ever written. */
export function checkpointOf(key: KeyObject, project: ProjectId, at: Instant, heads: readonly ChainHead[]): Checkpoint | undefined {
	if (heads.length === 0) return undefined;
	const ends = JSON.parse(tiesTo(heads)) as readonly ChainEnd[];
	return { project, at, ends, seal: sealOfCheckpoint(key, { project, at, ends }).toString('hex') };
}

/** Whether it was signed with this project's key, and nothing in it was changed. */
export function isGenuine(key: KeyObject, checkpoint: Checkpoint): boolean {
	return isSameMac(sealOfCheckpoint(key, checkpoint), Buffer.from(checkpoint.seal, 'hex'));
}

/**
 * Short enough to be read out or put into a daily message; whoever holds it can tell whether this checkpoint is still the
 * one that was made. About 55 bits: far too many to make another one with the same by trying.
 *
 * @example fingerprintOf(checkpoint) // 'K7QM-2XTP-9RNC'
 */
export function fingerprintOf({ seal }: Pick<Checkpoint, 'seal'>): string {
	let left = BigInt(`0x${seal || '0'}`);
	let letters = '';
	for (let at = 0; at < LETTERS; at += 1) {
		letters += ALPHABET[Number(left % BigInt(ALPHABET.length))];
		left /= BigInt(ALPHABET.length);
	}
	return (letters.match(/.{4}/g) ?? []).join('-');
}

/** One line of a checkpoint file. */
export function lineOf(checkpoint: Checkpoint): string {
	return `${JSON.stringify(checkpoint)}\n`;
}

/** A line of a checkpoint file; undefined when it is none. */
export function readLine(line: string): Checkpoint | undefined {
	try {
		const read = Line.safeParse(JSON.parse(line));
		if (!read.success || !/^([0-9a-f]{2})+$/.test(read.data.seal)) return undefined;
		return { ...read.data, project: read.data.project as ProjectId, at: read.data.at as Instant };
	} catch {
		return undefined;
	}
}

/** What a checkpoint says about each chain, for `verifyAudit`. */
export function statementsIn({ at, ends }: Checkpoint): readonly Statement[] {
	return ends.map((end) => ({ ...end, by: 'checkpoint', at }));
}
