import { and, type Column, count, eq, inArray, isNull, ne, Param, type SQL, sql } from 'drizzle-orm';
import { addMinutes, type Instant } from '#core/clock/instant.ts';
import type { ProjectId, YoungPersonId } from '#core/id.ts';
import type { CaseStanding } from '#core/keeping/deletion.ts';
import { SITTING_MINUTES } from '#core/room/sitting.ts';
import {
	accessRequests,
	actions,
	alerts,
	closedCases,
	conversations,
	deletions,
	legalHolds,
	messagesHome,
	moratoria,
	privateSittings,
	sessions,
} from '#db/schema/index.ts';
import { hole } from '#db/statement.ts';
import type { Db } from '#dialect';

const OPEN_REQUESTS = ['open', 'agreed'] as const;
const OPEN_MESSAGES = ['asked', 'checked'] as const;

const isOpen = {
	alerts: ne(alerts.state, 'closed'),
	promises: eq(actions.state, 'open'),
	holds: isNull(legalHolds.liftedAt),
	requests: inArray(accessRequests.state, [...OPEN_REQUESTS]),
	/** A message home that nobody has passed on, or said why not, is a promise too. */
	messages: inArray(messagesHome.state, [...OPEN_MESSAGES]),
};

type OfCase = typeof alerts | typeof actions | typeof legalHolds | typeof accessRequests | typeof messagesHome;

const ofCase = (table: OfCase | typeof closedCases | typeof conversations): SQL =>
	sql`${table.project} = ${deletions.project} and ${table.youngPerson} = ${deletions.caseNumber}`;

/** What the moment of asking means for talks, for whatever carries `NOTHING_IN_THE_WAY`. */
export const liveAt = (now: Instant) => ({
	'live at': now,
	'last sign after': addMinutes(now, -SITTING_MINUTES.idle),
	'begun after': addMinutes(now, -SITTING_MINUTES.longest),
});

const ofTalk = (table: typeof privateSittings | typeof sessions): SQL => sql`${table.project} = ${conversations.project}`;

/** A row of `conversations` that is live. Begun and not ended; or ended, and still before a young person: on their own phone, or on a tablet that was not unlocked again. */
export const isLiveTalk = (
	moment: (name: keyof ReturnType<typeof liveAt>, column: Column) => SQL,
): SQL => sql`(${conversations.endedAt} is null
	or exists (select 1 from ${sessions} where ${ofTalk(sessions)} and ${sessions.handedOver} = ${conversations.id}
		and ${sessions.expiresAt} > ${moment('live at', sessions.expiresAt)})
	or exists (select 1 from ${privateSittings} where ${ofTalk(privateSittings)} and ${privateSittings.conversation} = ${conversations.id}
		and ${privateSittings.endedAt} is null and ${privateSittings.lastAt} > ${moment('last sign after', privateSittings.lastAt)}
		and ${privateSittings.since} > ${moment('begun after', privateSittings.since)}))`;

/**
 * True of a row of `deletions` about whose case nothing stands in the way. It is part of the statement that approves, so that
 * a hold, an alert, a promise or a request that came a moment ago is seen there too; and that whoever proposed it has lost sight of
 * the case.
 */
export const NOTHING_IN_THE_WAY: SQL = sql.join(
	[
		sql`select 1 from ${conversations} where ${ofCase(conversations)} and ${isLiveTalk(hole)}`,
		sql`select 1 from ${alerts} where ${ofCase(alerts)} and ${alerts.state} <> 'closed'`,
		sql`select 1 from ${actions} where ${ofCase(actions)} and ${actions.state} = 'open'`,
		sql`select 1 from ${messagesHome} where ${ofCase(messagesHome)} and ${messagesHome.state} in ('asked', 'checked')`,
		sql`select 1 from ${legalHolds} where ${ofCase(legalHolds)} and ${legalHolds.liftedAt} is null`,
		sql`select 1 from ${moratoria} where ${moratoria.project} = ${deletions.project} and ${moratoria.liftedAt} is null`,
		sql`select 1 from ${closedCases} where ${ofCase(closedCases)} and ${closedCases.staff} = ${deletions.proposedBy}`,
		sql`select 1 from ${accessRequests} where ${ofCase(accessRequests)} and ${accessRequests.state} in ('open', 'agreed')`,
	].map((query) => sql`not exists (${query})`),
	sql` and `,
);

export type Standings = (youngPerson: YoungPersonId) => Omit<CaseStanding, 'keptUntil'>;

/** How much is open about each young person, whatever its date. */
export async function standings({ read }: Db, project: ProjectId, now: Instant): Promise<Standings> {
	const counted = async (table: OfCase, only: SQL | undefined) => {
		const rows = await read
			.select({ id: table.youngPerson, times: count() })
			.from(table)
			.where(and(eq(table.project, project), only))
			.groupBy(table.youngPerson);
		return new Map(rows.map(({ id, times }) => [id, times]));
	};
	const moments = liveAt(now);
	const talking = async () => {
		const live = and(
			eq(conversations.project, project),
			isLiveTalk((name, column) => sql`${new Param(moments[name], column)}`),
		);
		const rows = await read
			.select({ id: conversations.youngPerson, times: count() })
			.from(conversations)
			.where(live)
			.groupBy(conversations.youngPerson);
		return new Map(rows.map(({ id, times }) => [id, times]));
	};
	const [talks, raised, promised, messages, holds, requests, everything] = await Promise.all([
		talking(),
		counted(alerts, isOpen.alerts),
		counted(actions, isOpen.promises),
		counted(messagesHome, isOpen.messages),
		counted(legalHolds, isOpen.holds),
		counted(accessRequests, isOpen.requests),
		read
			.select({ id: moratoria.id })
			.from(moratoria)
			.where(and(eq(moratoria.project, project), isNull(moratoria.liftedAt))),
	]);
	return (id) => ({
		openTalks: talks.get(id) ?? 0,
		openAlerts: raised.get(id) ?? 0,
		openPromises: (promised.get(id) ?? 0) + (messages.get(id) ?? 0),
		holds: holds.get(id) ?? 0,
		moratoria: everything.length,
		openAccessRequests: requests.get(id) ?? 0,
	});
}
