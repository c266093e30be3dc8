import type { NumberId } from '#core/id.ts';
import type { Change } from '#core/record/change.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { CHECK_TEXTS } from '#core/texting/check-texts.ts';
import type { TextingNumber } from '#core/texting/kept-text.ts';
import { type QueueDeps, type Queued, queueWorkersText } from './queue-workers-text.ts';

/** `is-it-safe`: a few words that anybody could have sent. `word`: asks for the word that shows that it is them. */
export const CHECKS = { 'is-it-safe': CHECK_TEXTS[0], word: CHECK_TEXTS[2] } as const;
export type Check = keyof typeof CHECKS;

export type CheckSent = { readonly staff: Pick<StaffMember, 'id'>; readonly number: NumberId; readonly check: Check };

/**
 * Sends a check without content: nothing in it says who we are or what it is about. Whoever asks for the word waits for it: from the same
 * commit on nothing but a check goes to the number until the right word came (see `wordHeard`), or somebody knows that it is them.
 *
 * @example await sendCheck(deps, { staff, number, check: 'word' })
 */
export function sendCheck(deps: QueueDeps, { staff, number, check }: CheckSent): Promise<Queued> {
	const also = check === 'word' ? wordAsked : undefined;
	return queueWorkersText(deps, { staff, number, words: CHECKS[check], sending: 'check', also });
}

function wordAsked(number: TextingNumber): readonly Change[] {
	if (number.known.codeWord === 'ask') return [];
	return [{ change: 'number-known', number: { ...number, known: { ...number.known, codeWord: 'ask' } }, from: number.version }];
}
