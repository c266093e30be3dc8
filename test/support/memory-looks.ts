import type { LooksReads } from '#app/looks/ports.ts';
import type { MemoryState } from './memory-state.ts';

/** Who looked, from what was committed. */
export function memoryLooks(state: MemoryState): LooksReads {
	return {
		of: async (project, youngPerson, { since, until, most }) =>
			state.looks
				.filter((look) => look.project === project && look.youngPerson === youngPerson)
				.filter(({ at }) => at < until && (since === null || at >= since))
				.map(({ at, actor, action, subject }) => ({ at, actor, action, subject }))
				.reverse()
				.sort((a, b) => b.at.localeCompare(a.at))
				.slice(0, most),
	};
}
