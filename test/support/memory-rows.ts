/** One commit under way: what it did is undone if a later change of it is stale. */
export type Undoing = { readonly undo: (() => void)[] };

export function add<Row extends { readonly id: string }>(rows: Map<string, Row>, row: Row, { undo }: Undoing): boolean {
	if (rows.has(row.id)) return false;
	rows.set(row.id, row);
	undo.push(() => rows.delete(row.id));
	return true;
}

export function remove<Row>(rows: Map<string, Row>, id: string, { undo }: Undoing): boolean {
	const before = rows.get(id);
	if (before === undefined) return false;
	rows.delete(id);
	undo.push(() => rows.set(id, before));
	return true;
}

/** Changes one row, if it is there and has the version that was seen. */
export function change<Row extends { readonly version: number }>(
	rows: Map<string, Row>,
	id: string,
	from: number,
	to: Partial<Row>,
	draft: Undoing,
): boolean {
	return put(rows, id, { ...to, version: from + 1 }, (row) => row.version === from, draft);
}

/** Changes one row, if it is there and stands as it was seen. */
export function put<Row extends object>(
	rows: Map<string, Row>,
	id: string,
	to: Partial<Row>,
	seen: (row: Row) => boolean,
	{ undo }: Undoing,
): boolean {
	const before = rows.get(id);
	if (before === undefined || !seen(before)) return false;
	rows.set(id, { ...before, ...to });
	undo.push(() => rows.set(id, before));
	return true;
}

/**
 * Rows by id that are found by other names too, as a database finds them by an index: a store over maps that looked through everything
 * would be a slow thing to be measured against.
 *
 * @example new FoundBy<Text>(({ number, handledAt }) => [number, ...(handledAt === null ? [`waits ${number}`] : [])])
 */
export class FoundBy<Row> extends Map<string, Row> {
	readonly #namesOf: (row: Row) => readonly string[];
	readonly #named = new Map<string, Map<string, Row>>();

	constructor(namesOf: (row: Row) => readonly string[]) {
		super();
		this.#namesOf = namesOf;
	}

	override set(id: string, row: Row): this {
		const names = new Set(this.#namesOf(row));
		this.#leave(id, names);
		for (const name of names) this.#named.set(name, (this.#named.get(name) ?? new Map<string, Row>()).set(id, row));
		return super.set(id, row);
	}

	override delete(id: string): boolean {
		this.#leave(id, new Set());
		return super.delete(id);
	}

	/** Those of one name, in the order in which they came. */
	those(name: string): readonly Row[] {
		return [...(this.#named.get(name)?.values() ?? [])];
	}

	hasAny(name: string): boolean {
		return (this.#named.get(name)?.size ?? 0) > 0;
	}

	#leave(id: string, but: ReadonlySet<string>): void {
		const before = this.get(id);
		for (const name of before === undefined ? [] : this.#namesOf(before)) if (!but.has(name)) this.#named.get(name)?.delete(id);
	}
}
