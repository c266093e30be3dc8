import type { Instant } from '#core/clock/instant.ts';
import type { ProjectId } from '#core/id.ts';
import type { StaffEvent } from '#core/record/change.ts';
import { primaryKey, table, text } from '#dialect';

/** What staff screens must hear at once, read by cursor. Names a thing, says nothing about it. Ids are UUIDv7. */
export const staffEvents = table(
	'staff_events',
	{
		project: text('project').$type<ProjectId>().notNull(),
		id: text('id').notNull(),
		kind: text('kind').$type<StaffEvent['kind']>().notNull(),
		subject: text('subject').notNull(),
		at: text('at').$type<Instant>().notNull(),
	},
	(row) => [primaryKey({ columns: [row.project, row.id] })],
);
