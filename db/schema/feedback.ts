import type { ProjectId } from '#core/id.ts';
import { blob, foreignKey, primaryKey, table, text } from '#dialect';
import { projects } from './projects.ts';

/**
 * How talks were, as young people said it: a month and nothing else that leads back to anybody. Sealed under the project key.
 * In SQLite without row numbers (see its migration): they would be the order in which it came.
 */
export const talkFeedback = table(
	'talk_feedback',
	{
		project: text('project').$type<ProjectId>().notNull(),
		id: text('id').notNull(),
		month: text('month').notNull(),
		about: blob('about').notNull(),
	},
	(row) => [primaryKey({ columns: [row.project, row.id] }), foreignKey({ columns: [row.project], foreignColumns: [projects.id] })],
);
