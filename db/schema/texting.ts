import { isNotNull, isNull } from 'drizzle-orm';
import type { Instant } from '#core/clock/instant.ts';
import type { QuestionId } from '#core/flow/definition.ts';
import type { Position } from '#core/flow/position.ts';
import type {
	ConversationId,
	EntryId,
	ExchangeId,
	MessageHomeId,
	NumberId,
	ProjectId,
	SentTextId,
	StaffId,
	TextId,
	YoungPersonId,
} from '#core/id.ts';
import type { Level } from '#core/screening/verdict.ts';
import type { TextingNumber } from '#core/texting/kept-text.ts';
import type { MessageHome } from '#core/texting/message-home.ts';
import type { SentText } from '#core/texting/sent-text.ts';
import type { Thread } from '#core/texting/thread.ts';
import { blob, foreignKey, index, int, json, primaryKey, table, text, uniqueIndex } from '#dialect';
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
		version: int('version').notNull().default(1),
		number: blob('number').notNull(),
		/** What staff know of it. Null: nothing, as of one that was first heard before there was a place for it. */
		known: blob('known'),
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
		/** When it was answered, or left to a person. */
		handledAt: text('handled_at').$type<Instant>(),
		content: blob('content').notNull(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.id] }),
		uniqueIndex('texts_digest').on(row.project, row.digest),
		index('texts_young_person').on(row.project, row.youngPerson, row.receivedAt),
		index('texts_number').on(row.project, row.number, row.receivedAt),
		index('texts_unhandled').on(row.project, row.number).where(isNull(row.handledAt)),
		foreignKey({ columns: [row.project, row.youngPerson], foreignColumns: [youngPeople.project, youngPeople.id] }),
	],
);

/** Who answers whoever texts from a number, and since when they wait. Begun with the number. */
export const threads = table(
	'threads',
	{
		project: text('project').$type<ProjectId>().notNull(),
		number: text('number').$type<NumberId>().notNull(),
		youngPerson: text('young_person').$type<YoungPersonId>().notNull(),
		hand: text('hand').$type<Thread['hand']>().notNull(),
		owner: text('owner').$type<StaffId>(),
		offeredTo: text('offered_to').$type<StaffId>(),
		offeredAt: text('offered_at').$type<Instant>(),
		notBy: text('not_by').$type<StaffId>(),
		snoozedUntil: text('snoozed_until').$type<Instant>(),
		waitingSince: text('waiting_since').$type<Instant>(),
		answerDueAt: text('answer_due_at').$type<Instant>(),
		/** While one process tells somebody that it has no answer yet. */
		answerLockedUntil: text('answer_locked_until').$type<Instant>(),
		timesTold: int('times_told').notNull(),
		exchange: text('exchange').$type<ExchangeId>(),
		conversation: text('conversation').$type<ConversationId>(),
		/** Since when texts of theirs wait for the assistant. */
		handleAt: text('handle_at').$type<Instant>(),
		/** While one process has them. */
		lockedUntil: text('locked_until').$type<Instant>(),
		/** Who writes an answer there now, and until when that is believed. */
		writtenInBy: text('written_in_by').$type<StaffId>(),
		writtenInUntil: text('written_in_until').$type<Instant>(),
		version: int('version').notNull(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.number] }),
		index('threads_young_person').on(row.project, row.youngPerson),
		index('threads_handle').on(row.project, row.handleAt),
		index('threads_answer_due').on(row.project, row.answerDueAt),
		index('threads_waiting').on(row.project, row.waitingSince),
		foreignKey({ columns: [row.project, row.number], foreignColumns: [numbers.project, numbers.id] }),
	],
);

/** What colleagues write to each other beside the texts. Never sent. */
export const threadNotes = table(
	'thread_notes',
	{
		project: text('project').$type<ProjectId>().notNull(),
		id: text('id').notNull(),
		youngPerson: text('young_person').$type<YoungPersonId>().notNull(),
		number: text('number').$type<NumberId>().notNull(),
		by: text('by').$type<StaffId>().notNull(),
		at: text('at').$type<Instant>().notNull(),
		words: blob('words').notNull(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.id] }),
		index('thread_notes_number').on(row.project, row.number, row.at),
		foreignKey({ columns: [row.project, row.youngPerson], foreignColumns: [youngPeople.project, youngPeople.id] }),
	],
);

/** A first contact by text. */
export const exchanges = table(
	'exchanges',
	{
		project: text('project').$type<ProjectId>().notNull(),
		id: text('id').$type<ExchangeId>().notNull(),
		youngPerson: text('young_person').$type<YoungPersonId>().notNull(),
		number: text('number').$type<NumberId>().notNull(),
		startedAt: text('started_at').$type<Instant>().notNull(),
		endedAt: text('ended_at').$type<Instant>(),
		/** Where it stands, never what was said. */
		position: json<Position>('position').notNull(),
		version: int('version').notNull(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.id] }),
		index('exchanges_young_person').on(row.project, row.youngPerson),
		index('exchanges_number').on(row.project, row.number),
		foreignKey({ columns: [row.project, row.youngPerson], foreignColumns: [youngPeople.project, youngPeople.id] }),
	],
);

/** Its append-only log. `text`: whose words the line took. */
export const exchangeLines = table(
	'exchange_lines',
	{
		project: text('project').$type<ProjectId>().notNull(),
		exchange: text('exchange').$type<ExchangeId>().notNull(),
		id: text('id').$type<EntryId>().notNull(),
		place: int('place').notNull(),
		youngPerson: text('young_person').$type<YoungPersonId>().notNull(),
		text: text('text').$type<TextId>(),
		occurredAt: text('occurred_at').$type<Instant>().notNull(),
		content: blob('content').notNull(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.exchange, row.id] }),
		uniqueIndex('exchange_lines_place').on(row.project, row.exchange, row.place),
		index('exchange_lines_young_person').on(row.project, row.youngPerson),
		foreignKey({ columns: [row.project, row.exchange], foreignColumns: [exchanges.project, exchanges.id] }),
	],
);

/** Every text of ours, from the moment that somebody wants it sent. `providerToken` is a keyed hash of what the gateway called it. */
export const sentTexts = table(
	'sent_texts',
	{
		project: text('project').$type<ProjectId>().notNull(),
		id: text('id').$type<SentTextId>().notNull(),
		youngPerson: text('young_person').$type<YoungPersonId>().notNull(),
		number: text('number').$type<NumberId>().notNull(),
		by: text('by').$type<SentText['by']>().notNull(),
		sending: text('sending').$type<SentText['sending']>().notNull(),
		question: text('question').$type<QuestionId>(),
		flow: text('flow'),
		overAt: text('over_at').$type<Instant>(),
		state: text('state').$type<SentText['state']>().notNull(),
		queuedAt: text('queued_at').$type<Instant>().notNull(),
		dueAt: text('due_at').$type<Instant>(),
		lockedUntil: text('locked_until').$type<Instant>(),
		attempts: int('attempts').notNull(),
		sentAt: text('sent_at').$type<Instant>(),
		settledAt: text('settled_at').$type<Instant>(),
		provider: text('provider'),
		providerToken: text('provider_token'),
		content: blob('content').notNull(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.id] }),
		index('sent_texts_due').on(row.project, row.dueAt),
		index('sent_texts_waiting').on(row.project, row.number).where(isNotNull(row.dueAt)),
		index('sent_texts_number').on(row.project, row.number, row.queuedAt),
		index('sent_texts_young_person').on(row.project, row.youngPerson, row.queuedAt),
		index('sent_texts_receipt').on(row.project, row.providerToken),
		foreignKey({ columns: [row.project, row.youngPerson], foreignColumns: [youngPeople.project, youngPeople.id] }),
	],
);

/** "I am safe", passed on by a worker. */
export const messagesHome = table(
	'messages_home',
	{
		project: text('project').$type<ProjectId>().notNull(),
		id: text('id').$type<MessageHomeId>().notNull(),
		youngPerson: text('young_person').$type<YoungPersonId>().notNull(),
		number: text('number').$type<NumberId>(),
		state: text('state').$type<MessageHome['state']>().notNull(),
		askedAt: text('asked_at').$type<Instant>().notNull(),
		checkedBy: text('checked_by').$type<StaffId>(),
		settledBy: text('settled_by').$type<StaffId>(),
		settledAt: text('settled_at').$type<Instant>(),
		version: int('version').notNull(),
		content: blob('content').notNull(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.id] }),
		index('messages_home_young_person').on(row.project, row.youngPerson),
		index('messages_home_open').on(row.project, row.state),
		foreignKey({ columns: [row.project, row.youngPerson], foreignColumns: [youngPeople.project, youngPeople.id] }),
	],
);
