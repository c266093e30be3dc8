import type { Instant } from '#core/clock/instant.ts';
import type { NumberId, ProjectId, TextId, YoungPersonId } from '#core/id.ts';
import type { Level } from '#core/screening/verdict.ts';
import type { TextingNumber } from '#core/texting/kept-text.ts';
import { blob, foreignKey, index, int, primaryKey, table, text, uniqueIndex } from '#dialect';
import { youngPeople } from './young-people.ts';

/** A number that texts come from, and whose it is. Deleted with the case: `token` is a keyed hash of the number. */
export const numbers = table(
	'numbers',
	{
		project: text('project').$type<ProjectId>().notNull(),
		id: text('id').$type<NumberId>().notNull(),
		token: text('token').notNull(),
		youngPerson: text('young_person').$type<YoungPersonId>().notNull(),
		state: text('state').$type<TextingNumber['state']>().notNull(),
		firstHeardAt: text('first_heard_at').$type<Instant>().notNull(),
		lastHeardAt: text('last_heard_at').$type<Instant>().notNull(),
		/** Since when texts of it wait to be read together with their neighbours. */
		lookAt: text('look_at').$type<Instant>(),
		/** While one process reads them. */
		lockedUntil: text('locked_until').$type<Instant>(),
		number: blob('number').notNull(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.id] }),
		uniqueIndex('numbers_token').on(row.project, row.token),
		index('numbers_young_person').on(row.project, row.youngPerson),
		index('numbers_look').on(row.project, row.lookAt),
		foreignKey({ columns: [row.project, row.youngPerson], foreignColumns: [youngPeople.project, youngPeople.id] }),
	],
);

/**
 * Every text as it came. `digest` is a keyed hash of what the gateway calls it and of all that it says: the same once more is no
 * second row. `level` is the highest that it was given, alone or with its neighbours, and only ever rises.
 */
export const texts = table(
	'texts',
	{
		project: text('project').$type<ProjectId>().notNull(),
		id: text('id').$type<TextId>().notNull(),
		youngPerson: text('young_person').$type<YoungPersonId>().notNull(),
		number: text('number').$type<NumberId>().notNull(),
		digest: text('digest').notNull(),
		sentAt: text('sent_at').$type<Instant>(),
		receivedAt: text('received_at').$type<Instant>().notNull(),
		attachments: int('attachments').notNull(),
		level: text('level').$type<Level>().notNull(),
		/** When it was read together with its neighbours. */
		lookedAt: text('looked_at').$type<Instant>(),
		content: blob('content').notNull(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.id] }),
		uniqueIndex('texts_digest').on(row.project, row.digest),
		index('texts_young_person').on(row.project, row.youngPerson, row.receivedAt),
		index('texts_number').on(row.project, row.number, row.receivedAt),
		foreignKey({ columns: [row.project, row.youngPerson], foreignColumns: [youngPeople.project, youngPeople.id] }),
	],
);
