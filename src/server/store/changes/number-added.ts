import { numbers } from '#db/schema/index.ts';
import { insertInto } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';

const add = insertInto(numbers);

export const numberAdded: Handler<'number-added'> = {
	youngPerson: ({ number }) => number.youngPerson,
	writes: ({ number: { number, ...row }, sender }, { project, seal, secret }) => [
		add({
			...row,
			project,
			token: secret('number', sender),
			lookAt: null,
			lockedUntil: null,
			number: seal(row.youngPerson, 'numbers', 'number', row.id, number),
		}),
	],
};
