import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import type { YoungPeopleReads, YoungPersonRecord } from '#app/young-people/ports.ts';
import type { ProjectId, YoungPersonId } from '#core/id.ts';
import type { YoungPerson } from '#core/record/young-person.ts';
import { actions, conversations, episodes, lookups, offers, youngPeople } from '#db/schema/index.ts';
import { type Db, prepared } from '#dialect';
import { actionFrom, episodeFrom, newestFirst, offerFrom, youngPersonFrom, youngPersonOrPlaceholder } from '#server/store/case-rows.ts';
import { conversationFrom } from '#server/store/conversation-rows.ts';
import { coveredEpisodes } from '#server/store/covered-episodes.ts';
import { type Source, unsealing } from '#server/store/unsealing.ts';
import { fits, tokensToFind } from '#server/vault/blind-index.ts';

/** More than anybody reads through; the search narrows it. */
const MOST = 500;

export function openYoungPeople(source: Source): YoungPeopleReads {
	const itself = itselfOf(source.db);
	return {
		search: (project, name) => (name.trim() === '' ? everybody(source, project) : search(source, project, name.trim())),
		async one(project, id) {
			const rows = await itself({ project, id });
			const keys = await unsealing(source, project, rows, (row) => row.id);
			return rows.map((row) => youngPersonFrom(row, keys))[0];
		},
		record: (project, id) => record(source, project, id),
		async episode(project, id) {
			const of = and(eq(episodes.project, project), eq(episodes.id, id));
			const rows = await source.db.read.select().from(episodes).where(of);
			const keys = await unsealing(source, project, rows, (row) => row.youngPerson);
			return rows.map((row) => episodeFrom(row, keys))[0];
		},
	};
}

function itselfOf({ read }: Db) {
	const itself = and(eq(youngPeople.project, sql.placeholder('project')), eq(youngPeople.id, sql.placeholder('id')));
	return prepared(read.select().from(youngPeople).where(itself));
}

async function everybody(source: Source, project: ProjectId): Promise<readonly YoungPerson[]> {
	const rows = await source.db.read.select().from(youngPeople).where(eq(youngPeople.project, project));
	const keys = await unsealing(source, project, rows, (row) => row.id);
	// Of a case that was destroyed there is nobody left to list; one whose key is lost keeps its place.
	const there = rows.filter((row) => !source.vault.isDestroyed(project, row.id));
	return there.map((row) => youngPersonOrPlaceholder(row, keys)).sort(byName);
}

async function search(source: Source, project: ProjectId, query: string): Promise<readonly YoungPerson[]> {
	const ids = await candidates(source, project, query);
	const of = and(eq(youngPeople.project, project), inArray(youngPeople.id, [...ids]));
	const rows = await source.db.read.select().from(youngPeople).where(of);
	const keys = await unsealing(source, project, rows, (row) => row.id);
	const ranked = rows
		.filter((row) => keys.has(row.id))
		.map((row) => youngPersonFrom(row, keys))
		.map((youngPerson) => ({ youngPerson, rank: fits(youngPerson.about, query) ?? Number.POSITIVE_INFINITY }))
		.filter(({ rank }) => Number.isFinite(rank));
	return ranked.sort((a, b) => a.rank - b.rank || byName(a.youngPerson, b.youngPerson)).map(({ youngPerson }) => youngPerson);
}

/** Those who have, for every word of the query, at least one of its tokens. */
async function candidates({ db, vault }: Source, project: ProjectId, query: string): Promise<readonly YoungPersonId[]> {
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

async function record(source: Source, project: ProjectId, id: YoungPersonId): Promise<YoungPersonRecord | undefined> {
	const { read } = source.db;
	const itself = and(eq(youngPeople.project, project), eq(youngPeople.id, id));
	const rows = await read.select().from(youngPeople).where(itself);
	const [row] = rows;
	if (row === undefined) return undefined;
	const keys = await unsealing(source, project, rows, (one) => one.id);
	const parts = await partsOf(source.db, project, id);
	return {
		youngPerson: youngPersonFrom(row, keys),
		episodes: parts.episodes.map((episode) => episodeFrom(episode, keys)).sort(newestFirst),
		offers: parts.offers.map((offer) => offerFrom(offer, keys)),
		conversations: parts.conversations.map((talk) => conversationFrom(talk, parts.covered.get(talk.id) ?? [], keys)),
		actions: parts.actions.map((action) => actionFrom(action, keys)),
	};
}

async function partsOf(db: Db, project: ProjectId, id: YoungPersonId) {
	const { read } = db;
	const theirs = (table: typeof episodes | typeof offers | typeof conversations | typeof actions) =>
		and(eq(table.project, project), eq(table.youngPerson, id));
	const talks = await read
		.select()
		.from(conversations)
		.where(theirs(conversations))
		.orderBy(desc(conversations.startedAt), desc(conversations.id));
	const ids = talks.map((talk) => talk.id);
	return {
		conversations: talks,
		covered: await coveredEpisodes(db, project, ids),
		episodes: await read.select().from(episodes).where(theirs(episodes)),
		offers: await read.select().from(offers).where(theirs(offers)).orderBy(desc(offers.at), desc(offers.id)),
		actions: await read.select().from(actions).where(theirs(actions)).orderBy(desc(actions.createdAt), desc(actions.id)),
	};
}

type Named = { readonly id: string; readonly about: { readonly nameUsed: string } };
const byName = (a: Named, b: Named): number => a.about.nameUsed.localeCompare(b.about.nameUsed, 'en-GB') || (a.id < b.id ? -1 : 1);
