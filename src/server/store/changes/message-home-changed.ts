import { messagesHome } from '#db/schema/index.ts';
import { updateOf } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';

const change = updateOf(
	messagesHome,
	['state', 'checkedBy', 'settledBy', 'settledAt', 'version', 'content'],
	['project', 'id', 'youngPerson', 'version'],
);

export const messageHomeChanged: Handler<'message-home-changed'> = {
	youngPerson: ({ message }) => message.youngPerson,
	writes: ({ message, from }, { project, seal }) => {
		const { id, youngPerson, state, checkedBy, settledBy, settledAt, to, notTo, words, checked, passedOn, why } = message;
		const content = seal(youngPerson, 'messages_home', 'content', id, { to, notTo, words, checked, passedOn, why });
		return [change({ state, checkedBy, settledBy, settledAt, version: from + 1, content }, { project, id, youngPerson, version: from })];
	},
};
