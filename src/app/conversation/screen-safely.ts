import type { Speaker } from '#app/conversation/speaker.ts';
import type { Flow } from '#core/flow/define.ts';
import { freeWordsOf, type Input } from '#core/flow/input.ts';
import { isNotForWorker } from '#core/flow/is-not-for-worker.ts';
import { isWorkersOwn } from '#core/flow/their-words.ts';
import { isHersToReadAgain } from '#core/screening/hers-to-read-again.ts';
import type { ScreenContext, ScreenWords } from '#core/screening/screen-words.ts';
import { isHigher, type Verdict } from '#core/screening/verdict.ts';

/**
 * Screens all free words of an input before anything else looks at it, with the question as it was put. A screener that throws
 * makes the words `urgent`: unknown risk is a human's, never silence (design: when something is wrong, 2).
 *
 * @returns `undefined` when there are no words, and for a worker's own in which nobody has to be called and nothing is hers to
 * read again.
 */
export function screenSafely(
	screen: ScreenWords,
	flow: Flow,
	input: Input,
	by: Pick<Speaker, 'actor' | 'present'>,
): { readonly verdict: Verdict; readonly fault: boolean } | undefined {
	const words = freeWordsOf(input);
	if (words.trim() === '') return undefined;
	try {
		const read = screen(words, { ...contextOf(flow, input, by), wroteItDown: by.actor !== 'young-person' });
		const kept = !isWorkersOwn(input, by.actor) || isHigher(read.level, 'unclear') || isHersToReadAgain(read);
		return kept ? { verdict: read, fault: false } : undefined;
	} catch {
		const because = [{ rule: 'screening-fault', start: 0, end: words.length, words }];
		return { verdict: { level: 'urgent', categories: [], because, rules: 'fault@1' }, fault: true };
	}
}

/**
 * Words that stand under no topic (a note, when they would like to go on) are screened with what they answer, if we asked; with
 * nothing to go by where they answer nothing, because the young person brought them up.
 */
function contextOf(flow: Flow, input: Input, { actor, present }: Pick<Speaker, 'actor' | 'present'>): ScreenContext {
	const written = actor !== 'young-person';
	if (input.type !== 'answered') {
		const question = input.type === 'worker-note' ? (input.asked ?? '') : '';
		return { question, urgentRoute: false, heard: written || present !== null };
	}
	const question = flow.question(input.question);
	const asked = input.prompted ? (input.asked ?? (question ? flow.words(question.id, 'en')['young-person'].ask : '')) : '';
	// What is not for the worker's eyes is heard by nobody who is there; where they typed it, no machine decides that nobody has to read it.
	const apart = isNotForWorker(question);
	const heard = written || (present !== null && !apart);
	return { question: asked, urgentRoute: (apart && !written) || (question?.audience.includes('U') ?? true), heard };
}
