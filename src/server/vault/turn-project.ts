import { and, eq } from 'drizzle-orm';
import type { Instant } from '#core/clock/instant.ts';
import { instant } from '#core/clock/instant.ts';
import type { ProjectId } from '#core/id.ts';
import { otherProjectKeys, projectKeys, purposeKeys } from '#db/schema/keys.ts';
import { deleteFrom, insertInto, updateOf } from '#db/statement.ts';
import { commit, tidy } from '#dialect';
import { projectPlace, purposePlace } from '#server/vault/key-places.ts';
import { tellOf } from '#server/vault/key-store.ts';
import { addPurposeKey, nameOf, PURPOSES, readPresentKey, readProjectKeys } from '#server/vault/project-keys.ts';
import type { RootKeys } from '#server/vault/root-keys.ts';
import { derive, newKey, seal, unsealWith } from '#server/vault/seal.ts';
import { commitEach, type Stores, underProjectKey, usesOf } from '#server/vault/under-project-key.ts';
import { KeyMissing, KeyWorkRefused } from '#server/vault/vault-error.ts';

const addOther = insertInto(otherProjectKeys);
const dropOther = deleteFrom(otherProjectKeys, ['project', 'keyId'], 1);
const turnTo = updateOf(projectKeys, ['keyId', 'wrapped', 'createdAt'], ['project', 'keyId']);

export type Turning = {
	readonly stores: Stores;
	readonly roots: RootKeys;
	readonly now: () => Instant;
	/** Long enough for every process to have asked the key store what is new: several times `KNOWN_FOR_MS`. */
	readonly settle: () => Promise<void>;
	/** Called between batches, so that whoever serves gets its turn. */
	readonly breathe: () => Promise<void>;
};

/** What was done: keys wrapped and fields sealed anew, and what did not open with any key and was left as it is. */
export type Turned = { readonly rewrapped: number; readonly resealed: number; readonly unopened: number };

/**
 * Gives a project another key while it is being read and written. The new key is published before it seals anything and
 * the old one goes on opening, so at every moment every process can open what it meets. Interrupted at any point, the next
 * run goes on from there.
 */
export async function turnProject(turning: Turning, project: ProjectId): Promise<Turned> {
	const { stores, settle } = turning;
	if (!(await isHalfWay(stores, project))) {
		await publish(turning, project);
		await settle();
		await change(turning, project);
	}
	// Who had not heard yet seals with the former key a moment longer: what they left behind is found in the second round.
	const first = await sweep(turning, project);
	await settle();
	const second = await sweep(turning, project);
	return {
		rewrapped: first.rewrapped + second.rewrapped,
		resealed: first.resealed + second.resealed,
		unopened: second.unopened,
	};
}

/** The key was changed already, and something is sealed with a former one still. */
async function isHalfWay(stores: Stores, project: ProjectId): Promise<boolean> {
	const others = await othersOf(stores, project);
	if (others.length === 0 || others.some(({ state }) => state === 'coming')) return false;
	const uses = await usesOf(stores, project);
	return others.some(({ keyId }) => uses.has(keyId));
}

function othersOf({ keys }: Stores, project: ProjectId) {
	return keys.read.select().from(otherProjectKeys).where(eq(otherProjectKeys.project, project));
}

/** Makes the new key known. Keys that used to follow from the project's first key are kept for themselves from here on. */
async function publish({ stores, roots, now }: Turning, project: ProjectId): Promise<void> {
	const { keys } = stores;
	if ((await othersOf(stores, project)).some(({ state }) => state === 'coming')) return;
	const present = await readPresentKey(keys, roots, project);
	if (present === undefined) throw new KeyMissing(`There is no key for project ${project}. Is the key store from another installation?`);
	const kept = await keys.read.select().from(purposeKeys).where(eq(purposeKeys.project, project));
	const missing = PURPOSES.filter((purpose) => !kept.some((row) => row.purpose === purpose));
	const { raw, key } = newKey();
	const wrapped = seal(await roots.present(), projectPlace(project), raw);
	const outcome = await commit(keys, [
		...missing.map((purpose) => {
			const place = purposePlace(project, purpose);
			const own = seal(present, place, derive(present.key, purpose));
			return addPurposeKey({ project, purpose, keyId: nameOf(present), wrapped: own, createdAt: now() });
		}),
		addOther({ project, keyId: nameOf(key), wrapped, state: 'coming', since: now() }),
		tellOf('key-coming', project, now()),
	]);
	if (outcome === 'stale') throw new KeyWorkRefused('Somebody else is changing the keys at this moment. Try again when they are done.');
}

/** From here on the new key seals, and the former one only opens. */
async function change({ stores: { keys }, now }: Turning, project: ProjectId): Promise<void> {
	const [present] = await keys.read.select().from(projectKeys).where(eq(projectKeys.project, project));
	const [coming] = await keys.read
		.select()
		.from(otherProjectKeys)
		.where(and(eq(otherProjectKeys.project, project), eq(otherProjectKeys.state, 'coming')));
	if (present === undefined || coming === undefined) throw new KeyMissing(`The new key of project ${project} is gone.`);
	const outcome = await commit(keys, [
		dropOther({ project, keyId: coming.keyId }),
		turnTo({ keyId: coming.keyId, wrapped: coming.wrapped, createdAt: now() }, { project, keyId: present.keyId }),
		addOther({ project, keyId: present.keyId, wrapped: present.wrapped, state: 'old', since: now() }),
		tellOf('key-turned', project, now()),
	]);
	if (outcome === 'stale') throw new KeyWorkRefused('Somebody else is changing the keys at this moment. Try again when they are done.');
}

/** Seals with the present key whatever a former one sealed. Twice is as good as once. */
async function sweep({ stores, roots, breathe }: Turning, project: ProjectId): Promise<Turned> {
	const opened = await readProjectKeys(stores.keys, roots, project);
	if (opened === undefined) throw new KeyMissing(`There is no key for project ${project}.`);
	const former = new Set(opened.wraps.slice(1).map(nameOf));
	const done = { rewrapped: 0, resealed: 0, unopened: 0 };
	for await (const { db, held } of underProjectKey(stores, project)) {
		const writes = held.flatMap((one) => {
			if (!former.has(one.by)) return [];
			try {
				const plain = unsealWith(opened[one.with], one.place, one.sealed);
				return [one.replace(seal(one.with === 'wraps' ? opened.wrap : opened.fields, one.place, plain))];
			} catch {
				done.unopened += 1;
				return [];
			}
		});
		const stand = await commitEach(db, writes);
		if (held[0]?.with === 'wraps') done.rewrapped += stand;
		else done.resealed += stand;
		await breathe();
	}
	return done;
}

/**
 * Takes away former keys that seal nothing any more and were replaced before a moment.
 *
 * @param before late enough that no process can still be sealing with them: a day ago
 * @returns how many were taken away, and how many had to stay because something needs them
 */
export async function dropFormerKeys(
	{ stores, now }: Turning,
	project: ProjectId,
	before: Instant,
): Promise<{ readonly dropped: number; readonly needed: number }> {
	const old = (await othersOf(stores, project)).filter(({ state, since }) => state === 'old' && instant(since) <= before);
	const uses = old.length === 0 ? new Map<string, number>() : await usesOf(stores, project);
	const free = old.filter(({ keyId }) => !uses.has(keyId));
	for (const { keyId } of free) await commit(stores.keys, [dropOther({ project, keyId }), tellOf('key-dropped', project, now())]);
	if (free.length > 0) await tidy(stores.keys, otherProjectKeys);
	return { dropped: free.length, needed: old.length - free.length };
}
