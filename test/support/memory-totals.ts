import type { TotalsReads } from '#app/totals/ports.ts';
import type { MemoryState } from './memory-state.ts';

/** The same counts over maps. */
export function memoryTotals(state: MemoryState): TotalsReads {
	return {
		async returned(project, from, until) {
			const back = [...state.episodes.values()].filter((one) => one.project === project);
			return back.flatMap(({ id, youngPerson, returnedAt }) => {
				if (returnedAt === null || returnedAt < from || returnedAt >= until) return [];
				const talks = [...state.conversations.values()]
					.filter(({ episodes }) => episodes.includes(id))
					.sort((a, b) => b.startedAt.localeCompare(a.startedAt));
				const offers = [...state.offers.values()].filter(({ episode }) => episode === id);
				return [{ youngPerson, returnedAt, offers, conversation: talks[0] ?? null }];
			});
		},
		promised: async (project, from, until) =>
			[...state.actions.values()].filter((one) => one.project === project && one.createdAt >= from && one.createdAt < until),
		woken: async (project, since) =>
			[...state.alerts.values()].flatMap(({ project: of, raisedAt, drill, neededWaking }) =>
				of === project && raisedAt >= since && !drill && neededWaking !== null ? [{ raisedAt, needed: neededWaking }] : [],
			),
	};
}
