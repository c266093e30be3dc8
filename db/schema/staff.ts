import type { Instant } from '#core/clock/instant.ts';
import type { Channel } from '#core/escalation/channel.ts';
import type { ConversationId, ProjectId, StaffId } from '#core/id.ts';
import type { Role } from '#core/record/staff.ts';
import type { SignInMethod } from '#core/sign-in/ways.ts';
import { blob, bool, foreignKey, index, int, primaryKey, table, text } from '#dialect';
import { projects } from './projects.ts';

export const staff = table(
	'staff',
	{
		project: text('project').$type<ProjectId>().notNull(),
		id: text('id').$type<StaffId>().notNull(),
		/** Sealed under the project key. */
		name: blob('name').notNull(),
		role: text('role').$type<Role>().notNull(),
		active: bool('active').notNull(),
		createdAt: text('created_at').$type<Instant>().notNull(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.id] }),
		index('staff_id').on(row.id),
		foreignKey({ columns: [row.project], foreignColumns: [projects.id] }),
	],
);

/** Who is signed in. Only the hash of a token is kept. */
export const sessions = table(
	'sessions',
	{
		project: text('project').$type<ProjectId>().notNull(),
		tokenHash: text('token_hash').notNull(),
		staff: text('staff').$type<StaffId>().notNull(),
		since: text('since').$type<Instant>().notNull(),
		expiresAt: text('expires_at').$type<Instant>().notNull(),
		/** The tablet is in a young person's hands: the one conversation that opens on it, since when, and the tries that are left. */
		handedOver: text('handed_over').$type<ConversationId>(),
		handedFrom: int('handed_from'),
		handedAt: text('handed_at').$type<Instant>(),
		triesLeft: int('tries_left'),
		/** How they signed in, on which enrolled device, when they proved it last. Null: by a link, before there was more. */
		method: text('method').$type<SignInMethod>(),
		device: text('device'),
		provedAt: text('proved_at').$type<Instant>(),
		/** To half a minute. */
		lastSeenAt: text('last_seen_at').$type<Instant>(),
		lockedAt: text('locked_at').$type<Instant>(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.tokenHash] }),
		index('sessions_token').on(row.tokenHash),
		index('sessions_staff').on(row.project, row.staff),
		foreignKey({ columns: [row.project, row.staff], foreignColumns: [staff.project, staff.id] }),
	],
);

/** By what a worker unlocks a tablet again. Only a scrypt hash is kept. */
export const unlockPassphrases = table(
	'unlock_passphrases',
	{
		project: text('project').$type<ProjectId>().notNull(),
		staff: text('staff').$type<StaffId>().notNull(),
		hash: text('hash').notNull(),
		setAt: text('set_at').$type<Instant>().notNull(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.staff] }),
		foreignKey({ columns: [row.project, row.staff], foreignColumns: [staff.project, staff.id] }),
	],
);

/** One-time codes that open a session, or the pages on which a way of signing in is made. Only the hash of a code is kept. */
export const oneTimeLinks = table(
	'one_time_links',
	{
		project: text('project').$type<ProjectId>().notNull(),
		codeHash: text('code_hash').notNull(),
		staff: text('staff').$type<StaffId>().notNull(),
		expiresAt: text('expires_at').$type<Instant>().notNull(),
		usedAt: text('used_at').$type<Instant>(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.codeHash] }),
		index('one_time_links_code').on(row.codeHash),
		foreignKey({ columns: [row.project, row.staff], foreignColumns: [staff.project, staff.id] }),
	],
);

/** Where a worker's own device is reached. The address and its keys are sealed under the project key. */
export const pushSubscriptions = table(
	'push_subscriptions',
	{
		project: text('project').$type<ProjectId>().notNull(),
		id: text('id').notNull(),
		staff: text('staff').$type<StaffId>().notNull(),
		address: blob('address').notNull(),
		/** The session that kept it, so that a device in a young person's hands is never woken. */
		session: text('session'),
		keptAt: text('kept_at').$type<Instant>().notNull(),
		disabledAt: text('disabled_at').$type<Instant>(),
		disabledWhy: text('disabled_why'),
		/** When it last said by itself that it showed something. Silent for a day: it counts as dead. */
		provedAt: text('proved_at').$type<Instant>(),
		/** The proof of life under way: the hash of what it has to send back, and since when. */
		proofHash: text('proof_hash'),
		proofAskedAt: text('proof_asked_at').$type<Instant>(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.id] }),
		index('push_subscriptions_staff').on(row.project, row.staff),
		foreignKey({ columns: [row.project, row.staff], foreignColumns: [staff.project, staff.id] }),
	],
);

/** Other ways by which somebody who works here is reached. The address is sealed under the project key and counts once it is verified. */
export const staffWays = table(
	'staff_ways',
	{
		project: text('project').$type<ProjectId>().notNull(),
		id: text('id').notNull(),
		staff: text('staff').$type<StaffId>().notNull(),
		channel: text('channel').$type<Exclude<Channel, 'web-push'>>().notNull(),
		address: blob('address').notNull(),
		addedAt: text('added_at').$type<Instant>().notNull(),
		/** The hash of the code that was sent to it, until when it counts and how many tries are left. */
		codeHash: text('code_hash'),
		codeUntil: text('code_until').$type<Instant>(),
		triesLeft: int('tries_left'),
		verifiedAt: text('verified_at').$type<Instant>(),
		disabledAt: text('disabled_at').$type<Instant>(),
		disabledWhy: text('disabled_why'),
		removedAt: text('removed_at').$type<Instant>(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.id] }),
		index('staff_ways_staff').on(row.project, row.staff),
		foreignKey({ columns: [row.project, row.staff], foreignColumns: [staff.project, staff.id] }),
	],
);
