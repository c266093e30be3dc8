import type { ProjectId, YoungPersonId } from '#core/id.ts';
import type { SealKey } from '#server/vault/seal.ts';

/** Case keys kept open in memory at most; about 200 bytes each. */
const KEPT_OPEN = 20_000;

/** Opened case keys, the newest of them: what is asked for again is opened again. */
export function keptOpen() {
	const open = new Map<string, SealKey>();
	// A read that began before a key was destroyed must not bring it back.
	const destroyed = new Set<string>();
	let generation = 0;
	const named = (project: ProjectId, id: YoungPersonId): string => `${project}\0${id}`;
	return {
		get: (project: ProjectId, id: YoungPersonId) => open.get(named(project, id)),
		isDestroyed: (project: ProjectId, id: YoungPersonId): boolean => destroyed.has(named(project, id)),
		destroyed: (project: ProjectId, id: YoungPersonId): void => {
			destroyed.add(named(project, id));
			open.delete(named(project, id));
		},
		/** What is read from now on is told apart from what was read before keys were changed. */
		generation: (): number => generation,
		forgetAll: (): void => {
			generation += 1;
			open.clear();
		},
		keep: (project: ProjectId, id: YoungPersonId, key: SealKey, readIn: number): void => {
			if (readIn !== generation || destroyed.has(named(project, id))) return;
			const oldest = open.size < KEPT_OPEN ? undefined : open.keys().next().value;
			if (oldest !== undefined) open.delete(oldest);
			open.set(named(project, id), key);
		},
	};
}

export type KeptOpen = ReturnType<typeof keptOpen>;
