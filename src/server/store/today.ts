import { and, desc, eq, inArray, isNull, notExists, or, sql } from 'drizzle-orm';
import type { Due, TodayReads } from '#app/today/ports.ts';
import type { ProjectId } from '#core/id.ts';
import { actions, conversationEpisodes, conversations, episodes, offers, youngPeople } from '#db/schema/index.ts';
import type { Db } from '#dialect';
import { actionFrom, episodeFrom, newestFirst, offerFrom, youngPersonOrPlaceholder } from '#server/store/case-rows.ts';
import { conversationFrom } from '#server/store/conversation-rows.ts';
import { coveredEpisodes } from '#server/store/covered-episodes.ts';
import { type Unsealing, unsealing } from '#server/store/unsealing.ts';
import type { Vault } from '#server/vault/vault.ts';

/** A conversation that is over. *Part done, the young person chose later* is not: it is still due (insist.md 12). */
const FINISHED = ['completed', 'stopped'] as const;

export function openToday(db: Db, vault: Vault): TodayReads {
	const finished = db.read
		.select({ one: sql`1` })
		.from(conversationEpisodes)
		.innerJoin(conversations, and(eq(conversations.project, conversationEpisodes.project), eq(conversations.id, conversationEpisodes.conversation)))
		.where(and(eq(conversationEpisodes.project, episodes.project), eq(conversationEpisodes.episode, episodes.id), inArray(conversations.outcome, [...FINISHED])));

	return {
		async due(project) {
			const rows = await db.read
				.select({ episode: episodes, youngPerson: youngPeople })
				.from(episodes)
				.innerJoin(youngPeople, and(eq(youngPeople.project, episodes.project), eq(youngPeople.id, episodes.youngPerson)))
				.where(and(eq(episodes.project, project), notExists(finished)));
			const newest = new Map<string, (typeof rows)[number]>();
			for (const row of rows.sort((a, b) => newestFirst(a.episode, b.episode))) if (!newest.has(row.youngPerson.id)) newest.set(row.youngPerson.id, row);
			const due = [...newest.values()];
			const keys = await unsealing(vault, project, due.map((row) => row.youngPerson.id));
			// Without its key an episode cannot be shown; its alert, if there is one, still is.
			const readable = due.filter((row) => keys.has(row.youngPerson.id));
			const more = await offersAndConversations(db, project, readable.map((row) => row.episode.id), keys);
			return readable.map(({ episode, youngPerson }) => ({
				youngPerson: youngPersonOrPlaceholder(youngPerson, keys),
				episode: episodeFrom(episode, keys),
				...more(episode.id),
			}));
		},

		async promises(project) {
			const open = or(eq(actions.state, 'open'), and(inArray(actions.state, ['done', 'not-possible']), isNull(actions.toldOn)));
			const rows = await db.read
				.select({ action: actions, youngPerson: youngPeople })
				.from(actions)
				.innerJoin(youngPeople, and(eq(youngPeople.project, actions.project), eq(youngPeople.id, actions.youngPerson)))
				.where(and(eq(actions.project, project), open));
			const keys = await unsealing(vault, project, rows.map((row) => row.youngPerson.id));
			return rows
				.filter((row) => keys.has(row.youngPerson.id))
				.map(({ action, youngPerson }) => ({ action: actionFrom(action, keys), youngPerson: youngPersonOrPlaceholder(youngPerson, keys) }))
				.sort((a, b) => dueOn(a.action).localeCompare(dueOn(b.action)) || a.action.createdAt.localeCompare(b.action.createdAt));
		},
	};
}

/** Without a date a promise comes after those that have one. */
const dueOn = (action: { readonly dueOn: string | null }): string => action.dueOn ?? '9999';

async function offersAndConversations(db: Db, project: ProjectId, ids: readonly (typeof episodes.$inferSelect)['id'][], keys: Unsealing) {
	if (ids.length === 0) return (): Pick<Due, 'offers' | 'conversation'> => ({ offers: [], conversation: null });
	const made = await db.read
		.select()
		.from(offers)
		.where(and(eq(offers.project, project), inArray(offers.episode, [...ids])))
		.orderBy(desc(offers.at), desc(offers.id));
	const begun = await db.read
		.select({ episode: conversationEpisodes.episode, conversation: conversations })
		.from(conversationEpisodes)
		.innerJoin(conversations, and(eq(conversations.project, conversationEpisodes.project), eq(conversations.id, conversationEpisodes.conversation)))
		.where(and(eq(conversationEpisodes.project, project), inArray(conversationEpisodes.episode, [...ids])))
		.orderBy(desc(conversations.startedAt));
	const covered = await coveredEpisodes(db, project, begun.map((row) => row.conversation.id));
	return (id: string): Pick<Due, 'offers' | 'conversation'> => {
		const talk = begun.find((row) => row.episode === id);
		return {
			offers: made.filter((offer) => offer.episode === id).map((offer) => offerFrom(offer, keys)),
			conversation: talk === undefined ? null : conversationFrom(talk.conversation, covered.get(talk.conversation.id) ?? [], keys),
		};
	};
}
