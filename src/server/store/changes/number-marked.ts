import { numbers } from '#db/schema/index.ts';
import { oneMore, updateOf } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';

const mark = updateOf(numbers, ['state'], ['project', 'id', 'youngPerson', 'state'], undefined, { version: oneMore(numbers.version) });

export const numberMarked: Handler<'number-marked'> = {
	writes: ({ number, youngPerson, state, from }, { project }) => [mark({ state }, { project, id: number, youngPerson, state: from })],
};
