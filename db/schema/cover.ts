import type { Instant } from '#core/clock/instant.ts';
import type { CoverSpan } from '#core/cover/cover.ts';
import type { RotaChange } from '#core/cover/rota-change.ts';
import type { ProjectId, StaffId } from '#core/id.ts';
import { blob, foreignKey, index, int, primaryKey, table, text } from '#dialect';
import { staff } from './staff.ts';

/** Who looks at which hours of the week, in Europe/London. Hours that are in no row have no cover. */
export const coverSpans = table(
	'cover_spans',
	{
		project: text('project').$type<ProjectId>().notNull(),
		id: text('id').notNull(),
		weekday: int('weekday').notNull(),
		from: text('from_time').notNull(),
		to: text('to_time').notNull(),
		mode: text('mode').$type<CoverSpan['mode']>().notNull(),
		staff: text('staff').$type<StaffId>().notNull(),
		replyMinutes: int('reply_minutes'),
		/** 1 is told first, 2 next. */
		rank: int('rank').notNull().default(1),
		/** The London dates between which it repeats, both included. Null: from always, for ever. */
		firstDate: text('first_date'),
		lastDate: text('last_date'),
		/** 2: every second week, counted from the week of `firstDate`. */
		everyWeeks: int('every_weeks').notNull().default(1),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.id] }),
		foreignKey({ columns: [row.project, row.staff], foreignColumns: [staff.project, staff.id] }),
	],
);

/** Each time that somebody rang a national line and found it to be as it is written here. */
export const lineChecks = table(
	'line_checks',
	{
		project: text('project').$type<ProjectId>().notNull(),
		id: text('id').notNull(),
		line: text('line').notNull(),
		by: text('by').$type<StaffId>().notNull(),
		at: text('at').$type<Instant>().notNull(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.id] }),
		index('line_checks_line').on(row.project, row.line),
		foreignKey({ columns: [row.project, row.by], foreignColumns: [staff.project, staff.id] }),
	],
);

/** One date on which the table of the week does not hold: somebody is away, somebody stands in, or somebody is there as well. */
export const rotaChanges = table(
	'rota_changes',
	{
		project: text('project').$type<ProjectId>().notNull(),
		id: text('id').notNull(),
		/** The London date on which the hours begin. */
		date: text('date').notNull(),
		/** The stretch of the week that it changes; null for hours that are in no stretch. */
		span: text('span'),
		kind: text('kind').$type<RotaChange['kind']>().notNull(),
		/** Who is there instead or as well; null when nobody is asked. */
		staff: text('staff').$type<StaffId>(),
		from: text('from_time').notNull(),
		to: text('to_time').notNull(),
		mode: text('mode').$type<CoverSpan['mode']>().notNull(),
		rank: int('rank').notNull(),
		replyMinutes: int('reply_minutes'),
		askedBy: text('asked_by').$type<StaffId>().notNull(),
		askedAt: text('asked_at').$type<Instant>().notNull(),
		/** It counts from here on: until somebody who is asked accepts, the hours stay with whoever has them. */
		acceptedAt: text('accepted_at').$type<Instant>(),
		/** A swap: the change that this one is given in return for, accepted in the same commit or not at all. */
		swapWith: text('swap_with'),
		withdrawnAt: text('withdrawn_at').$type<Instant>(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.id] }),
		index('rota_changes_date').on(row.project, row.date),
		foreignKey({ columns: [row.project, row.askedBy], foreignColumns: [staff.project, staff.id] }),
	],
);

/** Who may be woken outside working hours, and how many nights a week at most. The newest row of a person stands. */
export const wakeAgreements = table(
	'wake_agreements',
	{
		project: text('project').$type<ProjectId>().notNull(),
		id: text('id').notNull(),
		staff: text('staff').$type<StaffId>().notNull(),
		agrees: text('agrees').$type<'yes' | 'no'>().notNull(),
		nightsPerWeek: int('nights_per_week').notNull(),
		at: text('at').$type<Instant>().notNull(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.id] }),
		index('wake_agreements_staff').on(row.project, row.staff),
		foreignKey({ columns: [row.project, row.staff], foreignColumns: [staff.project, staff.id] }),
	],
);

/** The last person to turn to, who is told whatever the hour. Counts once they have confirmed it, until `confirmedUntil`. */
export const backstops = table(
	'backstops',
	{
		project: text('project').$type<ProjectId>().notNull(),
		id: text('id').notNull(),
		staff: text('staff').$type<StaffId>().notNull(),
		askedBy: text('asked_by').$type<StaffId>().notNull(),
		askedAt: text('asked_at').$type<Instant>().notNull(),
		confirmedAt: text('confirmed_at').$type<Instant>(),
		confirmedUntil: text('confirmed_until').$type<Instant>(),
		endedAt: text('ended_at').$type<Instant>(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.id] }),
		foreignKey({ columns: [row.project, row.staff], foreignColumns: [staff.project, staff.id] }),
	],
);

/** What was agreed with the commissioner about cover, and which hours of the week that was. The newest stands. Sealed under the project key. */
export const coverStatements = table(
	'cover_statements',
	{
		project: text('project').$type<ProjectId>().notNull(),
		id: text('id').notNull(),
		by: text('by').$type<StaffId>().notNull(),
		at: text('at').$type<Instant>().notNull(),
		body: blob('body').notNull(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.id] }),
		foreignKey({ columns: [row.project, row.by], foreignColumns: [staff.project, staff.id] }),
	],
);

/** The council's emergency duty team: a number that a person rings, never somebody who owns an alert. The newest stands. Sealed. */
export const emergencyTeams = table(
	'emergency_teams',
	{
		project: text('project').$type<ProjectId>().notNull(),
		id: text('id').notNull(),
		by: text('by').$type<StaffId>().notNull(),
		at: text('at').$type<Instant>().notNull(),
		body: blob('body').notNull(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.id] }),
		foreignKey({ columns: [row.project, row.by], foreignColumns: [staff.project, staff.id] }),
	],
);

/** An address from which a calendar reads somebody's hours. Only the hash of its secret is kept. */
export const calendarFeeds = table(
	'calendar_feeds',
	{
		project: text('project').$type<ProjectId>().notNull(),
		tokenHash: text('token_hash').notNull(),
		staff: text('staff').$type<StaffId>().notNull(),
		madeAt: text('made_at').$type<Instant>().notNull(),
		endedAt: text('ended_at').$type<Instant>(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.tokenHash] }),
		index('calendar_feeds_token').on(row.tokenHash),
		foreignKey({ columns: [row.project, row.staff], foreignColumns: [staff.project, staff.id] }),
	],
);

/** Who said that this project may go live, before it did. It takes a lead and a manager; rows are never changed. */
export const liveSignatures = table(
	'live_signatures',
	{
		project: text('project').$type<ProjectId>().notNull(),
		id: text('id').notNull(),
		staff: text('staff').$type<StaffId>().notNull(),
		at: text('at').$type<Instant>().notNull(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.id] }),
		foreignKey({ columns: [row.project, row.staff], foreignColumns: [staff.project, staff.id] }),
	],
);
