import { and, asc, desc, eq, gte, isNotNull, isNull, lte, type SQL, sql } from 'drizzle-orm';
import * as z from 'zod/mini';
import { LOOK_LEASE_SECONDS, type TextReads, type ToLookAt } from '#app/texting/kept-ports.ts';
import { addMinutes, instant } from '#core/clock/instant.ts';
import type { NumberId, ProjectId } from '#core/id.ts';
import { type KeptText, NOTHING_KNOWN_OF_IT, NumberKnown, TextContent, type TextingNumber } from '#core/texting/kept-text.ts';
import { BESIDE_MINUTES, PARTS_MINUTES } from '#core/texting/neighbours.ts';
import { concerns, numbers, texts } from '#db/schema/index.ts';
import { ahead, claim, type Db, prepared } from '#dialect';
import { alertsWith } from '#server/store/alerts-of-conversation.ts';
import { idsOf, isSet } from '#server/store/due-rows.ts';
import { sameText } from '#server/store/same-text.ts';
import { type Source, type Unsealing, unsealing } from '#server/store/unsealing.ts';
import { secretOf } from '#server/vault/blind-index.ts';

const PROJECT = sql.placeholder('project');
const PERSON = sql.placeholder('youngPerson');
const Words = z.string();
/** Read together at a time; what is left comes with the next. */
const MOST_WAITING = 100;
const MOST_NEAR = 300;

/** What is kept of texts. */
export function openTexts(source: Source): TextReads {
	const { byToken, byDigest, theirConcerns } = queries(source.db);
	const { read } = source.db;
	const reads = lookReads(source.db);
	return {
		async numberOf(project, sender) {
			const { index } = await source.vault.project(project);
			const rows = await byToken({ project, token: secretOf(index, 'number', sender) });
			return (await numbersFrom(source, project, rows))[0];
		},
		async isKept(project, text) {
			const { index } = await source.vault.project(project);
			return (await byDigest({ project, digest: secretOf(index, 'text', sameText(text)) })).length > 0;
		},
		async numbersOf(project, youngPerson) {
			const theirs = and(eq(numbers.project, project), eq(numbers.youngPerson, youngPerson));
			const rows = await read.select().from(numbers).where(theirs).orderBy(asc(numbers.firstHeardAt), asc(numbers.id));
			return numbersFrom(source, project, rows);
		},
		async of(project, youngPerson) {
			const theirs = and(eq(texts.project, project), eq(texts.youngPerson, youngPerson));
			const rows = await read.select().from(texts).where(theirs).orderBy(asc(texts.receivedAt), asc(texts.id));
			const keys = await unsealing(source, project, rows, (row) => row.youngPerson);
			return rows.map((row) => textFrom(row, keys));
		},
		concernsIn: async (project, youngPerson) => (await theirConcerns({ project, youngPerson })).length,
		alertsOf: (project, youngPerson) =>
			alertsWith(source, project, and(eq(concerns.youngPerson, youngPerson), isNotNull(concerns.text)) ?? sql`false`),
		async claimLooks(project, { now, limit, leaseSeconds }) {
			const due = sql`${numbers.project} = ${project} and ${isSet(numbers.lookAt)}`;
			// From before the clock was put back: nothing else would find it.
			const rows = { ...LOOKS, due, astray: sql`${numbers.lookAt} > ${ahead(now, LOOK_LEASE_SECONDS)}` };
			const taken = await claim(source.db, rows, { now, limit, leaseSeconds });
			return idsOf(taken).map((id) => id as NumberId);
		},
		toLookAt: (project, number) => toLookAt(source, reads, project, number),
	};
}

const LOOKS = {
	table: numbers,
	key: [numbers.project, numbers.id],
	dueAt: numbers.lookAt,
	lockedUntil: numbers.lockedUntil,
	taken: sql`"state" = "state"`,
};

function queries({ read }: Db) {
	const byToken = and(eq(numbers.project, PROJECT), eq(numbers.token, sql.placeholder('token')));
	const byDigest = and(eq(texts.project, PROJECT), eq(texts.digest, sql.placeholder('digest')));
	const inTexts = and(eq(concerns.project, PROJECT), eq(concerns.youngPerson, PERSON), isNotNull(concerns.text));
	return {
		byToken: prepared(read.select().from(numbers).where(byToken)),
		byDigest: prepared(read.select({ id: texts.id }).from(texts).where(byDigest)),
		theirConcerns: prepared(read.select({ id: concerns.id }).from(concerns).where(inTexts)),
	};
}

type LookReads = ReturnType<typeof lookReads>;

/** Asked with every text, so built once. */
function lookReads({ read }: Db) {
	const its = and(eq(texts.project, PROJECT), eq(texts.number, sql.placeholder('number')));
	const [from, to] = [sql.placeholder('from'), sql.placeholder('to')];
	const near = (when: SQL | undefined) =>
		prepared(read.select().from(texts).where(and(its, when)).orderBy(desc(texts.receivedAt), desc(texts.id)).limit(MOST_NEAR));
	return {
		itself: prepared(
			read
				.select()
				.from(numbers)
				.where(and(eq(numbers.project, PROJECT), eq(numbers.id, sql.placeholder('number')))),
		),
		waits: prepared(
			read
				.select()
				.from(texts)
				.where(and(its, isNull(texts.lookedAt)))
				.orderBy(asc(texts.receivedAt), asc(texts.id))
				.limit(MOST_WAITING),
		),
		came: near(and(gte(texts.receivedAt, from), lte(texts.receivedAt, to))),
		wasSent: near(and(gte(texts.sentAt, from), lte(texts.sentAt, to))),
	};
}

async function toLookAt(source: Source, reads: LookReads, project: ProjectId, id: NumberId): Promise<ToLookAt | undefined> {
	const there = { project, number: id };
	const [number] = await numbersFrom(source, project, await reads.itself(there));
	if (number === undefined) return undefined;
	const waits = await reads.waits(there);
	const rows = inOrderOfId([...waits, ...(await nearby(reads, there, waits))]);
	const keys = await unsealing(source, project, rows, (row) => row.youngPerson);
	return { number, texts: rows.map((row) => textFrom(row, keys)), waiting: new Set(waits.map((row) => row.id)) };
}

type Row = typeof texts.$inferSelect;
type There = { readonly project: ProjectId; readonly number: NumberId };

/** Those that came, or were sent, close enough to one that waits: the nearest, from a sender who does not stop. */
async function nearby(reads: LookReads, there: There, waits: readonly Row[]): Promise<readonly Row[]> {
	const [first, last] = [waits.at(0), waits.at(-1)];
	if (first === undefined || last === undefined) return [];
	const sent = waits.flatMap(({ sentAt }) => sentAt ?? []).toSorted();
	const came = { from: addMinutes(first.receivedAt, -PARTS_MINUTES), to: addMinutes(last.receivedAt, BESIDE_MINUTES) };
	const [early, late] = [sent.at(0), sent.at(-1)];
	if (early === undefined || late === undefined) return reads.came({ ...there, ...came });
	const wasSent = { from: addMinutes(early, -BESIDE_MINUTES), to: addMinutes(late, BESIDE_MINUTES) };
	return [...(await reads.came({ ...there, ...came })), ...(await reads.wasSent({ ...there, ...wasSent }))];
}

/** Each once, by its id, which says when it was made. */
function inOrderOfId(rows: readonly Row[]): readonly Row[] {
	return [...new Map(rows.map((row) => [row.id, row])).values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

async function numbersFrom(
	source: Source,
	project: ProjectId,
	rows: readonly (typeof numbers.$inferSelect)[],
): Promise<readonly TextingNumber[]> {
	const keys = await unsealing(source, project, rows, (row) => row.youngPerson);
	return rows.map((row) => numberFrom(row, keys));
}

export function numberFrom(kept: typeof numbers.$inferSelect, { open }: Unsealing): TextingNumber {
	const { token: _token, lookAt: _lookAt, lockedUntil: _lock, known, ...row } = kept;
	return {
		...row,
		number: open(row.youngPerson, 'numbers', 'number', row.id, row.number, Words),
		known: known === null ? NOTHING_KNOWN_OF_IT : knownFrom(open(row.youngPerson, 'numbers', 'known', row.id, known, NumberKnown)),
	};
}

const knownFrom = (known: z.infer<typeof NumberKnown>): TextingNumber['known'] => ({
	...known,
	lastConfirmedAt: known.lastConfirmedAt === null ? null : instant(known.lastConfirmedAt),
});

export function textFrom(row: typeof texts.$inferSelect, { open }: Unsealing): KeptText {
	const { digest: _digest, lookedAt: _lookedAt, handledAt: _handledAt, content, ...plain } = row;
	return { ...plain, ...open(row.youngPerson, 'texts', 'content', row.id, content, TextContent) };
}
