import type { PgRemoteDatabase } from 'drizzle-orm/pg-proxy';
import { gaveWay, TRIES } from '#db/dialect/gave-way.ts';
import type { Client, Pool } from '#db/dialect/postgres-pool.ts';
import {
	type CommitOutcome,
	type Figures,
	fill,
	OutcomeUnknown,
	type StoreStoppedWriting,
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
/** The same to those who keep it up to date. */
export type OpenDb = { -readonly [Key in keyof Db]: Db[Key] };

/** How many commits share one transaction at most. */
const BATCH = 64;

/**
 * Stores a list of writes once or not at all, and resolves only after the server's disk has it. Commits that arrive
 * while others are being written share the next transaction, each in its own savepoint: a stale one is undone alone. When
 * two nodes wait for each other, what gives way is written once more: it is neither stale nor refused because of that.
 */
export function commit(db: Db, writes: readonly Write[], tail?: Tail): Promise<CommitOutcome> {
	return new Promise((resolve, reject) => {
		db.queue.push({ writes, tail, resolve, reject });
		const open: OpenDb = db;
		open.flushing ??= new Promise<void>((done) => setImmediate(done)).then(() => flush(open));
	});
}

async function flush(db: OpenDb): Promise<void> {
	while (db.queue.length > 0) {
		const jobs = db.queue.splice(0, BATCH);
		if ((await transact(db, jobs, false)) === 'gave way') for (const job of jobs) await alone(db, job);
	}
	db.flushing = undefined;
}

/** By itself it holds nothing that the others took, and whoever waited for that goes on meanwhile. */
async function alone(db: OpenDb, job: Job): Promise<void> {
	for (let left = TRIES; (await transact(db, [job], left === 1)) === 'gave way'; left -= 1);
}

/**
 * Answers every job, unless two nodes waited for each other and this one gave way: then nothing of them is stored.
 *
 * @param isLast if this one gives way again its jobs are refused, with what the server said
 */
async function transact(db: OpenDb, jobs: readonly Job[], isLast: boolean): Promise<'answered' | 'gave way'> {
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
		if (client !== undefined && !asked && !isLast && gaveWay(cause)) {
			await undo(client, ran);
			return 'gave way';
		}
		// A connection in an unknown state is not used again; the server undoes what it had begun, unless it was to commit.
		client?.release(true);
		rejectAll(jobs, ran, asked && !isRefused(cause) ? unknown(cause) : cause);
		return 'answered';
	}
	db.figures = { commits: db.figures.commits + jobs.length, transactions: db.figures.transactions + 1 };
	for (const one of ran) {
		if ('outcome' in one) one.job.resolve(one.outcome);
		else one.job.reject(one.failure);
	}
	return 'answered';
}

async function undo(client: Client, ran: readonly Ran[]): Promise<void> {
	for (const one of [...ran].reverse()) if ('outcome' in one && one.tailed) one.job.tail?.fell();
	await client.query('rollback', []).then(
		() => client.release(),
		() => client.release(true),
	);
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
	if (gaveWay(failure)) throw failure;
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

/** Somebody else wrote this first (unique_violation). */
function isTaken(cause: unknown): boolean {
	return cause instanceof Error && 'code' in cause && cause.code === '23505';
}
