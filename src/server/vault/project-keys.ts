import { createSecretKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Instant } from '#core/clock/instant.ts';
import type { ProjectId } from '#core/id.ts';
import { otherProjectKeys, projectKeys, purposeKeys, sealingKeys } from '#db/schema/keys.ts';
import { insertInto } from '#db/statement.ts';
import { commit, type Db } from '#dialect';
import { projectPlace, purposePlace, sealingPlace } from '#server/vault/key-places.ts';
import type { RootKeys } from '#server/vault/root-keys.ts';
import { derive, newKey, type SealKey, seal, sealKey, unsealWith } from '#server/vault/seal.ts';

/** What a project's key is used for, each with a key of its own. */
export type OpenedProjectKeys = {
	/** Wraps case keys and the sealing pair. */
	readonly wrap: SealKey;
	/** Seals what belongs to the project and to no young person, such as the names of staff. */
	readonly fields: SealKey;
	readonly index: KeyObject;
	readonly audit: KeyObject;
	/** What may have wrapped or sealed what is stored: the present key first, then one that is coming, and old ones. */
	readonly wraps: readonly SealKey[];
	readonly seals: readonly SealKey[];
};

/** Keys that stay the same when the project key is changed. */
export const PURPOSES = ['index', 'audit'] as const;
export type Purpose = (typeof PURPOSES)[number];

const addProjectKey = insertInto(projectKeys);
const addSealingKey = insertInto(sealingKeys);
export const addPurposeKey = insertInto(purposeKeys);
export const nameOf = (key: SealKey): string => key.id.toString('hex');
export const fieldsKeyOf = (key: SealKey): SealKey => sealKey(key.id, derive(key.key, 'fields'));

/** Opens everything that hangs directly on a project's key. Undefined when it has none. */
export async function readProjectKeys(db: Db, roots: RootKeys, project: ProjectId): Promise<OpenedProjectKeys | undefined> {
	const present = await readPresentKey(db, roots, project);
	if (present === undefined) return undefined;
	const others = await db.read.select().from(otherProjectKeys).where(eq(otherProjectKeys.project, project));
	const wraps = [present];
	for (const row of others) wraps.push(sealKey(Buffer.from(row.keyId, 'hex'), await roots.open(projectPlace(project), row.wrapped)));
	const kept = await db.read.select().from(purposeKeys).where(eq(purposeKeys.project, project));
	const purpose = (name: Purpose): KeyObject => {
		const row = kept.find((one) => one.purpose === name);
		// A project from before these keys were kept for themselves: they follow from its first key, which it still has.
		if (row === undefined) return createSecretKey(derive(present.key, name));
		return createSecretKey(unsealWith(wraps, purposePlace(project, name), row.wrapped));
	};
	return {
		...{ wrap: present, fields: fieldsKeyOf(present), wraps, seals: wraps.map(fieldsKeyOf) },
		...{ index: purpose('index'), audit: purpose('audit') },
	};
}

export async function readPresentKey(db: Db, roots: RootKeys, project: ProjectId): Promise<SealKey | undefined> {
	const [row] = await db.read.select().from(projectKeys).where(eq(projectKeys.project, project));
	return row && sealKey(Buffer.from(row.keyId, 'hex'), await roots.open(projectPlace(project), row.wrapped));
}

/** Makes a project's keys and its sealing pair, stored together. */
export async function addProjectKeys(db: Db, root: SealKey, project: ProjectId, sealingId: string, createdAt: Instant): Promise<void> {
	const { raw, key } = newKey();
	const keyId = nameOf(key);
	const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
	const privateKey = pair.privateKey.export({ type: 'pkcs8', format: 'der' });
	const publicKey = pair.publicKey.export({ type: 'spki', format: 'der' });
	const wrappedPrivateKey = seal(key, sealingPlace(project, sealingId), privateKey);
	const outcome = await commit(db, [
		addProjectKey({ project, keyId, wrapped: seal(root, projectPlace(project), raw), createdAt }),
		addSealingKey({ project, id: sealingId, publicKey, wrappedPrivateKey, createdAt }),
		...PURPOSES.map((purpose) =>
			addPurposeKey({ project, purpose, keyId, wrapped: seal(key, purposePlace(project, purpose), newKey().raw), createdAt }),
		),
	]);
	if (outcome === 'stale') throw new Error(`Project ${project} has its keys already.`);
}
