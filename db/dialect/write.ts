import { type Column, is, Param, Placeholder, type SQL, type Table } from 'drizzle-orm';

/**
 * A statement built once and run many times: its text, and a template that turns named values into the driver's
 * parameters. Building a query costs more than running it, so nothing on the way of an answer builds one.
 */
export type Statement = {
	readonly sql: string;
	readonly slots: readonly Slot[];
	/** The table that it writes to. */
	readonly table: string;
};

/** One parameter: a named value with the column's own encoding, or a constant. */
export type Slot = { readonly name: string; readonly encode: (value: unknown) => unknown } | { readonly constant: unknown };

/** One write of a commit, and the number of rows that it must touch; otherwise the whole commit is stale. */
export type Write = {
	readonly statement: Statement;
	readonly values: Readonly<Record<string, unknown>>;
	readonly rows: number | 'any';
};

export type CommitOutcome = 'committed' | 'stale';

/**
 * Writes that can only be known inside the transaction, such as the next link of an audit chain.
 * `fell` is called if what `writes` returned was not kept after all, newest first; `unknown` if nobody can say whether
 * it was. A throw from `writes` undoes this commit alone.
 */
export type Tail = { readonly writes: () => readonly Write[]; readonly fell: () => void; readonly unknown: () => void };

/** How often the database was asked, and how many transactions that took: the ratio is the gain of group commit. */
export type Figures = { readonly commits: number; readonly transactions: number };

/** The disk did not keep a write. Nothing is written any more until the process has been started again. */
export class StoreStoppedWriting extends Error {
	override readonly name = 'StoreStoppedWriting';
}

/**
 * The connection broke between asking to commit and the answer, so this was stored or it was not. Whoever asked says so
 * and looks before trying again; the same rows a second time would be refused by their ids.
 */
export class OutcomeUnknown extends Error {
	override readonly name = 'OutcomeUnknown';
}

/** Another process holds this database. */
export class StoreInUse extends Error {
	override readonly name = 'StoreInUse';
}

const asIs = (value: unknown): unknown => value;

/** Turns a rendered query into a statement. Only a dialect calls this: it knows how to render. */
export function compile(rendered: { readonly sql: string; readonly params: readonly unknown[] }): Statement {
	const table = /^(?:insert into|update|delete from) "(\w+)"/i.exec(rendered.sql)?.[1];
	if (table === undefined) throw new TypeError(`This writes to no table: ${rendered.sql}`);
	return { sql: rendered.sql, slots: rendered.params.map(slot), table };
}

function slot(param: unknown): Slot {
	if (is(param, Placeholder)) return { name: param.name, encode: asIs };
	if (!is(param, Param)) return { constant: param };
	if (!is(param.value, Placeholder)) return { constant: param.encoder.mapToDriverValue(param.value) };
	const { encoder } = param;
	return { name: param.value.name, encode: (value) => encoder.mapToDriverValue(value) };
}

/** The driver's parameters for one write. A value that is absent is stored as null. */
export function fill(write: Write): unknown[] {
	const { slots } = write.statement;
	const params = new Array<unknown>(slots.length);
	for (let at = 0; at < slots.length; at += 1) {
		const one = slots[at] as Slot;
		if ('constant' in one) params[at] = one.constant;
		else params[at] = write.values[one.name] == null ? null : one.encode(write.values[one.name]);
	}
	return params;
}

/** True when the number of rows touched is the number that was promised. */
export function touched(write: Write, rows: number): boolean {
	return write.rows === 'any' || write.rows === rows;
}

/**
 * Rows that come due and are taken by one worker for a while. A row whose worker died comes back when `lockedUntil`
 * has passed.
 */
export type Claimable = {
	readonly table: Table;
	readonly key: readonly Column[];
	readonly dueAt: Column;
	readonly lockedUntil: Column;
	/** Which rows may be taken at all. */
	readonly due: SQL;
	/** Rows that are due although their moment lies ahead: farther than it ever could, so the clock was put back. */
	readonly astray?: SQL | undefined;
	/** What taking a row sets besides the lock. */
	readonly taken: SQL;
};

export type Claim = { readonly now: string; readonly leaseSeconds: number; readonly limit: number };
