import { exchanges } from '#db/schema/index.ts';
import { updateOf } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';

const move = updateOf(exchanges, ['position', 'endedAt', 'version'], ['project', 'id', 'youngPerson', 'version']);

export const exchangeMoved: Handler<'exchange-moved'> = {
	writes: ({ exchange, youngPerson, position, endedAt, from }, { project }) => [
		move({ position, endedAt, version: from + 1 }, { project, id: exchange, youngPerson, version: from }),
	],
};
