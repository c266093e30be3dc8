import { type AccessReads, GIVEN_BACK, TOLD_READ } from '#app/access/ports.ts';
import type { StaffId, YoungPersonId } from '#core/id.ts';
import type { OneLook } from './memory-looks.ts';
import type { MemoryState } from './memory-state.ts';

/** The same reads over maps. Ids differ between projects, so only what asks for a whole project looks at whose it is. */
export function memoryAccess(state: MemoryState, looks: readonly OneLook[] = []): AccessReads {
	const inProject = (project: string) => (mark: { readonly youngPerson: YoungPersonId }) =>
		state.youngPeople.get(mark.youngPerson)?.project === project;
	const bare = <Mark extends { readonly id: string }>({ id: _id, ...mark }: Mark) => mark;
	const checks = () => [...new Map([...state.staffChecks.values()].map((check) => [check.staff, check])).values()];
	return {
		async facts(_project, staff, onlyNamed) {
			const theirs = (marks: ReadonlyMap<string, { readonly staff: string; readonly youngPerson: YoungPersonId }>) =>
				new Set([...marks.values()].filter((mark) => mark.staff === staff).map((mark) => mark.youngPerson));
			const closed = theirs(state.closedCases);
			if (!onlyNamed) return { closed, only: null };
			const opened = [...state.openedCases.values()].filter((one) => one.staff === staff).sort((a, b) => a.until.localeCompare(b.until));
			return {
				closed,
				only: {
					named: theirs(state.namedCases),
					practised: new Set(
						[...state.namedCases.values()].filter((mark) => mark.staff === staff && mark.by === staff).map((mark) => mark.youngPerson),
					),
					opened: new Map(opened.map((one) => [one.youngPerson, one.until])),
					check: checks().find((one) => one.staff === staff) ?? null,
				},
			};
		},
		async whose(project, id) {
			const person = state.youngPeople.get(id);
			const inTalks = [state.episodes, state.conversations, state.alerts, state.actions, state.exampleOffers, state.mandatoryReports];
			const kept = [...inTalks, state.numbers, state.texts, state.messagesHome].flatMap((rows) => rows.get(id) ?? []);
			const [found] = [...(person === undefined ? [] : [{ project: person.project, youngPerson: person.id }]), ...kept];
			if (found === undefined) return undefined;
			return state.youngPeople.get(found.youngPerson)?.project === project ? found.youngPerson : undefined;
		},
		closedTo: async (_project, youngPerson) =>
			[...state.closedCases.values()].filter((mark) => mark.youngPerson === youngPerson).map(({ staff }) => staff),
		of: async (_project, youngPerson) => {
			const about = (marks: MemoryState['namedCases']) => [...marks.values()].filter((mark) => mark.youngPerson === youngPerson).map(bare);
			return { named: about(state.namedCases), closed: about(state.closedCases) };
		},
		named: async (project) => [...state.namedCases.values()].filter(inProject(project)).map(bare),
		closed: async (project) => [...state.closedCases.values()].filter(inProject(project)).map(bare),
		toldRead: async (_project, about) =>
			new Set(
				state.audit
					.filter(({ action, youngPerson }) => action === TOLD_READ && about.some((one) => one === youngPerson))
					.map(({ subject }) => subject),
			),
		openedSince: async (project, since) =>
			[...state.openedCases.values()].filter((one) => inProject(project)(one) && one.at >= since).sort((a, b) => b.at.localeCompare(a.at)),
		async givenBackSince(project, since) {
			const rows = looks.filter((row) => row.project === project && row.action === GIVEN_BACK && row.at >= since).toReversed();
			return rows.flatMap(({ youngPerson, subject, actor, at }) =>
				youngPerson === null ? [] : [{ youngPerson, staff: subject as StaffId, by: actor as StaffId, at }],
			);
		},
		checks: async () => checks(),
	};
}
