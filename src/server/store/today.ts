import { and, desc, eq, inArray, isNull, notExists, or, sql } from 'drizzle-orm';
import type { Due, TodayReads } from '#app/today/ports.ts';
import type { EpisodeId, ProjectId } from '#core/id.ts';
import { actions, conversationEpisodes, conversations, episodes, offers, youngPeople } from '#db/schema/index.ts';
import type { Db } from '#dialect';
import { actionFrom, episodeFrom, newestFirst, offerFrom, youngPersonFrom } from '#server/store/case-rows.ts';
import { conversationFrom } from '#server/store/conversation-rows.ts';
import { coveredEpisodes } from '#server/store/covered-episodes.ts';
import { leftLines } from '#server/store/left-lines.ts';
import { type Source, type Unsealing, unsealing } from '#server/store/unsealing.ts';

/** Only a conversation that was finished is over: one that was stopped, or that goes on later, is still due (insist.md 12). */
const FINISHED = ['completed'] as const;

const ITS_CONVERSATION = and(
	eq(conversations.project, conversationEpisodes.project),
	eq(conversations.id, conversationEpisodes.conversation),
);

export function openToday(source: Source): TodayReads {
	return {
		due: (project) => due(source, project),
		promises: (project) => promises(source, project),
		leftToRead: leftLines(source),
	};
}

/** Without its key a case cannot be shown here; its alert, if there is one, still is (see alerts.ts). */
async function due(source: Source, project: ProjectId): Promise<readonly Due[]> {
	const rows = newestOfEach(await uncovered(source.db, project));
	const keys = await unsealing(source, project, rows, (row) => row.youngPerson.id);
	const readable = rows.filter((row) => keys.has(row.youngPerson.id));
	const ids = readable.map((row) => row.episode.id);
	const more = await offersAndConversations(source.db, project, ids, keys);
	return readable.map(({ episode, youngPerson }) => ({
		youngPerson: youngPersonFrom(youngPerson, keys),
		episode: episodeFrom(episode, keys),
		...more(episode.id),
	}));
}

/** Every episode that no finished conversation covers. */
function uncovered({ read }: Db, project: ProjectId) {
	const covers = and(eq(conversationEpisodes.project, episodes.project), eq(conversationEpisodes.episode, episodes.id));
	const finished = read
		.select({ one: sql`1` })
		.from(conversationEpisodes)
		.innerJoin(conversations, ITS_CONVERSATION)
		.where(and(covers, inArray(conversations.outcome, [...FINISHED])));
	return read
		.select({ episode: episodes, youngPerson: youngPeople })
		.from(episodes)
		.innerJoin(youngPeople, and(eq(youngPeople.project, episodes.project), eq(youngPeople.id, episodes.youngPerson)))
		.where(and(eq(episodes.project, project), notExists(finished)));
}

type Uncovered = Awaited<ReturnType<typeof uncovered>>[number];

function newestOfEach(rows: readonly Uncovered[]): readonly Uncovered[] {
	const oldestFirst = [...rows].sort((a, b) => newestFirst(b.episode, a.episode));
	return [...new Map(oldestFirst.map((row) => [row.youngPerson.id, row])).values()].sort((a, b) => newestFirst(a.episode, b.episode));
}

type More = Pick<Due, 'offers' | 'conversation'>;

async function offersAndConversations(
	db: Db,
	project: ProjectId,
	ids: readonly EpisodeId[],
	keys: Unsealing,
): Promise<(id: EpisodeId) => More> {
	const offered = and(eq(offers.project, project), inArray(offers.episode, [...ids]));
	const made = await db.read.select().from(offers).where(offered).orderBy(desc(offers.at), desc(offers.id));
	const begun = await db.read
		.select({ episode: conversationEpisodes.episode, conversation: conversations })
		.from(conversationEpisodes)
		.innerJoin(conversations, ITS_CONVERSATION)
		.where(and(eq(conversationEpisodes.project, project), inArray(conversationEpisodes.episode, [...ids])))
		.orderBy(desc(conversations.startedAt));
	const talks = begun.map((row) => row.conversation.id);
	const covered = await coveredEpisodes(db, project, talks);
	return (id) => {
		const talk = begun.find((row) => row.episode === id)?.conversation;
		return {
			offers: made.filter((offer) => offer.episode === id).map((offer) => offerFrom(offer, keys)),
			conversation: talk === undefined ? null : conversationFrom(talk, covered.get(talk.id) ?? [], keys),
		};
	};
}

async function promises(source: Source, project: ProjectId): ReturnType<TodayReads['promises']> {
	const untold = and(inArray(actions.state, ['done', 'not-possible']), isNull(actions.toldOn));
	const rows = await source.db.read
		.select({ action: actions, youngPerson: youngPeople })
		.from(actions)
		.innerJoin(youngPeople, and(eq(youngPeople.project, actions.project), eq(youngPeople.id, actions.youngPerson)))
		.where(and(eq(actions.project, project), or(eq(actions.state, 'open'), untold)));
	const keys = await unsealing(source, project, rows, (row) => row.youngPerson.id);
	return rows
		.filter((row) => keys.has(row.youngPerson.id))
		.map((row) => ({ action: actionFrom(row.action, keys), youngPerson: youngPersonFrom(row.youngPerson, keys) }))
		.sort((a, b) => dueOn(a.action).localeCompare(dueOn(b.action)) || a.action.createdAt.localeCompare(b.action.createdAt));
}

/** Without a date a promise comes after those that have one. */
const dueOn = (action: { readonly dueOn: string | null }): string => action.dueOn ?? '9999';
