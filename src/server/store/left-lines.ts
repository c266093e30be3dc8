import { and, asc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import type { LeftLine } from '#app/today/ports.ts';
import { isReadSince } from '#core/concern/left-to-worker.ts';
import type { ConversationId, EntryId, ProjectId } from '#core/id.ts';
import { concerns, entries, youngPeople } from '#db/schema/index.ts';
import { youngPersonFrom } from '#server/store/case-rows.ts';
import { entryFrom } from '#server/store/conversation-rows.ts';
import { readable, type Source, type Unsealing, unsealing } from '#server/store/unsealing.ts';

/**
 * Reads what stands in the record as *unclear* without an alert, which is what was left to a worker, and was not settled since. A
 * log only ever grows, so what is settled stays so and is not opened again: its ids are remembered, and nothing else.
 */
export function leftLines(source: Source): (project: ProjectId) => Promise<readonly LeftLine[]> {
	const settled = new Set<string>();
	return async (project) => {
		const open = (await unclearWithoutAlert(source, project)).filter(({ concern }) => !settled.has(concern.id));
		const keys = await unsealing(source, project, open, ({ youngPerson }) => youngPerson.id);
		const rows = open.filter(({ youngPerson }) => keys.has(youngPerson.id));
		const logs = await logsOf(source, project, [...new Set(rows.map(({ concern }) => concern.conversation))]);
		return rows.flatMap(({ concern, youngPerson }) => {
			const log = logs.get(concern.conversation) ?? [];
			const at = log.findIndex(({ id }) => id === concern.entry);
			const line = log[at];
			if (line === undefined) return [];
			if (isReadSince(line, opened(log.slice(at + 1), keys))) {
				settled.add(concern.id);
				return [];
			}
			const { conversation, entry } = concern;
			return [{ youngPerson: youngPersonFrom(youngPerson, keys), conversation, entry, actor: line.actor, at: line.receivedAt }];
		});
	};
}

/** What was said in a text is never left to anybody. */
const LINE = {
	id: concerns.id,
	conversation: sql<ConversationId>`${concerns.conversation}`,
	entry: sql<EntryId>`${concerns.entry}`,
};

function unclearWithoutAlert({ db }: Source, project: ProjectId) {
	return db.read
		.select({ concern: LINE, youngPerson: youngPeople })
		.from(concerns)
		.innerJoin(youngPeople, and(eq(youngPeople.project, concerns.project), eq(youngPeople.id, concerns.youngPerson)))
		.where(and(eq(concerns.project, project), eq(concerns.level, 'unclear'), isNull(concerns.alert), isNotNull(concerns.conversation)))
		.orderBy(asc(concerns.raisedAt), asc(concerns.id));
}

type EntryRow = typeof entries.$inferSelect;

async function logsOf({ db }: Source, project: ProjectId, talks: readonly ConversationId[]): Promise<Map<ConversationId, EntryRow[]>> {
	const logs = new Map<ConversationId, EntryRow[]>();
	if (talks.length === 0) return logs;
	const theirs = and(eq(entries.project, project), inArray(entries.conversation, [...talks]));
	for (const row of await db.read.select().from(entries).where(theirs).orderBy(asc(entries.place)))
		logs.set(row.conversation, [...(logs.get(row.conversation) ?? []), row]);
	return logs;
}

/** What cannot be opened settles nothing: the line stays. */
const opened = (rows: readonly EntryRow[], keys: Unsealing) =>
	rows.flatMap((row) => readable<readonly ReturnType<typeof entryFrom>[]>(() => [entryFrom(row, keys)], []));
