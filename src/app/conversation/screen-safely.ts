import type { Speaker } from '#app/conversation/speaker.ts';
import type { Flow } from '#core/flow/define.ts';
import { freeWordsOf, type Input } from '#core/flow/input.ts';
import { isNotForWorker } from '#core/flow/is-not-for-worker.ts';
import { theirWordsOf } from '#core/flow/their-words.ts';
import type { ScreenContext, ScreenWords } from '#core/screening/screen-words.ts';
import type { Verdict } from '#core/screening/verdict.ts';

/**
 * Screens the words of an input before anything else looks at it: whatever in it is the young person's, with the question as
 * it was put to them. A screener that throws makes the words `urgent`: unknown risk is a human's, never silence (design: when
 * something is wrong, 2).
 *
 * @returns `undefined` when there are no words of theirs to screen.
 */
export function screenSafely(
	screen: ScreenWords,
	flow: Flow,
	input: Input,
	by: Pick<Speaker, 'actor' | 'present'>,
): { readonly verdict: Verdict; readonly fault: boolean } | undefined {
	const theirs = theirWordsOf(input, by.actor);
	if (theirs.trim() === '') return undefined;
	const words = freeWordsOf(input);
	try {
		return { verdict: readIn(words, screen(theirs, contextOf(flow, input, by))), fault: false };
	} catch {
		const because = [{ rule: 'screening-fault', start: 0, end: words.length, words }];
		return { verdict: { level: 'urgent', categories: [], because, rules: 'fault@1' }, fault: true };
	}
}

/** The slices that fired, out of the whole text: a quotation may go on beside words that are the worker's. */
function readIn(words: string, verdict: Verdict): Verdict {
	return { ...verdict, because: verdict.because.map((one) => ({ ...one, words: words.slice(one.start, one.end) })) };
}

/**
 * Words that stand under no topic (a note, when they would like to go on) are screened with nothing to go by; so are words
 * that answer nothing, because the young person brought them up.
 */
function contextOf(flow: Flow, input: Input, { actor, present }: Pick<Speaker, 'actor' | 'present'>): ScreenContext {
	const written = actor !== 'young-person';
	if (input.type !== 'answered') return { question: '', urgentRoute: false, heard: written || present !== null };
	const question = flow.question(input.question);
	const asked = input.prompted ? (input.asked ?? (question ? flow.words(question.id, 'en')['young-person'].ask : '')) : '';
	// What is not for the worker's eyes is heard by nobody who is there.
	const heard = written || (present !== null && !isNotForWorker(question));
	return { question: asked, urgentRoute: question?.audience.includes('U') ?? true, heard };
}
