import { and, asc, desc, eq, gt, inArray, isNotNull, ne, sql } from 'drizzle-orm';
import type { ConversationReads } from '#app/conversation/ports.ts';
import type { Entry } from '#core/flow/entry.ts';
import type { ConversationId, ProjectId, YoungPersonId } from '#core/id.ts';
import { actions, closings, conversationEpisodes, conversations, entries, episodes, staff, youngPeople } from '#db/schema/index.ts';
import { type Db, prepared } from '#dialect';
import { actionFrom, episodeFrom, newestFirst, youngPersonFrom } from '#server/store/case-rows.ts';
import { closingFrom, conversationFrom, entryFrom } from '#server/store/conversation-rows.ts';
import { coveredEpisodes } from '#server/store/covered-episodes.ts';
import { openedLogs } from '#server/store/opened-logs.ts';
import { Name } from '#server/store/staff.ts';
import { openProjectField, type Source, unsealing } from '#server/store/unsealing.ts';

export function openConversations(source: Source): ConversationReads {
	return {
		find: finder(source),
		closings: (project, id) => closingsOf(source, project, id),
		episodes: (project, id) => episodesOf(source, project, id),
		actions: (project, youngPerson) => actionsFor(source, project, youngPerson),
		alreadyTold: (project, youngPerson, before) => alreadyTold(source, project, youngPerson, before),
	};
}

const AT = { project: sql.placeholder('project'), id: sql.placeholder('id'), after: sql.placeholder('after') };

/**
 * On the way of every answer, so its queries are built once, and a log is opened once (opened-logs.ts). The conversation
 * and its log come by one statement, which sees one moment: where it stands and what was said are never from two. The
 * episodes it covers are written once, when it begins.
 */
function finder(source: Source): ConversationReads['find'] {
	const { itAndItsLog, itsEpisodes } = queries(source.db);
	const logs = openedLogs();
	return async (project, id) => {
		const name = `${project}/${id}`;
		const known = logs.of(name);
		const at = { project, id, after: known.place };
		const [found, covered] = await Promise.all([itAndItsLog(at), itsEpisodes(at)]);
		const [row] = found;
		if (row === undefined) return undefined;
		const rows = found.flatMap(({ entry }) => entry ?? []);
		const keys = await unsealing(source, project, [row], ({ youngPerson }) => youngPerson.id);
		if (!keys.has(row.youngPerson.id)) logs.forget(name);
		const ids = covered.map(({ episode }) => episode);
		const conversation = conversationFrom(row.conversation, ids, keys);
		const entries = [...known.entries, ...rows.map((entry) => entryFrom(entry, keys))];
		logs.keep(name, { place: rows.at(-1)?.place ?? known.place, entries });
		return { conversation, youngPerson: youngPersonFrom(row.youngPerson, keys), entries };
	};
}

function queries({ read }: Db) {
	const whose = and(eq(youngPeople.project, conversations.project), eq(youngPeople.id, conversations.youngPerson));
	const itsNewLines = and(
		eq(entries.project, conversations.project),
		eq(entries.conversation, conversations.id),
		gt(entries.place, AT.after),
	);
	const covering = and(eq(conversationEpisodes.project, AT.project), eq(conversationEpisodes.conversation, AT.id));
	return {
		itAndItsLog: prepared(
			read
				.select({ conversation: conversations, youngPerson: youngPeople, entry: entries })
				.from(conversations)
				.innerJoin(youngPeople, whose)
				.leftJoin(entries, itsNewLines)
				.where(and(eq(conversations.project, AT.project), eq(conversations.id, AT.id)))
				.orderBy(asc(entries.place)),
		),
		itsEpisodes: prepared(read.select({ episode: conversationEpisodes.episode }).from(conversationEpisodes).where(covering)),
	};
}

async function closingsOf(source: Source, project: ProjectId, id: ConversationId) {
	const of = and(eq(closings.project, project), eq(closings.conversation, id));
	const rows = await source.db.read.select().from(closings).where(of).orderBy(desc(closings.at), desc(closings.id));
	const keys = await unsealing(source, project, rows, (row) => row.youngPerson);
	return rows.map((row) => closingFrom(row, keys));
}

async function episodesOf(source: Source, project: ProjectId, id: ConversationId) {
	const ids = (await coveredEpisodes(source.db, project, [id])).get(id) ?? [];
	const of = and(eq(episodes.project, project), inArray(episodes.id, [...ids]));
	const rows = await source.db.read.select().from(episodes).where(of);
	const keys = await unsealing(source, project, rows, (row) => row.youngPerson);
	return rows.map((row) => episodeFrom(row, keys)).sort(newestFirst);
}

async function actionsFor(source: Source, project: ProjectId, youngPerson: YoungPersonId) {
	const of = and(eq(actions.project, project), eq(actions.youngPerson, youngPerson));
	const rows = await source.db.read.select().from(actions).where(of).orderBy(desc(actions.createdAt), desc(actions.id));
	const keys = await unsealing(source, project, rows, (row) => row.youngPerson);
	return rows.map((row) => actionFrom(row, keys));
}

async function alreadyTold(source: Source, project: ProjectId, youngPerson: YoungPersonId, before: ConversationId) {
	const theirs = and(eq(conversations.project, project), eq(conversations.youngPerson, youngPerson));
	const rows = await source.db.read
		.select({ entry: entries, worker: staff })
		.from(conversations)
		.innerJoin(entries, and(eq(entries.project, conversations.project), eq(entries.conversation, conversations.id)))
		.innerJoin(staff, and(eq(staff.project, conversations.project), eq(staff.id, conversations.worker)))
		.where(and(theirs, ne(conversations.id, before), isNotNull(conversations.endedAt)))
		.orderBy(desc(conversations.startedAt), asc(entries.place));
	const keys = await unsealing(source, project, rows, (row) => row.entry.youngPerson);
	const projectKeys = await source.vault.project(project);
	const told = rows.map(({ entry, worker }) => ({
		entry: entryFrom(entry, keys),
		conversation: entry.conversation,
		worker: openProjectField(projectKeys, { project, table: 'staff', column: 'name', row: worker.id }, worker.name, Name),
	}));
	const corrected = new Set(told.map(({ entry }) => (entry.input.type === 'answered' ? entry.input.supersedes : undefined)));
	return told.filter(({ entry }) => isExactWords(entry) && !corrected.has(entry.id));
}

function isExactWords({ input }: Entry): boolean {
	return input.type === 'answered' && input.whose === 'exact' && (input.value.words ?? '').trim() !== '';
}
