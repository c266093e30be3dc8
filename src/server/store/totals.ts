import { and, desc, eq, gte, inArray, isNotNull, lt } from 'drizzle-orm';
import type { TotalsReads } from '#app/totals/ports.ts';
import type { EpisodeId, ProjectId } from '#core/id.ts';
import { actions, alerts, conversationEpisodes, conversations, episodes, offers } from '#db/schema/index.ts';
import type { Db } from '#dialect';

type Read = Pick<Db, 'read'>;

/** For counting. It opens nothing that is sealed. */
export function openTotals(db: Read): TotalsReads {
	return {
		async returned(project, from, until) {
			const back = and(eq(episodes.project, project), gte(episodes.returnedAt, from), lt(episodes.returnedAt, until));
			const columns = { id: episodes.id, youngPerson: episodes.youngPerson, returnedAt: episodes.returnedAt };
			const rows = await db.read.select(columns).from(episodes).where(back);
			const ids = rows.map(({ id }) => id);
			const [made, talks] = ids.length === 0 ? [[], []] : await Promise.all([offersOf(db, project, ids), talksOf(db, project, ids)]);
			return rows.flatMap(({ id, youngPerson, returnedAt }) => {
				if (returnedAt === null) return [];
				const conversation = talks.find((one) => one.episode === id) ?? null;
				return [{ youngPerson, returnedAt, offers: made.filter((one) => one.episode === id), conversation }];
			});
		},
		async promised(project, from, until) {
			const then = and(eq(actions.project, project), gte(actions.createdAt, from), lt(actions.createdAt, until));
			const columns = { youngPerson: actions.youngPerson, idea: actions.idea, toldOn: actions.toldOn };
			return await db.read.select(columns).from(actions).where(then);
		},
		async woken(project, since) {
			const then = and(eq(alerts.project, project), gte(alerts.raisedAt, since), eq(alerts.drill, false), isNotNull(alerts.neededWaking));
			const rows = await db.read.select({ raisedAt: alerts.raisedAt, needed: alerts.neededWaking }).from(alerts).where(then);
			return rows.map(({ raisedAt, needed }) => ({ raisedAt, needed: needed === true }));
		},
	};
}

function offersOf({ read }: Read, project: ProjectId, ids: readonly EpisodeId[]) {
	return read
		.select({ episode: offers.episode, at: offers.at, outcome: offers.outcome, plannedFor: offers.plannedFor })
		.from(offers)
		.where(and(eq(offers.project, project), inArray(offers.episode, [...ids])));
}

/** Newest first. */
function talksOf({ read }: Read, project: ProjectId, ids: readonly EpisodeId[]) {
	const covered = conversationEpisodes;
	const { startedAt, endedAt, outcome } = conversations;
	return read
		.select({ episode: covered.episode, startedAt, endedAt, outcome })
		.from(covered)
		.innerJoin(conversations, and(eq(conversations.project, covered.project), eq(conversations.id, covered.conversation)))
		.where(and(eq(covered.project, project), inArray(covered.episode, [...ids])))
		.orderBy(desc(startedAt), desc(conversations.id));
}
