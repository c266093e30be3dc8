import { type Column, type SQL, sql, type Table } from 'drizzle-orm';
import { boolean, customType, getTableConfig, integer, jsonb, PgDialect, type PgTable, pgTable, text as pgText } from 'drizzle-orm/pg-core';
import { drizzle } from 'drizzle-orm/pg-proxy';
import { patient } from '#db/dialect/gave-way.ts';
import type { Db, OpenDb } from '#db/dialect/postgres-commit.ts';
import { connect, type Pool } from '#db/dialect/postgres-pool.ts';
import { type Claim, type Claimable, compile, type Statement } from '#db/dialect/write.ts';

export { foreignKey, index, primaryKey, uniqueIndex } from 'drizzle-orm/pg-core';
export { commit, type Db } from '#db/dialect/postgres-commit.ts';
export { applyMigrations } from './postgres-migrations.ts';

/** Which of the two this is. */
export const dialect: 'sqlite' | 'postgresql' = 'postgresql';
export const table = pgTable;
export const text = (name: string) => pgText(name);
export const int = (name: string) => integer(name);
export const bool = (name: string) => boolean(name);
export const json = <T>(name: string) => jsonb(name).$type<T>();
export const blob = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'bytea' });

/**
 * Opens a database, and refuses to go on unless its server waits for the disk.
 *
 * @param where an address, or connections that are open already
 * @param schema where its tables are, if not in `public`
 */
export async function open(where: string | Pool, schema?: string): Promise<Db> {
	const pool = patient(typeof where === 'string' ? await connect(where, schema) : where);
	const read = drizzle(async (query, params) => ({ rows: [...(await pool.query(query, params)).rows] }));
	const db: OpenDb = { read, pool, figures: { commits: 0, transactions: 0 }, queue: [], flushing: undefined, stopped: undefined };
	if ((await durability(db)) !== 'off') return db;
	await pool.end();
	throw new Error(
		'This PostgreSQL would not wait for the disk (synchronous_commit is off, and must be on). Waymark does not start like this.',
	);
}

/** The record and its keys: a database each, or one with a schema of its own for the keys. */
export async function openPair({
	databaseUrl,
	keysUrl,
}: {
	readonly databaseUrl?: string | undefined;
	readonly keysUrl?: string | undefined;
	/** Several processes may use one PostgreSQL at any time, so this changes nothing here. */
	readonly beside?: boolean | undefined;
}): Promise<{ readonly record: Db; readonly keys: Db }> {
	if (databaseUrl === undefined)
		throw new Error('This build of Waymark keeps its record in PostgreSQL. Set WAYMARK_DATABASE_URL to postgres://…');
	const record = await open(databaseUrl);
	try {
		return { record, keys: await (keysUrl === undefined ? open(databaseUrl, 'waymark_keys') : open(keysUrl)) };
	} catch (cause) {
		await close(record);
		throw cause;
	}
}

/** How safely a commit is written at this moment. */
export async function durability(db: Db): Promise<unknown> {
	return (await db.pool.query('show synchronous_commit', [])).rows[0]?.[0];
}

/** A statement from a query with placeholders. Built once, when a module loads. */
export const statement = (query: SQL): Statement => compile(new PgDialect().sqlToQuery(query));

let reads = 0;

/** A read that is built once and run many times. */
export function prepared<Row>(query: {
	prepare(name: string): { execute(values?: Record<string, unknown>): Promise<Row[]> };
}): (values?: Record<string, unknown>) => Promise<Row[]> {
	reads += 1;
	const ready = query.prepare(`read_${reads}`);
	return (values) => ready.execute(values);
}

/** A read that is asked with every request. Other nodes write here too, so it is asked anew each time. */
export function remembered<Row>(
	_db: Db,
	_tables: readonly Table[],
	query: Parameters<typeof prepared<Row>>[0],
): ReturnType<typeof prepared<Row>> {
	return prepared(query);
}

/**
 * A read that waits for whoever is writing these rows, so that it does not miss what a broken connection left behind: the
 * server may still be storing it.
 */
export function settled<Query>(query: { for(strength: 'update'): Query }): Query {
	return query.for('update');
}

/** What time it is, as a query may ask: the database's own clock, the only one that several nodes share. */
export const clock = (_now: string): SQL => isoOf(sql`clock_timestamp()`);

const isoOf = (time: SQL): SQL => sql`to_char((${time}) at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The moment that many seconds from now, as a query may ask. */
export const ahead = (_now: string, seconds: number): SQL => isoOf(sql`clock_timestamp() + make_interval(secs => ${seconds}::float8)`);

/** What a column says, that many seconds earlier. */
export const earlier = (column: Column, seconds: number): SQL =>
	isoOf(sql`${column}::timestamptz - make_interval(secs => ${seconds}::float8)`);

/**
 * Takes rows that are due for one worker, oldest first, and returns their keys. Rows another worker is taking are passed over. A
 * lock that ends later than any lease could is from before the clock was put back, and holds nobody up.
 */
export async function claim(db: Db, rows: Claimable, { now, leaseSeconds, limit }: Claim): Promise<readonly (readonly string[])[]> {
	const keys = sql.join(
		rows.key.map((column) => sql.identifier(column.name)),
		sql`, `,
	);
	const until = isoOf(sql`clock_timestamp() + make_interval(secs => ${leaseSeconds}::int)`);
	const isDue = rows.astray === undefined ? sql`${rows.dueAt} <= ${clock(now)}` : sql`(${rows.dueAt} <= ${clock(now)} or ${rows.astray})`;
	const free = sql`(${rows.lockedUntil} is null or ${rows.lockedUntil} <= ${clock(now)} or ${rows.lockedUntil} > ${until})`;
	const due = sql`select ${keys} from ${rows.table} where ${rows.due} and ${isDue} and ${free} order by ${rows.dueAt} limit ${limit} for update skip locked`;
	const query = sql`update ${rows.table} set ${rows.taken}, ${sql.identifier(rows.lockedUntil.name)} = ${until} where (${keys}) in (${due}) returning ${keys}`;
	const { sql: text, params } = new PgDialect().sqlToQuery(query);
	return (await db.pool.query(text, params)).rows as readonly (readonly string[])[];
}

/** Frees the space of deleted rows now instead of at the server's leisure, so that deleted bytes are gone sooner. */
export async function tidy(db: Db, from: Table): Promise<boolean> {
	await db.pool.query(new PgDialect().sqlToQuery(sql`vacuum ${from}`).sql, []);
	return true;
}

/** Nothing is remembered here: several processes write. */
export function outdateAll(_db: Db): void {}

/** Any table of ours. */
export type AnyTable = PgTable;

/** The columns of a table's key, in order. */
export function keyColumns(of: AnyTable): readonly Column[] {
	const { columns, primaryKeys } = getTableConfig(of);
	return primaryKeys[0]?.columns ?? columns.filter((column) => column.primary);
}

/** Writes what is still waiting, then lets the connections go. */
export async function close(db: Db): Promise<void> {
	await db.flushing;
	await db.pool.end();
}
