import type { ConversationDeps } from '#app/conversation/conversation-deps.ts';
import type { OpenConversation } from '#app/conversation/open-conversations.ts';
import type { screenSafely } from '#app/conversation/screen-safely.ts';
import type { TakeInput } from '#app/conversation/take-input.ts';
import type { Assessment } from '#core/concern/assess.ts';
import { CODE_WORD_RULE, codeWordIn, withCodeWord } from '#core/concern/code-word.ts';
import type { Raised } from '#core/escalation/raise.ts';
import type { Entry } from '#core/flow/entry.ts';
import { freeWordsOf } from '#core/flow/input.ts';
import type { Change } from '#core/record/change.ts';

type Screened = ReturnType<typeof screenSafely>;

/**
 * What screening found, and above it the young person's own code word where they used it alone. A record that cannot be read leaves
 * what screening found as it is: looking for the word never loses the words.
 */
export async function heardCodeWord(
	{ people, onFault }: Pick<ConversationDeps, 'people' | 'onFault'>,
	{ conversation }: Pick<OpenConversation, 'conversation'>,
	{ by, input }: Pick<TakeInput, 'by' | 'input'>,
	screened: Screened,
): Promise<Screened> {
	const words = by.actor === 'young-person' && by.present === null ? freeWordsOf(input) : '';
	if (words.trim() === '') return screened;
	try {
		const person = await people.one(conversation.project, conversation.youngPerson);
		const at = codeWordIn(words, person?.about.codeWord);
		return at === undefined ? screened : { verdict: withCodeWord(screened?.verdict, words, at), fault: screened?.fault ?? false };
	} catch {
		onFault({ fault: 'screening', conversation: conversation.id, entry: null });
		return screened;
	}
}

/** Who looks at the alert reads that it was the code word. */
export function codeWordLine(
	{ alert }: Raised,
	{ rules }: Pick<Assessment, 'rules'>,
	{ receivedAt: at }: Pick<Entry, 'receivedAt'>,
	{ ids }: Pick<ConversationDeps, 'ids'>,
): readonly Change[] {
	if (alert === null || !rules.includes(CODE_WORD_RULE)) return [];
	const line = { id: ids.row<string>(), alert: alert.id, at, by: null, what: 'code-word', words: null } as const;
	return [{ change: 'trail-written', youngPerson: alert.youngPerson, line }];
}
