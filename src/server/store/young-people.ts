import { and, desc, eq, inArray } from 'drizzle-orm';
import type { YoungPeopleReads } from '#app/young-people/ports.ts';
import type { ProjectId, YoungPersonId } from '#core/id.ts';
import { actions, conversations, episodes, lookups, offers, youngPeople } from '#db/schema/index.ts';
import type { Db } from '#dialect';
import { actionFrom, episodeFrom, newestFirst, offerFrom, youngPersonFrom, youngPersonOrPlaceholder } from '#server/store/case-rows.ts';
import { coveredEpisodes } from '#server/store/covered-episodes.ts';
import { conversationFrom } from '#server/store/conversation-rows.ts';
import { unsealing } from '#server/store/unsealing.ts';
import { fits, tokensToFind } from '#server/vault/blind-index.ts';
import type { Vault } from '#server/vault/vault.ts';

/** More than anybody reads through; the search narrows it. */
const MOST = 500;

export function openYoungPeople(db: Db, vault: Vault): YoungPeopleReads {
	const byIds = async (project: ProjectId, ids: readonly YoungPersonId[] | 'all') => {
		const some = ids === 'all' ? eq(youngPeople.project, project) : and(eq(youngPeople.project, project), inArray(youngPeople.id, [...ids]));
		return db.read.select().from(youngPeople).where(some);
	};

	return {
		async search(project, name) {
			const query = name.trim();
			const rows = await byIds(project, query === '' ? 'all' : await candidates(db, vault, project, query));
			const keys = await unsealing(vault, project, rows.map((row) => row.id));
			if (query === '') return rows.map((row) => youngPersonOrPlaceholder(row, keys)).sort(byName);
			const found = rows.filter((row) => keys.has(row.id)).map((row) => youngPersonFrom(row, keys));
			return found
				.map((youngPerson) => ({ youngPerson, rank: fits(youngPerson.about, query) }))
				.filter((one): one is typeof one & { rank: number } => one.rank !== undefined)
				.sort((a, b) => a.rank - b.rank || byName(a.youngPerson, b.youngPerson))
				.map(({ youngPerson }) => youngPerson);
		},

		async record(project, id) {
			const [row] = await byIds(project, [id]);
			if (row === undefined) return undefined;
			const keys = await unsealing(vault, project, [id]);
			const theirs = <Of extends typeof episodes | typeof offers | typeof conversations | typeof actions>(table: Of) => and(eq(table.project, project), eq(table.youngPerson, id));
			const talks = await db.read.select().from(conversations).where(theirs(conversations)).orderBy(desc(conversations.startedAt), desc(conversations.id));
			const covered = await coveredEpisodes(db, project, talks.map((talk) => talk.id));
			const away = await db.read.select().from(episodes).where(theirs(episodes));
			const offered = await db.read.select().from(offers).where(theirs(offers)).orderBy(desc(offers.at), desc(offers.id));
			const promised = await db.read.select().from(actions).where(theirs(actions)).orderBy(desc(actions.createdAt), desc(actions.id));
			return {
				youngPerson: youngPersonFrom(row, keys),
				episodes: away.map((episode) => episodeFrom(episode, keys)).sort(newestFirst),
				offers: offered.map((offer) => offerFrom(offer, keys)),
				conversations: talks.map((talk) => conversationFrom(talk, covered.get(talk.id) ?? [], keys)),
				actions: promised.map((action) => actionFrom(action, keys)),
			};
		},

		async episode(project, id) {
			const [row] = await db.read.select().from(episodes).where(and(eq(episodes.project, project), eq(episodes.id, id)));
			return row && episodeFrom(row, await unsealing(vault, project, [row.youngPerson]));
		},
	};
}

/** Those who have, for every word of the query, at least one of its tokens. */
async function candidates(db: Db, vault: Vault, project: ProjectId, query: string): Promise<readonly YoungPersonId[]> {
	const { index } = await vault.project(project);
	let left: ReadonlySet<YoungPersonId> | undefined;
	for (const tokens of tokensToFind(index, query)) {
		const having = and(eq(lookups.project, project), inArray(lookups.token, [...tokens]));
		const rows = await db.read.select({ id: lookups.youngPerson }).from(lookups).where(having);
		const found = rows.map(({ id }) => id).filter((id) => left === undefined || left.has(id));
		left = new Set(found);
	}
	return [...(left ?? [])].slice(0, MOST);
}

type Named = { readonly id: string; readonly about: { readonly nameUsed: string } };
const byName = (a: Named, b: Named): number => a.about.nameUsed.localeCompare(b.about.nameUsed, 'en-GB') || (a.id < b.id ? -1 : 1);
