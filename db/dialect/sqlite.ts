import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { type Column, getTableName, type SQL, sql, type Table } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import {
	customType,
	getTableConfig,
	integer,
	SQLiteSyncDialect,
	type SQLiteTable,
	sqliteTable,
	text as sqliteText,
} from 'drizzle-orm/sqlite-core';
import { lockFile } from '#db/dialect/lock-file.ts';
import { type Db, type OpenDb, outdate, writeAlone } from '#db/dialect/sqlite-commit.ts';
import { type Claim, type Claimable, compile, type Statement } from '#db/dialect/write.ts';

export { foreignKey, index, primaryKey, uniqueIndex } from 'drizzle-orm/sqlite-core';
export { commit, type Db } from '#db/dialect/sqlite-commit.ts';

/** Which of the two this is. */
export const dialect: 'sqlite' | 'postgresql' = 'sqlite';
export const table = sqliteTable;
export const text = (name: string) => sqliteText(name);
export const int = (name: string) => integer(name);
export const bool = (name: string) => integer(name, { mode: 'boolean' });
export const json = <T>(name: string) => sqliteText(name, { mode: 'json' }).$type<T>();
export const blob = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'blob' });

/** Every connection gets these: durable first, and nothing deleted stays readable. */
const PRAGMAS = [
	'journal_mode = WAL',
	'synchronous = FULL',
	'foreign_keys = ON',
	'busy_timeout = 5000',
	'secure_delete = ON',
	'trusted_schema = OFF',
	'cell_size_check = ON',
	// Room for the pages of a busy hour (64 MiB), and fewer, larger moves from the log into the file.
	'cache_size = -65536',
	'wal_autocheckpoint = 4000',
] as const;
const FULL = 2;

/**
 * Opens a database file, makes it if it is new, and refuses to go on unless the disk is really waited for.
 *
 * @param file path of the file, or `:memory:`
 * @param together how many commits share one transaction at most: all that are waiting, unless a measurement asks for fewer
 * @param beside next to the process that serves it, for a command of the operator's. That process keeps the lock; it is told
 *   of what was changed by the key store (`key_changes`), and SQLite itself lets one of them write at a time.
 * @param onFull makes room on a full disk, and says whether it could
 */
export async function open(
	file: string,
	together = Number.POSITIVE_INFINITY,
	beside = false,
	onFull: (() => boolean) | undefined = undefined,
): Promise<Db> {
	const unlock = beside || file === ':memory:' ? () => undefined : lockFile(`${file}.lock`);
	try {
		if (beside && !existsSync(file)) throw new Error(`There is no ${file}. Check WAYMARK_DATA; for the demonstration add --demonstration.`);
		const client = new Database(file);
		for (const pragma of PRAGMAS) client.pragma(pragma);
		const db: OpenDb = {
			read: drizzle(client),
			client,
			figures: { commits: 0, transactions: 0 },
			queue: [],
			together,
			prepared: new Map(),
			control: new Map(),
			outdates: new Map(),
			unlock,
			onFull,
			stopped: undefined,
		};
		insistOnWhole(db, file);
		insistOnFull(db, file);
		return db;
	} catch (cause) {
		unlock();
		throw cause;
	}
}

/** The record and its keys, in two files of one folder, which is made if it is not there. */
export async function openPair({
	dataFolder,
	together,
	beside,
	onDiskFull,
}: {
	readonly dataFolder: string;
	readonly together?: number | undefined;
	readonly beside?: boolean | undefined;
	readonly onDiskFull?: (() => boolean) | undefined;
}): Promise<{ readonly record: Db; readonly keys: Db }> {
	if (beside !== true) mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
	const record = await open(join(dataFolder, 'waymark.db'), together, beside, onDiskFull);
	try {
		return { record, keys: await open(join(dataFolder, 'keys.db'), undefined, beside, onDiskFull) };
	} catch (cause) {
		await close(record);
		throw cause;
	}
}

/** A file that was damaged is not written to: what can still be read of it is worth more than what would be added. */
function insistOnWhole({ client }: Db, file: string): void {
	const found = client.pragma('quick_check(1)', { simple: true });
	if (found !== 'ok') throw new Error(`${file} is damaged (${String(found)}). Put yesterday’s backup in its place, and keep this file.`);
}

/** The setting can fall back to NORMAL with the first write of a connection, so it is read after one. */
function insistOnFull({ client }: Db, file: string): void {
	client.exec('create table if not exists waymark_opened (once integer primary key); insert or replace into waymark_opened values (1)');
	const found = client.pragma('synchronous', { simple: true });
	if (found !== FULL)
		throw new Error(
			`${file} would not wait for the disk (synchronous is ${String(found)}, and must be ${FULL}). Waymark does not start like this.`,
		);
}

/** How safely the connection writes at this moment; 2 is FULL. */
export function durability(db: Db): unknown {
	return db.client.pragma('synchronous', { simple: true });
}

/** A statement from a query with placeholders. Built once, when a module loads. */
export const statement = (query: SQL): Statement => compile(new SQLiteSyncDialect().sqlToQuery(query));

/**
 * A read that is built once and run many times.
 *
 * @example const one = prepared((values) => db.read.select()…where(eq(staff.id, sql.placeholder('id'))))
 */
export function prepared<Row>(query: {
	prepare(): { all(values?: Record<string, unknown>): Row[] };
}): (values?: Record<string, unknown>) => Promise<Row[]> {
	const ready = query.prepare();
	return async (values) => ready.all(values);
}

/** Answers kept in memory at most, for each read that is remembered. */
const REMEMBERED = 1_000;

/**
 * A read that is asked with every request. Its answer is kept until something is written to one of its tables: nobody but
 * this process writes here, so it is never out of date. The same rows are the same objects until then.
 *
 * @param tables every table that the query reads
 */
export function remembered<Row>(
	db: Db,
	tables: readonly Table[],
	query: Parameters<typeof prepared<Row>>[0],
): ReturnType<typeof prepared<Row>> {
	const ask = prepared(query);
	const known = new Map<string, Promise<Row[]>>();
	for (const name of tables.map(getTableName)) db.outdates.set(name, [...(db.outdates.get(name) ?? []), () => known.clear()]);
	return (values) => {
		const key = JSON.stringify(values);
		const there = known.get(key);
		if (there !== undefined) return there;
		const answer = ask(values);
		if (known.size >= REMEMBERED) known.clear();
		known.set(key, answer);
		answer.catch(() => known.delete(key));
		return answer;
	};
}

/** A read that waits for whoever is writing these rows. Nobody else does. */
export const settled = <Query>(query: Query): Query => query;

/** What time it is, as a query may ask. One process writes here, so its own clock is the only one. */
export const clock = (now: string): SQL => sql`${now}`;

/** The moment that many seconds from now, as a query may ask. */
export const ahead = (now: string, seconds: number): SQL => sql`${new Date(Date.parse(now) + seconds * 1_000).toISOString()}`;

/** What a column says, that many seconds earlier. */
export const earlier = (column: Column, seconds: number): SQL => sql`strftime('%Y-%m-%dT%H:%M:%fZ', ${column}, ${`${-seconds} seconds`})`;

/**
 * Takes rows that are due for one worker, oldest first, and returns their keys. A lock that ends later than any lease could is
 * from before the clock was put back, and holds nobody up.
 */
export async function claim(db: Db, rows: Claimable, { now, leaseSeconds, limit }: Claim): Promise<readonly (readonly string[])[]> {
	outdate(db, getTableName(rows.table));
	const until = new Date(Date.parse(now) + leaseSeconds * 1_000).toISOString();
	const keys = sql.join(
		rows.key.map((column) => sql.identifier(column.name)),
		sql`, `,
	);
	const isDue = rows.astray === undefined ? sql`${rows.dueAt} <= ${now}` : sql`(${rows.dueAt} <= ${now} or ${rows.astray})`;
	const free = sql`(${rows.lockedUntil} is null or ${rows.lockedUntil} <= ${now} or ${rows.lockedUntil} > ${until})`;
	const due = sql`select ${keys} from ${rows.table} where ${rows.due} and ${isDue} and ${free} order by ${rows.dueAt} limit ${limit}`;
	return writeAlone(db, () =>
		db.read.values<string[]>(
			sql`update ${rows.table} set ${rows.taken}, ${sql.identifier(rows.lockedUntil.name)} = ${until} where (${keys}) in (${due}) returning ${keys}`,
		),
	);
}

/** Applies migrations that are not there yet, all together or not at all. The lock file already keeps others out. */
export async function applyMigrations(
	db: Db,
	migrations: readonly { readonly hash: string; readonly name: string; readonly sql: readonly string[] }[],
): Promise<readonly string[]> {
	const { client } = db;
	client.exec('create table if not exists waymark_migrations (name text primary key, hash text not null)');
	const there = new Set(client.prepare('select name from waymark_migrations').pluck().all());
	const pending = migrations.filter(({ name }) => !there.has(name));
	client
		.transaction(() => {
			for (const migration of pending) {
				for (const part of migration.sql) client.exec(part);
				client.prepare('insert into waymark_migrations (name, hash) values (?, ?)').run(migration.name, migration.hash);
			}
		})
		.immediate();
	return pending.map(({ name }) => name);
}

/**
 * Moves everything from the write-ahead log into the file and empties the log, so that deleted bytes are gone. False when
 * somebody was reading for so long that the log could not be emptied.
 */
export async function tidy(db: Db, _table: Table): Promise<boolean> {
	return db.client.pragma('wal_checkpoint(TRUNCATE)', { simple: true }) === 0;
}

/** Forgets every answer that is remembered: another process wrote here. */
export function outdateAll({ outdates }: Db): void {
	for (const forget of [...outdates.values()].flat()) forget();
}

/** Any table of ours. */
export type AnyTable = SQLiteTable;

/** The columns of a table's key, in order. */
export function keyColumns(of: AnyTable): readonly Column[] {
	const { columns, primaryKeys } = getTableConfig(of);
	return primaryKeys[0]?.columns ?? columns.filter((column) => column.primary);
}

/** Writes what is still waiting, then gives the file and its lock back. */
export async function close(db: Db): Promise<void> {
	while (db.queue.length > 0) await new Promise((done) => setImmediate(done));
	db.client.close();
	db.unlock();
}
