import { sql } from 'drizzle-orm';
import type { YoungPersonId } from '#core/id.ts';
import type { Write } from '#db/dialect/write.ts';
import { closures, conversationEpisodes, conversations, deletions, projects } from '#db/schema/index.ts';
import { hole, insertInto, taking } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';

const add = insertInto(conversations);
/** A closing takes the same row, so that a project that has closed, or closes at this very moment, takes no new talk. */
const takeProject = taking(projects, ['id']);
const closed = sql`select 1 from ${closures} where ${closures.project} = ${projects.id} and ${closures.openedAgainAt} is null`;
/** Approved by two people: its keys go at any moment, and nothing more is said into it. */
const destroyed = sql`select 1 from ${deletions} where ${deletions.project} = ${projects.id}
	and ${deletions.caseNumber} = ${hole('case', deletions.caseNumber)} and ${deletions.state} in ('approved', 'done')`;
const whileItGoesOn = taking(projects, ['id'], sql`not exists (${closed}) and not exists (${destroyed})`);
const cover = insertInto(conversationEpisodes);

const about = (write: Write, youngPerson: YoungPersonId): Write => ({ ...write, values: { ...write.values, case: youngPerson } });

export const conversationBegun: Handler<'conversation-begun'> = {
	youngPerson: ({ conversation }) => conversation.youngPerson,
	writes: ({ conversation: { episodes, ...conversation } }, { project, seal }) => [
		takeProject({ id: project }),
		about(whileItGoesOn({ id: project }), conversation.youngPerson),
		add({ ...conversation, project, about: seal(conversation.youngPerson, 'conversations', 'about', conversation.id, conversation.about) }),
		...episodes.map((episode) => cover({ project, conversation: conversation.id, episode })),
	],
};
