import type { Ids } from '#app/clock.ts';
import type { Closing, Closure, HandOverPackage } from '#app/closing/ports.ts';
import type { ProjectId } from '#core/id.ts';
import type { MemoryState } from './memory-state.ts';

/** The same over maps. */
export function memoryClosing(state: MemoryState, ids: Ids): Closing {
	const { closures, packages } = state.closing;
	const inProject = <Row extends { readonly project: ProjectId }>(rows: Iterable<Row>, project: ProjectId) =>
		[...rows].filter((row) => row.project === project);
	const stillOpen = async (project: ProjectId) => ({
		alerts: inProject(state.alerts.values(), project).filter((one) => one.state !== 'closed').length,
		talks: inProject(state.conversations.values(), project).filter((one) => one.endedAt === null).length,
		requests: 0,
	});
	return {
		standing: async (project) => closures.get(project) ?? null,
		stillOpen,
		async close(project, closing) {
			const { alerts, talks } = await stillOpen(project);
			if (closures.has(project) || alerts + talks > 0) return 'stale';
			closures.set(project, { ...closing, id: ids.row() });
			return 'saved';
		},
		openAgain: async (project, closure) => (closures.get(project)?.id === closure && closures.delete(project) ? 'saved' : 'stale'),
		packages: async (project) =>
			inProject(packages, project)
				.map(({ project: _project, ...one }) => one)
				.toReversed(),
		async packageMade(project, _closure, made) {
			packages.push({ ...made, project, id: ids.row() });
		},
	};
}

export function emptyClosing() {
	return { closures: new Map<string, Closure>(), packages: [] as (HandOverPackage & { readonly project: ProjectId })[] };
}
