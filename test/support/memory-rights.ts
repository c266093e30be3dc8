import type { RightsReads } from '#app/rights/ports.ts';
import { isOpen } from '#core/rights/access-request.ts';
import type { MemoryState } from './memory-state.ts';

export function memoryRights(state: MemoryState): RightsReads {
	const requests = () => [...state.accessRequests.values()];
	return {
		open: async (project) =>
			requests()
				.filter((request) => request.project === project && isOpen(request))
				.sort((a, b) => (a.dueOn + a.id < b.dueOn + b.id ? -1 : 1)),
		requestsOf: async (project, youngPerson) =>
			requests()
				.filter((request) => request.project === project && request.youngPerson === youngPerson)
				.reverse(),
		stepsOf: async (project, youngPerson) =>
			[...state.accessSteps.values()].filter((step) => step.project === project && step.youngPerson === youngPerson),
		correctionsOf: async (project, youngPerson) =>
			[...state.corrections.values()].filter((row) => row.project === project && row.youngPerson === youngPerson),
	};
}
