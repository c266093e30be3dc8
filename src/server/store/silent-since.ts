import { and, eq, ne, sql } from 'drizzle-orm';
import type { ThreadReads } from '#app/texting/thread-ports.ts';
import type { ProjectId } from '#core/id.ts';
import { alerts, sentTexts, texts, threads } from '#db/schema/index.ts';
import type { Db } from '#dialect';
import { newestOfTheirs } from '#server/store/listed-threads.ts';

type Window = Parameters<ThreadReads['silentSince']>[1];

const lastOfOurs = sql`(select max(${sentTexts.sentAt}) from ${sentTexts} where ${sentTexts.project} = ${threads.project} and ${sentTexts.number} = ${threads.number})`;

/** From the alerts that stand open, which are few. Only what stands in the clear is asked for, so that nothing is opened for it. */
export async function silentSince(
	{ read }: Pick<Db, 'read'>,
	project: ProjectId,
	{ level, from, to }: Window,
): ReturnType<ThreadReads['silentSince']> {
	const rows = await read
		.select({
			number: threads.number,
			youngPerson: threads.youngPerson,
			receivedAt: texts.receivedAt,
			last: sql<string | null>`${lastOfOurs}`,
		})
		.from(alerts)
		.innerJoin(threads, and(eq(threads.project, alerts.project), eq(threads.youngPerson, alerts.youngPerson)))
		.innerJoin(texts, and(eq(texts.project, threads.project), eq(texts.id, newestOfTheirs)))
		.where(and(eq(alerts.project, project), ne(alerts.state, 'closed'), eq(texts.level, level)));
	return rows
		.filter(({ last, receivedAt }) => last !== null && last > from && last <= to && last > receivedAt)
		.map(({ number, youngPerson }) => ({ number, youngPerson }));
}
