import { and, asc, eq, ne, type SQL } from 'drizzle-orm';
import type { MessageHomeReads } from '#app/texting/thread-ports.ts';
import type { ProjectId } from '#core/id.ts';
import { type MessageHome, MessageHomeContent } from '#core/texting/message-home.ts';
import { messagesHome } from '#db/schema/index.ts';
import { UNREADABLE } from '#server/store/conversation-rows.ts';
import { readable, type Source, type Unsealing, unsealing } from '#server/store/unsealing.ts';

const UNOPENED = { to: UNREADABLE, notTo: UNREADABLE, words: UNREADABLE, passedOn: null, why: null } as const;

/** "I am safe", and what became of it. */
export function openMessagesHome(source: Source): MessageHomeReads {
	const rowsOf = (project: ProjectId, which: SQL) =>
		source.db.read
			.select()
			.from(messagesHome)
			.where(and(eq(messagesHome.project, project), which))
			.orderBy(asc(messagesHome.askedAt), asc(messagesHome.id));
	const all = async (project: ProjectId, which: SQL): Promise<readonly MessageHome[]> => {
		const rows = await rowsOf(project, which);
		const keys = await unsealing(source, project, rows, (row) => row.youngPerson);
		return rows.map((row) => messageFrom(row, keys));
	};
	return {
		find: async (project, id) => (await all(project, eq(messagesHome.id, id)))[0],
		of: (project, youngPerson) => all(project, eq(messagesHome.youngPerson, youngPerson)),
		async open(project) {
			const rows = await rowsOf(project, ne(messagesHome.state, 'told'));
			const keys = await unsealing(source, project, rows, (row) => row.youngPerson);
			// Of a case that was destroyed nothing is left to do. One that does not open otherwise still waits for somebody.
			return rows
				.filter((row) => keys.has(row.youngPerson) || !source.vault.isDestroyed(project, row.youngPerson))
				.map((row) => readable(() => messageFrom(row, keys), { ...plainOf(row), ...UNOPENED }));
		},
	};
}

type Row = typeof messagesHome.$inferSelect;

const plainOf = ({ content: _content, ...plain }: Row) => plain;

function messageFrom(row: Row, { open }: Unsealing): MessageHome {
	return { ...plainOf(row), ...open(row.youngPerson, 'messages_home', 'content', row.id, row.content, MessageHomeContent) };
}
