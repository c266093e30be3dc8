import { texts } from '#db/schema/index.ts';
import { updateOf } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';

const raise = updateOf(texts, ['level'], ['project', 'id', 'youngPerson', 'level']);

export const textRaised: Handler<'text-raised'> = {
	writes: ({ text, youngPerson, level, from }, { project }) => [raise({ level }, { project, id: text, youngPerson, level: from })],
};
