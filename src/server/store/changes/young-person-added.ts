import { lookups, youngPeople } from '#db/schema/index.ts';
import { insertInto } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';

const add = insertInto(youngPeople);
export const addLookup = insertInto(lookups);

export const youngPersonAdded: Handler<'young-person-added'> = {
	youngPerson: ({ youngPerson }) => youngPerson.id,
	writes: ({ youngPerson: { id, createdAt, version, about } }, { project, seal, tokens }) => [
		add({ project, id, createdAt, version, about: seal(id, 'young_people', 'about', id, about) }),
		...tokens(about).map((token) => addLookup({ project, token, youngPerson: id })),
	],
};
