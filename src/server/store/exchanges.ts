import { and, asc, desc, eq, inArray, type SQL } from 'drizzle-orm';
import * as z from 'zod/mini';
import type { ExchangeReads, HeldExchange } from '#app/texting/thread-ports.ts';
import { Entry } from '#core/flow/entry.ts';
import { Position } from '#core/flow/position.ts';
import type { ExchangeId, ProjectId } from '#core/id.ts';
import { exchangeLines, exchanges } from '#db/schema/index.ts';
import { type Source, type Unsealing, unsealing } from '#server/store/unsealing.ts';

/** What of a line is sealed: all but its id and when it was said. */
const Content = z.omit(Entry, { id: true, occurredAt: true });

/** First contacts by text. */
export function openExchanges(source: Source): ExchangeReads {
	return {
		find: (project, id) => exchangeOf(source, project, id),
		of: (project, youngPerson) => held(source, project, eq(exchanges.youngPerson, youngPerson)),
	};
}

export async function exchangeOf(source: Source, project: ProjectId, id: ExchangeId): Promise<HeldExchange | undefined> {
	return (await held(source, project, eq(exchanges.id, id)))[0];
}

async function held(source: Source, project: ProjectId, which: SQL): Promise<readonly HeldExchange[]> {
	const { read } = source.db;
	const rows = await read
		.select()
		.from(exchanges)
		.where(and(eq(exchanges.project, project), which))
		.orderBy(desc(exchanges.startedAt), desc(exchanges.id));
	if (rows.length === 0) return [];
	const ids = rows.map(({ id }) => id);
	const lines = await read
		.select()
		.from(exchangeLines)
		.where(and(eq(exchangeLines.project, project), inArray(exchangeLines.exchange, ids)))
		.orderBy(asc(exchangeLines.place));
	const keys = await unsealing(source, project, [...rows, ...lines], (row) => row.youngPerson);
	return rows.map((row) => ({
		exchange: { ...row, position: Position.parse(row.position) },
		lines: lines.filter(({ exchange }) => exchange === row.id).map((line) => ({ entry: entryFrom(line, keys), text: line.text })),
	}));
}

function entryFrom({ id, exchange, youngPerson, occurredAt, content }: typeof exchangeLines.$inferSelect, { open }: Unsealing) {
	const said = open(youngPerson, 'exchange_lines', 'content', `${exchange}/${id}`, content, Content);
	return { ...said, id, occurredAt } as HeldExchange['lines'][number]['entry'];
}
