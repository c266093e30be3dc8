import type { Instant } from '#core/clock/instant.ts';
import type { ProjectId, YoungPersonId } from '#core/id.ts';
import type { AuditActor } from '#core/record/change.ts';
import { blob, int, primaryKey, table, text } from '#dialect';

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
	(row) => [primaryKey({ columns: [row.project, row.writer, row.epoch, row.seq] })],
);

/** The end of each chain: a writer starts a new one (an epoch) each time it opens the store, tied to its last one. */
export const auditHeads = table(
	'audit_heads',
	{
		project: text('project').$type<ProjectId>().notNull(),
		writer: text('writer').notNull(),
		epoch: text('epoch').notNull(),
		previousEpoch: text('previous_epoch'),
		previousMac: blob('previous_mac'),
		count: int('count').notNull(),
		mac: blob('mac').notNull(),
		/** Keyed over everything above, so that the end cannot be moved without the key. */
		seal: blob('seal').notNull(),
	},
	(row) => [primaryKey({ columns: [row.project, row.writer, row.epoch] })],
);
