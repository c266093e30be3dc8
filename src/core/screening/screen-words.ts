import type { Verdict } from '#core/screening/verdict.ts';

/**
 * The port behind which words are screened, with where they stand: `urgentRoute` is audience U. Never throws on purpose; a caller that sees it throw records `urgent` and a fault.
 */
export type ScreenWords = (text: string, context: ScreenContext) => Verdict;

export type ScreenContext = {
	/** The question as asked. */
	readonly question: string;
	readonly urgentRoute: boolean;
	/** Somebody from the project is there to hear or read these words as they are put. Alone on a phone nobody is. */
	readonly heard: boolean;
};

/**
 * Until the screening rules arrive: free words on a topic of the urgent route, and any words that nobody is there to hear,
 * are at least `unclear`, so that a human looks; for the rest nothing is claimed, and the worker who is present has them.
 */
export const screenWordsCautiously: ScreenWords = (text, { urgentRoute, heard }) => {
	if (text.trim() === '' || (heard && !urgentRoute)) return { level: 'none', categories: [], because: [], rules: 'cautious@2' };
	const rule = urgentRoute ? 'words-on-urgent-topic' : 'words-nobody-heard';
	return { level: 'unclear', categories: [], because: [{ rule, start: 0, end: text.length, words: text }], rules: 'cautious@2' };
};
