import { sql } from 'drizzle-orm';
import type { Instant } from '#core/clock/instant.ts';
import type { ProjectId, StaffId, YoungPersonId } from '#core/id.ts';
import type { DeletionReason, DeletionState } from '#core/keeping/deletion.ts';
import type { AskedBy } from '#core/keeping/hold.ts';
import type { RetentionClass, TermFrom } from '#core/keeping/retention-classes.ts';
import { blob, foreignKey, index, int, primaryKey, table, text, uniqueIndex } from '#dialect';
import { projects } from './projects.ts';
import { youngPeople } from './young-people.ts';

/** While one of them is not lifted, nothing about this young person is deleted. Why is sealed under the case key. */
export const legalHolds = table(
	'legal_holds',
	{
		project: text('project').$type<ProjectId>().notNull(),
		id: text('id').notNull(),
		youngPerson: text('young_person').$type<YoungPersonId>().notNull(),
		askedBy: text('asked_by').$type<AskedBy>().notNull(),
		reason: blob('reason').notNull(),
		by: text('by').$type<StaffId>().notNull(),
		at: text('at').$type<Instant>().notNull(),
		liftedBy: text('lifted_by').$type<StaffId>(),
		liftedAt: text('lifted_at').$type<Instant>(),
		liftReason: blob('lift_reason'),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.id] }),
		index('legal_holds_young_person').on(row.project, row.youngPerson),
		foreignKey({ columns: [row.project, row.youngPerson], foreignColumns: [youngPeople.project, youngPeople.id] }),
	],
);

/** The same for everybody in a project, such as while an inquiry sits. Why is sealed under the project key. */
export const moratoria = table(
	'moratoria',
	{
		project: text('project').$type<ProjectId>().notNull(),
		id: text('id').notNull(),
		askedBy: text('asked_by').$type<AskedBy>().notNull(),
		reason: blob('reason').notNull(),
		by: text('by').$type<StaffId>().notNull(),
		at: text('at').$type<Instant>().notNull(),
		liftedBy: text('lifted_by').$type<StaffId>(),
		liftedAt: text('lifted_at').$type<Instant>(),
		liftReason: blob('lift_reason'),
	},
	(row) => [primaryKey({ columns: [row.project, row.id] }), foreignKey({ columns: [row.project], foreignColumns: [projects.id] })],
);

/** Until when a lead wants a record kept, at least. A London date; the reason is sealed under the case key. None is changed. */
export const keptLonger = table(
	'kept_longer',
	{
		project: text('project').$type<ProjectId>().notNull(),
		id: text('id').notNull(),
		youngPerson: text('young_person').$type<YoungPersonId>().notNull(),
		until: text('until').notNull(),
		reason: blob('reason').notNull(),
		by: text('by').$type<StaffId>().notNull(),
		at: text('at').$type<Instant>().notNull(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.id] }),
		index('kept_longer_young_person').on(row.project, row.youngPerson),
		foreignKey({ columns: [row.project, row.youngPerson], foreignColumns: [youngPeople.project, youngPeople.id] }),
	],
);

/** What a contract says about a class instead of what comes with Waymark. The newest row of a class stands; none is changed. */
export const retentionTerms = table(
	'retention_terms',
	{
		project: text('project').$type<ProjectId>().notNull(),
		id: text('id').notNull(),
		class: text('class').$type<RetentionClass>().notNull(),
		from: text('counted_from').$type<TermFrom>().notNull(),
		years: int('years').notNull(),
		/** Where it says so, in words. Sealed under the project key. */
		source: blob('source').notNull(),
		by: text('by').$type<StaffId>().notNull(),
		at: text('at').$type<Instant>().notNull(),
	},
	(row) => [primaryKey({ columns: [row.project, row.id] }), foreignKey({ columns: [row.project], foreignColumns: [projects.id] })],
);

/**
 * Who proposed that a case be destroyed, who approved it, and what then went: the deletion log. Not one word of the case is
 * in it, and it leads to no row of the case, so that it stays when everything else is unreadable.
 */
export const deletions = table(
	'deletions',
	{
		project: text('project').$type<ProjectId>().notNull(),
		id: text('id').notNull(),
		/** The young person's id. Not a young person to any table: merging cases moves no deletion. */
		caseNumber: text('case_number').$type<YoungPersonId>().notNull(),
		class: text('class').$type<RetentionClass>().notNull(),
		keptUntil: text('kept_until').notNull(),
		reason: text('reason').$type<DeletionReason>().notNull(),
		state: text('state').$type<DeletionState>().notNull(),
		proposedBy: text('proposed_by').$type<StaffId>().notNull(),
		proposedAt: text('proposed_at').$type<Instant>().notNull(),
		/** Who took the proposal back, or put the hold on that ended it. */
		stoppedBy: text('stopped_by').$type<StaffId>(),
		stoppedAt: text('stopped_at').$type<Instant>(),
		approvedBy: text('approved_by').$type<StaffId>(),
		approvedAt: text('approved_at').$type<Instant>(),
		/** When its keys were gone: how many, out of how many copies of the key store, and until when other copies may exist. */
		doneAt: text('done_at').$type<Instant>(),
		keys: int('keys'),
		copies: int('copies'),
		copiesUntil: text('copies_until').$type<Instant>(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.id] }),
		index('deletions_state').on(row.project, row.state),
		uniqueIndex('deletions_one_open').on(row.project, row.caseNumber).where(sql`state = 'proposed' or state = 'approved'`),
		foreignKey({ columns: [row.project], foreignColumns: [projects.id] }),
	],
);

/** When a project ended: from then on it is only read. Who takes it over, and where young people go now, are sealed under its key. */
export const closures = table(
	'closures',
	{
		project: text('project').$type<ProjectId>().notNull(),
		id: text('id').notNull(),
		by: text('by').$type<StaffId>().notNull(),
		at: text('at').$type<Instant>().notNull(),
		receiver: blob('receiver').notNull(),
		goNow: blob('go_now').notNull(),
		openedAgainBy: text('opened_again_by').$type<StaffId>(),
		openedAgainAt: text('opened_again_at').$type<Instant>(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.id] }),
		uniqueIndex('closures_one').on(row.project).where(sql`opened_again_at is null`),
		foreignKey({ columns: [row.project], foreignColumns: [projects.id] }),
	],
);

/** Each whole package that was made for whoever takes a project over. */
export const handOverPackages = table(
	'hand_over_packages',
	{
		project: text('project').$type<ProjectId>().notNull(),
		id: text('id').notNull(),
		closure: text('closure').notNull(),
		by: text('by').$type<StaffId>().notNull(),
		at: text('at').$type<Instant>().notNull(),
		/** The name of the public key that it opens for. */
		to: text('made_for').notNull(),
		people: int('people').notNull(),
		files: int('files').notNull(),
		/** SHA-256 of its manifest, in hex. */
		manifest: text('manifest').notNull(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.id] }),
		foreignKey({ columns: [row.project, row.closure], foreignColumns: [closures.project, closures.id] }),
	],
);
