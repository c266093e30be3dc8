import { createHash } from 'node:crypto';
import type { OpenStore } from '#server/store/open-store.ts';

/** What a refusal may leave behind. */
const MAY_GROW = new Set(['audit', 'audit_heads']);

/** Of every table by its name. */
export type Prints = ReadonlyMap<string, string>;

type Fingerprints = {
	/** Of every row of every table but the audit’s. */
	readonly of: () => Prints;
	/** The same of one project alone. */
	readonly ofProject: (project: string) => Prints;
};

/** The tables in which a row came, went or changed. */
export const changedIn = (before: Prints, after: Prints): readonly string[] =>
	before === after ? [] : [...after.keys()].filter((name) => after.get(name) !== before.get(name));

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
	let last: { readonly mark: string; readonly prints: Prints } = { mark: '', prints: new Map() };
	return {
		of() {
			// Rows that this connection changed, and commits of any other: where neither moved, no row did.
			const mark = `${changes.get()} ${client.pragma('data_version', { simple: true })}`;
			if (mark !== last.mark) last = { mark, prints: new Map(reads.map(([name, read]) => [name, hashOf(read.all())])) };
			return last.prints;
		},
		ofProject(project) {
			const theirs = reads.filter(([, read]) => read.columns().some(({ name }) => name === 'project'));
			return new Map(
				theirs.map(([name]) => [name, hashOf(client.prepare(`select * from "${name}" where project = ?`).raw().all(project))]),
			);
		},
	};
}

function hashOf(rows: readonly unknown[]): string {
	const hash = createHash('sha1');
	for (const row of rows as readonly (readonly unknown[])[])
		for (const value of row) hash.update(value instanceof Uint8Array ? value : `|${String(value)}`);
	return hash.digest('hex');
}
