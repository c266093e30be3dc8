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

const place = (project: string, table: string, row: string, youngPerson = ''): Place => ({ project, case: youngPerson, table, column: 'wrapped', row });

/** The wrapped keys on disk: a project's by the key file, a case's and the sealing pair's by the project key. */
export type KeyStore = ReturnType<typeof openKeyStore>;

export function openKeyStore(db: Db, root: SealKey, now: () => Instant) {
	return {
		async projectKey(project: ProjectId): Promise<SealKey | undefined> {
			const [row] = await db.read.select().from(projectKeys).where(eq(projectKeys.project, project));
			return row && sealKey(Buffer.from(row.keyId, 'hex'), unseal(root, place(project, 'project_keys', project), row.wrapped));
		},

		/** A project's key and its sealing pair, stored together. */
		async addProject(project: ProjectId, sealingId: string): Promise<SealKey> {
			const { raw, key } = newKey();
			const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
			const privateKey = pair.privateKey.export({ type: 'pkcs8', format: 'der' });
			const createdAt = now();
			await commit(db, [
				addProjectKey({ project, keyId: key.id.toString('hex'), wrapped: seal(root, place(project, 'project_keys', project), raw), createdAt }),
				addSealingKey({
					project,
					id: sealingId,
					publicKey: pair.publicKey.export({ type: 'spki', format: 'der' }),
					wrappedPrivateKey: seal(key, place(project, 'sealing_keys', sealingId), privateKey),
					createdAt,
				}),
			]);
			return key;
		},

		/** Keys that exist, by young person. Absent ones are absent: whoever needs one says so. */
		async caseKeys(project: ProjectId, projectKey: SealKey, ids: readonly YoungPersonId[]): Promise<ReadonlyMap<YoungPersonId, SealKey>> {
			const found = new Map<YoungPersonId, SealKey>();
			for (let at = 0; at < ids.length; at += AT_ONCE) {
				const some = and(eq(caseKeys.project, project), inArray(caseKeys.youngPerson, ids.slice(at, at + AT_ONCE)));
				for (const row of await db.read.select().from(caseKeys).where(some)) {
					const raw = unseal(projectKey, place(project, 'case_keys', row.youngPerson, row.youngPerson), row.wrapped);
					found.set(row.youngPerson, sealKey(Buffer.from(row.keyId, 'hex'), raw));
				}
			}
			return found;
		},

		/** Durable before the record that it seals is written. Undefined when somebody else made one first. */
		async addCase(project: ProjectId, projectKey: SealKey, youngPerson: YoungPersonId): Promise<SealKey | undefined> {
			const { raw, key } = newKey();
			const wrapped = seal(projectKey, place(project, 'case_keys', youngPerson, youngPerson), raw);
			const outcome = await commit(db, [addCaseKey({ project, youngPerson, keyId: key.id.toString('hex'), wrapped, createdAt: now() })]);
			return outcome === 'committed' ? key : undefined;
		},

		/** Nothing sealed under this key can be opened again, in any copy. */
		async destroyCase(project: ProjectId, youngPerson: YoungPersonId): Promise<void> {
			await commit(db, [dropCaseKey({ project, youngPerson })]);
			await tidy(db, caseKeys);
		},

		/** The public half, as tablets use it, and the private half, opened. */
		async sealingPair(project: ProjectId, projectKey: SealKey) {
			const [row] = await db.read.select().from(sealingKeys).where(eq(sealingKeys.project, project));
			return row && { id: row.id, publicKey: row.publicKey, privateKey: unseal(projectKey, place(project, 'sealing_keys', row.id), row.wrappedPrivateKey) };
		},
	};
}
