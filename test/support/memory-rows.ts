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
