import { and, asc, desc, eq, inArray, isNotNull, ne, sql } from 'drizzle-orm';
import type { ConversationReads } from '#app/conversation/ports.ts';
import type { Entry } from '#core/flow/entry.ts';
import { actions, closings, conversationEpisodes, conversations, entries, episodes, staff, youngPeople } from '#db/schema/index.ts';
import { type Db, prepared } from '#dialect';
import { actionFrom, episodeFrom, newestFirst, youngPersonFrom } from '#server/store/case-rows.ts';
import { coveredEpisodes } from '#server/store/covered-episodes.ts';
import { closingFrom, conversationFrom, entryFrom } from '#server/store/conversation-rows.ts';
import { openProjectField, unsealing } from '#server/store/unsealing.ts';
import type { Vault } from '#server/vault/vault.ts';
import { Name } from '#server/store/staff.ts';

const AT = { project: sql.placeholder('project'), id: sql.placeholder('id') };

export function openConversations(db: Db, vault: Vault): ConversationReads {
	const theOne = prepared(
		db.read
			.select({ conversation: conversations, youngPerson: youngPeople })
			.from(conversations)
			.innerJoin(youngPeople, and(eq(youngPeople.project, conversations.project), eq(youngPeople.id, conversations.youngPerson)))
			.where(and(eq(conversations.project, AT.project), eq(conversations.id, AT.id))),
	);
	const itsLog = prepared(
		db.read.select().from(entries).where(and(eq(entries.project, AT.project), eq(entries.conversation, AT.id))).orderBy(asc(entries.place)),
	);
	const itsEpisodes = prepared(
		db.read
			.select({ episode: conversationEpisodes.episode })
			.from(conversationEpisodes)
			.where(and(eq(conversationEpisodes.project, AT.project), eq(conversationEpisodes.conversation, AT.id))),
	);

	return {
		async find(project, id) {
			const [[row], log, covered] = await Promise.all([theOne({ project, id }), itsLog({ project, id }), itsEpisodes({ project, id })]);
			if (row === undefined) return undefined;
			const keys = await unsealing(vault, project, [row.youngPerson.id]);
			return {
				conversation: conversationFrom(row.conversation, covered.map(({ episode }) => episode), keys),
				youngPerson: youngPersonFrom(row.youngPerson, keys),
				entries: log.map((entry) => entryFrom(entry, keys)),
			};
		},

		async closings(project, id) {
			const of = and(eq(closings.project, project), eq(closings.conversation, id));
			const rows = await db.read.select().from(closings).where(of).orderBy(desc(closings.at), desc(closings.id));
			const keys = await unsealing(vault, project, rows.map((row) => row.youngPerson));
			return rows.map((row) => closingFrom(row, keys));
		},

		async episodes(project, id) {
			const ids = (await coveredEpisodes(db, project, [id])).get(id) ?? [];
			const rows = await db.read.select().from(episodes).where(and(eq(episodes.project, project), inArray(episodes.id, [...ids])));
			const keys = await unsealing(vault, project, rows.map((row) => row.youngPerson));
			return rows.map((row) => episodeFrom(row, keys)).sort(newestFirst);
		},

		async actions(project, youngPerson) {
			const of = and(eq(actions.project, project), eq(actions.youngPerson, youngPerson));
			const rows = await db.read.select().from(actions).where(of).orderBy(desc(actions.createdAt), desc(actions.id));
			const keys = await unsealing(vault, project, [youngPerson]);
			return rows.map((row) => actionFrom(row, keys));
		},

		async alreadyTold(project, youngPerson, before) {
			const earlier = and(eq(conversations.project, project), eq(conversations.youngPerson, youngPerson), ne(conversations.id, before), isNotNull(conversations.endedAt));
			const rows = await db.read
				.select({ entry: entries, worker: staff })
				.from(conversations)
				.innerJoin(entries, and(eq(entries.project, conversations.project), eq(entries.conversation, conversations.id)))
				.innerJoin(staff, and(eq(staff.project, conversations.project), eq(staff.id, conversations.worker)))
				.where(earlier)
				.orderBy(desc(conversations.startedAt), asc(entries.place));
			const keys = await unsealing(vault, project, [youngPerson]);
			const projectKeys = await vault.project(project);
			const told = rows.map(({ entry, worker }) => ({
				entry: entryFrom(entry, keys),
				conversation: entry.conversation,
				worker: openProjectField(projectKeys, project, 'staff', 'name', worker.id, worker.name, Name),
			}));
			const corrected = new Set(told.map(({ entry }) => (entry.input.type === 'answered' ? entry.input.supersedes : undefined)));
			return told.filter(({ entry }) => isExactWords(entry) && !corrected.has(entry.id));
		},
	};
}

const isExactWords = ({ input }: Entry): boolean => input.type === 'answered' && input.whose === 'exact' && (input.value.words ?? '').trim() !== '';
