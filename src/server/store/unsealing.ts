import type { ProjectId, YoungPersonId } from '#core/id.ts';
import type { Db } from '#dialect';
import { type Place, type SealKey, unsealWith } from '#server/vault/seal.ts';
import type { Unopened } from '#server/vault/unopened.ts';
import type { CaseKeys, ProjectKeys, Vault } from '#server/vault/vault.ts';
import { caseDestroyed, caseKeyMissing } from '#server/vault/vault-error.ts';

/** A core schema: what comes back from the disk goes through one, always. */
export type Schema<Value> = { parse(value: unknown): Value };

/** Where a read gets its rows, and the keys that open them. */
export type Source = { readonly db: Db; readonly vault: Vault };

/**
 * Opens sealed columns of one read. The keys of all the cases in it were fetched at once; one that was destroyed
 * throws where it is needed.
 */
export type Unsealing = {
	readonly has: (youngPerson: YoungPersonId) => boolean;
	readonly open: <Value>(
		youngPerson: YoungPersonId,
		table: string,
		column: string,
		row: string,
		sealed: Uint8Array,
		schema: Schema<Value>,
	) => Value;
};

export async function unsealing<Row>(
	{ vault }: Source,
	project: ProjectId,
	rows: readonly Row[],
	of: (row: Row) => YoungPersonId,
): Promise<Unsealing> {
	const keys: CaseKeys = await vault.cases(project, rows.map(of));
	return {
		has: (youngPerson) => keys.has(youngPerson),
		open: (youngPerson, table, column, row, sealed, schema) =>
			reported(vault.unopened, () => {
				const key = keys.get(youngPerson);
				if (key === undefined) throw vault.isDestroyed(project, youngPerson) ? caseDestroyed(youngPerson) : caseKeyMissing(youngPerson);
				return opened([key], { project, case: youngPerson, table, column, row }, sealed, schema);
			}),
	};
}

/**
 * What `open` opens, or `instead` when it cannot be opened: the key is gone, or the bytes were changed. For lists that
 * must stay whole, so that one damaged line hides none of the others. What stands instead says so.
 *
 * @example readable(() => open(…, Words), 'These words cannot be opened.')
 */
export function readable<Value>(open: () => Value, instead: Value): Value {
	try {
		return open();
	} catch {
		return instead;
	}
}

/** What does not open is told to whoever looks after the installation, also where a page shows something in its place. */
function reported<Value>(unopened: Unopened, open: () => Value): Value {
	try {
		return open();
	} catch (cause) {
		unopened.report(cause);
		throw cause;
	}
}

/** A field that belongs to the project and to no young person. */
export function openProjectField<Value>(
	{ seals, unopened }: Pick<ProjectKeys, 'seals' | 'unopened'>,
	place: Omit<Place, 'case'>,
	sealed: Uint8Array,
	schema: Schema<Value>,
): Value {
	return reported(unopened, () => opened(seals, { ...place, case: '' }, sealed, schema));
}

function opened<Value>(keys: readonly SealKey[], place: Place, sealed: Uint8Array, schema: Schema<Value>): Value {
	return schema.parse(JSON.parse(unsealWith(keys, place, sealed).toString('utf8')));
}
