import { threads } from '#db/schema/index.ts';
import { updateOf } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';

/** It is for those who look only, so that it holds up nobody: the version stays. */
const write = updateOf(threads, ['writtenInBy', 'writtenInUntil'], ['project', 'number']);

export const threadWrittenIn: Handler<'thread-written-in'> = {
	writes: ({ number, by, until }, { project }) => [write({ writtenInBy: by, writtenInUntil: until }, { project, number })],
};
