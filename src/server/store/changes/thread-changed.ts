import { threads } from '#db/schema/index.ts';
import { updateOf } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';
import { takeNumber } from '#server/store/taking-number.ts';

const change = updateOf(
	threads,
	[
		...(['hand', 'owner', 'offeredTo', 'offeredAt', 'notBy', 'snoozedUntil', 'waitingSince', 'answerDueAt'] as const),
		...(['answerLockedUntil', 'timesTold', 'exchange', 'conversation', 'version'] as const),
	],
	['project', 'number', 'youngPerson', 'version'],
);

/** When its texts are handled is nobody's to say here: `text-kept` and `texts-handled` do. */
export const threadChanged: Handler<'thread-changed'> = {
	writes: ({ thread, from }, { project }) => {
		const { number, youngPerson } = thread;
		return [
			takeNumber(project, number, youngPerson),
			change({ ...thread, answerLockedUntil: null, version: from + 1 }, { project, number, youngPerson, version: from }),
		];
	},
};
