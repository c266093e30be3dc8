import { numbers, texts } from '#db/schema/index.ts';
import { insertInto, updateOf } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';
import { sameText } from '#server/store/same-text.ts';

/** Takes the number's row: a case that goes, or becomes part of another at this moment, comes before or after, never beside. */
const hear = updateOf(numbers, ['lastHeardAt', 'lookAt'], ['project', 'id', 'youngPerson']);
const add = insertInto(texts);

export const textKept: Handler<'text-kept'> = {
	youngPerson: ({ text }) => text.youngPerson,
	writes: ({ text }, { project, seal, secret }) => {
		const { id, youngPerson, number, sentAt, receivedAt, attachments, level } = text;
		const { provider, providerId, from, to, words, part, verdict } = text;
		const content = seal(youngPerson, 'texts', 'content', id, { provider, providerId, from, to, words, part, verdict });
		const row = { project, id, youngPerson, number, sentAt, receivedAt, attachments, level, lookedAt: null };
		return [
			hear({ lastHeardAt: receivedAt, lookAt: receivedAt }, { project, id: number, youngPerson }),
			add({ ...row, digest: secret('text', sameText(text)), content }),
		];
	},
};
