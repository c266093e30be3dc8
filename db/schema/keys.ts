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
