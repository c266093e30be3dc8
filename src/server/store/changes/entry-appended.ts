import { sql } from 'drizzle-orm';
import { entries } from '#db/schema/index.ts';
import { hole, insertInto } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';

/** Two writers who number the same place collide on a unique index, and the second one is stale. */
const next = sql`(select coalesce(max(${entries.place}), 0) + 1 from ${entries} where ${entries.project} = ${hole('project', entries.project)} and ${entries.conversation} = ${hole('conversation', entries.conversation)})`;
const append = insertInto(entries, { place: next });

export const entryAppended: Handler<'entry-appended'> = {
	youngPerson: ({ youngPerson }) => youngPerson,
	writes: ({ conversation, youngPerson, entry: { input, verdict, ...entry } }, { project, seal }) => [
		append({
			...entry,
			project,
			conversation,
			youngPerson,
			content: seal(youngPerson, 'entries', 'content', `${conversation}/${entry.id}`, { input, verdict }),
		}),
	],
};
