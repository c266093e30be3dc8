import { and, desc, eq, isNotNull, lte, type SQL, sql } from 'drizzle-orm';
import { RETRY_AT_MOST_SECONDS, SEND_AHEAD_SECONDS, type SentTextReads } from '#app/texting/thread-ports.ts';
import type { ProjectId } from '#core/id.ts';
import { SentContent, type SentText } from '#core/texting/sent-text.ts';
import { sentTexts } from '#db/schema/index.ts';
import { ahead, claim, clock, type Db, prepared } from '#dialect';
import { idsOf, isSet } from '#server/store/due-rows.ts';
import { receiptOf } from '#server/store/sent-content.ts';
import { readable, type Source, type Unsealing, unsealing } from '#server/store/unsealing.ts';
import { secretOf } from '#server/vault/blind-index.ts';

const PROJECT = sql.placeholder('project');
/** Far more than are open at a time: what is read with every text must not grow with all that was ever asked. */
const MOST_ASKED = 200;

/** Every text of ours. */
export function openSentTexts(source: Source): SentTextReads {
	const { byId, byToken, thatAsked } = queries(source.db);
	const { read } = source.db;
	return {
		find: async (project, id) => (await sentFrom(source, project, await byId({ project, id })))[0],
		async claimDue(project, { now, limit, leaseSeconds }) {
			const due =
				and(eq(sentTexts.project, project), eq(sentTexts.state, 'waiting'), isSet(sentTexts.dueAt), isFirstThere(now)) ?? sql`false`;
			const astray = sql`${sentTexts.dueAt} > ${ahead(now, SEND_AHEAD_SECONDS)}`;
			const ids = idsOf(await claim(source.db, { ...QUEUE, due, astray }, { now, limit, leaseSeconds }));
			if (ids.length === 0) return [];
			const taken = and(eq(sentTexts.project, project), sql`${sentTexts.id} in ${ids}`);
			// Sorted here: asked for in this order, the database goes through all that was ever sent and not only through these.
			const rows = (await source.db.read.select().from(sentTexts).where(taken)).sort(asDue);
			const keys = await unsealing(source, project, rows, (row) => row.youngPerson);
			// One that does not open is told to whoever looks after the installation, and keeps no other from going.
			return rows.flatMap((row) => readable<readonly SentText[]>(() => [sentTextFrom(row, keys)], []));
		},
		isSending: async (project, now) =>
			(await read.select({ id: sentTexts.id }).from(sentTexts).where(withAGateway(project, now)).limit(1)).length > 0,
		async byReceipt(project, receipt) {
			const { index } = await source.vault.project(project);
			const token = secretOf(index, 'receipt', receiptOf(receipt));
			return (await sentFrom(source, project, await byToken({ project, token })))[0];
		},
		asked: (project, number) => thatAsked({ project, number }),
	};
}

type Due = Pick<typeof sentTexts.$inferSelect, 'dueAt' | 'id'>;
const asDue = (one: Due, other: Due): number => inOrder(one.dueAt ?? '', other.dueAt ?? '') || inOrder(one.id, other.id);
const inOrder = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

const QUEUE = {
	table: sentTexts,
	key: [sentTexts.project, sentTexts.id],
	dueAt: sentTexts.dueAt,
	lockedUntil: sentTexts.lockedUntil,
	taken: sql`"attempts" = "attempts" + 1`,
};

/** Ids are in the order in which they were made, also where the clock was put back between two of them. */
function isFirstThere(now: string): SQL {
	const [one, its] = [sql.identifier('earlier'), (column: { readonly name: string }) => sql.identifier(column.name)];
	const same = sql`${one}.${its(sentTexts.project)} = ${sentTexts.project} and ${one}.${its(sentTexts.number)} = ${sentTexts.number}`;
	const dueAt = sql`${one}.${its(sentTexts.dueAt)}`;
	const soon = sql`(${dueAt} <= ${ahead(now, RETRY_AT_MOST_SECONDS)} or ${dueAt} > ${ahead(now, SEND_AHEAD_SECONDS)})`;
	const waits = sql`${dueAt} is not null and ${one}.${its(sentTexts.state)} = 'waiting'`;
	// Worked out, so that it is looked for among what waits there and not among everything that was ever sent before it.
	const before = sql`(${one}.${its(sentTexts.id)} || '') < ${sentTexts.id}`;
	return sql`not exists (select 1 from ${sentTexts} as ${one} where ${same} and ${waits} and ${before} and ${soon})`;
}

const withAGateway = (project: ProjectId, now: string) =>
	and(
		eq(sentTexts.project, project),
		eq(sentTexts.state, 'waiting'),
		sql`${sentTexts.lockedUntil} > ${clock(now)}`,
		lte(sentTexts.dueAt, clock(now)),
	);

function queries({ read }: Db) {
	const byId = and(eq(sentTexts.project, PROJECT), eq(sentTexts.id, sql.placeholder('id')));
	const byToken = and(eq(sentTexts.project, PROJECT), eq(sentTexts.providerToken, sql.placeholder('token')));
	const thatAsked = and(eq(sentTexts.project, PROJECT), eq(sentTexts.number, sql.placeholder('number')), isNotNull(sentTexts.question));
	const { question, flow, sentAt, overAt } = sentTexts;
	return {
		byId: prepared(read.select().from(sentTexts).where(byId)),
		// A gateway that began to count anew means the one that it took last.
		byToken: prepared(read.select().from(sentTexts).where(byToken).orderBy(desc(sentTexts.id)).limit(1)),
		thatAsked: prepared(
			read.select({ question, flow, sentAt, overAt }).from(sentTexts).where(thatAsked).orderBy(desc(sentTexts.queuedAt)).limit(MOST_ASKED),
		),
	};
}

type Row = typeof sentTexts.$inferSelect;

/** @throws where one of them does not open */
export async function sentFrom(source: Source, project: ProjectId, rows: readonly Row[]): Promise<readonly SentText[]> {
	const keys = await unsealing(source, project, rows, (row) => row.youngPerson);
	return rows.map((row) => sentTextFrom(row, keys));
}

export function sentTextFrom(row: Row, { open }: Unsealing): SentText {
	const { lockedUntil: _lock, providerToken: _token, content, ...plain } = row;
	return { ...plain, ...open(row.youngPerson, 'sent_texts', 'content', row.id, content, SentContent) };
}
