import { lookups, youngPeople } from '#db/schema/index.ts';
import { deleteFrom, updateOf } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';
import { addLookup } from '#server/store/changes/young-person-added.ts';

const change = updateOf(youngPeople, ['about', 'version'], ['project', 'id', 'version']);
const forget = deleteFrom(lookups, ['project', 'youngPerson']);

export const youngPersonChanged: Handler<'young-person-changed'> = {
	youngPerson: ({ youngPerson }) => youngPerson.id,
	writes: ({ youngPerson: { id, about }, from }, { project, seal, tokens }) => [
		change({ about: seal(id, 'young_people', 'about', id, about), version: from + 1 }, { project, id, version: from }),
		forget({ project, youngPerson: id }),
		...tokens(about).map((token) => addLookup({ project, token, youngPerson: id })),
	],
};
