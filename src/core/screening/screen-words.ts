import type { Verdict } from '#core/screening/verdict.ts';

/**
 * The port behind which words are screened. `context` is the question as asked, and whether its topic is on the
 * urgent route (audience U). Never throws on purpose; a caller that sees it throw records `urgent` and a fault.
 */
export type ScreenWords = (text: string, context: { readonly question: string; readonly urgentRoute: boolean }) => Verdict;

/**
 * Until the screening rules arrive: any free words on a topic of the urgent route are at least `unclear`, so that a
 * human looks; elsewhere nothing is claimed about them and the worker who is present has heard them.
 */
export const screenWordsCautiously: ScreenWords = (text, context) => {
	if (text.trim() === '') return { level: 'none', categories: [], because: [], rules: 'cautious@1' };
	if (!context.urgentRoute) return { level: 'none', categories: [], because: [], rules: 'cautious@1' };
	return {
		level: 'unclear',
		categories: [],
		because: [{ rule: 'words-on-urgent-topic', start: 0, end: text.length, words: text }],
		rules: 'cautious@1',
	};
};
