import { screeningChecks } from '#db/schema/index.ts';
import { insertInto } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';

const add = insertInto(screeningChecks);

export const screeningChecked: Handler<'screening-checked'> = {
	youngPerson: ({ check }) => check.youngPerson,
	writes: ({ check }, { project, seal }) => [
		add({ ...check, project, about: seal(check.youngPerson, 'screening_checks', 'about', check.id, check.about) }),
	],
};
