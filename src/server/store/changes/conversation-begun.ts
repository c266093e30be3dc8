import { sql } from 'drizzle-orm';
import { closures, conversationEpisodes, conversations, projects } from '#db/schema/index.ts';
import { insertInto, taking } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';

const add = insertInto(conversations);
/** A closing takes the same row, so that a project that has closed, or closes at this very moment, takes no new talk. */
const takeProject = taking(projects, ['id']);
const closed = sql`select 1 from ${closures} where ${closures.project} = ${projects.id} and ${closures.openedAgainAt} is null`;
const whileItGoesOn = taking(projects, ['id'], sql`not exists (${closed})`);
const cover = insertInto(conversationEpisodes);

export const conversationBegun: Handler<'conversation-begun'> = {
	youngPerson: ({ conversation }) => conversation.youngPerson,
	writes: ({ conversation: { episodes, ...conversation } }, { project, seal }) => [
		takeProject({ id: project }),
		whileItGoesOn({ id: project }),
		add({ ...conversation, project, about: seal(conversation.youngPerson, 'conversations', 'about', conversation.id, conversation.about) }),
		...episodes.map((episode) => cover({ project, conversation: conversation.id, episode })),
	],
};
