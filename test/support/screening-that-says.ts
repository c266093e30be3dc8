import type { ScreenWords } from '#core/screening/screen-words.ts';
import type { Level } from '#core/screening/verdict.ts';

/**
 * A screening that knows one sentence. Everything else it finds harmless.
 *
 * @example const screen = screeningThatSays('he is outside', 'immediate')
 */
export function screeningThatSays(words: string, level: Level): ScreenWords {
	return (text) => {
		if (!text.includes(words)) return { level: 'none', categories: [], because: [], rules: 'made-up@1' };
		return { level, categories: [], because: [{ rule: 'made-up', start: 0, end: text.length, words: text }], rules: 'made-up@1' };
	};
}
