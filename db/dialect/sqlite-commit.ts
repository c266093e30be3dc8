import Database from 'better-sqlite3';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import {
	type CommitOutcome,
	type Figures,
	fill,
	type Statement,
	StoreStoppedWriting,
	type Tail,
	touched,
	type Write,
} from '#db/dialect/write.ts';

type Job = {
	readonly writes: readonly Write[];
	readonly tail: Tail | undefined;
	readonly resolve: (outcome: CommitOutcome) => void;
	readonly reject: (cause: unknown) => void;
};
type Ran =
	| { readonly job: Job; readonly outcome: CommitOutcome; readonly tailed: boolean }
	| { readonly job: Job; readonly failure: unknown };

/** One SQLite file, one connection, one process. `read` is for reading only: `commit` is the one way to write. */
export type Db = {
	readonly read: BetterSQLite3Database;
	readonly client: Database.Database;
	readonly figures: Figures;
	readonly queue: Job[];
	/** How many commits share one transaction at most. */
	readonly together: number;
	readonly prepared: Map<Statement, Database.Statement>;
	readonly control: Map<string, Database.Statement>;
	/** What a write to a table makes out of date, by the table's name. */
	readonly outdates: Map<string, readonly (() => void)[]>;
	readonly unlock: () => void;
	/** Makes room on a full disk, if there is any to be made. True: what failed is tried once more. */
	readonly onFull: (() => boolean) | undefined;
	readonly stopped: StoreStoppedWriting | undefined;
};
/** The same to those who keep it up to date. */
export type OpenDb = { -readonly [Key in keyof Db]: Db[Key] };

/**
 * Stores a list of writes once or not at all, and resolves only after the disk has it. Commits that arrive together
 * share one transaction and one fsync, each in its own savepoint: a stale one is undone alone.
 */
export function commit(db: Db, writes: readonly Write[], tail?: Tail): Promise<CommitOutcome> {
	return new Promise((resolve, reject) => {
		if (db.stopped !== undefined) return reject(db.stopped);
		db.queue.push({ writes, tail, resolve, reject });
		if (db.queue.length === 1) setImmediate(flush, db);
	});
}

function flush(db: OpenDb): void {
	const jobs = db.queue.splice(0, db.together);
	if (db.queue.length > 0) setImmediate(flush, db);
	const failure = transact(db, jobs);
	if (failure === undefined) return;
	const again = isFull(failure.cause) && db.onFull?.() === true ? transact(db, jobs) : failure;
	if (again !== undefined) rejectAll(db, jobs, again.cause);
}

/** All of them, each answered; or nothing, and what the disk said. */
function transact(db: OpenDb, jobs: readonly Job[]): { readonly cause: unknown } | undefined {
	const ran: Ran[] = [];
	try {
		run(db, 'begin immediate');
		for (const job of jobs) ran.push(runOne(db, job));
		run(db, 'commit');
	} catch (cause) {
		undo(db, ran);
		return { cause };
	}
	db.figures = { commits: db.figures.commits + jobs.length, transactions: db.figures.transactions + 1 };
	for (const one of ran) {
		if ('outcome' in one) one.job.resolve(one.outcome);
		else one.job.reject(one.failure);
	}
	return undefined;
}

function undo(db: Db, ran: readonly Ran[]): void {
	if (db.client.inTransaction) run(db, 'rollback');
	for (const one of [...ran].reverse()) if ('outcome' in one && one.tailed) one.job.tail?.fell();
}

function runOne(db: Db, job: Job): Ran {
	let tailed = false;
	run(db, 'savepoint one');
	let failure: unknown;
	try {
		let stands = job.writes.every((write) => execute(db, write));
		if (stands && job.tail !== undefined) {
			const last = job.tail.writes();
			tailed = true;
			stands = last.every((write) => execute(db, write));
		}
		if (stands) {
			run(db, 'release one');
			return { job, outcome: 'committed', tailed };
		}
	} catch (cause) {
		failure = cause;
	}
	if (tailed) job.tail?.fell();
	// A full disk or a failed read can end the whole transaction by itself; then nothing of the others stands either.
	if (failure !== undefined && (!db.client.inTransaction || isDiskFault(failure) || isFull(failure))) throw failure;
	run(db, 'rollback to one');
	run(db, 'release one');
	return failure === undefined || isTaken(failure) ? { job, outcome: 'stale', tailed: false } : { job, failure };
}

function rejectAll(db: OpenDb, jobs: readonly Job[], cause: unknown): void {
	stopOnDiskFault(db, cause);
	const waiting = db.stopped === undefined ? [] : db.queue.splice(0);
	for (const job of [...jobs, ...waiting]) job.reject(db.stopped ?? cause);
}

/** After a failed fsync nobody knows what the disk holds, and trying again would report a success that is none. */
function stopOnDiskFault(db: OpenDb, cause: unknown): void {
	if (!isDiskFault(cause)) return;
	db.stopped = new StoreStoppedWriting(
		'The disk did not keep what was saved, so Waymark has stopped saving. Check the disk, then start Waymark again.',
		{ cause },
	);
}

/** One write of its own, beside commits: it makes room on a full disk as they do, and a disk that fails stops it and them. */
export function writeAlone<Result>(db: Db, write: () => Result): Result {
	if (db.stopped !== undefined) throw db.stopped;
	try {
		return write();
	} catch (cause) {
		if (isFull(cause) && db.onFull?.() === true) return write();
		stopOnDiskFault(db, cause);
		throw db.stopped ?? cause;
	}
}

function execute(db: Db, write: Write): boolean {
	let ready = db.prepared.get(write.statement);
	if (ready === undefined) {
		ready = db.client.prepare(write.statement.sql);
		db.prepared.set(write.statement, ready);
	}
	const { changes } = ready.run(...fill(write));
	outdate(db, write.statement.table);
	return touched(write, changes);
}

/** Forgets every answer that a write to this table makes out of date. */
export function outdate({ outdates }: Db, table: string): void {
	for (const forget of outdates.get(table) ?? []) forget();
}

const CONTROL = ['begin immediate', 'commit', 'rollback', 'savepoint one', 'release one', 'rollback to one'] as const;

function run(db: Db, control: (typeof CONTROL)[number]): void {
	let ready = db.control.get(control);
	if (ready === undefined) {
		ready = db.client.prepare(control);
		db.control.set(control, ready);
	}
	ready.run();
}

/** A query that was built for reading wraps what the driver said. */
function codeOf(cause: unknown): string {
	const said = cause instanceof Error && !(cause instanceof Database.SqliteError) ? cause.cause : cause;
	return said instanceof Database.SqliteError ? said.code : '';
}
/** Somebody else wrote this first: the same answer as a version that has moved on. */
const isTaken = (cause: unknown): boolean => ['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY'].includes(codeOf(cause));
const isDiskFault = (cause: unknown): boolean => /^SQLITE_(IOERR|CORRUPT|NOTADB)/.test(codeOf(cause));
const isFull = (cause: unknown): boolean => codeOf(cause) === 'SQLITE_FULL';
