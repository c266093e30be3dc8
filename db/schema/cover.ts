import type { Instant } from '#core/clock/instant.ts';
import type { CoverSpan } from '#core/cover/cover.ts';
import type { ProjectId, StaffId } from '#core/id.ts';
import { foreignKey, index, int, primaryKey, table, text } from '#dialect';
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
