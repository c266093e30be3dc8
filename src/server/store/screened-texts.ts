import { and, asc, eq, gte, isNotNull, lt } from 'drizzle-orm';
import type { Screened } from '#app/screening/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { EntryId, ProjectId } from '#core/id.ts';
import { concerns, texts, youngPeople } from '#db/schema/index.ts';
import { youngPersonFrom } from '#server/store/case-rows.ts';
import { textFrom } from '#server/store/texts.ts';
import { readable, type Source, unsealing } from '#server/store/unsealing.ts';

/**
 * What screening made of texts: what it went by when it read each alone, and the level that each has by now. One without words is no work
 * of screening, and stands in none of its totals.
 */
export async function screenedTexts(source: Source, project: ProjectId, from: Instant, to: Instant): Promise<readonly Screened[]> {
	const { read } = source.db;
	const itsPerson = and(eq(youngPeople.project, texts.project), eq(youngPeople.id, texts.youngPerson));
	const rows = await read
		.select({ text: texts, youngPerson: youngPeople })
		.from(texts)
		.innerJoin(youngPeople, itsPerson)
		.where(and(eq(texts.project, project), gte(texts.receivedAt, from), lt(texts.receivedAt, to)))
		.orderBy(asc(texts.receivedAt), asc(texts.id));
	const keys = await unsealing(source, project, rows, ({ youngPerson }) => youngPerson.id);
	const said = and(eq(concerns.project, project), gte(concerns.raisedAt, from), isNotNull(concerns.alert), isNotNull(concerns.text));
	const raised = await read.select({ text: concerns.text, alert: concerns.alert }).from(concerns).where(said);
	const onAlert = new Map(raised.map(({ text, alert }) => [text, alert]));
	return rows.flatMap(({ text: row, youngPerson }): readonly Screened[] => {
		const text = readable(() => ({ is: textFrom(row, keys), of: youngPersonFrom(youngPerson, keys) }), undefined);
		if (text === undefined || text.is.words.trim() === '') return [];
		const { id, receivedAt: at, verdict, level } = text.is;
		const entry = id as string as EntryId;
		return [{ youngPerson: text.of, conversation: null, entry, at, verdict: { ...verdict, level }, alert: onAlert.get(id) ?? null }];
	});
}
