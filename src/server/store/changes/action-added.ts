import { actions } from '#db/schema/index.ts';
import { insertInto } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';

const add = insertInto(actions);

export const actionAdded: Handler<'action-added'> = {
	youngPerson: ({ action }) => action.youngPerson,
	writes: ({ action }, { project, seal }) => [
		add({ ...action, project, about: seal(action.youngPerson, 'actions', 'about', action.id, action.about) }),
	],
};
