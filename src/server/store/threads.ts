import { and, asc, count, desc, eq, getTableColumns, gte, isNotNull, isNull, min, or, type SQL, sql } from 'drizzle-orm';
import * as z from 'zod/mini';
import { ANSWER_AHEAD_SECONDS, type Claim, type ThreadInFull, type ThreadReads, type ToHandle } from '#app/texting/thread-ports.ts';
import { addMinutes } from '#core/clock/instant.ts';
import type { NumberId, ProjectId } from '#core/id.ts';
import { type KeptText, momentOf } from '#core/texting/kept-text.ts';
import { RETOLD_MINUTES } from '#core/texting/soft-duplicate.ts';
import type { ThreadNote } from '#core/texting/thread-note.ts';
import { numbers, sentTexts, texts, threadNotes, threads } from '#db/schema/index.ts';
import { ahead, claim, type Db, prepared } from '#dialect';
import { UNREADABLE } from '#server/store/conversation-rows.ts';
import { idsOf, isSet } from '#server/store/due-rows.ts';
import { exchangeOf, exchangeReads } from '#server/store/exchanges.ts';
import { listedFrom, listedOf, openListed, sentOrPlaceholder, textOrPlaceholder, threadFrom } from '#server/store/listed-threads.ts';
import { silentSince } from '#server/store/silent-since.ts';
import { numberFrom, textFrom } from '#server/store/texts.ts';
import { readable, type Source, type Unsealing, unsealing } from '#server/store/unsealing.ts';

const Words = z.string();
/** Handled at a time; what is left comes with the next. */
const MOST_WAITING = 100;
/** By which a repeat is told. */
const MOST_NEAR = 50;
/** Far more than a question stays open for; what is read with every text must not grow with all that was ever sent. */
const MOST_OURS = 200;
const { content: _content, lockedUntil: _lock, providerToken: _token, ...UNOPENED } = getTableColumns(sentTexts);

/** What was texted with each number, and who answers there. */
export function openThreads(source: Source): ThreadReads {
	const reads = handleReads(source.db);
	const ofPerson = listedOf(source.db);
	const every = (project: ProjectId, which?: SQL) => listedFrom(source, project, and(eq(threads.project, project), which) ?? sql`false`);
	return {
		find: (project, number) => find(source, project, number),
		all: (project) => every(project),
		of: async (project, youngPerson) => openListed(source, project, await ofPerson({ project, youngPerson })),
		waiting: (project) => waiting(source.db, project),
		claimToHandle: (project, of) => claimed(source.db, TO_HANDLE, { project, of, atMost: of.leaseSeconds }),
		toHandle: (project, number) => toHandle(source, reads, project, number),
		claimUnanswered: (project, of) => claimed(source.db, UNANSWERED, { project, of, atMost: ANSWER_AHEAD_SECONDS }),
		silentSince: (project, window) => silentSince(source.db, project, window),
	};
}

const TO_HANDLE = {
	...{ table: threads, key: [threads.project, threads.number], taken: sql`"hand" = "hand"` },
	...{ dueAt: threads.handleAt, lockedUntil: threads.lockedUntil },
};
const UNANSWERED = { ...TO_HANDLE, dueAt: threads.answerDueAt, lockedUntil: threads.answerLockedUntil };

type Claiming = { readonly project: ProjectId; readonly of: Claim; readonly atMost: number };

/** A moment farther ahead than it ever could be is from before the clock was put back: nothing else would find it. */
async function claimed(
	db: Db,
	rows: typeof TO_HANDLE | typeof UNANSWERED,
	{ project, of, atMost }: Claiming,
): Promise<readonly NumberId[]> {
	const due = sql`${threads.project} = ${project} and ${isSet(rows.dueAt)}`;
	const astray = sql`${rows.dueAt} > ${ahead(of.now, atMost)}`;
	return idsOf(await claim(db, { ...rows, due, astray }, of)).map((number) => number as NumberId);
}

/** Where the assistant answers and nobody has to, what waits is its own. */
async function waiting({ read }: Db, project: ProjectId): ReturnType<ThreadReads['waiting']> {
	const forSomebody = or(eq(threads.hand, 'person'), isNotNull(threads.answerDueAt));
	const [row] = await read
		.select({ count: count(), since: min(threads.waitingSince) })
		.from(threads)
		.where(and(eq(threads.project, project), isNotNull(threads.waitingSince), forSomebody));
	return { count: row?.count ?? 0, since: row?.since ?? null };
}

const there = (project: ProjectId, number: NumberId) => ({
	itself: and(eq(threads.project, project), eq(threads.number, number)) ?? sql`false`,
	theirs: and(eq(texts.project, project), eq(texts.number, number)),
	ours: and(eq(sentTexts.project, project), eq(sentTexts.number, number)),
});
const oursThere = ({ read }: Db, ours: SQL | undefined) =>
	read.select().from(sentTexts).where(ours).orderBy(asc(sentTexts.queuedAt), asc(sentTexts.id));

/** What does not open keeps its place and its time; what was said beside it is still shown. */
async function find(source: Source, project: ProjectId, number: NumberId): Promise<ThreadInFull | undefined> {
	const { itself, theirs, ours } = there(project, number);
	const [listed] = await listedFrom(source, project, itself);
	if (listed === undefined) return undefined;
	const { read } = source.db;
	const noted = and(eq(threadNotes.project, project), eq(threadNotes.number, number));
	const [received, sent, notes] = await Promise.all([
		read.select().from(texts).where(theirs).orderBy(asc(texts.receivedAt), asc(texts.id)),
		oursThere(source.db, ours),
		read.select().from(threadNotes).where(noted).orderBy(asc(threadNotes.at), asc(threadNotes.id)),
	]);
	const keys = await unsealing(source, project, [...received, ...sent, ...notes], (row) => row.youngPerson);
	return {
		...listed,
		texts: received.map((row) => textOrPlaceholder(row, keys)),
		ours: sent.map((row) => sentOrPlaceholder(row, keys)),
		notes: notes.map((row) => noteFrom(row, keys)),
	};
}

function noteFrom(row: typeof threadNotes.$inferSelect, { open }: Unsealing): ThreadNote {
	return { ...row, words: readable(() => open(row.youngPerson, 'thread_notes', 'words', row.id, row.words, Words), UNREADABLE) };
}

type HandleReads = ReturnType<typeof handleReads>;

/** Asked with every text, so built once. */
function handleReads(db: Db) {
	const { read } = db;
	const [project, number] = [sql.placeholder('project'), sql.placeholder('number')];
	const itself = and(eq(threads.project, project), eq(threads.number, number));
	const theirs = and(eq(texts.project, project), eq(texts.number, number));
	const ours = and(eq(sentTexts.project, project), eq(sentTexts.number, number));
	const itsNumber = and(eq(numbers.project, threads.project), eq(numbers.id, threads.number));
	return {
		exchange: exchangeReads(db),
		itself: prepared(read.select({ thread: threads, number: numbers }).from(threads).innerJoin(numbers, itsNumber).where(itself)),
		waits: prepared(
			read
				.select()
				.from(texts)
				.where(and(theirs, isNull(texts.handledAt)))
				.orderBy(asc(texts.receivedAt), asc(texts.id))
				.limit(MOST_WAITING),
		),
		near: prepared(
			read
				.select()
				.from(texts)
				.where(and(theirs, isNotNull(texts.handledAt), gte(texts.receivedAt, sql.placeholder('since'))))
				.orderBy(desc(texts.receivedAt), desc(texts.id))
				.limit(MOST_NEAR),
		),
		ours: prepared(
			read.select(UNOPENED).from(sentTexts).where(ours).orderBy(desc(sentTexts.queuedAt), desc(sentTexts.id)).limit(MOST_OURS),
		),
	};
}

/** @throws where something of it does not open: the assistant answers nothing that it has not read */
async function toHandle(source: Source, reads: HandleReads, project: ProjectId, id: NumberId): Promise<ToHandle | undefined> {
	const there = { project, number: id };
	const [found] = await reads.itself(there);
	if (found === undefined) return undefined;
	const waits = await reads.waits(there);
	const [first] = waits;
	const [near, sent, exchange] = await Promise.all([
		first === undefined ? [] : reads.near({ ...there, since: addMinutes(first.receivedAt, -RETOLD_MINUTES) }),
		reads.ours(there),
		found.thread.exchange === null ? undefined : exchangeOf(source, reads.exchange, project, found.thread.exchange),
	]);
	const keys = await unsealing(source, project, [found.thread, ...waits, ...near], (row) => row.youngPerson);
	return {
		thread: threadFrom(found.thread),
		number: numberFrom(found.number, keys),
		waiting: waits.map((row) => textFrom(row, keys)).toSorted(firstSentFirst),
		near: near.toReversed().map((row) => textFrom(row, keys)),
		ours: sent.toReversed(),
		exchange,
	};
}

function firstSentFirst(a: KeptText, b: KeptText): number {
	const [one, other] = [momentOf(a) + a.receivedAt + a.id, momentOf(b) + b.receivedAt + b.id];
	return one < other ? -1 : 1;
}
