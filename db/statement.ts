import { and, type Column, eq, getTableColumns, type InferInsertModel, Param, type SQL, sql, type Table } from 'drizzle-orm';
import type { Statement, Write } from '#db/dialect/write.ts';
import { statement } from '#dialect';

type Row<T extends Table> = InferInsertModel<T>;
type Key<T extends Table> = Extract<keyof Row<T>, string>;

/** A named value in a statement, stored as its column stores it. */
export function hole(name: string, column: Column): SQL {
	return sql`${new Param(sql.placeholder(name), column)}`;
}

/**
 * Builds an insert of one whole row. `computed` names columns that the database works out, such as the next number
 * in a log.
 *
 * @example const addOffer = insertInto(offers); commit(db, [addOffer({ project, id, … })])
 */
export function insertInto<T extends Table, C extends Key<T> = never>(
	table: T,
	computed: { readonly [K in C]?: SQL } = {},
): (row: Omit<Row<T>, C>) => Write {
	return insertIntoAny(table, computed);
}

/** The same for a table that is only known when it runs. */
export function insertIntoAny(table: Table, computed: object = {}): (row: Readonly<Record<string, unknown>>) => Write {
	const columns = Object.entries(getTableColumns(table) as Record<string, Column>);
	const names = sql.join(
		columns.map(([, column]) => sql.identifier(column.name)),
		sql`, `,
	);
	const given = computed as Readonly<Record<string, SQL | undefined>>;
	const values = sql.join(
		columns.map(([key, column]) => given[key] ?? hole(key, column)),
		sql`, `,
	);
	const built = statement(sql`insert into ${table} (${names}) values (${values})`);
	return (row) => ({ statement: built, values: row, rows: 1 });
}

/**
 * Builds an update of exactly one row: `set` are the columns it changes, `where` the columns that must have the given
 * values (leave the version in, and a row that somebody else changed is not touched). `only` narrows it further; `computed` names
 * columns that the database works out, from what it has or from a value in `set`.
 *
 * @example const move = updateOf(conversations, ['position', 'version'], ['project', 'id', 'version'])
 */
export function updateOf<T extends Table, S extends Key<T>, W extends Key<T>>(
	table: T,
	set: readonly S[],
	where: readonly W[],
	only?: SQL,
	computed: { readonly [K in Key<T>]?: SQL } = {},
): (set: Pick<Row<T>, S>, where: Pick<Row<T>, W>) => Write {
	return updateOfAny(table, set, where, only, computed);
}

/** One more than the row has: for who changes it whatever its version was, so that others who do look at it see that it did. */
export const oneMore = (column: Column): SQL => sql`${sql.identifier(column.name)} + 1`;

/** What the row has already, or else the value that is set. */
export const orElse = (name: string, column: Column): SQL => sql`coalesce(${sql.identifier(column.name)}, ${hole(name, column)})`;

/** The same for a table that is only known when it runs. */
export function updateOfAny(table: Table, set: readonly string[], where: readonly string[], only?: SQL, computed: object = {}) {
	const columns = getTableColumns(table) as Record<string, Column>;
	const given = computed as Readonly<Record<string, SQL | undefined>>;
	const changes = sql.join(
		[...new Set([...set, ...Object.keys(given)])].map(
			(key) => sql`${sql.identifier(column(columns, key).name)} = ${given[key] ?? hole(key, column(columns, key))}`,
		),
		sql`, `,
	);
	const built = statement(sql`update ${table} set ${changes} where ${matching(columns, where, only)}`);
	const values = withOld(where);
	return (changed: object, found: Readonly<Record<string, unknown>>): Write => ({
		statement: built,
		values: values(found, changed),
		rows: 1,
	});
}

/**
 * Builds a write that takes one row until its commit is over, and changes nothing of it. What the statements after it ask is then
 * true until they are stored: of two commits that take the same row, the second waits here, and sees all that the first one did. It
 * is a statement of its own because PostgreSQL, once it has waited inside a statement, goes on by what it saw before. With `only` it
 * asks: where that is not true the commit is stale.
 *
 * @example const take = taking(projects, ['id']); commit(db, [take({ id: project }), closeUnlessLast(…)])
 */
export function taking<T extends Table, W extends Key<T>>(table: T, where: readonly W[], only?: SQL): (where: Pick<Row<T>, W>) => Write {
	const columns = getTableColumns(table) as Record<string, Column>;
	const { name } = column(columns, where[0] ?? '');
	const itself = sql`${sql.identifier(name)} = ${sql.identifier(name)}`;
	const built = statement(sql`update ${table} set ${itself} where ${matching(columns, where, only)}`);
	const values = withOld(where);
	return (found: Readonly<Record<string, unknown>>): Write => ({ statement: built, values: values(found, {}), rows: 1 });
}

/** Builds a delete of all rows with the given values; with `rows`, of exactly so many, or the commit is stale. */
export function deleteFrom<T extends Table, W extends Key<T>>(
	table: T,
	where: readonly W[],
	rows: Write['rows'] = 'any',
): (where: Pick<Row<T>, W>) => Write {
	return deleteFromAny(table, where, rows);
}

/** The same for a table that is only known when it runs. */
export function deleteFromAny(table: Table, where: readonly string[], rows: Write['rows'] = 'any') {
	const columns = getTableColumns(table) as Record<string, Column>;
	const built: Statement = statement(sql`delete from ${table} where ${matching(columns, where)}`);
	const values = withOld(where);
	return (found: Readonly<Record<string, unknown>>): Write => ({ statement: built, values: values(found, {}), rows });
}

/** What was seen before goes under names of its own: a version is both looked for and set. */
const oldName = (key: string): string => `old ${key}`;

function withOld(keys: readonly string[]): (found: Readonly<Record<string, unknown>>, changed: object) => Record<string, unknown> {
	const names = keys.map((key) => [key, oldName(key)] as const);
	return (found, changed) => {
		const values: Record<string, unknown> = { ...changed };
		for (const [key, name] of names) values[name] = found[key];
		return values;
	};
}

function matching(columns: Record<string, Column>, keys: readonly string[], only?: SQL): SQL {
	const all = keys.map((key) => eq(column(columns, key), hole(oldName(key), column(columns, key))));
	return and(...all, only) ?? sql`false`;
}

function column(columns: Record<string, Column>, key: string): Column {
	const found = columns[key];
	if (found === undefined) throw new TypeError(`No column ${key}`);
	return found;
}
