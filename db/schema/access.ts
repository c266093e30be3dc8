import type { Instant } from '#core/clock/instant.ts';
import type { ProjectId, StaffId, YoungPersonId } from '#core/id.ts';
import { blob, foreignKey, index, primaryKey, table, text } from '#dialect';
import { staff } from './staff.ts';
import { youngPeople } from './young-people.ts';

/** Which cases name a volunteer. Others need no row here. */
export const namedCases = table(
	'named_cases',
	{
		project: text('project').$type<ProjectId>().notNull(),
		youngPerson: text('young_person').$type<YoungPersonId>().notNull(),
		staff: text('staff').$type<StaffId>().notNull(),
		by: text('by').$type<StaffId>().notNull(),
		at: text('at').$type<Instant>().notNull(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.youngPerson, row.staff] }),
		index('named_cases_staff').on(row.project, row.staff),
		foreignKey({ columns: [row.project, row.youngPerson], foreignColumns: [youngPeople.project, youngPeople.id] }),
		foreignKey({ columns: [row.project, row.staff], foreignColumns: [staff.project, staff.id] }),
	],
);

/** To whom a case is closed, because what was said names them. The row says that, and no more. */
export const closedCases = table(
	'closed_cases',
	{
		project: text('project').$type<ProjectId>().notNull(),
		youngPerson: text('young_person').$type<YoungPersonId>().notNull(),
		staff: text('staff').$type<StaffId>().notNull(),
		by: text('by').$type<StaffId>().notNull(),
		at: text('at').$type<Instant>().notNull(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.youngPerson, row.staff] }),
		index('closed_cases_staff').on(row.project, row.staff),
		foreignKey({ columns: [row.project, row.youngPerson], foreignColumns: [youngPeople.project, youngPeople.id] }),
		foreignKey({ columns: [row.project, row.staff], foreignColumns: [staff.project, staff.id] }),
	],
);

/** Who opened a case that does not name them, until when, and why. The reason is sealed under the case key. */
export const openedCases = table(
	'opened_cases',
	{
		project: text('project').$type<ProjectId>().notNull(),
		id: text('id').notNull(),
		youngPerson: text('young_person').$type<YoungPersonId>().notNull(),
		staff: text('staff').$type<StaffId>().notNull(),
		at: text('at').$type<Instant>().notNull(),
		until: text('until').$type<Instant>().notNull(),
		reason: blob('reason').notNull(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.id] }),
		index('opened_cases_staff').on(row.project, row.staff),
		index('opened_cases_at').on(row.project, row.at),
		foreignKey({ columns: [row.project, row.youngPerson], foreignColumns: [youngPeople.project, youngPeople.id] }),
		foreignKey({ columns: [row.project, row.staff], foreignColumns: [staff.project, staff.id] }),
	],
);

/** Until when somebody's training and DBS check count, as London dates. The newest row of a person stands; none is changed. */
export const staffChecks = table(
	'staff_checks',
	{
		project: text('project').$type<ProjectId>().notNull(),
		id: text('id').notNull(),
		staff: text('staff').$type<StaffId>().notNull(),
		trainingUntil: text('training_until').notNull(),
		dbsUntil: text('dbs_until').notNull(),
		by: text('by').$type<StaffId>().notNull(),
		at: text('at').$type<Instant>().notNull(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.id] }),
		index('staff_checks_staff').on(row.project, row.staff),
		foreignKey({ columns: [row.project, row.staff], foreignColumns: [staff.project, staff.id] }),
	],
);
