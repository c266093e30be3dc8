import { exchanges } from '#db/schema/index.ts';
import { insertInto } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';
import { takeNumber } from '#server/store/taking-number.ts';

const add = insertInto(exchanges);

export const exchangeBegun: Handler<'exchange-begun'> = {
	youngPerson: ({ exchange }) => exchange.youngPerson,
	writes: ({ exchange }, { project }) => [takeNumber(project, exchange.number, exchange.youngPerson), add({ ...exchange, project })],
};
