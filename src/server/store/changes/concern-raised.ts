import { concerns } from '#db/schema/index.ts';
import { insertInto } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';

const add = insertInto(concerns);

export const concernRaised: Handler<'concern-raised'> = {
	youngPerson: ({ concern }) => concern.youngPerson,
	writes: ({ concern: { categories, rules, ...concern } }, { project, seal }) => [
		add({ ...concern, project, detail: seal(concern.youngPerson, 'concerns', 'detail', concern.id, { categories, rules }) }),
	],
};
