import { randomBytes } from 'node:crypto';
import { and, count, eq, inArray } from 'drizzle-orm';
import type { Instant } from '#core/clock/instant.ts';
import type { ProjectId, YoungPersonId } from '#core/id.ts';
import type { Write } from '#db/dialect/write.ts';
import { caseKeys, destroyedCases, keyChanges, sealingKeys } from '#db/schema/keys.ts';
import { deleteFrom, insertInto } from '#db/statement.ts';
import { commit, type Db, tidy } from '#dialect';
import { casePlace, sealingPlace } from '#server/vault/key-places.ts';
import { nameOf } from '#server/vault/project-keys.ts';
import { newKey, type SealKey, seal, sealKey, unsealWith } from '#server/vault/seal.ts';

const addCaseKey = insertInto(caseKeys);
const dropCaseKey = deleteFrom(caseKeys, ['project', 'youngPerson']);
const addDestroyed = insertInto(destroyedCases);
const dropDestroyed = deleteFrom(destroyedCases, ['project', 'youngPerson']);
const addChange = insertInto(keyChanges);

/** How many keys are asked for in one query. */
const AT_ONCE = 500;

/** A project's half of a P-256 pair that tablets seal to, and the half that opens what they sealed (PKCS #8, DER). */
export type SealingPair = { readonly id: string; readonly publicKey: Uint8Array; readonly privateKey: Uint8Array };

/** Tells every process that holds opened keys to look again; written in the same commit as what it tells of. */
export function tellOf(what: (typeof keyChanges.$inferInsert)['what'], project: ProjectId, at: Instant): Write {
	return addChange({ id: randomBytes(16).toString('hex'), at, what, project });
}

/** How often keys were changed. Another number than before: what is held open may be out of date. */
export async function changesSoFar(db: Db): Promise<number> {
	const [row] = await db.read.select({ times: count() }).from(keyChanges);
	return row?.times ?? 0;
}

/** Opens the keys of these cases. One that is not there is left out: whoever needs it says so. */
export async function readCaseKeys(
	db: Db,
	wraps: readonly SealKey[],
	project: ProjectId,
	ids: readonly YoungPersonId[],
): Promise<Map<YoungPersonId, SealKey>> {
	const found = new Map<YoungPersonId, SealKey>();
	for (let at = 0; at < ids.length; at += AT_ONCE) {
		const some = and(eq(caseKeys.project, project), inArray(caseKeys.youngPerson, ids.slice(at, at + AT_ONCE)));
		for (const row of await db.read.select().from(caseKeys).where(some)) {
			const raw = unsealWith(wraps, casePlace(project, row.youngPerson), row.wrapped);
			found.set(row.youngPerson, sealKey(Buffer.from(row.keyId, 'hex'), raw));
		}
	}
	return found;
}

/** Which of these cases were destroyed on purpose. */
export async function readDestroyed(db: Db, project: ProjectId, ids: readonly YoungPersonId[]): Promise<readonly YoungPersonId[]> {
	const found: YoungPersonId[] = [];
	for (let at = 0; at < ids.length; at += AT_ONCE) {
		const some = and(eq(destroyedCases.project, project), inArray(destroyedCases.youngPerson, ids.slice(at, at + AT_ONCE)));
		for (const { youngPerson } of await db.read.select().from(destroyedCases).where(some)) found.push(youngPerson);
	}
	return found;
}

/** Makes a case's key, on disk before the promise resolves. Undefined when somebody else made one first. */
export async function addCaseKeyOf(
	db: Db,
	projectKey: SealKey,
	project: ProjectId,
	id: YoungPersonId,
	createdAt: Instant,
): Promise<SealKey | undefined> {
	const { raw, key } = newKey();
	const wrapped = seal(projectKey, casePlace(project, id), raw);
	const outcome = await commit(db, [addCaseKey({ project, youngPerson: id, keyId: nameOf(key), wrapped, createdAt })]);
	return outcome === 'committed' ? key : undefined;
}

/** Nothing that was sealed under this key can be opened again, in any copy. Done twice, it is done once. */
export async function destroyCaseKey(db: Db, project: ProjectId, youngPerson: YoungPersonId, at: Instant): Promise<void> {
	await commit(db, [
		dropCaseKey({ project, youngPerson }),
		dropDestroyed({ project, youngPerson }),
		addDestroyed({ project, youngPerson, at }),
		tellOf('case-destroyed', project, at),
	]);
	await tidy(db, caseKeys);
}

export async function readSealingPair(db: Db, wraps: readonly SealKey[], project: ProjectId): Promise<SealingPair | undefined> {
	const [row] = await db.read.select().from(sealingKeys).where(eq(sealingKeys.project, project));
	return (
		row && { id: row.id, publicKey: row.publicKey, privateKey: unsealWith(wraps, sealingPlace(project, row.id), row.wrappedPrivateKey) }
	);
}
