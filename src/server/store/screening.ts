import { and, asc, eq, gte, isNotNull, lt } from 'drizzle-orm';
import * as z from 'zod/mini';
import type { Screened, ScreeningReads } from '#app/screening/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { AlertId, ConversationId, EntryId, ProjectId } from '#core/id.ts';
import { AboutCheck, type ScreeningCheck } from '#core/record/screening-check.ts';
import { AboutExample } from '#core/record/screening-example.ts';
import { AboutUse } from '#core/record/use-of-words.ts';
import { RecordedVerdict } from '#core/screening/recorded-verdict.ts';
import {
	concerns,
	entries,
	exampleOffers,
	screeningChecks,
	screeningExamples,
	textChecks,
	usesOfWords,
	youngPeople,
} from '#db/schema/index.ts';
import { youngPersonFrom } from '#server/store/case-rows.ts';
import { screenedTexts } from '#server/store/screened-texts.ts';
import { openProjectField, readable, type Source, type Unsealing, unsealing } from '#server/store/unsealing.ts';

/** As much of an entry as a count needs. The words are not read. */
const Judged = z.object({
	input: z.object({ type: z.string(), entry: z.optional(z.string()) }),
	verdict: z.optional(RecordedVerdict),
});

export function openScreening(source: Source): ScreeningReads {
	return {
		async screened(project, from, to) {
			const both = await Promise.all([screened(source, project, from, to), screenedTexts(source, project, from, to)]);
			return both.flat().toSorted((a, b) => a.at.localeCompare(b.at));
		},
		checksOf: (project, conversation) =>
			checks(source, project, and(eq(screeningChecks.project, project), eq(screeningChecks.conversation, conversation))),
		checksOfTexts: (project, youngPerson) =>
			checksOfTexts(source, project, and(eq(textChecks.project, project), eq(textChecks.youngPerson, youngPerson))),
		async checksSince(project, from) {
			const [onLines, onTexts] = await Promise.all([
				checks(source, project, and(eq(screeningChecks.project, project), gte(screeningChecks.at, from))),
				checksOfTexts(source, project, and(eq(textChecks.project, project), gte(textChecks.at, from))),
			]);
			return [...onLines, ...onTexts].toSorted((a, b) => (a.at + a.id < b.at + b.id ? -1 : 1));
		},
		async usesOf(project, youngPerson) {
			const theirs = and(eq(usesOfWords.project, project), eq(usesOfWords.youngPerson, youngPerson));
			const rows = await source.db.read.select().from(usesOfWords).where(theirs).orderBy(asc(usesOfWords.at), asc(usesOfWords.id));
			const { open } = await unsealing(source, project, rows, (row) => row.youngPerson);
			return rows.flatMap((row) =>
				whole(() => ({ ...row, about: open(row.youngPerson, 'uses_of_words', 'about', row.id, row.about, AboutUse) })),
			);
		},
		async offers(project) {
			const rows = await source.db.read
				.select()
				.from(exampleOffers)
				.where(eq(exampleOffers.project, project))
				.orderBy(asc(exampleOffers.at), asc(exampleOffers.id));
			const { open } = await unsealing(source, project, rows, (row) => row.youngPerson);
			return rows.flatMap((row) =>
				whole(() => ({ ...row, about: open(row.youngPerson, 'example_offers', 'about', row.id, row.about, AboutExample) })),
			);
		},
		async examples(project) {
			const keys = await source.vault.project(project);
			const ours = eq(screeningExamples.project, project);
			const rows = await source.db.read.select().from(screeningExamples).where(ours).orderBy(asc(screeningExamples.id));
			return rows.flatMap((row) => {
				const place = { project, table: 'screening_examples', column: 'about', row: row.id };
				return whole(() => ({ ...row, about: openProjectField(keys, place, row.about, AboutExample) }));
			});
		},
	};
}

/** A row that opens, or none: what is only counted or learned from is not shown in part. */
function whole<Row>(open: () => Row): readonly Row[] {
	return readable(() => [open()], []);
}

async function checks(source: Source, project: ProjectId, which: ReturnType<typeof and>): Promise<readonly ScreeningCheck[]> {
	const rows = await source.db.read.select().from(screeningChecks).where(which).orderBy(asc(screeningChecks.at), asc(screeningChecks.id));
	const { open } = await unsealing(source, project, rows, (row) => row.youngPerson);
	return rows.flatMap((row) =>
		whole(() => ({ ...row, about: open(row.youngPerson, 'screening_checks', 'about', row.id, row.about, AboutCheck) })),
	);
}

async function checksOfTexts(source: Source, project: ProjectId, which: ReturnType<typeof and>): Promise<readonly ScreeningCheck[]> {
	const rows = await source.db.read.select().from(textChecks).where(which).orderBy(asc(textChecks.at), asc(textChecks.id));
	const { open } = await unsealing(source, project, rows, (row) => row.youngPerson);
	return rows.flatMap(({ text, ...row }) =>
		whole(() => ({
			...{ ...row, conversation: null, entry: text as string as EntryId },
			about: open(row.youngPerson, 'text_checks', 'about', row.id, row.about, AboutCheck),
		})),
	);
}

type EntryRow = typeof entries.$inferSelect;

async function screened(source: Source, project: ProjectId, from: Instant, to: Instant): Promise<readonly Screened[]> {
	const { read } = source.db;
	const itsPerson = and(eq(youngPeople.project, entries.project), eq(youngPeople.id, entries.youngPerson));
	const rows = await read
		.select({ entry: entries, youngPerson: youngPeople })
		.from(entries)
		.innerJoin(youngPeople, itsPerson)
		.where(and(eq(entries.project, project), gte(entries.receivedAt, from), lt(entries.receivedAt, to)))
		.orderBy(asc(entries.receivedAt), asc(entries.conversation), asc(entries.place));
	const keys = await unsealing(source, project, rows, ({ youngPerson }) => youngPerson.id);
	const onAlert = await alertsOfEntries(source, project, from);
	const people = new Map<string, Screened['youngPerson'] | undefined>();
	return rows.flatMap(({ entry, youngPerson: row }) => {
		if (!people.has(row.id))
			people.set(
				row.id,
				readable(() => youngPersonFrom(row, keys), undefined),
			);
		const youngPerson = people.get(row.id);
		const judged = youngPerson && readable(() => judgedIn(entry, keys), undefined);
		// A line that took the words of a text has its verdict, and is counted with the texts.
		if (youngPerson === undefined || judged?.verdict === undefined || entry.channel === 'text') return [];
		const about = (judged.input.type === 'screened' ? judged.input.entry : entry.id) as EntryId;
		const { conversation, receivedAt: at } = entry;
		const alert = onAlert(conversation, about);
		return [{ youngPerson, conversation, entry: about, at, verdict: judged.verdict, alert }];
	});
}

function judgedIn(row: EntryRow, { open }: Unsealing) {
	return open(row.youngPerson, 'entries', 'content', `${row.conversation}/${row.id}`, row.content, Judged);
}

async function alertsOfEntries({ db }: Source, project: ProjectId, from: Instant) {
	const since = and(eq(concerns.project, project), gte(concerns.raisedAt, from), isNotNull(concerns.alert), isNotNull(concerns.entry));
	const { conversation, entry, alert } = concerns;
	const rows = await db.read.select({ conversation, entry, alert }).from(concerns).where(since);
	const known = new Map(rows.map((row) => [`${row.conversation}/${row.entry}`, row.alert]));
	return (of: ConversationId, about: EntryId): AlertId | null => known.get(`${of}/${about}`) ?? null;
}
