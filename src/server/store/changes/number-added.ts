import { numbers, threads } from '#db/schema/index.ts';
import { insertInto } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';

const add = insertInto(numbers);
const begin = insertInto(threads);

/** Its thread begins with it: nothing of a number that is kept is without one. */
export const numberAdded: Handler<'number-added'> = {
	youngPerson: ({ number }) => number.youngPerson,
	writes: ({ number: { number, known, ...row }, sender }, { project, seal, secret }) => {
		const { id, youngPerson } = row;
		return [
			add({
				...row,
				project,
				token: secret('number', sender),
				lookAt: null,
				lockedUntil: null,
				number: seal(youngPerson, 'numbers', 'number', id, number),
				known: seal(youngPerson, 'numbers', 'known', id, known),
			}),
			begin({ project, number: id, youngPerson, hand: 'assistant', timesTold: 0, version: 1 }),
		];
	},
};
