import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import type { AlertReads, AlertRecord, SaidIn } from '#app/alerts/ports.ts';
import { isOfLine } from '#core/escalation/alert.ts';
import { Position } from '#core/flow/position.ts';
import type { AlertId, ConversationId, ProjectId } from '#core/id.ts';
import { isHigher } from '#core/screening/verdict.ts';
import { entryOfText } from '#core/texting/entry-of-text.ts';
import { alerts, alertTrail, concerns, conversations, entries, episodes, texts, youngPeople } from '#db/schema/index.ts';
import { type Db, prepared } from '#dialect';
import { alertsOfConversation } from '#server/store/alerts-of-conversation.ts';
import { newestFirst, youngPersonOrPlaceholder } from '#server/store/case-rows.ts';
import {
	alertFrom,
	concernFrom,
	conversationFrom,
	entryOrPlaceholder,
	trailLineFrom,
	UNREADABLE,
} from '#server/store/conversation-rows.ts';
import { coveredEpisodes } from '#server/store/covered-episodes.ts';
import { textFrom } from '#server/store/texts.ts';
import { inPlace } from '#server/store/trail-order.ts';
import { readable, type Source, type Unsealing, unsealing } from '#server/store/unsealing.ts';

export function openAlerts(source: Source): AlertReads {
	const { allOpen, openOf, concernsOf } = queries(source.db);
	return {
		async open(project) {
			const rows = await allOpen({ project });
			const keys = await unsealing(source, project, rows, (row) => row.youngPerson.id);
			return rows
				.map(({ alert, youngPerson }) => ({ alert: alertFrom(alert), youngPerson: youngPersonOrPlaceholder(youngPerson, keys) }))
				.sort((a, b) => mostPressing(a.alert, b.alert));
		},
		openFor: async (project, youngPerson) => (await openOf({ project, youngPerson })).map(alertFrom)[0],
		find: (project, id) => find(source, project, id),
		concernsIn: async (project, conversation) => (await concernsOf({ project, conversation })).length,
		ofConversation: (project, conversation) => alertsOfConversation(source, project, conversation),
	};
}

function withPerson({ read }: Db) {
	return read
		.select({ alert: alerts, youngPerson: youngPeople })
		.from(alerts)
		.innerJoin(youngPeople, and(eq(youngPeople.project, alerts.project), eq(youngPeople.id, alerts.youngPerson)));
}

/**
 * Asked whenever a staff screen hears something, so they are built once. What an index is about only in part stands in them as it
 * stands there: a value in its place would have SQLite plan the query anew each time.
 */
function queries(db: Db) {
	const isOpen = and(eq(alerts.project, sql.placeholder('project')), sql`${alerts.state} <> 'closed'`);
	const theirs = eq(alerts.youngPerson, sql.placeholder('youngPerson'));
	return {
		allOpen: prepared(withPerson(db).where(isOpen)),
		openOf: prepared(db.read.select().from(alerts).where(and(isOpen, theirs))),
		concernsOf: prepared(
			db.read
				.select({ id: concerns.id })
				.from(concerns)
				.where(and(eq(concerns.project, sql.placeholder('project')), eq(concerns.conversation, sql.placeholder('conversation')))),
		),
	};
}

async function find(source: Source, project: ProjectId, id: AlertId): Promise<AlertRecord | undefined> {
	const rows = await withPerson(source.db).where(and(eq(alerts.project, project), eq(alerts.id, id)));
	const [row] = rows;
	if (row === undefined) return undefined;
	const keys = await unsealing(source, project, rows, ({ youngPerson }) => youngPerson.id);
	const { read } = source.db;
	const itsEntry = and(
		eq(entries.project, concerns.project),
		eq(entries.conversation, concerns.conversation),
		eq(entries.id, concerns.entry),
	);
	const said = await read
		.select({ concern: concerns, entry: entries, text: texts })
		.from(concerns)
		.leftJoin(entries, itsEntry)
		.leftJoin(texts, and(eq(texts.project, concerns.project), eq(texts.id, concerns.text)))
		.where(and(eq(concerns.project, project), eq(concerns.alert, id)))
		.orderBy(desc(concerns.raisedAt), desc(concerns.id));
	const of = and(eq(alertTrail.project, project), eq(alertTrail.alert, id));
	const trail = await read
		.select()
		.from(alertTrail)
		.where(of)
		.orderBy(...inPlace);
	return {
		alert: alertFrom(row.alert),
		youngPerson: youngPersonOrPlaceholder(row.youngPerson, keys),
		disclosures: said.flatMap((one) => disclosureFrom(one, keys)),
		saidIn: await saidIn(source, project, said[0]?.concern.conversation, keys),
		trail: trail.map((line) => trailLineFrom(line, keys)),
	};
}

type Said = {
	readonly concern: typeof concerns.$inferSelect;
	readonly entry: typeof entries.$inferSelect | null;
	readonly text: typeof texts.$inferSelect | null;
};

function disclosureFrom({ concern: row, entry, text }: Said, keys: Unsealing): AlertRecord['disclosures'] {
	const concern = concernFrom(row, keys);
	if (entry !== null) return [{ concern, entry: entryOrPlaceholder(entry, keys) }];
	if (text === null || isOfLine(concern)) return [];
	const kept = readable<Parameters<typeof entryOfText>[0]>(() => textFrom(text, keys), text);
	return [{ concern, entry: entryOfText(kept, concern.together, UNREADABLE) }];
}

async function saidIn({ db }: Source, project: ProjectId, id: ConversationId | null | undefined, keys: Unsealing): Promise<SaidIn | null> {
	if (id == null) return null;
	const itself = and(eq(conversations.project, project), eq(conversations.id, id));
	const [row] = await db.read.select().from(conversations).where(itself);
	if (row === undefined) return null;
	const covered = (await coveredEpisodes(db, project, [id])).get(id) ?? [];
	const itsOwn = and(eq(episodes.project, project), inArray(episodes.id, [...covered]));
	const times = covered.length === 0 ? [] : await db.read.select().from(episodes).where(itsOwn);
	const { worker, startedAt, endedAt } = row;
	const place = readable(() => conversationFrom(row, covered, keys).about.place, undefined);
	const away = times.sort(newestFirst).map(({ leftAt, returnedAt }) => ({ leftAt, returnedAt }));
	const floor = readable(() => Position.parse(row.position).floor, undefined);
	return { worker, startedAt, endedAt, place, floor, episodes: away };
}

type Pressing = Pick<typeof alerts.$inferSelect, 'level' | 'owner' | 'raisedAt'>;

/** Highest level first; then those that nobody owns; then the one that has waited longest. */
export function mostPressing(a: Pressing, b: Pressing): number {
	if (a.level !== b.level) return isHigher(a.level, b.level) ? -1 : 1;
	return Number(a.owner !== null) - Number(b.owner !== null) || a.raisedAt.localeCompare(b.raisedAt);
}
