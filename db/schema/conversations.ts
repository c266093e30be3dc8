import type { Instant } from '#core/clock/instant.ts';
import type { Channel } from '#core/flow/entry.ts';
import type { Position } from '#core/flow/position.ts';
import type { ActionId, ConversationId, EntryId, EpisodeId, ProjectId, StaffId, YoungPersonId } from '#core/id.ts';
import type { Action } from '#core/record/action.ts';
import type { Closing, ClosingPart, ConversationOutcome } from '#core/record/conversation.ts';
import { blob, foreignKey, index, int, json, primaryKey, table, text, uniqueIndex } from '#dialect';
import { episodes, youngPeople } from './young-people.ts';

export const conversations = table(
	'conversations',
	{
		project: text('project').$type<ProjectId>().notNull(),
		id: text('id').$type<ConversationId>().notNull(),
		youngPerson: text('young_person').$type<YoungPersonId>().notNull(),
		worker: text('worker').$type<StaffId>().notNull(),
		channel: text('channel').$type<Channel>().notNull(),
		startedAt: text('started_at').$type<Instant>().notNull(),
		endedAt: text('ended_at').$type<Instant>(),
		outcome: text('outcome').$type<ConversationOutcome>(),
		/** Where it stands, never what was said. */
		position: json<Position>('position').notNull(),
		version: int('version').notNull(),
		about: blob('about').notNull(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.id] }),
		index('conversations_young_person').on(row.project, row.youngPerson),
		foreignKey({ columns: [row.project, row.youngPerson], foreignColumns: [youngPeople.project, youngPeople.id] }),
	],
);

/** One conversation may cover several episodes. */
export const conversationEpisodes = table(
	'conversation_episodes',
	{
		project: text('project').$type<ProjectId>().notNull(),
		conversation: text('conversation').$type<ConversationId>().notNull(),
		episode: text('episode').$type<EpisodeId>().notNull(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.conversation, row.episode] }),
		index('conversation_episodes_episode').on(row.project, row.episode),
		foreignKey({ columns: [row.project, row.conversation], foreignColumns: [conversations.project, conversations.id] }),
		foreignKey({ columns: [row.project, row.episode], foreignColumns: [episodes.project, episodes.id] }),
	],
);

/** The append-only log. `place` is the order in which the store took the entries; `content` is input and verdict, sealed. */
export const entries = table(
	'entries',
	{
		project: text('project').$type<ProjectId>().notNull(),
		conversation: text('conversation').$type<ConversationId>().notNull(),
		id: text('id').$type<EntryId>().notNull(),
		place: int('place').notNull(),
		youngPerson: text('young_person').$type<YoungPersonId>().notNull(),
		device: text('device').notNull(),
		deviceSeq: int('device_seq').notNull(),
		parent: text('parent').$type<EntryId>(),
		occurredAt: text('occurred_at').$type<Instant>().notNull(),
		receivedAt: text('received_at').$type<Instant>().notNull(),
		actor: text('actor').notNull(),
		channel: text('channel').$type<Channel>().notNull(),
		content: blob('content').notNull(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.conversation, row.id] }),
		uniqueIndex('entries_place').on(row.project, row.conversation, row.place),
		uniqueIndex('entries_device').on(row.project, row.conversation, row.device, row.deviceSeq),
		index('entries_received').on(row.project, row.receivedAt),
		foreignKey({ columns: [row.project, row.conversation], foreignColumns: [conversations.project, conversations.id] }),
	],
);

/** The parts of closing a conversation. Each saving is a row; nothing is overwritten. */
export const closings = table(
	'closings',
	{
		project: text('project').$type<ProjectId>().notNull(),
		id: text('id').notNull(),
		conversation: text('conversation').$type<ConversationId>().notNull(),
		youngPerson: text('young_person').$type<YoungPersonId>().notNull(),
		part: text('part').$type<ClosingPart['part']>().notNull(),
		by: text('by').$type<Closing['by']>().notNull(),
		at: text('at').$type<Instant>().notNull(),
		body: blob('body').notNull(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.id] }),
		index('closings_conversation').on(row.project, row.conversation),
		foreignKey({ columns: [row.project, row.conversation], foreignColumns: [conversations.project, conversations.id] }),
	],
);

/** Promises: what, who, by when, what came of it, and the day the young person was told. */
export const actions = table(
	'actions',
	{
		project: text('project').$type<ProjectId>().notNull(),
		id: text('id').$type<ActionId>().notNull(),
		youngPerson: text('young_person').$type<YoungPersonId>().notNull(),
		conversation: text('conversation').$type<ConversationId>(),
		owner: text('owner').$type<StaffId>(),
		dueOn: text('due_on'),
		idea: text('idea').$type<Action['idea']>().notNull(),
		state: text('state').$type<Action['state']>().notNull(),
		toldOn: text('told_on'),
		createdAt: text('created_at').$type<Instant>().notNull(),
		version: int('version').notNull(),
		about: blob('about').notNull(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.id] }),
		index('actions_young_person').on(row.project, row.youngPerson),
		index('actions_open').on(row.project, row.state, row.toldOn),
		foreignKey({ columns: [row.project, row.youngPerson], foreignColumns: [youngPeople.project, youngPeople.id] }),
	],
);
