import { and, eq } from 'drizzle-orm';
import type { ProjectId, StaffId, YoungPersonId } from '#core/id.ts';
import type { AuditRow } from '#core/record/change.ts';
import type { AboutYoungPerson } from '#core/record/young-person.ts';
import type { Write } from '#db/dialect/write.ts';
import { lookups, youngPeople } from '#db/schema/index.ts';
import { deleteFrom, insertInto, updateOf } from '#db/statement.ts';
import type { Db } from '#dialect';
import { tokensOf } from '#server/vault/blind-index.ts';
import { type CaseWork, MERGED } from '#server/vault/case-work.ts';
import { type SealKey, seal, unseal } from '#server/vault/seal.ts';
import { SEALED_TABLES, type SealedTable, type StoredRow } from '#server/vault/sealed-tables.ts';
import { caseKeyMissing, KeyWorkRefused } from '#server/vault/vault-error.ts';

/** Two records of one young person become one. */
export type Merge = {
	readonly project: ProjectId;
	/** Is no case of its own afterwards. */
	readonly from: YoungPersonId;
	readonly into: YoungPersonId;
	/** What is known about them from here on, as whoever merges has put it together out of both. */
	readonly about: AboutYoungPerson;
	readonly by: StaffId;
};

const describeAnew = updateOf(youngPeople, ['about', 'version'], ['project', 'id', 'version', 'about']);
const dropPerson = deleteFrom(youngPeople, ['project', 'id'], 1);
const forget = deleteFrom(lookups, ['project', 'youngPerson']);
const addLookup = insertInto(lookups);

/** How often it is tried while others write in the same cases. */
const TRIES = 5;

/** Tables that are not moved row by row: the person goes, and what they are found by is made anew. */
const MADE_ANEW = new Set(['young_people', 'lookups']);

type Keys = { readonly from: SealKey; readonly into: SealKey };

/**
 * Seals everything of one case under another's key, with the audit row, in one commit: whoever reads meanwhile sees both
 * cases as they were, or one. What somebody was still writing at that moment follows; only then is the key that is not
 * needed any more destroyed. Interrupted anywhere, the same call again finishes it. When somebody changed one of the cases
 * meanwhile, it begins again with what they wrote.
 *
 * @returns how many rows went over
 * @throws KeyWorkRefused when it cannot be done as things stand
 */
export async function mergeCases(work: CaseWork, merge: Merge): Promise<number> {
	const { project, from, into } = merge;
	if (from === into) throw new KeyWorkRefused('A case cannot become part of itself.');
	const found = await work.vault.cases(project, [from, into]);
	const [keyFrom, keyInto] = [found.get(from), found.get(into)];
	if (work.vault.isDestroyed(project, from)) throw new KeyWorkRefused('That case became part of another one already, or was destroyed.');
	if (keyFrom === undefined || keyInto === undefined) throw caseKeyMissing(keyFrom === undefined ? from : into);
	const keys = { from: keyFrom, into: keyInto };
	const isDone = (await personRow(work.db, project, from)) === undefined;
	const rows = (isDone ? 0 : await moveAll(work, merge, keys)) + (await moveLate(work, merge, keys));
	await work.vault.destroyCase(project, from);
	return rows;
}

async function moveAll(work: CaseWork, merge: Merge, keys: Keys): Promise<number> {
	for (let tries = 0; tries < TRIES; tries += 1) {
		const rows = await tryOnce(work, merge, keys);
		if (rows !== undefined) return rows;
	}
	throw new KeyWorkRefused(
		'Others kept writing in these cases, or both have an open alert. Nothing was changed: close one alert and try again.',
	);
}

/** Who had read the case before it was moved may store a line under its key a moment later. */
async function moveLate(work: CaseWork, merge: Merge, keys: Keys): Promise<number> {
	for (let rows = 0; ; ) {
		await work.settle();
		const late = await movesOf(work.db, merge, keys);
		if (late.length === 0) return rows;
		if ((await work.writeAudited(merge.project, work.now(), late, [])) === 'committed') rows += late.length;
	}
}

async function personRow({ read }: Db, project: ProjectId, id: YoungPersonId) {
	const [row] = await read
		.select()
		.from(youngPeople)
		.where(and(eq(youngPeople.project, project), eq(youngPeople.id, id)));
	return row;
}

/** Undefined when somebody wrote in one of the cases while this was being put together. */
async function tryOnce({ db, vault, now, writeAudited }: CaseWork, merge: Merge, keys: Keys): Promise<number | undefined> {
	const { project, from, into, about, by } = merge;
	const target = await personRow(db, project, into);
	if (target === undefined) throw new KeyWorkRefused(`There is no young person ${into} in this project.`);
	const moves = await movesOf(db, merge, keys);
	const { index } = await vault.project(project);
	const place = { project, case: into, table: 'young_people', column: 'about', row: into };
	const sealed = seal(keys.into, place, JSON.stringify(about));
	const writes = [
		...moves,
		forget({ project, youngPerson: from }),
		forget({ project, youngPerson: into }),
		describeAnew({ about: sealed, version: target.version + 1 }, target),
		...tokensOf(index, about).map((token) => addLookup({ project, token, youngPerson: into })),
		dropPerson({ project, id: from }),
	];
	const row: AuditRow = { actor: by, action: MERGED, subject: from, youngPerson: into };
	const outcome = await writeAudited(project, now(), writes, [row]).catch((cause: unknown) => {
		// Something of theirs was written after it was looked for, and would have been left behind with nobody.
		if (isLeftBehind(cause)) return 'stale' as const;
		throw cause;
	});
	return outcome === 'committed' ? moves.length : undefined;
}

/** What it takes to move every row of the one case to the other. */
async function movesOf(db: Db, merge: Merge, keys: Keys): Promise<readonly Write[]> {
	const { project, from } = merge;
	const moves: Write[] = [];
	for (const table of SEALED_TABLES) {
		if (table.person === undefined || MADE_ANEW.has(table.name)) continue;
		const isThere = await alreadyThere(db, table, table.person, merge);
		for await (const rows of table.pages(db, project, eq(table.column(table.person), from)))
			moves.push(...rows.map((row) => (isThere(row) ? table.drop(row) : moved(table, table.person ?? '', row, merge, keys))));
	}
	return moves;
}

function isLeftBehind(cause: unknown): boolean {
	return cause instanceof Error && 'code' in cause && /FOREIGNKEY$|^23503$/.test(String(cause.code));
}

/** Where a table has at most one row for each case and, say, member of staff: whether the other case has that row already. */
async function alreadyThere(db: Db, table: SealedTable, person: string, { project, into }: Merge): Promise<(row: StoredRow) => boolean> {
	if (!table.key.includes(person)) return () => false;
	if (table.bytes.length > 0) throw new KeyWorkRefused(`Two cases with rows in ${table.name} cannot be merged yet. Nothing was changed.`);
	const others = table.key.filter((one) => one !== person);
	const nameOf = (row: StoredRow): string => others.map((one) => String(row[one])).join('/');
	const there = new Set<string>();
	for await (const rows of table.pages(db, project, eq(table.column(person), into))) for (const row of rows) there.add(nameOf(row));
	return (row) => there.has(nameOf(row));
}

function moved(table: SealedTable, person: string, row: StoredRow, { project, from, into }: Merge, keys: Keys): Write {
	const now = { ...row, [person]: into };
	const filled = table.bytes.filter((bytes) => row[bytes] instanceof Uint8Array);
	const fresh = filled.map((bytes) => {
		const plain = unseal(keys.from, { ...table.placeOf(row, bytes), project, case: from }, row[bytes] as Uint8Array);
		return [bytes, seal(keys.into, { ...table.placeOf(now, bytes), project, case: into }, plain)] as const;
	});
	return table.change({ [person]: into, ...Object.fromEntries(fresh) }, row, [person, ...filled]);
}
