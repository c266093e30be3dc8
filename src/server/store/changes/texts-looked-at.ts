import { sql } from 'drizzle-orm';
import { numbers, texts } from '#db/schema/index.ts';
import { updateOf } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';

/** Takes the row first, so that a text that comes at this moment is seen below, or sees that it has to be looked at. */
const letGo = updateOf(numbers, ['lockedUntil'], ['project', 'id', 'youngPerson']);
const looked = updateOf(texts, ['lookedAt'], ['project', 'id', 'youngPerson']);
const waiting = sql`select 1 from ${texts} where ${texts.project} = ${numbers.project} and ${texts.number} = ${numbers.id} and ${texts.lookedAt} is null`;
const settle = updateOf(numbers, ['lookAt'], ['project', 'id'], sql`not exists (${waiting})`);

export const textsLookedAt: Handler<'texts-looked-at'> = {
	writes: ({ number, youngPerson, texts: ids }, { project, at }) => [
		letGo({ lockedUntil: null }, { project, id: number, youngPerson }),
		...ids.map((id) => looked({ lookedAt: at }, { project, id, youngPerson })),
		{ ...settle({ lookAt: null }, { project, id: number }), rows: 'any' as const },
	],
};
