import { and, eq, gt, isNotNull, lte, max } from 'drizzle-orm';
import type { ThreadReads } from '#app/texting/thread-ports.ts';
import type { ProjectId } from '#core/id.ts';
import { sentTexts, texts, threads } from '#db/schema/index.ts';
import type { Db } from '#dialect';
import { newestOfTheirs } from '#server/store/listed-threads.ts';

type Window = Parameters<ThreadReads['silentSince']>[1];

/** Only what stands in the clear is asked for, so that nothing is opened for it. */
export async function silentSince(
	{ read }: Pick<Db, 'read'>,
	project: ProjectId,
	{ level, from, to }: Window,
): ReturnType<ThreadReads['silentSince']> {
	const last = read
		.select({ number: sentTexts.number, at: max(sentTexts.sentAt).as('at') })
		.from(sentTexts)
		.where(and(eq(sentTexts.project, project), isNotNull(sentTexts.sentAt)))
		.groupBy(sentTexts.number)
		.as('last');
	return read
		.select({ number: threads.number, youngPerson: threads.youngPerson })
		.from(threads)
		.innerJoin(last, eq(last.number, threads.number))
		.innerJoin(texts, and(eq(texts.project, threads.project), eq(texts.id, newestOfTheirs)))
		.where(and(eq(threads.project, project), eq(texts.level, level), gt(last.at, from), lte(last.at, to), gt(last.at, texts.receivedAt)));
}
