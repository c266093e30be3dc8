import type { ProjectId } from '#core/id.ts';
import type { Write } from '#db/dialect/write.ts';
import { caseKeys, purposeKeys, sealingKeys } from '#db/schema/keys.ts';
import { commit, type Db } from '#dialect';
import { casePlace, purposePlace, sealingPlace } from '#server/vault/key-places.ts';
import { keyIdOf, type Place } from '#server/vault/seal.ts';
import { SEALED_TABLES, type SealedTable, type StoredRow, sealedTable } from '#server/vault/sealed-tables.ts';

/** The two databases: what was said and done, and the keys that open it. */
export type Stores = { readonly record: Db; readonly keys: Db };

/** Something that a project's own key sealed: a wrapped key, or a field that belongs to no case. */
export type Held = {
	readonly sealed: Uint8Array;
	/** By its name, the key that sealed it. */
	readonly by: string;
	readonly place: Place;
	/** Case keys and the like are wrapped with the key itself, fields are sealed with one that follows from it. */
	readonly with: 'wraps' | 'seals';
	/** Puts another value in its place, if it is still what was read. */
	readonly replace: (sealed: Uint8Array) => Write;
};

type Page = { readonly db: Db; readonly held: readonly Held[] };
type Source = { readonly table: SealedTable; readonly bytes: string; readonly place: (project: ProjectId, row: StoredRow) => Place };

const IN_KEY_STORE: readonly Source[] = [
	{ table: sealedTable(purposeKeys), bytes: 'wrapped', place: (project, row) => purposePlace(project, String(row['purpose'])) },
	{ table: sealedTable(sealingKeys), bytes: 'wrappedPrivateKey', place: (project, row) => sealingPlace(project, String(row['id'])) },
	{ table: sealedTable(caseKeys), bytes: 'wrapped', place: (project, row) => casePlace(project, String(row['youngPerson'])) },
];

const IN_RECORD: readonly Source[] = SEALED_TABLES.filter(({ person }) => person === undefined).flatMap((table) =>
	table.bytes.map((bytes) => ({ table, bytes, place: (_: ProjectId, row: StoredRow) => ({ ...table.placeOf(row, bytes), case: '' }) })),
);

/** Everything that this project's keys seal directly, some at a time: the key store first, then the record. */
export async function* underProjectKey({ record, keys }: Stores, project: ProjectId): AsyncGenerator<Page> {
	for (const source of IN_KEY_STORE) yield* from(keys, source, 'wraps', project);
	for (const source of IN_RECORD) yield* from(record, source, 'seals', project);
}

async function* from(db: Db, { table, bytes, place }: Source, by: Held['with'], project: ProjectId): AsyncGenerator<Page> {
	for await (const rows of table.pages(db, project)) {
		const held = rows.flatMap((row): Held[] => {
			const sealed = row[bytes];
			const id = sealed instanceof Uint8Array ? keyIdOf(sealed) : undefined;
			if (!(sealed instanceof Uint8Array) || id === undefined) return [];
			const replace = (fresh: Uint8Array): Write => table.change({ [bytes]: fresh }, row, [bytes]);
			return [{ sealed, by: id.toString('hex'), place: place(project, row), with: by, replace }];
		});
		yield { db, held };
	}
}

/** How many things each key sealed, by the key's name. Names of keys that are not the project's may be among them. */
export async function usesOf(stores: Stores, project: ProjectId): Promise<ReadonlyMap<string, number>> {
	const uses = new Map<string, number>();
	for await (const { held } of underProjectKey(stores, project)) for (const { by } of held) uses.set(by, (uses.get(by) ?? 0) + 1);
	return uses;
}

/** Commits writes together; if somebody changed one of the rows meanwhile, each by itself. Returns how many stand. */
export async function commitEach(db: Db, writes: readonly Write[]): Promise<number> {
	if (writes.length === 0) return 0;
	if ((await commit(db, writes)) === 'committed') return writes.length;
	let stand = 0;
	for (const write of writes) if ((await commit(db, [write])) === 'committed') stand += 1;
	return stand;
}
