import type { Flow } from '#core/flow/define.ts';
import { freeWordsOf, type Input } from '#core/flow/input.ts';
import type { ScreenWords } from '#core/screening/screen-words.ts';
import type { Verdict } from '#core/screening/verdict.ts';

/**
 * Screens the words of an input before anything else looks at it. A screener that throws makes the words `urgent`:
 * unknown risk is a human's, never silence (design: when something is wrong, 2).
 *
 * @returns `undefined` when there are no words to screen.
 */
export function screenSafely(
	screen: ScreenWords,
	flow: Flow,
	input: Input,
): { readonly verdict: Verdict; readonly fault: boolean } | undefined {
	const words = freeWordsOf(input);
	if (words.trim() === '') return undefined;
	try {
		return { verdict: screen(words, contextOf(flow, input)), fault: false };
	} catch {
		const because = [{ rule: 'screening-fault', start: 0, end: words.length, words }];
		return { verdict: { level: 'urgent', categories: [], because, rules: 'fault@1' }, fault: true };
	}
}

/** Words that stand under no topic (a note, when they would like to go on) are screened too, with nothing to go by. */
function contextOf(flow: Flow, input: Input): Parameters<ScreenWords>[1] {
	if (input.type !== 'answered') return { question: '', urgentRoute: false };
	const question = flow.question(input.question);
	const asked = input.asked ?? (question ? flow.words(question.id, 'en')['young-person'].ask : '');
	return { question: asked, urgentRoute: question?.audience.includes('U') ?? true };
}
