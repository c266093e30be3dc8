import { conversationEpisodes, conversations } from '#db/schema/index.ts';
import { insertInto } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';

const add = insertInto(conversations);
const cover = insertInto(conversationEpisodes);

export const conversationBegun: Handler<'conversation-begun'> = {
	youngPerson: ({ conversation }) => conversation.youngPerson,
	writes: ({ conversation: { episodes, ...conversation } }, { project, seal }) => [
		add({ ...conversation, project, about: seal(conversation.youngPerson, 'conversations', 'about', conversation.id, conversation.about) }),
		...episodes.map((episode) => cover({ project, conversation: conversation.id, episode })),
	],
};
