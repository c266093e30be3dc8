import type { Instant } from '#core/clock/instant.ts';
import type { ProjectId, YoungPersonId } from '#core/id.ts';
import type { Db } from '#dialect';
import { type KeptOpen, keptOpen } from '#server/vault/kept-open.ts';
import {
	addCaseKeyOf,
	changesSoFar,
	destroyCaseKey,
	readCaseKeys,
	readDestroyed,
	readSealingPair,
	type SealingPair,
} from '#server/vault/key-store.ts';
import { addProjectKeys, type OpenedProjectKeys, readProjectKeys } from '#server/vault/project-keys.ts';
import type { RootKeys } from '#server/vault/root-keys.ts';
import type { SealKey } from '#server/vault/seal.ts';
import { type Unopened, unopened } from '#server/vault/unopened.ts';
import { KeyFileRefused, KeyMissing } from '#server/vault/vault-error.ts';

/** A project's opened keys, and who is told when something does not open with them. */
export type ProjectKeys = OpenedProjectKeys & { readonly unopened: Unopened };
export type CaseKeys = ReadonlyMap<YoungPersonId, SealKey>;

/**
 * Milliseconds for which opened keys are used before the key store is asked whether they were changed: by another
 * process, or by a command of the operator's. A new key is published for longer than this before it seals anything.
 */
export const KNOWN_FOR_MS = 1_000;

/**
 * root key → project key → case key → field. Holds opened keys in memory, a bounded number of them; never writes one
 * down unwrapped.
 */
export type Vault = {
	/** @throws KeyMissing when the project has no key here */
	project(project: ProjectId): Promise<ProjectKeys>;
	/** The same without waiting, once it was opened and while it is certainly up to date. */
	projectIfOpen(project: ProjectId): ProjectKeys | undefined;
	/** Whether nothing that is held open can be out of date by more than a moment. */
	isCurrent(): boolean;
	addProject(project: ProjectId, sealingId: string): Promise<ProjectKeys>;
	/** Keys of these young people. One that was destroyed is absent. */
	cases(project: ProjectId, ids: readonly YoungPersonId[]): Promise<CaseKeys>;
	caseIfOpen(project: ProjectId, id: YoungPersonId): SealKey | undefined;
	/** Whether a key that is absent was destroyed on purpose. Known once it was asked for. */
	isDestroyed(project: ProjectId, id: YoungPersonId): boolean;
	addCase(project: ProjectId, id: YoungPersonId): Promise<SealKey>;
	/** Destroys a case everywhere: what it sealed stays unreadable in every copy and backup. */
	destroyCase(project: ProjectId, id: YoungPersonId): Promise<void>;
	sealingPair(project: ProjectId): Promise<SealingPair>;
	/** What did not open since this process began. */
	readonly unopened: Unopened;
	/** For work on the keys themselves. */
	readonly keys: Db;
	readonly roots: RootKeys;
};

export type VaultSettings = {
	/** The key store, a database of its own. */
	readonly keys: Db;
	/** What wraps every project's key. */
	readonly roots: RootKeys;
	readonly now: () => Instant;
	readonly knownForMs?: number | undefined;
	/** Called after another process changed keys or what they seal. */
	readonly onChanged?: (() => void) | undefined;
	/** Told once of each thing that does not open, in a sentence without content. */
	readonly onUnopened?: ((sentence: string) => void) | undefined;
};

export function openVault(settings: VaultSettings): Vault {
	const { keys, roots, now } = settings;
	const faults = unopened(settings.onUnopened);
	const open = keptOpen();
	const held = heldProjects(settings, faults);
	const news = newsOf(settings, () => held.reload().then(open.forgetAll), faults);
	const project = async (id: ProjectId): Promise<ProjectKeys> => {
		await news.heard();
		return held.get(id) ?? held.load(id);
	};
	const opened = async (of: ProjectId, ids: readonly YoungPersonId[]) => openCases(keys, open, await project(of), of, ids);

	return {
		project,
		projectIfOpen: (id) => (news.isCurrent() ? held.get(id) : undefined),
		isCurrent: news.isCurrent,
		async addProject(id, sealingId) {
			await addProjectKeys(keys, await roots.present(), id, sealingId, now());
			return held.load(id);
		},
		cases: opened,
		caseIfOpen: (of, id) => open.get(of, id),
		isDestroyed: (of, id) => open.isDestroyed(of, id),
		async addCase(of, id) {
			const { wrap } = await project(of);
			const readIn = open.generation();
			const key = (await addCaseKeyOf(keys, wrap, of, id, now())) ?? (await opened(of, [id])).get(id);
			if (key === undefined) throw new KeyMissing(`The key of case ${id} was destroyed while it was being made.`);
			open.keep(of, id, key, readIn);
			return key;
		},
		async destroyCase(of, id) {
			await destroyCaseKey(keys, of, id, now());
			open.destroyed(of, id);
		},
		async sealingPair(of) {
			const pair = await readSealingPair(keys, (await project(of)).wraps, of);
			if (pair === undefined) throw new KeyMissing(`There is no sealing key for project ${of}.`);
			return pair;
		},
		unopened: faults,
		keys,
		roots,
	};
}

/** The opened keys of projects, of which there are few. */
function heldProjects({ keys, roots }: VaultSettings, faults: Unopened) {
	const projects = new Map<ProjectId, ProjectKeys>();
	const load = async (id: ProjectId): Promise<ProjectKeys> => {
		const found = await readProjectKeys(keys, roots, id);
		if (found === undefined) throw new KeyMissing(`There is no key for project ${id}. Is the key store from another installation?`);
		const ready = { ...found, unopened: faults };
		projects.set(id, ready);
		return ready;
	};
	return {
		load,
		get: (id: ProjectId) => projects.get(id),
		async reload(): Promise<void> {
			for (const id of projects.keys()) await load(id);
		},
	};
}

async function openCases(
	keys: Db,
	open: KeptOpen,
	{ wraps }: ProjectKeys,
	of: ProjectId,
	ids: readonly YoungPersonId[],
): Promise<CaseKeys> {
	const found = new Map<YoungPersonId, SealKey>();
	const missing = new Set<YoungPersonId>();
	for (const id of ids) {
		const key = open.get(of, id);
		if (key === undefined) missing.add(id);
		else found.set(id, key);
	}
	if (missing.size === 0) return found;
	const readIn = open.generation();
	for (const [id, key] of await readCaseKeys(keys, wraps, of, [...missing])) {
		open.keep(of, id, key, readIn);
		found.set(id, key);
	}
	const absent = [...missing].filter((id) => !found.has(id));
	for (const id of await readDestroyed(keys, of, absent)) open.destroyed(of, id);
	return found;
}

/** Asks the key store, now and then, whether keys were changed. While it cannot be asked, what is held open goes on. */
function newsOf({ keys, knownForMs = KNOWN_FOR_MS, onChanged }: VaultSettings, reload: () => Promise<void>, faults: Unopened) {
	let askedAt = Number.NEGATIVE_INFINITY;
	let known: number | undefined;
	let asking: Promise<void> | undefined;
	const isCurrent = (): boolean => performance.now() - askedAt < knownForMs;
	const ask = async (): Promise<void> => {
		const began = performance.now();
		try {
			const changes = await changesSoFar(keys);
			if (known !== undefined && changes !== known) {
				await reload();
				onChanged?.();
			}
			known = changes;
			faults.trouble(undefined);
		} catch (cause) {
			const why = cause instanceof KeyFileRefused ? cause.message : 'The key store could not be asked whether keys were changed.';
			faults.trouble(`${why} What is open stays open; it is tried again every second.`);
		}
		askedAt = began;
	};
	return {
		isCurrent,
		async heard(): Promise<void> {
			if (isCurrent()) return;
			asking ??= ask().finally(() => {
				asking = undefined;
			});
			await asking;
		},
	};
}
