import { numbers, texts, threads } from '#db/schema/index.ts';
import { insertInto, oneMore, orElse, updateOf } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';
import { sameText } from '#server/store/same-text.ts';

/** Takes the number's row: a case that goes, or becomes part of another at this moment, comes before or after, never beside. */
const hear = updateOf(numbers, ['lastHeardAt', 'lookAt'], ['project', 'id', 'youngPerson']);
/**
 * From now on somebody waits there, and it is nobody's to put aside. Whatever version the thread has, so that no text is ever refused
 * because of it; and one more than that, so that whoever answers without having seen this one is, and looks again.
 */
const wait = updateOf(threads, ['waitingSince', 'handleAt', 'snoozedUntil'], ['project', 'number', 'youngPerson'], undefined, {
	waitingSince: orElse('waitingSince', threads.waitingSince),
	handleAt: orElse('handleAt', threads.handleAt),
	version: oneMore(threads.version),
});
const add = insertInto(texts);

export const textKept: Handler<'text-kept'> = {
	youngPerson: ({ text }) => text.youngPerson,
	writes: ({ text }, { project, seal, secret }) => {
		const { id, youngPerson, number, sentAt, receivedAt, attachments, level } = text;
		const { provider, providerId, from, to, words, part, verdict } = text;
		const content = seal(youngPerson, 'texts', 'content', id, { provider, providerId, from, to, words, part, verdict });
		const row = { project, id, youngPerson, number, sentAt, receivedAt, attachments, level, lookedAt: null, handledAt: null };
		const heard = { waitingSince: receivedAt, handleAt: receivedAt, snoozedUntil: null };
		return [
			hear({ lastHeardAt: receivedAt, lookAt: receivedAt }, { project, id: number, youngPerson }),
			{ ...wait(heard, { project, number, youngPerson }), rows: 'any' as const },
			add({ ...row, digest: secret('text', sameText(text)), content }),
		];
	},
};
