import { closedCases } from '#db/schema/index.ts';
import { deleteFrom } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';

const remove = deleteFrom(closedCases, ['project', 'youngPerson', 'staff'], 1);

export const caseGivenBack: Handler<'case-given-back'> = {
	writes: ({ youngPerson, staff }, { project }) => [remove({ project, youngPerson, staff })],
};
