import type { Rota } from '#app/rota/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { ProjectId, StaffId } from '#core/id.ts';
import type { MemoryState } from './memory-state.ts';

type Said = { readonly id: string; readonly project: ProjectId; readonly by: StaffId; readonly at: Instant };

export function memoryRota(state: MemoryState): Rota {
	return {
		statements: newestOf(state, 'cover-statement.added'),
		teams: newestOf(state, 'emergency-team.added'),
	};
}

function newestOf<One extends Said>({ audit }: MemoryState, action: string) {
	const all: One[] = [];
	return {
		newest: async (project: ProjectId) =>
			all.filter((one) => one.project === project).sort((a, b) => b.at.localeCompare(a.at) || b.id.localeCompare(a.id))[0],
		async add(one: One) {
			if (all.some(({ id, project }) => id === one.id && project === one.project)) throw new Error(`${one.id} is there already.`);
			all.push(one);
			audit.push({ actor: one.by, action, subject: one.id, youngPerson: null });
		},
	};
}
