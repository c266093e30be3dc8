import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';

/** What wapiti found to attack, and of how much of it each module came to the end. */
export type Attacked = {
	readonly links: number;
	readonly forms: number;
	readonly fields: number;
	/** Forms, and links with a query, that a module went through: `file` → 41. */
	readonly byModule: ReadonlyMap<string, number>;
};

const COUNTS = {
	links: `SELECT count(*) FROM paths WHERE evil = 0 AND method = 'GET'`,
	forms: `SELECT count(*) FROM paths WHERE evil = 0 AND method = 'POST'`,
	fields: `SELECT count(*) FROM params JOIN paths USING (path_id) WHERE evil = 0 AND params.name != 'formToken'`,
} as const;
const BY_MODULE = `SELECT module_name AS module, count(DISTINCT path_id) AS forms FROM attack_log JOIN paths USING (path_id)
	WHERE evil = 0 AND method = 'POST' GROUP BY module_name`;

/** Reads the session that wapiti left in this folder. */
export function attackedIn(folder: string): Attacked {
	const file = readdirSync(folder).find((name) => name.endsWith('.db'));
	if (file === undefined) return { links: 0, forms: 0, fields: 0, byModule: new Map() };
	const db = new Database(join(folder, file), { readonly: true });
	const count = (sql: string): number => Number(db.prepare(sql).pluck().get());
	const rows = db.prepare(BY_MODULE).all() as readonly { readonly module: string; readonly forms: number }[];
	const attacked = {
		...{ links: count(COUNTS.links), forms: count(COUNTS.forms), fields: count(COUNTS.fields) },
		byModule: new Map(rows.map(({ module, forms }) => [module, forms])),
	};
	db.close();
	return attacked;
}
