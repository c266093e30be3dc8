import { inArray } from 'drizzle-orm';
import type { SentText } from '#core/texting/sent-text.ts';
import { sentTexts } from '#db/schema/index.ts';
import { updateOf } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';
import { sentContentOf } from '#server/store/sent-content.ts';

type State = SentText['state'];
const SET = ['state', 'dueAt', 'lockedUntil', 'sentAt', 'settledAt', 'provider', 'providerToken', 'content'] as const;
const from = (...states: readonly State[]) =>
	updateOf(sentTexts, SET, ['project', 'id', 'youngPerson', 'attempts'], inArray(sentTexts.state, [...states]));

/**
 * From where a text may come to each state. What was called off while a gateway had it already went all the same, and says so; receipts
 * come in any order, and what reached the telephone did.
 */
const MOVES: Readonly<Record<State, ReturnType<typeof from>>> = {
	waiting: from('waiting'),
	sent: from('waiting', 'called-off'),
	delivered: from('waiting', 'called-off', 'sent', 'failed'),
	failed: from('waiting', 'called-off', 'sent'),
	'not-sent': from('waiting'),
	'called-off': from('waiting'),
};

export const sentTextMoved: Handler<'sent-text-moved'> = {
	youngPerson: ({ text }) => text.youngPerson,
	writes: ({ text, from: attempts }, { project, seal, secret }) => {
		const { id, youngPerson, state, dueAt, sentAt, settledAt, provider } = text;
		const set = { state, dueAt, sentAt, settledAt, provider, lockedUntil: null, ...sentContentOf(text, { seal, secret }) };
		return [MOVES[state](set, { project, id, youngPerson, attempts })];
	},
};
