import type { Instant } from '#core/clock/instant.ts';
import type { ConversationId, EntryId, ProjectId, StaffId, TextId, YoungPersonId } from '#core/id.ts';
import { blob, foreignKey, index, primaryKey, table, text, uniqueIndex } from '#dialect';
import { entries } from './conversations.ts';
import { projects } from './projects.ts';
import { texts } from './texting.ts';
import { youngPeople } from './young-people.ts';

/** Each answer to "was the computer right?" about one entry. Append-only; verdict, answer and reason are sealed. */
export const screeningChecks = table(
	'screening_checks',
	{
		project: text('project').$type<ProjectId>().notNull(),
		id: text('id').notNull(),
		youngPerson: text('young_person').$type<YoungPersonId>().notNull(),
		conversation: text('conversation').$type<ConversationId>().notNull(),
		entry: text('entry').$type<EntryId>().notNull(),
		by: text('by').$type<StaffId>().notNull(),
		at: text('at').$type<Instant>().notNull(),
		about: blob('about').notNull(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.id] }),
		index('screening_checks_conversation').on(row.project, row.conversation),
		index('screening_checks_at').on(row.project, row.at),
		foreignKey({
			columns: [row.project, row.conversation, row.entry],
			foreignColumns: [entries.project, entries.conversation, entries.id],
		}),
	],
);

/** The same about one text, which is no entry of a conversation. */
export const textChecks = table(
	'text_checks',
	{
		project: text('project').$type<ProjectId>().notNull(),
		id: text('id').notNull(),
		youngPerson: text('young_person').$type<YoungPersonId>().notNull(),
		text: text('text').$type<TextId>().notNull(),
		by: text('by').$type<StaffId>().notNull(),
		at: text('at').$type<Instant>().notNull(),
		about: blob('about').notNull(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.id] }),
		index('text_checks_young_person').on(row.project, row.youngPerson),
		index('text_checks_at').on(row.project, row.at),
		foreignKey({ columns: [row.project, row.text], foreignColumns: [texts.project, texts.id] }),
	],
);

/** Each time that a young person was told about the use of their words, or that somebody objected. Append-only. */
export const usesOfWords = table(
	'uses_of_words',
	{
		project: text('project').$type<ProjectId>().notNull(),
		id: text('id').notNull(),
		youngPerson: text('young_person').$type<YoungPersonId>().notNull(),
		by: text('by').$type<StaffId>().notNull(),
		at: text('at').$type<Instant>().notNull(),
		about: blob('about').notNull(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.id] }),
		index('uses_of_words_young_person').on(row.project, row.youngPerson),
		foreignKey({ columns: [row.project, row.youngPerson], foreignColumns: [youngPeople.project, youngPeople.id] }),
	],
);

/** Words offered as an example and not accepted yet, sealed under the key of the case. Deleted when settled or objected to. */
export const exampleOffers = table(
	'example_offers',
	{
		project: text('project').$type<ProjectId>().notNull(),
		id: text('id').notNull(),
		youngPerson: text('young_person').$type<YoungPersonId>().notNull(),
		conversation: text('conversation').$type<ConversationId>().notNull(),
		entry: text('entry').$type<EntryId>().notNull(),
		by: text('by').$type<StaffId>().notNull(),
		at: text('at').$type<Instant>().notNull(),
		about: blob('about').notNull(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.id] }),
		// One entry is offered once, however often somebody presses.
		uniqueIndex('example_offers_entry').on(row.project, row.conversation, row.entry),
		index('example_offers_young_person').on(row.project, row.youngPerson),
		foreignKey({
			columns: [row.project, row.conversation, row.entry],
			foreignColumns: [entries.project, entries.conversation, entries.id],
		}),
	],
);

/**
 * Accepted examples: a month and nothing else that leads back to anybody. Sealed under the project key. In SQLite without
 * row numbers (see its migration): they would be the order in which they came.
 */
export const screeningExamples = table(
	'screening_examples',
	{
		project: text('project').$type<ProjectId>().notNull(),
		id: text('id').notNull(),
		month: text('month').notNull(),
		about: blob('about').notNull(),
	},
	(row) => [primaryKey({ columns: [row.project, row.id] }), foreignKey({ columns: [row.project], foreignColumns: [projects.id] })],
);
