import { and, asc, eq, sql } from 'drizzle-orm';
import { alerts, alertTrail } from '#db/schema/index.ts';
import { type Db, prepared } from '#dialect';
import type { AlertStandings } from '#server/jobs/alert-standing.ts';
import { alertFrom } from '#server/store/conversation-rows.ts';

const AT = { project: sql.placeholder('project'), id: sql.placeholder('id') };

/** Reads the columns that are in the clear, and no key. */
export function openAlertStandings({ read }: Db): AlertStandings {
	const itself = prepared(
		read
			.select()
			.from(alerts)
			.where(and(eq(alerts.project, AT.project), eq(alerts.id, AT.id))),
	);
	const itsTrail = prepared(
		read
			.select({ what: alertTrail.what, by: alertTrail.by })
			.from(alertTrail)
			.where(and(eq(alertTrail.project, AT.project), eq(alertTrail.alert, AT.id)))
			.orderBy(asc(alertTrail.at), asc(alertTrail.id)),
	);
	return {
		async standing(project, id) {
			const [row] = await itself({ project, id });
			return row === undefined ? undefined : { alert: alertFrom(row), trail: await itsTrail({ project, id }) };
		},
	};
}
