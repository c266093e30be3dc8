import type { Instant } from '#core/clock/instant.ts';
import type { ProjectId, YoungPersonId } from '#core/id.ts';
import { blob, primaryKey, table, text } from '#dialect';

/*
 * The key store. It lives in a database of its own, with short-lived backups of its own: destroying a key there
 * destroys what it sealed everywhere, yesterday's backup of the record included.
 */

/** One key for each project, wrapped by the key file. */
export const projectKeys = table('project_keys', {
	project: text('project').$type<ProjectId>().primaryKey(),
	keyId: text('key_id').notNull(),
	wrapped: blob('wrapped').notNull(),
	createdAt: text('created_at').$type<Instant>().notNull(),
});

/** One key for each young person, wrapped by the project key. */
export const caseKeys = table(
	'case_keys',
	{
		project: text('project').$type<ProjectId>().notNull(),
		youngPerson: text('young_person').$type<YoungPersonId>().notNull(),
		keyId: text('key_id').notNull(),
		wrapped: blob('wrapped').notNull(),
		createdAt: text('created_at').$type<Instant>().notNull(),
	},
	(row) => [primaryKey({ columns: [row.project, row.youngPerson] })],
);

/** A P-256 pair for each project: tablets seal to the public part, the private part is wrapped by the project key. */
export const sealingKeys = table(
	'sealing_keys',
	{
		project: text('project').$type<ProjectId>().notNull(),
		id: text('id').notNull(),
		/** SubjectPublicKeyInfo, DER. */
		publicKey: blob('public_key').notNull(),
		wrappedPrivateKey: blob('wrapped_private_key').notNull(),
		createdAt: text('created_at').$type<Instant>().notNull(),
	},
	(row) => [primaryKey({ columns: [row.project, row.id] })],
);

/**
 * Project keys besides the present one: `coming` is known to every process before anything is sealed with it, `old` still
 * opens what was sealed before the key was changed.
 */
export const otherProjectKeys = table(
	'other_project_keys',
	{
		project: text('project').$type<ProjectId>().notNull(),
		keyId: text('key_id').notNull(),
		wrapped: blob('wrapped').notNull(),
		state: text('state').$type<'coming' | 'old'>().notNull(),
		since: text('since').$type<Instant>().notNull(),
	},
	(row) => [primaryKey({ columns: [row.project, row.keyId] })],
);

/** Keys that stay when the project key changes: search and the audit's chains stand on them. Wrapped by the project key. */
export const purposeKeys = table(
	'purpose_keys',
	{
		project: text('project').$type<ProjectId>().notNull(),
		purpose: text('purpose').$type<'index' | 'audit'>().notNull(),
		keyId: text('key_id').notNull(),
		wrapped: blob('wrapped').notNull(),
		createdAt: text('created_at').$type<Instant>().notNull(),
	},
	(row) => [primaryKey({ columns: [row.project, row.purpose] })],
);

/** Cases whose key was destroyed on purpose: they are told apart from a key that is lost, and never come back from a copy. */
export const destroyedCases = table(
	'destroyed_cases',
	{
		project: text('project').$type<ProjectId>().notNull(),
		youngPerson: text('young_person').$type<YoungPersonId>().notNull(),
		at: text('at').$type<Instant>().notNull(),
	},
	(row) => [primaryKey({ columns: [row.project, row.youngPerson] })],
);

/** One row for each change that a process which holds opened keys must hear of. Their number says whether there was one. */
export const keyChanges = table('key_changes', {
	id: text('id').primaryKey(),
	at: text('at').$type<Instant>().notNull(),
	what: text('what').$type<'key-coming' | 'key-turned' | 'key-dropped' | 'case-destroyed'>().notNull(),
	project: text('project').$type<ProjectId>().notNull(),
});
