import { and, eq } from 'drizzle-orm';
import { sentTexts } from '#db/schema/index.ts';
import { updateOf } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';
import { questionsThereAreOver } from '#server/store/open-questions.ts';
import { takeNumber } from '#server/store/taking-number.ts';

const SET = ['state', 'dueAt', 'lockedUntil', 'settledAt'] as const;
const THERE = ['project', 'number', 'youngPerson'] as const;
const waits = eq(sentTexts.state, 'waiting');
const callOff = updateOf(sentTexts, SET, THERE, waits);
const callOffOurs = updateOf(sentTexts, SET, THERE, and(waits, eq(sentTexts.by, 'assistant')));

/** The number's row first: what is queued there at this moment comes before, and goes too, or after. */
export const sendsCalledOff: Handler<'sends-called-off'> = {
	writes: ({ number, youngPerson, only }, { project, at }) => {
		const there = { project, number, youngPerson };
		const off = only === 'assistant' ? callOffOurs : callOff;
		return [
			takeNumber(project, number, youngPerson),
			{ ...off({ state: 'called-off', dueAt: null, lockedUntil: null, settledAt: at }, there), rows: 'any' as const },
			questionsThereAreOver(there, at),
		];
	},
};
