import type { QuestionId } from '#core/flow/definition.ts';

/**
 * The questions whose written text shows whoever sees the phone something that a worker could not text, and why it stands all the same. No
 * other written text may: `must-be-said.test.ts` looks at every one. Nothing here excuses a name, a place or who we are.
 *
 * They are reached one after the other by somebody who is answering at that moment, past the question whether anybody else may read
 * their phone, and none of them goes to a number that fell silent.
 */
export const MUST_BE_SAID: Readonly<Record<QuestionId, string>> = {
	H04: 'That police may have to be told comes before they say that they are away, or it is a trap (what may not be softened, 10).',
	T20: 'Choices that somebody can pick by a number, so that they need not write the word themselves.',
	T38: 'Choices that somebody can pick by a number, so that they need not write the word themselves.',
	T41: 'Asked by text only of somebody who chose that it is (design 4.3): a softer question would not be understood, and a no would mean nothing.',
	T42: 'Asked by text only of somebody who chose that it is (design 4.3): a softer question would not be understood, and a no would mean nothing.',
	T46: 'Asked by text only of somebody who chose that it is (design 4.3): a softer question would not be understood, and a no would mean nothing.',
	T49: 'How they came back is one of the facts of a time away, and a choice has to name who brought them.',
	T55: 'Help that somebody can pick by a number, so that they need not write the word themselves.',
};
