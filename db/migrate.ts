import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { applyMigrations, type Db, dialect, table, text } from '#dialect';

/** The two databases: what was said and done, and the keys that open it. */
export type Store = 'record' | 'keys';

/**
 * Brings a database to the present schema, forward only, all pending steps together or none.
 *
 * @param folder where the migrations are, if not beside this file (a built server carries its own copy)
 * @returns the names of the steps that were applied
 */
export async function migrate(db: Db, store: Store, folder?: string): Promise<readonly string[]> {
	const migrationsFolder = folderOf(store, folder);
	const names = journal(migrationsFolder);
	const steps = readMigrationFiles({ migrationsFolder }).map(({ hash, sql }, at) => ({ hash, sql, name: `${store}/${names[at]}` }));
	return applyMigrations(db, steps);
}

function folderOf(store: Store, folder = fileURLToPath(new URL('./migrations/', import.meta.url))): string {
	return join(folder, store === 'keys' ? `keys-${dialect}` : dialect);
}

const applied = table('waymark_migrations', { name: text('name').primaryKey() });

/** @throws Error when a database has not all steps yet, or was never set up: a command beside a server changes no schema */
export async function insistOnPresentSchema(db: Db, store: Store, folder?: string): Promise<void> {
	const there = new Set(
		await db.read
			.select()
			.from(applied)
			.then(
				(rows) => rows.map(({ name }) => name),
				() => [],
			),
	);
	if (journal(folderOf(store, folder)).every((name) => there.has(`${store}/${name}`))) return;
	throw new Error(
		there.size === 0
			? 'Nothing is set up here yet. Check WAYMARK_DATA or WAYMARK_DATABASE_URL.'
			: 'This database is from an earlier Waymark. Start the server once with this version, then run the command again.',
	);
}

function journal(folder: string): readonly string[] {
	const read = JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8')) as {
		readonly entries: readonly { readonly tag: string }[];
	};
	return read.entries.map(({ tag }) => tag);
}
