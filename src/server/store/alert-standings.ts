import { and, eq, inArray, isNotNull, or, sql } from 'drizzle-orm';
import { alerts, alertTrail, concerns } from '#db/schema/index.ts';
import { type Db, prepared } from '#dialect';
import { type AlertStandings, lastTaken } from '#server/jobs/alert-standing.ts';
import { alertFrom } from '#server/store/conversation-rows.ts';
import { inPlace } from '#server/store/trail-order.ts';

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
			.select({ what: alertTrail.what, by: alertTrail.by, at: alertTrail.at })
			.from(alertTrail)
			.where(and(eq(alertTrail.project, AT.project), eq(alertTrail.alert, AT.id)))
			.orderBy(...inPlace),
	);
	const talks = read
		.select({ conversation: concerns.conversation })
		.from(concerns)
		.where(and(eq(concerns.project, AT.project), eq(concerns.alert, AT.id)));
	// Texts have no end as a conversation has: whatever was said in texts of theirs counts.
	const whose = read
		.select({ id: concerns.youngPerson })
		.from(concerns)
		.where(and(eq(concerns.project, AT.project), eq(concerns.alert, AT.id), isNotNull(concerns.text)));
	const inTexts = and(isNotNull(concerns.text), inArray(concerns.youngPerson, whose));
	const itsSignals = prepared(
		read
			.select({ id: concerns.id })
			.from(concerns)
			.where(and(eq(concerns.project, AT.project), or(inArray(concerns.conversation, talks), inTexts)))
			.limit(2),
	);
	return {
		async standing(project, id) {
			const [row] = await itself({ project, id });
			if (row === undefined) return undefined;
			// Only something unclear ever waits for it.
			const [trail, signals] = await Promise.all([
				itsTrail({ project, id }),
				row.level === 'unclear' ? itsSignals({ project, id }) : undefined,
			]);
			return { alert: alertFrom(row), trail, takenAt: lastTaken(trail), standsAlone: signals !== undefined && signals.length < 2 };
		},
	};
}
