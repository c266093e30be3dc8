import { and, asc, desc, eq, sql } from 'drizzle-orm';
import * as z from 'zod/mini';
import type { ExchangeReads, HeldExchange } from '#app/texting/thread-ports.ts';
import { Entry } from '#core/flow/entry.ts';
import { Position } from '#core/flow/position.ts';
import type { ExchangeId, ProjectId } from '#core/id.ts';
import { exchangeLines, exchanges } from '#db/schema/index.ts';
import { type Db, prepared } from '#dialect';
import { type Source, type Unsealing, unsealing } from '#server/store/unsealing.ts';

const PROJECT = sql.placeholder('project');
/** What of a line is sealed: all but its id and when it was said. */
const Content = z.omit(Entry, { id: true, occurredAt: true });

/** First contacts by text. */
export function openExchanges(source: Source): ExchangeReads {
	const one = exchangeReads(source.db);
	const ofPerson = and(eq(exchanges.project, PROJECT), eq(exchanges.youngPerson, sql.placeholder('youngPerson')));
	const theirs = prepared(source.db.read.select().from(exchanges).where(ofPerson).orderBy(desc(exchanges.startedAt), desc(exchanges.id)));
	return {
		find: (project, id) => exchangeOf(source, one, project, id),
		async of(project, youngPerson) {
			const rows = await theirs({ project, youngPerson });
			return Promise.all(rows.map((row) => held(source, one, row)));
		},
	};
}

export type OneExchange = ReturnType<typeof exchangeReads>;

/** Asked with every text that the assistant answers, so built once. */
export function exchangeReads({ read }: Db) {
	const [id, place] = [sql.placeholder('id'), asc(exchangeLines.place)];
	const itself = and(eq(exchanges.project, PROJECT), eq(exchanges.id, id));
	const its = and(eq(exchangeLines.project, PROJECT), eq(exchangeLines.exchange, id));
	return {
		itself: prepared(read.select().from(exchanges).where(itself)),
		lines: prepared(read.select().from(exchangeLines).where(its).orderBy(place)),
	};
}

export async function exchangeOf(
	source: Source,
	reads: OneExchange,
	project: ProjectId,
	id: ExchangeId,
): Promise<HeldExchange | undefined> {
	const [row] = await reads.itself({ project, id });
	return row && held(source, reads, row);
}

async function held(source: Source, reads: OneExchange, row: typeof exchanges.$inferSelect): Promise<HeldExchange> {
	const { project, id } = row;
	const lines = await reads.lines({ project, id });
	const keys = await unsealing(source, project, [row, ...lines], (one) => one.youngPerson);
	return {
		exchange: { ...row, position: Position.parse(row.position) },
		lines: lines.map((line) => ({ entry: entryFrom(line, keys), text: line.text })),
	};
}

function entryFrom({ id, exchange, youngPerson, occurredAt, content }: typeof exchangeLines.$inferSelect, { open }: Unsealing) {
	const said = open(youngPerson, 'exchange_lines', 'content', `${exchange}/${id}`, content, Content);
	return { ...said, id, occurredAt } as HeldExchange['lines'][number]['entry'];
}
