import type { Thread } from './thread.ts';

/**
 * Whether something of theirs waits for an answer of a person: somebody has the thread in their hand, or the assistant left it to one. What
 * the assistant has not come to yet waits for nobody.
 */
export function waitsForAPerson({ waitingSince, hand, answerDueAt }: Pick<Thread, 'waitingSince' | 'hand' | 'answerDueAt'>): boolean {
	return waitingSince !== null && (hand === 'person' || answerDueAt !== null);
}
