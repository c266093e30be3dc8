import type { Pool } from './postgres-pool.ts';

/** One number for all Waymark nodes, so that only one of them changes the schema. */
const MIGRATION_LOCK = 8_202_611_171_612n;

/** Applies migrations that are not there yet, all together or not at all, while other nodes wait. */
export async function applyMigrations(
	db: { readonly pool: Pick<Pool, 'take'> },
	migrations: readonly { readonly hash: string; readonly name: string; readonly sql: readonly string[] }[],
): Promise<readonly string[]> {
	const client = await db.pool.take();
	try {
		await client.query('begin', []);
		await client.query('select pg_advisory_xact_lock($1::bigint)', [String(MIGRATION_LOCK)]);
		await client.query('create table if not exists waymark_migrations (name text primary key, hash text not null)', []);
		const there = new Set((await client.query('select name from waymark_migrations', [])).rows.map(([name]) => name));
		const pending = migrations.filter(({ name }) => !there.has(name));
		for (const migration of pending) {
			for (const part of migration.sql) await client.query(part, []);
			await client.query('insert into waymark_migrations (name, hash) values ($1, $2)', [migration.name, migration.hash]);
		}
		await client.query('commit', []);
		client.release();
		return pending.map(({ name }) => name);
	} catch (cause) {
		client.release(true);
		throw cause;
	}
}
