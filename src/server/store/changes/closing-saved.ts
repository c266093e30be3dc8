import { closings } from '#db/schema/index.ts';
import { insertInto } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';

const add = insertInto(closings);

export const closingSaved: Handler<'closing-saved'> = {
	youngPerson: ({ youngPerson }) => youngPerson,
	writes: ({ youngPerson, closing: { body, ...closing } }, { project, seal }) => [
		add({ ...closing, project, youngPerson, body: seal(youngPerson, 'closings', 'body', closing.id, body) }),
	],
};
