import { createHash, createSecretKey, type KeyObject } from 'node:crypto';
import type { Instant } from '#core/clock/instant.ts';
import type { ProjectId, YoungPersonId } from '#core/id.ts';
import type { Db } from '#dialect';
import { openKeyStore } from '#server/vault/key-store.ts';
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
	sealingPair(project: ProjectId): Promise<{ readonly id: string; readonly publicKey: Uint8Array; readonly privateKey: Uint8Array }>;
};

export function openVault(keys: Db, keyFile: Buffer, now: () => Instant): Vault {
	const root = sealKey(createHash('sha256').update('waymark/root').update(keyFile).digest().subarray(0, 8), keyFile);
	const store = openKeyStore(keys, root, now);
	const projects = new Map<ProjectId, ProjectKeys>();
	const open = new Map<string, SealKey>();
	const named = (project: ProjectId, id: YoungPersonId): string => `${project}\0${id}`;

	const keep = (project: ProjectId, id: YoungPersonId, key: SealKey): SealKey => {
		const oldest = open.size < KEPT_OPEN ? undefined : open.keys().next().value;
		if (oldest !== undefined) open.delete(oldest);
		open.set(named(project, id), key);
		return key;
	};
	const keepProject = (project: ProjectId, key: SealKey): ProjectKeys => {
		const ready = {
			wrap: key,
			fields: sealKey(key.id, derive(key.key, 'fields')),
			index: createSecretKey(derive(key.key, 'index')),
			audit: createSecretKey(derive(key.key, 'audit')),
		};
		projects.set(project, ready);
		return ready;
	};

	const vault: Vault = {
		projectIfOpen: (project) => projects.get(project),
		async project(project) {
			const ready = projects.get(project);
			if (ready !== undefined) return ready;
			const key = await store.projectKey(project);
			if (key === undefined) throw new KeyMissing(`There is no key for project ${project}. Is the key store from another installation?`);
			return keepProject(project, key);
		},
		addProject: async (project, sealingId) => keepProject(project, await store.addProject(project, sealingId)),
		caseIfOpen: (project, id) => open.get(named(project, id)),
		async cases(project, ids) {
			const found = new Map<YoungPersonId, SealKey>();
			const missing = new Set<YoungPersonId>();
			for (const id of ids) {
				const key = open.get(named(project, id));
				if (key === undefined) missing.add(id);
				else found.set(id, key);
			}
			if (missing.size === 0) return found;
			const { wrap } = await vault.project(project);
			for (const [id, key] of await store.caseKeys(project, wrap, [...missing])) found.set(id, keep(project, id, key));
			return found;
		},
		async addCase(project, id) {
			const { wrap } = await vault.project(project);
			const key = (await store.addCase(project, wrap, id)) ?? (await store.caseKeys(project, wrap, [id])).get(id);
			if (key === undefined) throw new KeyMissing(`The key of case ${id} was destroyed while it was being made.`);
			return keep(project, id, key);
		},
		async destroyCase(project, id) {
			open.delete(named(project, id));
			await store.destroyCase(project, id);
			open.delete(named(project, id));
		},
		async sealingPair(project) {
			const pair = await store.sealingPair(project, (await vault.project(project)).wrap);
			if (pair === undefined) throw new KeyMissing(`There is no sealing key for project ${project}.`);
			return pair;
		},
	};
	return vault;
}
