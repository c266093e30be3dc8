import { sentTexts } from '#db/schema/index.ts';
import { insertInto } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';
import { sentContentOf } from '#server/store/sent-content.ts';
import { takeNumber } from '#server/store/taking-number.ts';

const add = insertInto(sentTexts);

export const textQueued: Handler<'text-queued'> = {
	youngPerson: ({ text }) => text.youngPerson,
	writes: ({ text }, { project, seal, secret }) => {
		const { id, youngPerson, number, by, sending, question, flow, overAt, state, queuedAt, dueAt } = text;
		const { attempts, sentAt, settledAt, provider } = text;
		const { content, providerToken } = sentContentOf(text, { seal, secret });
		return [
			takeNumber(project, number, youngPerson),
			add({
				...{ project, id, youngPerson, number, by, sending, question, flow, overAt, state, queuedAt, dueAt },
				...{ attempts, sentAt, settledAt, provider, providerToken, lockedUntil: null, content },
			}),
		];
	},
};
