import { sql } from 'drizzle-orm';
import { texts, threads } from '#db/schema/index.ts';
import { updateOf } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';
import { takeNumber } from '#server/store/taking-number.ts';

/** After the number's row, so that a text that comes at this moment is seen below, or sees that it has to be handled. */
const letGo = updateOf(threads, ['lockedUntil'], ['project', 'number', 'youngPerson']);
const handled = updateOf(texts, ['handledAt'], ['project', 'id', 'youngPerson', 'number']);
const waiting = sql`select 1 from ${texts} where ${texts.project} = ${threads.project} and ${texts.number} = ${threads.number} and ${texts.handledAt} is null`;
const settle = updateOf(threads, ['handleAt'], ['project', 'number'], sql`not exists (${waiting})`);

export const textsHandled: Handler<'texts-handled'> = {
	writes: ({ number, youngPerson, texts: ids }, { project, at }) => [
		takeNumber(project, number, youngPerson),
		letGo({ lockedUntil: null }, { project, number, youngPerson }),
		...ids.map((id) => handled({ handledAt: at }, { project, id, youngPerson, number })),
		{ ...settle({ handleAt: null }, { project, number }), rows: 'any' as const },
	],
};
