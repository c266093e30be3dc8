import { sql } from 'drizzle-orm';
import type { Instant } from '#core/clock/instant.ts';
import type { ProjectId, YoungPersonId } from '#core/id.ts';
import type { AuditActor } from '#core/record/change.ts';
import { blob, index, int, primaryKey, table, text } from '#dialect';

/** Who did what to which record. Append-only, ids only; `mac` chains each row to the one before it. */
export const audit = table(
	'audit',
	{
		project: text('project').$type<ProjectId>().notNull(),
		writer: text('writer').notNull(),
		epoch: text('epoch').notNull(),
		seq: int('seq').notNull(),
		at: text('at').$type<Instant>().notNull(),
		actor: text('actor').$type<AuditActor>().notNull(),
		action: text('action').notNull(),
		subject: text('subject').notNull(),
		youngPerson: text('young_person').$type<YoungPersonId>(),
		mac: blob('mac').notNull(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.writer, row.epoch, row.seq] }),
		index('audit_young_person').on(row.project, row.youngPerson, row.at),
		// Asked with every Today of a lead, and there are few of them among all that is read.
		index('audit_given_back').on(row.project, row.at).where(sql`action = 'case.given-back'`),
	],
);

/**
 * The end of each chain. Every process that opens the store is a writer of its own and starts a chain in each project it
 * writes to, tied to the ends of all chains that no other is tied to yet.
 */
export const auditHeads = table(
	'audit_heads',
	{
		project: text('project').$type<ProjectId>().notNull(),
		writer: text('writer').notNull(),
		epoch: text('epoch').notNull(),
		/** Only in chains from before `ties`: the one chain that they go on from. */
		previousEpoch: text('previous_epoch'),
		/** What the first row is chained to: keyed over `ties`; in chains from before them, the last row's `mac` of the chain before. */
		previousMac: blob('previous_mac'),
		/** The chains that this one goes on from, each as it stood then: JSON of `{ writer, epoch, count, mac }`. */
		ties: text('ties'),
		count: int('count').notNull(),
		mac: blob('mac').notNull(),
		/** Keyed over everything above, so that the end cannot be moved without the key. */
		seal: blob('seal').notNull(),
	},
	(row) => [primaryKey({ columns: [row.project, row.writer, row.epoch] })],
);
