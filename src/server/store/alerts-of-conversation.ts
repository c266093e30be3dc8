import { and, asc, eq, inArray, type SQL } from 'drizzle-orm';
import type { AlertOfConversation, HeldAlert } from '#app/alerts/ports.ts';
import { isOfLine } from '#core/escalation/alert.ts';
import type { ConversationId, ProjectId } from '#core/id.ts';
import { alerts, alertTrail, concerns } from '#db/schema/index.ts';
import { alertFrom, concernFrom, trailLineFrom } from '#server/store/conversation-rows.ts';
import { inPlace } from '#server/store/trail-order.ts';
import { type Source, unsealing } from '#server/store/unsealing.ts';

/**
 * The alerts that one conversation raised or joined, with who was told and what was decided. The words themselves are not
 * read: whoever asks has the account already.
 */
export async function alertsOfConversation(
	source: Source,
	project: ProjectId,
	conversation: ConversationId,
): Promise<readonly AlertOfConversation[]> {
	const all = await alertsWith(source, project, eq(concerns.conversation, conversation));
	return all.map((one) => ({ ...one, concerns: one.concerns.filter(isOfLine) }));
}

/** Every alert that has one of these concerns, with only these, the first raised first. */
export async function alertsWith(source: Source, project: ProjectId, which: SQL): Promise<readonly HeldAlert[]> {
	const { read } = source.db;
	const itsAlert = and(eq(alerts.project, concerns.project), eq(alerts.id, concerns.alert));
	const rows = await read
		.select({ concern: concerns, alert: alerts })
		.from(concerns)
		.innerJoin(alerts, itsAlert)
		.where(and(eq(concerns.project, project), which))
		.orderBy(asc(alerts.raisedAt), asc(alerts.id), asc(concerns.raisedAt), asc(concerns.id));
	const raised = new Map(rows.map(({ alert }) => [alert.id, alert]));
	if (raised.size === 0) return [];
	const keys = await unsealing(source, project, rows, ({ alert }) => alert.youngPerson);
	const trail = await read
		.select()
		.from(alertTrail)
		.where(and(eq(alertTrail.project, project), inArray(alertTrail.alert, [...raised.keys()])))
		.orderBy(...inPlace);
	return [...raised.values()].map((alert) => ({
		alert: alertFrom(alert),
		concerns: rows.filter((row) => row.alert.id === alert.id).map(({ concern }) => concernFrom(concern, keys)),
		trail: trail.filter((line) => line.alert === alert.id).map((line) => trailLineFrom(line, keys)),
	}));
}
