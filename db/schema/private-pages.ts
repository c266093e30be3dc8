import type { Instant } from '#core/clock/instant.ts';
import type { ConversationId, ProjectId, StaffId } from '#core/id.ts';
import type { SittingEnd } from '#core/room/sitting.ts';
import { bool, foreignKey, index, int, primaryKey, table, text } from '#dialect';
import { conversations } from './conversations.ts';

/** The newest code of each conversation for a young person's own phone. Only its hash is kept; it opens one sitting, once. */
export const privateCodes = table(
	'private_codes',
	{
		project: text('project').$type<ProjectId>().notNull(),
		codeHash: text('code_hash').notNull(),
		conversation: text('conversation').$type<ConversationId>().notNull(),
		madeBy: text('made_by').$type<StaffId>().notNull(),
		mayCheck: bool('may_check').notNull(),
		madeAt: text('made_at').$type<Instant>().notNull(),
		expiresAt: text('expires_at').$type<Instant>().notNull(),
		/** When it opened a sitting, or was used up because the page was closed. */
		usedAt: text('used_at').$type<Instant>(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.codeHash] }),
		index('private_codes_code').on(row.codeHash),
		index('private_codes_conversation').on(row.project, row.conversation),
		foreignKey({ columns: [row.project, row.conversation], foreignColumns: [conversations.project, conversations.id] }),
	],
);

/** Each time that the private page was open on a phone: from a code until it was left. Only the hash of its token is kept. */
export const privateSittings = table(
	'private_sittings',
	{
		project: text('project').$type<ProjectId>().notNull(),
		id: text('id').notNull(),
		tokenHash: text('token_hash').notNull(),
		codeHash: text('code_hash').notNull(),
		conversation: text('conversation').$type<ConversationId>().notNull(),
		madeBy: text('made_by').$type<StaffId>().notNull(),
		mayCheck: bool('may_check').notNull(),
		from: int('from_entries').notNull(),
		seenBy: text('seen_by').$type<'nobody' | 'somebody'>(),
		since: text('since').$type<Instant>().notNull(),
		lastAt: text('last_at').$type<Instant>().notNull(),
		endedAt: text('ended_at').$type<Instant>(),
		ended: text('ended').$type<SittingEnd>(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.id] }),
		index('private_sittings_token').on(row.tokenHash),
		index('private_sittings_conversation').on(row.project, row.conversation),
		foreignKey({ columns: [row.project, row.conversation], foreignColumns: [conversations.project, conversations.id] }),
	],
);
