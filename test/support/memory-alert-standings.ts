import type { Alert, Concern, TrailLine } from '#core/escalation/alert.ts';
import { type AlertStandings, lastTaken } from '#server/jobs/alert-standing.ts';

type Many<Row> = ReadonlyMap<unknown, Row> | readonly Row[];
type Kept = { readonly alerts: ReadonlyMap<string, Alert>; readonly trail: Many<TrailLine>; readonly concerns: Many<Concern> };

/** What the sweep knows of an alert, from whatever is kept in memory. Lines are taken in the order in which they came. */
export function memoryAlertStandings(state: Kept): AlertStandings {
	return {
		async standing(project, id) {
			const alert = state.alerts.get(id);
			if (alert?.project !== project) return undefined;
			const trail = [...state.trail.values()].filter((line) => line.alert === id).map(({ what, by, at }) => ({ what, by, at }));
			const concerns = [...state.concerns.values()];
			const its = concerns.filter((one) => one.alert === id);
			const talks = new Set(its.flatMap(({ conversation }) => conversation ?? []));
			const texted = its.some(({ text }) => text !== undefined);
			const isSignal = (one: Concern) =>
				one.conversation === null ? texted && one.youngPerson === alert.youngPerson : talks.has(one.conversation);
			return {
				alert,
				trail,
				takenAt: lastTaken(trail),
				standsAlone: concerns.filter(isSignal).length < 2,
			};
		},
	};
}
