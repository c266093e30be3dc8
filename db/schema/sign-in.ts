import type { Instant } from '#core/clock/instant.ts';
import type { ProjectId, StaffId } from '#core/id.ts';
import type { GettingBackActor } from '#core/sign-in/getting-back.ts';
import { blob, bool, foreignKey, index, int, json, primaryKey, table, text } from '#dialect';
import { projects } from './projects.ts';
import { staff } from './staff.ts';

/** A passkey: what proves that its private half was used. Worth nothing to whoever reads it. */
export const passkeys = table(
	'passkeys',
	{
		project: text('project').$type<ProjectId>().notNull(),
		/** As the authenticator names it, base64url. */
		id: text('id').notNull(),
		staff: text('staff').$type<StaffId>().notNull(),
		/** Sealed under the project key: people write where their phone is. */
		label: blob('label').notNull(),
		publicKey: blob('public_key').notNull(),
		/** How often it was used, as far as it counts; one that goes back was copied. */
		counter: int('counter').notNull(),
		transports: json<readonly string[]>('transports').notNull(),
		/** It may be copied to other devices, and was. */
		syncable: bool('syncable').notNull(),
		backedUp: bool('backed_up').notNull(),
		madeAt: text('made_at').$type<Instant>().notNull(),
		lastUsedAt: text('last_used_at').$type<Instant>(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.id] }),
		index('passkeys_id').on(row.id),
		index('passkeys_staff').on(row.project, row.staff),
		foreignKey({ columns: [row.project, row.staff], foreignColumns: [staff.project, staff.id] }),
	],
);

/** The passphrase somebody signs in with, beside a code. Only a scrypt hash is kept. */
export const signInPassphrases = table(
	'sign_in_passphrases',
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

/** What an app on somebody's phone makes its codes from. Sealed under the project key. */
export const codeSecrets = table(
	'code_secrets',
	{
		project: text('project').$type<ProjectId>().notNull(),
		staff: text('staff').$type<StaffId>().notNull(),
		secret: blob('secret').notNull(),
		/** Of the last code that was used, in half minutes since 1970: it and everything before it opens nothing any more. */
		lastStep: int('last_step').notNull(),
		/** When its first code was right: before that nothing is kept. */
		madeAt: text('made_at').$type<Instant>().notNull(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.staff] }),
		foreignKey({ columns: [row.project, row.staff], foreignColumns: [staff.project, staff.id] }),
	],
);

/** One of ten, each 120 random bits, kept as a hash and used once. */
export const recoveryCodes = table(
	'recovery_codes',
	{
		project: text('project').$type<ProjectId>().notNull(),
		codeHash: text('code_hash').notNull(),
		staff: text('staff').$type<StaffId>().notNull(),
		madeAt: text('made_at').$type<Instant>().notNull(),
		usedAt: text('used_at').$type<Instant>(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.codeHash] }),
		index('recovery_codes_staff').on(row.project, row.staff),
		index('recovery_codes_used').on(row.project, row.usedAt),
		foreignKey({ columns: [row.project, row.staff], foreignColumns: [staff.project, staff.id] }),
	],
);

/** A browser that was given a name, as shared or as somebody's own. Only the hash of its token is kept. */
export const devices = table(
	'devices',
	{
		project: text('project').$type<ProjectId>().notNull(),
		id: text('id').notNull(),
		tokenHash: text('token_hash').notNull(),
		/** Sealed under the project key. */
		label: blob('label').notNull(),
		shared: bool('shared').notNull(),
		enrolledBy: text('enrolled_by').$type<StaffId>().notNull(),
		enrolledAt: text('enrolled_at').$type<Instant>().notNull(),
		lastSeenAt: text('last_seen_at').$type<Instant>().notNull(),
		revokedAt: text('revoked_at').$type<Instant>(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.id] }),
		index('devices_token').on(row.tokenHash),
		foreignKey({ columns: [row.project], foreignColumns: [projects.id] }),
	],
);

/**
 * What was sent, or was being typed, when a screen locked: it goes on when its person is back. Sealed under a key that
 * follows from the session's token, which is not kept, and gone with the session.
 */
export const heldForms = table(
	'held_forms',
	{
		project: text('project').$type<ProjectId>().notNull(),
		id: text('id').notNull(),
		session: text('session').notNull(),
		/** `sent` goes through after unlocking; `typed` is put back into the page. */
		kind: text('kind').$type<'sent' | 'typed'>().notNull(),
		sealed: blob('sealed').notNull(),
		heldAt: text('held_at').$type<Instant>().notNull(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.id] }),
		index('held_forms_session').on(row.project, row.session),
		foreignKey({ columns: [row.project], foreignColumns: [projects.id] }),
	],
);

/** Somebody who could sign in before needs a way back in: who asked, who confirmed it, and what came of it. One for each person. */
export const gettingBack = table(
	'getting_back',
	{
		project: text('project').$type<ProjectId>().notNull(),
		staff: text('staff').$type<StaffId>().notNull(),
		askedBy: text('asked_by').$type<GettingBackActor>().notNull(),
		askedAt: text('asked_at').$type<Instant>().notNull(),
		confirmedBy: text('confirmed_by').$type<GettingBackActor>(),
		confirmedAt: text('confirmed_at').$type<Instant>(),
		/** Of the one link that it lets through: the last that was made. */
		linkHash: text('link_hash'),
		linkAt: text('link_at').$type<Instant>(),
		usedAt: text('used_at').$type<Instant>(),
		stoppedBy: text('stopped_by').$type<StaffId>(),
		stoppedAt: text('stopped_at').$type<Instant>(),
	},
	(row) => [
		primaryKey({ columns: [row.project, row.staff] }),
		foreignKey({ columns: [row.project, row.staff], foreignColumns: [staff.project, staff.id] }),
	],
);
