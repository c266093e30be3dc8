import { and, asc, desc, eq, ne } from 'drizzle-orm';
import type { AlertReads } from '#app/alerts/ports.ts';
import { isHigher } from '#core/screening/verdict.ts';
import { alerts, alertTrail, concerns, entries, youngPeople } from '#db/schema/index.ts';
import type { Db } from '#dialect';
import { youngPersonOrPlaceholder } from '#server/store/case-rows.ts';
import { alertFrom, concernFrom, entryFrom, trailLineFrom } from '#server/store/conversation-rows.ts';
import { unsealing } from '#server/store/unsealing.ts';
import type { Vault } from '#server/vault/vault.ts';

export function openAlerts(db: Db, vault: Vault): AlertReads {
	const withPerson = () =>
		db.read
			.select({ alert: alerts, youngPerson: youngPeople })
			.from(alerts)
			.innerJoin(youngPeople, and(eq(youngPeople.project, alerts.project), eq(youngPeople.id, alerts.youngPerson)));

	return {
		async open(project) {
			const rows = await withPerson().where(and(eq(alerts.project, project), ne(alerts.state, 'closed')));
			const keys = await unsealing(vault, project, rows.map((row) => row.youngPerson.id));
			return rows.map((row) => ({ alert: alertFrom(row.alert), youngPerson: youngPersonOrPlaceholder(row.youngPerson, keys) })).sort((a, b) => mostPressing(a.alert, b.alert));
		},

		async openFor(project, youngPerson) {
			const [row] = await db.read
				.select()
				.from(alerts)
				.where(and(eq(alerts.project, project), eq(alerts.youngPerson, youngPerson), ne(alerts.state, 'closed')));
			return row && alertFrom(row);
		},

		async find(project, id) {
			const [row] = await withPerson().where(and(eq(alerts.project, project), eq(alerts.id, id)));
			if (row === undefined) return undefined;
			const keys = await unsealing(vault, project, [row.youngPerson.id]);
			const said = await db.read
				.select({ concern: concerns, entry: entries })
				.from(concerns)
				.innerJoin(entries, and(eq(entries.project, concerns.project), eq(entries.conversation, concerns.conversation), eq(entries.id, concerns.entry)))
				.where(and(eq(concerns.project, project), eq(concerns.alert, id)))
				.orderBy(desc(concerns.raisedAt), desc(concerns.id));
			const trail = await db.read
				.select()
				.from(alertTrail)
				.where(and(eq(alertTrail.project, project), eq(alertTrail.alert, id)))
				.orderBy(asc(alertTrail.at), asc(alertTrail.id));
			return {
				alert: alertFrom(row.alert),
				youngPerson: youngPersonOrPlaceholder(row.youngPerson, keys),
				disclosures: said.map(({ concern, entry }) => ({ concern: concernFrom(concern, keys), entry: entryFrom(entry, keys) })),
				trail: trail.map((line) => trailLineFrom(line, keys)),
			};
		},
	};
}

type Pressing = Pick<typeof alerts.$inferSelect, 'level' | 'owner' | 'raisedAt'>;

/** Highest level first; then those that nobody owns; then the one that has waited longest. */
export function mostPressing(a: Pressing, b: Pressing): number {
	if (a.level !== b.level) return isHigher(a.level, b.level) ? -1 : 1;
	return Number(a.owner !== null) - Number(b.owner !== null) || a.raisedAt.localeCompare(b.raisedAt);
}
