import { and, count, eq, inArray, isNull, ne, type SQL, sql } from 'drizzle-orm';
import type { ProjectId, YoungPersonId } from '#core/id.ts';
import type { CaseStanding } from '#core/keeping/deletion.ts';
import { accessRequests, actions, alerts, closedCases, deletions, legalHolds, moratoria } from '#db/schema/index.ts';
import type { Db } from '#dialect';

const OPEN_REQUESTS = ['open', 'agreed'] as const;

const isOpen = {
	alerts: ne(alerts.state, 'closed'),
	promises: eq(actions.state, 'open'),
	holds: isNull(legalHolds.liftedAt),
	requests: inArray(accessRequests.state, [...OPEN_REQUESTS]),
};

const ofCase = (table: typeof alerts | typeof actions | typeof legalHolds | typeof accessRequests | typeof closedCases): SQL =>
	sql`${table.project} = ${deletions.project} and ${table.youngPerson} = ${deletions.caseNumber}`;

/**
 * True of a row of `deletions` about whose case nothing stands in the way. It is part of the statement that approves, so that
 * a hold, an alert, a promise or a request that came a moment ago is seen there too; and that whoever proposed it has lost sight of
 * the case.
 */
export const NOTHING_IN_THE_WAY: SQL = sql.join(
	[
		sql`select 1 from ${alerts} where ${ofCase(alerts)} and ${alerts.state} <> 'closed'`,
		sql`select 1 from ${actions} where ${ofCase(actions)} and ${actions.state} = 'open'`,
		sql`select 1 from ${legalHolds} where ${ofCase(legalHolds)} and ${legalHolds.liftedAt} is null`,
		sql`select 1 from ${moratoria} where ${moratoria.project} = ${deletions.project} and ${moratoria.liftedAt} is null`,
		sql`select 1 from ${closedCases} where ${ofCase(closedCases)} and ${closedCases.staff} = ${deletions.proposedBy}`,
		sql`select 1 from ${accessRequests} where ${ofCase(accessRequests)} and ${accessRequests.state} in ('open', 'agreed')`,
	].map((query) => sql`not exists (${query})`),
	sql` and `,
);

export type Standings = (youngPerson: YoungPersonId) => Omit<CaseStanding, 'keptUntil'>;

/** How much is open about each young person, whatever its date. */
export async function standings({ read }: Db, project: ProjectId): Promise<Standings> {
	const counted = async (table: typeof alerts | typeof actions | typeof legalHolds | typeof accessRequests, only: SQL | undefined) => {
		const rows = await read
			.select({ id: table.youngPerson, times: count() })
			.from(table)
			.where(and(eq(table.project, project), only))
			.groupBy(table.youngPerson);
		return new Map(rows.map(({ id, times }) => [id, times]));
	};
	const [raised, promised, holds, requests, everything] = await Promise.all([
		counted(alerts, isOpen.alerts),
		counted(actions, isOpen.promises),
		counted(legalHolds, isOpen.holds),
		counted(accessRequests, isOpen.requests),
		read
			.select({ id: moratoria.id })
			.from(moratoria)
			.where(and(eq(moratoria.project, project), isNull(moratoria.liftedAt))),
	]);
	return (id) => ({
		openAlerts: raised.get(id) ?? 0,
		openPromises: promised.get(id) ?? 0,
		holds: holds.get(id) ?? 0,
		moratoria: everything.length,
		openAccessRequests: requests.get(id) ?? 0,
	});
}
