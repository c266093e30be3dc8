import { generateKeyPairSync } from 'node:crypto';
import { and, eq, inArray } from 'drizzle-orm';
import type { Instant } from '#core/clock/instant.ts';
import type { ProjectId, YoungPersonId } from '#core/id.ts';
import { caseKeys, projectKeys, sealingKeys } from '#db/schema/keys.ts';
import { deleteFrom, insertInto } from '#db/statement.ts';
import { commit, type Db, tidy } from '#dialect';
import { newKey, type Place, type SealKey, seal, sealKey, unseal } from '#server/vault/seal.ts';

const addProjectKey = insertInto(projectKeys);
const addSealingKey = insertInto(sealingKeys);
const addCaseKey = insertInto(caseKeys);
const dropCaseKey = deleteFrom(caseKeys, ['project', 'youngPerson']);

/** How many keys are asked for in one query. */
const AT_ONCE = 500;

/** A project's half of a P-256 pair that tablets seal to, and the half that opens what they sealed (PKCS #8, DER). */
export type SealingPair = { readonly id: string; readonly publicKey: Uint8Array; readonly privateKey: Uint8Array };

const projectPlace = (project: string): Place => ({ project, case: '', table: 'project_keys', column: 'wrapped', row: project });
const casePlace = (project: string, id: string): Place => ({ project, case: id, table: 'case_keys', column: 'wrapped', row: id });
const sealingPlace = (project: string, id: string): Place => ({ project, case: '', table: 'sealing_keys', column: 'wrapped', row: id });
const name = (key: SealKey): string => key.id.toString('hex');

/** Opens a project's key with the key file's. Undefined when there is none. */
export async function readProjectKey(db: Db, root: SealKey, project: ProjectId): Promise<SealKey | undefined> {
	const [row] = await db.read.select().from(projectKeys).where(eq(projectKeys.project, project));
	return row && sealKey(Buffer.from(row.keyId, 'hex'), unseal(root, projectPlace(project), row.wrapped));
}

/** Makes a project's key and its sealing pair, stored together. */
export async function addProjectKeys(db: Db, root: SealKey, project: ProjectId, sealingId: string, createdAt: Instant): Promise<SealKey> {
	const { raw, key } = newKey();
	const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
	const privateKey = pair.privateKey.export({ type: 'pkcs8', format: 'der' });
	const publicKey = pair.publicKey.export({ type: 'spki', format: 'der' });
	const wrappedPrivateKey = seal(key, sealingPlace(project, sealingId), privateKey);
	const outcome = await commit(db, [
		addProjectKey({ project, keyId: name(key), wrapped: seal(root, projectPlace(project), raw), createdAt }),
		addSealingKey({ project, id: sealingId, publicKey, wrappedPrivateKey, createdAt }),
	]);
	if (outcome === 'stale') throw new Error(`Project ${project} has its keys already.`);
	return key;
}

/** Opens the keys of these cases. One that is not there is left out: whoever needs it says so. */
export async function readCaseKeys(
	db: Db,
	projectKey: SealKey,
	project: ProjectId,
	ids: readonly YoungPersonId[],
): Promise<Map<YoungPersonId, SealKey>> {
	const found = new Map<YoungPersonId, SealKey>();
	for (let at = 0; at < ids.length; at += AT_ONCE) {
		const some = and(eq(caseKeys.project, project), inArray(caseKeys.youngPerson, ids.slice(at, at + AT_ONCE)));
		for (const row of await db.read.select().from(caseKeys).where(some)) {
			const raw = unseal(projectKey, casePlace(project, row.youngPerson), row.wrapped);
			found.set(row.youngPerson, sealKey(Buffer.from(row.keyId, 'hex'), raw));
		}
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
	const outcome = await commit(db, [addCaseKey({ project, youngPerson: id, keyId: name(key), wrapped, createdAt })]);
	return outcome === 'committed' ? key : undefined;
}

/** Nothing that was sealed under this key can be opened again, in any copy. */
export async function destroyCaseKey(db: Db, project: ProjectId, youngPerson: YoungPersonId): Promise<void> {
	await commit(db, [dropCaseKey({ project, youngPerson })]);
	await tidy(db, caseKeys);
}

export async function readSealingPair(db: Db, projectKey: SealKey, project: ProjectId): Promise<SealingPair | undefined> {
	const [row] = await db.read.select().from(sealingKeys).where(eq(sealingKeys.project, project));
	return (
		row && { id: row.id, publicKey: row.publicKey, privateKey: unseal(projectKey, sealingPlace(project, row.id), row.wrappedPrivateKey) }
	);
}
