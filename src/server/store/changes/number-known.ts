import { numbers } from '#db/schema/index.ts';
import { updateOf } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';

const know = updateOf(numbers, ['state', 'known', 'version'], ['project', 'id', 'youngPerson', 'version']);

export const numberKnown: Handler<'number-known'> = {
	youngPerson: ({ number }) => number.youngPerson,
	writes: ({ number: { id, youngPerson, state, known }, from }, { project, seal }) => [
		know(
			{ state, known: seal(youngPerson, 'numbers', 'known', id, known), version: from + 1 },
			{ project, id, youngPerson, version: from },
		),
	],
};
