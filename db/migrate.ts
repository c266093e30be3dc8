import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { applyMigrations, type Db, dialect } from '#dialect';

/** The two databases: what was said and done, and the keys that open it. */
export type Store = 'record' | 'keys';

/**
 * Brings a database to the present schema, forward only, all pending steps together or none.
 *
 * @param folder where the migrations are, if not beside this file (a built server carries its own copy)
 * @returns the names of the steps that were applied
 */
export async function migrate(
	db: Db,
	store: Store,
	folder = fileURLToPath(new URL('./migrations/', import.meta.url)),
): Promise<readonly string[]> {
	const migrationsFolder = join(folder, store === 'keys' ? `keys-${dialect}` : dialect);
	const names = journal(migrationsFolder);
	const steps = readMigrationFiles({ migrationsFolder }).map(({ hash, sql }, at) => ({ hash, sql, name: `${store}/${names[at]}` }));
	return applyMigrations(db, steps);
}

function journal(folder: string): readonly string[] {
	const read = JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8')) as {
		readonly entries: readonly { readonly tag: string }[];
	};
	return read.entries.map(({ tag }) => tag);
}
