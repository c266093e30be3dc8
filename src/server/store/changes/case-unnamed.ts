import { namedCases } from '#db/schema/index.ts';
import { deleteFrom } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';

const remove = deleteFrom(namedCases, ['project', 'youngPerson', 'staff'], 1);

export const caseUnnamed: Handler<'case-unnamed'> = {
	writes: ({ youngPerson, staff }, { project }) => [remove({ project, youngPerson, staff })],
};
