import { accessRequests, accessSteps } from '#db/schema/index.ts';
import { insertInto, updateOf } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';

const move = updateOf(accessRequests, ['state', 'dueOn', 'version'], ['project', 'id', 'youngPerson', 'version']);
const add = insertInto(accessSteps);

/** Where it stands now and the step that brought it there are one write: neither is without the other. */
export const accessStepped: Handler<'access-stepped'> = {
	youngPerson: ({ step }) => step.youngPerson,
	writes: ({ step, state, dueOn, from }, { project, seal }) => [
		move({ state, dueOn, version: from + 1 }, { project, id: step.request, youngPerson: step.youngPerson, version: from }),
		add({ ...step, project, about: seal(step.youngPerson, 'access_steps', 'about', step.id, step.about) }),
	],
};
