import { actions } from '#db/schema/index.ts';
import { updateOf } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';

const change = updateOf(
	actions,
	['owner', 'dueOn', 'idea', 'state', 'toldOn', 'version', 'about'],
	['project', 'id', 'youngPerson', 'version'],
);

export const actionChanged: Handler<'action-changed'> = {
	youngPerson: ({ action }) => action.youngPerson,
	writes: ({ action, from }, { project, seal }) => [
		change(
			{ ...action, version: from + 1, about: seal(action.youngPerson, 'actions', 'about', action.id, action.about) },
			{ project, id: action.id, youngPerson: action.youngPerson, version: from },
		),
	],
};
