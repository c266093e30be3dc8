import { wordsOf } from '#core/flow/answer.ts';
import type { Flow } from '#core/flow/define.ts';
import type { Input } from '#core/flow/input.ts';
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
	if (input.type !== 'answered') return undefined;
	const words = wordsOf(input.value);
	if (words.trim() === '') return undefined;
	const question = flow.question(input.question);
	try {
		const asked = input.asked ?? (question ? flow.words(question.id, 'en')['young-person'].ask : '');
		return { verdict: screen(words, { question: asked, urgentRoute: question?.audience.includes('U') ?? true }), fault: false };
	} catch {
		const because = [{ rule: 'screening-fault', start: 0, end: words.length, words }];
		return { verdict: { level: 'urgent', categories: [], because, rules: 'fault@1' }, fault: true };
	}
}
