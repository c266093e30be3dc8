import { type Column, type SQL, sql, type Table } from 'drizzle-orm';
import { boolean, customType, getTableConfig, integer, jsonb, PgDialect, type PgTable, pgTable, text as pgText } from 'drizzle-orm/pg-core';
import { drizzle, type PgRemoteDatabase } from 'drizzle-orm/pg-proxy';
import { type Client, connect, type Pool } from '#db/dialect/postgres-pool.ts';
import {
	type Claim,
	type Claimable,
	type CommitOutcome,
	compile,
	type Figures,
	fill,
	OutcomeUnknown,
	type Statement,
	type StoreStoppedWriting,
	type Tail,
	touched,
	type Write,
} from '#db/dialect/write.ts';

export { foreignKey, index, primaryKey, uniqueIndex } from 'drizzle-orm/pg-core';
export { applyMigrations } from './postgres-migrations.ts';

/** Which of the two this is. */
export const dialect: 'sqlite' | 'postgresql' = 'postgresql';
export const table = pgTable;
export const text = (name: string) => pgText(name);
export const int = (name: string) => integer(name);
export const bool = (name: string) => boolean(name);
export const json = <T>(name: string) => jsonb(name).$type<T>();
export const blob = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'bytea' });

type Job = {
	readonly writes: readonly Write[];
	readonly tail: Tail | undefined;
	readonly resolve: (outcome: CommitOutcome) => void;
	readonly reject: (cause: unknown) => void;
};
type Ran =
	| { readonly job: Job; readonly outcome: CommitOutcome; readonly tailed: boolean }
	| { readonly job: Job; readonly failure: unknown };

/** A PostgreSQL database, shared by several processes. `read` is for reading only: `commit` is the one way to write. */
export type Db = {
	readonly read: PgRemoteDatabase;
	readonly pool: Pool;
	readonly figures: Figures;
	readonly queue: Job[];
	/** The batch under way; commits that arrive meanwhile are the next one. */
	readonly flushing: Promise<void> | undefined;
	readonly stopped: StoreStoppedWriting | undefined;
};
type OpenDb = { -readonly [Key in keyof Db]: Db[Key] };

/** How many commits share one transaction at most. */
const BATCH = 64;

/**
 * Opens a database, and refuses to go on unless its server waits for the disk.
 *
 * @param where an address, or connections that are open already
 * @param schema where its tables are, if not in `public`
 */
export async function open(where: string | Pool, schema?: string): Promise<Db> {
	const pool = typeof where === 'string' ? await connect(where, schema) : where;
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
 * Stores a list of writes once or not at all, and resolves only after the server's disk has it. Commits that arrive
 * while others are being written share the next transaction, each in its own savepoint: a stale one is undone alone.
 */
export function commit(db: Db, writes: readonly Write[], tail?: Tail): Promise<CommitOutcome> {
	return new Promise((resolve, reject) => {
		db.queue.push({ writes, tail, resolve, reject });
		const open: OpenDb = db;
		open.flushing ??= new Promise<void>((done) => setImmediate(done)).then(() => flush(open));
	});
}

async function flush(db: OpenDb): Promise<void> {
	while (db.queue.length > 0) await transact(db, db.queue.splice(0, BATCH));
	db.flushing = undefined;
}

async function transact(db: OpenDb, jobs: readonly Job[]): Promise<void> {
	const ran: Ran[] = [];
	let client: Client | undefined;
	let asked = false;
	try {
		client = await db.pool.take();
		await client.query('begin', []);
		for (const job of jobs) ran.push(await runOne(client, job));
		asked = true;
		await client.query('commit', []);
		client.release();
	} catch (cause) {
		// A connection in an unknown state is not used again; the server undoes what it had begun, unless it was to commit.
		client?.release(true);
		rejectAll(jobs, ran, asked && !isRefused(cause) ? unknown(cause) : cause);
		return;
	}
	db.figures = { commits: db.figures.commits + jobs.length, transactions: db.figures.transactions + 1 };
	for (const one of ran) {
		if ('outcome' in one) one.job.resolve(one.outcome);
		else one.job.reject(one.failure);
	}
}

function rejectAll(jobs: readonly Job[], ran: readonly Ran[], cause: unknown): void {
	for (const one of [...ran].reverse()) {
		if (!('outcome' in one) || !one.tailed) continue;
		if (cause instanceof OutcomeUnknown) one.job.tail?.unknown();
		else one.job.tail?.fell();
	}
	for (const one of ran) one.job.reject('failure' in one ? one.failure : cause);
	for (const job of jobs.slice(ran.length)) job.reject(cause);
}

/** The server's own refusal to commit: a constraint that is checked at the end, or a conflict. Then nothing was stored. */
function isRefused(cause: unknown): boolean {
	return cause instanceof Error && 'code' in cause && /^(23|40)/.test(String(cause.code));
}

function unknown(cause: unknown): OutcomeUnknown {
	return new OutcomeUnknown('The database did not say whether this was saved. Look before trying again.', { cause });
}

async function runOne(client: Client, job: Job): Promise<Ran> {
	let tailed = false;
	let failure: unknown;
	await client.query('savepoint one', []);
	try {
		let stands = await all(client, job.writes);
		if (stands && job.tail !== undefined) {
			const last = job.tail.writes();
			tailed = true;
			stands = await all(client, last);
		}
		if (stands) {
			await client.query('release savepoint one', []);
			return { job, outcome: 'committed', tailed };
		}
	} catch (cause) {
		failure = cause;
	}
	if (tailed) job.tail?.fell();
	await client.query('rollback to savepoint one', []);
	await client.query('release savepoint one', []);
	return failure === undefined || isTaken(failure) ? { job, outcome: 'stale', tailed: false } : { job, failure };
}

async function all(client: Client, writes: readonly Write[]): Promise<boolean> {
	for (const write of writes) {
		const { count } = await client.query(write.statement.sql, fill(write));
		if (!touched(write, count)) return false;
	}
	return true;
}

/** Somebody else wrote this first (unique_violation), or two nodes waited for each other (deadlock_detected). */
function isTaken(cause: unknown): boolean {
	const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
	return code === '23505' || code === '40P01';
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
