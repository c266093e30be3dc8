import { openedCases } from '#db/schema/index.ts';
import { insertInto } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';

const add = insertInto(openedCases);

export const caseOpened: Handler<'case-opened'> = {
	youngPerson: ({ opened }) => opened.youngPerson,
	writes: ({ opened }, { project, seal }) => [
		add({ ...opened, project, reason: seal(opened.youngPerson, 'opened_cases', 'reason', opened.id, opened.reason) }),
	],
};
