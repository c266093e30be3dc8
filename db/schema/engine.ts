import { sql } from 'drizzle-orm';
import type { Instant } from '#core/clock/instant.ts';
import type { Fault } from '#core/escalation/fault.ts';
import type { FaultId, ProjectId, StaffId, YoungPersonId } from '#core/id.ts';
import { blob, bool, foreignKey, index, int, primaryKey, table, text, uniqueIndex } from '#dialect';
import { projects } from './projects.ts';
import { youngPeople } from './young-people.ts';

/** Something of ours that does not work. At most one open for each kind and subject; people are told until somebody takes it. */
export const faults = table(
	'faults',
	{
		project: text('project').$type<ProjectId>().notNull(),
		id: text('id').$type<FaultId>().notNull(),
		kind: text('kind').$type<Fault['kind']>().notNull(),
		/** An id that says of what; never content. */
		subject: text('subject').notNull(),
		firstAt: text('first_at').$type<Instant>().notNull(),
		lastAt: text('last_at').$type<Instant>().notNull(),
		times: int('times').notNull(),
		nextDueAt: text('next_due_at').$type<Instant>(),
		takenBy: text('taken_by').$type<StaffId>(),
		takenAt: text('taken_at').$type<Instant>(),
		clearedAt: text('cleared_at').$type<Instant>(),
		version: int('version').notNull(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.id] }),
		uniqueIndex('faults_one_open').on(row.project, row.kind, row.subject).where(sql`cleared_at is null`),
		index('faults_due').on(row.project, row.nextDueAt),
		foreignKey({ columns: [row.project], foreignColumns: [projects.id] }),
	],
);

/** What the engine does once a day or so, each a deadline: claimed by one process, due again if that one dies. */
export const chores = table(
	'chores',
	{
		project: text('project').$type<ProjectId>().notNull(),
		kind: text('kind').notNull(),
		dueAt: text('due_at').$type<Instant>().notNull(),
		lockedUntil: text('locked_until').$type<Instant>(),
		attempts: int('attempts').notNull(),
		lastDoneAt: text('last_done_at').$type<Instant>(),
		lastError: text('last_error'),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.kind] }),
		index('chores_due').on(row.project, row.dueAt),
		foreignKey({ columns: [row.project], foreignColumns: [projects.id] }),
	],
);

/**
 * A report that the law may ask of the person who makes it. Kept the moment that it is made: nobody signs it off, and nothing
 * waits for anybody. Sealed under the case key.
 */
export const mandatoryReports = table(
	'mandatory_reports',
	{
		project: text('project').$type<ProjectId>().notNull(),
		id: text('id').notNull(),
		youngPerson: text('young_person').$type<YoungPersonId>().notNull(),
		by: text('by').$type<StaffId>().notNull(),
		at: text('at').$type<Instant>().notNull(),
		/** A later one adds to an earlier one and never replaces it. */
		addsTo: text('adds_to'),
		sent: bool('sent').notNull(),
		body: blob('body').notNull(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.id] }),
		index('mandatory_reports_person').on(row.project, row.youngPerson),
		foreignKey({ columns: [row.project, row.youngPerson], foreignColumns: [youngPeople.project, youngPeople.id] }),
	],
);
