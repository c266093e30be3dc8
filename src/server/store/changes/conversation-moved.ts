import { conversations } from '#db/schema/index.ts';
import { updateOf } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';

const move = updateOf(conversations, ['position', 'endedAt', 'outcome', 'version'], ['project', 'id', 'youngPerson', 'version']);

export const conversationMoved: Handler<'conversation-moved'> = {
	writes: ({ conversation, youngPerson, position, endedAt, outcome, from }, { project }) => [
		move({ position, endedAt, outcome, version: from + 1 }, { project, id: conversation, youngPerson, version: from }),
	],
};
