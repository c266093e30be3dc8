import { concerns } from '#db/schema/index.ts';
import { insertInto } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';

const add = insertInto(concerns);

export const concernRaised: Handler<'concern-raised'> = {
	youngPerson: ({ concern }) => concern.youngPerson,
	writes: ({ concern: { categories, rules, ...concern } }, { project, seal }) => {
		const { together, ...row } = { together: undefined, ...concern };
		const detail = { categories, rules, ...(together === undefined ? {} : { together }) };
		return [add({ ...row, text: row.text ?? null, project, detail: seal(row.youngPerson, 'concerns', 'detail', row.id, detail) })];
	},
};
