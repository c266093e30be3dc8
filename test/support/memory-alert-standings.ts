import type { Alert, TrailLine } from '#core/escalation/alert.ts';
import type { AlertStandings } from '#server/jobs/alert-standing.ts';

type Kept = { readonly alerts: ReadonlyMap<string, Alert>; readonly trail: ReadonlyMap<unknown, TrailLine> | readonly TrailLine[] };

/** What the sweep knows of an alert, from whatever is kept in memory. Lines are taken in the order in which they came. */
export function memoryAlertStandings(state: Kept): AlertStandings {
	return {
		async standing(project, id) {
			const alert = state.alerts.get(id);
			if (alert?.project !== project) return undefined;
			return { alert, trail: [...state.trail.values()].filter((line) => line.alert === id).map(({ what, by }) => ({ what, by })) };
		},
	};
}
