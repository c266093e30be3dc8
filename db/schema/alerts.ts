import { sql } from 'drizzle-orm';
import type { Instant } from '#core/clock/instant.ts';
import type { Alert, DueKind, TrailKind } from '#core/escalation/alert.ts';
import type { Notification } from '#core/escalation/notification.ts';
import type { AlertId, ConcernId, ConversationId, EntryId, NotificationId, ProjectId, StaffId, TextId, YoungPersonId } from '#core/id.ts';
import type { Level } from '#core/screening/verdict.ts';
import { blob, bool, foreignKey, index, int, primaryKey, table, text, uniqueIndex } from '#dialect';
import { conversations } from './conversations.ts';
import { texts } from './texting.ts';
import { youngPeople } from './young-people.ts';

export const alerts = table(
	'alerts',
	{
		project: text('project').$type<ProjectId>().notNull(),
		id: text('id').$type<AlertId>().notNull(),
		youngPerson: text('young_person').$type<YoungPersonId>().notNull(),
		level: text('level').$type<Alert['level']>().notNull(),
		state: text('state').$type<Alert['state']>().notNull(),
		raisedAt: text('raised_at').$type<Instant>().notNull(),
		seenBy: text('seen_by').$type<StaffId>(),
		seenAt: text('seen_at').$type<Instant>(),
		seenUntil: text('seen_until').$type<Instant>(),
		owner: text('owner').$type<StaffId>(),
		ownedAt: text('owned_at').$type<Instant>(),
		nextDueAt: text('next_due_at').$type<Instant>(),
		nextDue: text('next_due').$type<DueKind>(),
		closedAt: text('closed_at').$type<Instant>(),
		version: int('version').notNull(),
		rung: int('rung').notNull().default(0),
		offeredTo: text('offered_to').$type<StaffId>(),
		/** Raised by `npm run drill`: marked as such wherever it shows. */
		drill: bool('drill').notNull().default(false),
		/** What whoever closed it said: whether somebody on call had to be woken for it. Null: nobody was, or it is not closed. */
		neededWaking: bool('needed_waking'),
		/** While one process answers its deadline. */
		lockedUntil: text('locked_until').$type<Instant>(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.id] }),
		// A young person has at most one alert that is not closed, whoever writes at the same moment.
		uniqueIndex('alerts_one_open').on(row.project, row.youngPerson).where(sql`state <> 'closed'`),
		index('alerts_due').on(row.project, row.nextDueAt),
		foreignKey({ columns: [row.project, row.youngPerson], foreignColumns: [youngPeople.project, youngPeople.id] }),
	],
);

/** One thing said that must be looked at. `detail` (categories and the rules that fired) is sealed. */
export const concerns = table(
	'concerns',
	{
		project: text('project').$type<ProjectId>().notNull(),
		id: text('id').$type<ConcernId>().notNull(),
		youngPerson: text('young_person').$type<YoungPersonId>().notNull(),
		/** Where it was said: a line of a conversation, or a text. */
		conversation: text('conversation').$type<ConversationId>(),
		entry: text('entry').$type<EntryId>(),
		text: text('text').$type<TextId>(),
		alert: text('alert').$type<AlertId>(),
		level: text('level').$type<Level>().notNull(),
		raisedAt: text('raised_at').$type<Instant>().notNull(),
		detail: blob('detail').notNull(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.id] }),
		index('concerns_alert').on(row.project, row.alert),
		index('concerns_young_person').on(row.project, row.youngPerson),
		foreignKey({ columns: [row.project, row.conversation], foreignColumns: [conversations.project, conversations.id] }),
		foreignKey({ columns: [row.project, row.text], foreignColumns: [texts.project, texts.id] }),
	],
);

/** Who knew what, when. Append-only. */
export const alertTrail = table(
	'alert_trail',
	{
		project: text('project').$type<ProjectId>().notNull(),
		id: text('id').notNull(),
		alert: text('alert').$type<AlertId>().notNull(),
		youngPerson: text('young_person').$type<YoungPersonId>().notNull(),
		at: text('at').$type<Instant>().notNull(),
		by: text('by').$type<StaffId>(),
		what: text('what').$type<TrailKind>().notNull(),
		words: blob('words'),
		/** In which order they were written, whatever the clock said. 0 before that was kept: those are the first, by their moment. */
		place: int('place').notNull().default(0),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.id] }),
		index('alert_trail_alert').on(row.project, row.alert, row.place),
		foreignKey({ columns: [row.project, row.alert], foreignColumns: [alerts.project, alerts.id] }),
	],
);

/** The outbox: one rung of a ladder for one person by one channel, without content. */
export const notifications = table(
	'notifications',
	{
		project: text('project').$type<ProjectId>().notNull(),
		id: text('id').$type<NotificationId>().notNull(),
		alert: text('alert').$type<AlertId>().notNull(),
		to: text('to').$type<StaffId>().notNull(),
		channel: text('channel').$type<Notification['channel']>().notNull(),
		state: text('state').$type<Notification['state']>().notNull(),
		dueAt: text('due_at').$type<Instant>().notNull(),
		attempts: int('attempts').notNull(),
		lastError: text('last_error'),
		/** While one worker tries to send it. */
		lockedUntil: text('locked_until').$type<Instant>(),
		rung: int('rung').notNull().default(0),
		sentAt: text('sent_at').$type<Instant>(),
		/** Until when a screen has to say that it showed it; null when nothing has to, or when it was looked at. */
		confirmBy: text('confirm_by').$type<Instant>(),
		shownAt: text('shown_at').$type<Instant>(),
		/** The hash of what a device sends back to say that it showed it. */
		tokenHash: text('token_hash'),
		/** What the provider calls it, for its delivery receipt. */
		providerId: text('provider_id'),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.id] }),
		index('notifications_due').on(row.project, row.state, row.dueAt),
		index('notifications_confirm').on(row.project, row.confirmBy),
		index('notifications_token').on(row.tokenHash),
		index('notifications_alert').on(row.project, row.alert),
		foreignKey({ columns: [row.project, row.alert], foreignColumns: [alerts.project, alerts.id] }),
	],
);
