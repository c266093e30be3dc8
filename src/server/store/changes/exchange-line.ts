import { sql } from 'drizzle-orm';
import { exchangeLines } from '#db/schema/index.ts';
import { hole, insertInto } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';

/** Two writers who number the same place collide on a unique index, and the second one is stale. */
const next = sql`(select coalesce(max(${exchangeLines.place}), 0) + 1 from ${exchangeLines} where ${exchangeLines.project} = ${hole('project', exchangeLines.project)} and ${exchangeLines.exchange} = ${hole('exchange', exchangeLines.exchange)})`;
const append = insertInto(exchangeLines, { place: next });

export const exchangeLine: Handler<'exchange-line'> = {
	youngPerson: ({ youngPerson }) => youngPerson,
	writes: ({ exchange, youngPerson, entry: { id, occurredAt, ...content }, text }, { project, seal }) => [
		append({
			...{ project, exchange, id, youngPerson, text, occurredAt },
			content: seal(youngPerson, 'exchange_lines', 'content', `${exchange}/${id}`, content),
		}),
	],
};
