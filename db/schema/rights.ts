import type { Instant } from '#core/clock/instant.ts';
import type { ConversationId, EntryId, ProjectId, StaffId, YoungPersonId } from '#core/id.ts';
import type { AccessState } from '#core/rights/access-request.ts';
import { blob, foreignKey, index, int, primaryKey, table, text } from '#dialect';
import { youngPeople } from './young-people.ts';

/** Requests for everything that is held about a young person. When it is due is not sealed: a list has to sort by it. */
export const accessRequests = table(
	'access_requests',
	{
		project: text('project').$type<ProjectId>().notNull(),
		id: text('id').notNull(),
		youngPerson: text('young_person').$type<YoungPersonId>().notNull(),
		by: text('by').$type<StaffId>().notNull(),
		createdAt: text('created_at').$type<Instant>().notNull(),
		/** London dates. */
		receivedOn: text('received_on').notNull(),
		dueOn: text('due_on').notNull(),
		state: text('state').$type<AccessState>().notNull(),
		version: int('version').notNull(),
		about: blob('about').notNull(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.id] }),
		index('access_requests_young_person').on(row.project, row.youngPerson),
		index('access_requests_due').on(row.project, row.state, row.dueOn),
		foreignKey({ columns: [row.project, row.youngPerson], foreignColumns: [youngPeople.project, youngPeople.id] }),
	],
);

/** What was decided about a request, line by line where it had to be. Append-only. */
export const accessSteps = table(
	'access_steps',
	{
		project: text('project').$type<ProjectId>().notNull(),
		id: text('id').notNull(),
		youngPerson: text('young_person').$type<YoungPersonId>().notNull(),
		request: text('request').notNull(),
		by: text('by').$type<StaffId>().notNull(),
		at: text('at').$type<Instant>().notNull(),
		about: blob('about').notNull(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.id] }),
		index('access_steps_request').on(row.project, row.request),
		foreignKey({ columns: [row.project, row.request], foreignColumns: [accessRequests.project, accessRequests.id] }),
	],
);

/** What somebody said is wrong, and what was decided about that. Append-only: nothing that it is about is ever changed by it. */
export const corrections = table(
	'corrections',
	{
		project: text('project').$type<ProjectId>().notNull(),
		id: text('id').notNull(),
		youngPerson: text('young_person').$type<YoungPersonId>().notNull(),
		conversation: text('conversation').$type<ConversationId>(),
		entry: text('entry').$type<EntryId>(),
		answers: text('answers'),
		by: text('by').$type<StaffId>().notNull(),
		at: text('at').$type<Instant>().notNull(),
		about: blob('about').notNull(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.id] }),
		index('corrections_young_person').on(row.project, row.youngPerson),
		foreignKey({ columns: [row.project, row.youngPerson], foreignColumns: [youngPeople.project, youngPeople.id] }),
	],
);
