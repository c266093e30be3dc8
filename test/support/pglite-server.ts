import { PGlite } from '@electric-sql/pglite';
import { open } from '#db/dialect/postgres.ts';
import type { Client, Pool } from '#db/dialect/postgres-pool.ts';
import type { PostgresServer } from './databases.ts';

/** Empties every table and leaves the schema, which takes longest to make. A table cut off is a new file, and these hold a few rows. */
export const EMPTY = `do $$ declare name text; begin
	set local session_replication_role = replica;
	for name in select format('%I.%I', schemaname, tablename) from pg_tables where schemaname in ('public', 'waymark_keys') and tablename <> 'waymark_migrations'
	loop execute 'delete from ' || name; end loop;
end $$`;

let running: Promise<PGlite> | undefined;

/**
 * One PostgreSQL inside this process for a whole test file, because it takes seconds to start. Emptied between tests.
 *
 * @param through stands between the store and its connections, to make them fail or wait
 */
export async function pgliteServer(through: (pool: Pool) => Pool = (pool) => pool): Promise<PostgresServer> {
	running ??= PGlite.create();
	const pglite = await running;
	const pool = through(oneAtATime(pglite));
	return {
		fresh: async () => void (await pglite.exec(EMPTY)),
		databases: async () => {
			// One session for both: the keys' tables have names of their own.
			const db = await open(pool);
			return { record: db, keys: db };
		},
		raw: async (text) => void (await pglite.exec(text)),
	};
}

/** PGlite is a single session: while a transaction holds it, everybody else waits. */
function oneAtATime(pglite: PGlite): Pool {
	let turn: Promise<void> = Promise.resolve();
	const query: Pool['query'] = async (text, params) => {
		const { rows, affectedRows } = await pglite.query<unknown[]>(text, [...params], { rowMode: 'array' });
		return { rows, count: affectedRows ?? 0 };
	};
	const wait = async (): Promise<() => void> => {
		const before = turn;
		let done: () => void = () => undefined;
		turn = new Promise((resolve) => {
			done = resolve;
		});
		await before;
		return done;
	};
	return {
		query: async (text, params) => {
			const done = await wait();
			return query(text, params).finally(done);
		},
		take: async (): Promise<Client> => {
			const done = await wait();
			const release = (broken?: boolean) => void (broken === true ? query('rollback', []).finally(done) : done());
			return { query, release };
		},
		end: async () => undefined,
	};
}
