import { createHash, createSecretKey, type KeyObject } from 'node:crypto';
import type { Instant } from '#core/clock/instant.ts';
import type { ProjectId, YoungPersonId } from '#core/id.ts';
import type { Db } from '#dialect';
import {
	addCaseKeyOf,
	addProjectKeys,
	destroyCaseKey,
	readCaseKeys,
	readProjectKey,
	readSealingPair,
	type SealingPair,
} from '#server/vault/key-store.ts';
import { derive, type SealKey, sealKey } from '#server/vault/seal.ts';
import { KeyMissing } from '#server/vault/vault-error.ts';

/** What a project's key is used for, each with a key of its own. */
export type ProjectKeys = {
	/** Wraps case keys and the sealing pair. */
	readonly wrap: SealKey;
	/** Seals what belongs to the project and to no young person, such as the names of staff. */
	readonly fields: SealKey;
	readonly index: KeyObject;
	readonly audit: KeyObject;
};

export type CaseKeys = ReadonlyMap<YoungPersonId, SealKey>;

/** Case keys kept open in memory at most; about 200 bytes each. */
const KEPT_OPEN = 20_000;

/**
 * key file → project key → case key → field. Holds opened keys in memory, a bounded number of them; never writes one
 * down unwrapped.
 */
export type Vault = {
	/** @throws KeyMissing when the project has no key here */
	project(project: ProjectId): Promise<ProjectKeys>;
	/** The same without waiting, once it was opened. */
	projectIfOpen(project: ProjectId): ProjectKeys | undefined;
	addProject(project: ProjectId, sealingId: string): Promise<ProjectKeys>;
	/** Keys of these young people. One that was destroyed is absent. */
	cases(project: ProjectId, ids: readonly YoungPersonId[]): Promise<CaseKeys>;
	caseIfOpen(project: ProjectId, id: YoungPersonId): SealKey | undefined;
	addCase(project: ProjectId, id: YoungPersonId): Promise<SealKey>;
	/** Destroys a case everywhere: what it sealed stays unreadable in every copy and backup. */
	destroyCase(project: ProjectId, id: YoungPersonId): Promise<void>;
	sealingPair(project: ProjectId): Promise<SealingPair>;
};

/**
 * @param keys the key store, a database of its own
 * @param keyFile the 32 bytes that wrap every project's key
 */
export function openVault(keys: Db, keyFile: Buffer, now: () => Instant): Vault {
	const root = sealKey(createHash('sha256').update('waymark/root').update(keyFile).digest().subarray(0, 8), keyFile);
	const projects = new Map<ProjectId, ProjectKeys>();
	const open = keptOpen();
	const keep = (project: ProjectId, key: SealKey): ProjectKeys => {
		const ready = projectKeysFrom(key);
		projects.set(project, ready);
		return ready;
	};
	const project = async (id: ProjectId): Promise<ProjectKeys> => {
		const ready = projects.get(id);
		if (ready !== undefined) return ready;
		const key = await readProjectKey(keys, root, id);
		if (key === undefined) throw new KeyMissing(`There is no key for project ${id}. Is the key store from another installation?`);
		return keep(id, key);
	};

	return {
		project,
		projectIfOpen: (id) => projects.get(id),
		addProject: async (id, sealingId) => keep(id, await addProjectKeys(keys, root, id, sealingId, now())),
		cases: async (of, ids) => openCases(keys, open, of, ids, async () => (await project(of)).wrap),
		caseIfOpen: (of, id) => open.get(of, id),
		async addCase(of, id) {
			const { wrap } = await project(of);
			const key = (await addCaseKeyOf(keys, wrap, of, id, now())) ?? (await readCaseKeys(keys, wrap, of, [id])).get(id);
			if (key === undefined) throw new KeyMissing(`The key of case ${id} was destroyed while it was being made.`);
			open.keep(of, id, key);
			return key;
		},
		async destroyCase(of, id) {
			await destroyCaseKey(keys, of, id);
			open.forget(of, id);
		},
		async sealingPair(of) {
			const pair = await readSealingPair(keys, (await project(of)).wrap, of);
			if (pair === undefined) throw new KeyMissing(`There is no sealing key for project ${of}.`);
			return pair;
		},
	};
}

function projectKeysFrom(key: SealKey): ProjectKeys {
	return {
		wrap: key,
		fields: sealKey(key.id, derive(key.key, 'fields')),
		index: createSecretKey(derive(key.key, 'index')),
		audit: createSecretKey(derive(key.key, 'audit')),
	};
}

type KeptOpen = ReturnType<typeof keptOpen>;

/** Opened case keys, the newest of them: what is asked for again is opened again. */
function keptOpen() {
	const open = new Map<string, SealKey>();
	// A read that began before a key was destroyed must not bring it back.
	const destroyed = new Set<string>();
	const named = (project: ProjectId, id: YoungPersonId): string => `${project}\0${id}`;
	return {
		get: (project: ProjectId, id: YoungPersonId) => open.get(named(project, id)),
		forget: (project: ProjectId, id: YoungPersonId): void => {
			destroyed.add(named(project, id));
			open.delete(named(project, id));
		},
		keep: (project: ProjectId, id: YoungPersonId, key: SealKey): void => {
			if (destroyed.has(named(project, id))) return;
			const oldest = open.size < KEPT_OPEN ? undefined : open.keys().next().value;
			if (oldest !== undefined) open.delete(oldest);
			open.set(named(project, id), key);
		},
	};
}

async function openCases(
	keys: Db,
	open: KeptOpen,
	project: ProjectId,
	ids: readonly YoungPersonId[],
	wrap: () => Promise<SealKey>,
): Promise<CaseKeys> {
	const found = new Map<YoungPersonId, SealKey>();
	const missing = new Set<YoungPersonId>();
	for (const id of ids) {
		const key = open.get(project, id);
		if (key === undefined) missing.add(id);
		else found.set(id, key);
	}
	if (missing.size === 0) return found;
	for (const [id, key] of await readCaseKeys(keys, await wrap(), project, [...missing])) {
		open.keep(project, id, key);
		found.set(id, key);
	}
	return found;
}
