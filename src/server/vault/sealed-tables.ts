import { and, asc, type Column, eq, getTableColumns, getTableName, type SQL, sql } from 'drizzle-orm';
import type { ProjectId } from '#core/id.ts';
import type { Write } from '#db/dialect/write.ts';
import * as schema from '#db/schema/index.ts';
import { deleteFromAny, updateOfAny } from '#db/statement.ts';
import { type AnyTable, type Db, keyColumns } from '#dialect';
import type { Place } from '#server/vault/seal.ts';

/** A row as it is stored, by the names of its columns in code. */
export type StoredRow = Readonly<Record<string, unknown>>;

/**
 * One table of the record as far as sealing knows it. What is sealed in it, and where that belongs, follows from the table
 * itself, so that a new table is rotated, moved and shredded without being listed anywhere: `bytes` are columns that may
 * hold sealed values, a value belongs to the row named by the table's key without the project, and a table with a young
 * person in it is sealed under that case, any other under the project.
 */
export type SealedTable = {
	readonly name: string;
	readonly bytes: readonly string[];
	/** The table's key, the project first where there is one. */
	readonly key: readonly string[];
	/** The column that says whose case a row is, if one does. */
	readonly person: string | undefined;
	/** Where a value of a row belongs. */
	placeOf(row: StoredRow, bytes: string): Omit<Place, 'case'>;
	/** Every row of a project, so many at a time, in the order of the key. */
	pages(db: Db, project: ProjectId, where?: SQL): AsyncGenerator<readonly StoredRow[]>;
	/** Changes one row, if these columns still hold what was read; otherwise the commit is stale. */
	change(set: Readonly<Record<string, unknown>>, row: StoredRow, still: readonly string[]): Write;
	drop(row: StoredRow): Write;
	column(name: string): Column;
};

const AT_ONCE = 200;
/** Append-only and chained: a row of it never changes, whatever happens to what it is about. */
const NEVER_CHANGED = new Set(['audit', 'audit_heads']);

const ALL: readonly AnyTable[] = Object.values(schema);

/** Every table of the record that belongs to a project, in the order of the schema. */
export const SEALED_TABLES: readonly SealedTable[] = ALL.filter((table) => !NEVER_CHANGED.has(getTableName(table)))
	.filter((table) => getTableName(table) === 'projects' || 'project' in getTableColumns(table))
	.map(sealedTable);

/** The same for a table of the key store. */
export function sealedTable(table: AnyTable): SealedTable {
	const name = getTableName(table);
	const columns: Record<string, Column> = getTableColumns(table);
	const column = (of: string): Column => {
		const found = columns[of];
		if (found === undefined) throw new TypeError(`${name} has no column ${of}.`);
		return found;
	};
	const nameInCode = new Map(Object.entries(columns).map(([key, { name: stored }]) => [stored, key]));
	const key = keyColumns(table).map((one) => nameInCode.get(one.name) ?? one.name);
	const project = 'project' in columns ? 'project' : 'id';
	const naming = key.length === 1 ? key : key.filter((one) => one !== 'project');
	return {
		name,
		key,
		person: name === 'young_people' ? 'id' : 'youngPerson' in columns ? 'youngPerson' : undefined,
		column,
		bytes: Object.keys(columns).filter((one) => /^(blob|bytea)$/.test(column(one).getSQLType())),
		placeOf: (row, bytes) => ({
			project: String(row[project]),
			table: name,
			column: column(bytes).name,
			row: naming.map((one) => String(row[one])).join('/'),
		}),
		pages: (db, of, where) => pages(db, table, key.map(column), key, and(eq(column(project), of), where)),
		change: changing(table, key),
		drop: deleteFromAny(table, key, 1),
	};
}

async function* pages(
	db: Db,
	table: AnyTable,
	order: readonly Column[],
	key: readonly string[],
	where: SQL | undefined,
): AsyncGenerator<readonly StoredRow[]> {
	const tuple = (parts: readonly (Column | SQL)[]): SQL => sql`(${sql.join([...parts], sql`, `)})`;
	for (let last: StoredRow | undefined; ; ) {
		const seen = last;
		const further = seen && sql`${tuple(order)} > ${tuple(key.map((one) => sql`${seen[one]}`))}`;
		const rows: readonly StoredRow[] = await db.read
			.select()
			.from(table)
			.where(and(where, further))
			.orderBy(...order.map((one) => asc(one)))
			.limit(AT_ONCE);
		if (rows.length > 0) yield rows;
		if (rows.length < AT_ONCE) return;
		last = rows.at(-1);
	}
}

/** A statement is built once for each set of columns. */
function changing(table: AnyTable, key: readonly string[]): SealedTable['change'] {
	const known = new Map<string, ReturnType<typeof updateOfAny>>();
	return (set, row, still) => {
		const where = [...key, ...still];
		const shape = `${Object.keys(set).join()} where ${where.join()}`;
		const update = known.get(shape) ?? updateOfAny(table, Object.keys(set), where);
		known.set(shape, update);
		return update(set, row);
	};
}
