import { createHash } from 'node:crypto';
import type { OpenStore } from '#server/store/open-store.ts';

/** What a refusal may leave behind. */
const MAY_GROW = new Set(['audit', 'audit_heads']);

type Fingerprints = {
	/** Of every row of every table but the audit’s. */
	readonly of: () => string;
	/** The same of one project alone. */
	readonly ofProject: (project: string) => string;
	readonly tables: readonly string[];
};

/** Looks at the whole record as it is on the disk, past every port. */
export function fingerprints({ db }: OpenStore): Fingerprints {
	const { client } = db;
	const names = client
		.prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name")
		.pluck()
		.all();
	const tables = names.map(String).filter((name) => !MAY_GROW.has(name));
	const reads = tables.map((name) => [name, client.prepare(`select * from "${name}"`).raw()] as const);
	const changes = client.prepare('select total_changes()').pluck();
	let last = { mark: '', print: '' };
	return {
		tables,
		of() {
			// Rows that this connection changed, and commits of any other: where neither moved, no row did.
			const mark = `${changes.get()} ${client.pragma('data_version', { simple: true })}`;
			if (mark !== last.mark) last = { mark, print: hashOf(reads.map(([name, read]) => [name, read.all()])) };
			return last.print;
		},
		ofProject(project) {
			const theirs = reads.filter(([, read]) => read.columns().some(({ name }) => name === 'project'));
			const rows = theirs.map(([name]) => [name, client.prepare(`select * from "${name}" where project = ?`).raw().all(project)] as const);
			return hashOf(rows);
		},
	};
}

function hashOf(tables: readonly (readonly [string, readonly unknown[]])[]): string {
	const hash = createHash('sha1');
	for (const [name, rows] of tables) {
		hash.update(`\n${name}`);
		for (const row of rows as readonly (readonly unknown[])[])
			for (const value of row) hash.update(value instanceof Uint8Array ? value : `|${String(value)}`);
	}
	return hash.digest('hex');
}
