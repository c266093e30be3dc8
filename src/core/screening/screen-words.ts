import type { Verdict } from '#core/screening/verdict.ts';
import { ALL_RULES } from './rules/all-rules.ts';
import { readyRules } from './rules/fire-rules.ts';
import { KNOWN_WORDS } from './text/known-words.ts';
import { wordsOf } from './text/words.ts';
import { highest } from './verdict.ts';

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

const askRules = readyRules(ALL_RULES);

/** Screens what a young person wrote. */
export const screenWords: ScreenWords = (text, { question }) => {
	const fired = askRules(wordsOf(text, KNOWN_WORDS), wordsOf(question, KNOWN_WORDS));
	if (fired.length === 0) {
		const because = [{ rule: 'not-understood@1', start: 0, end: text.length, words: text }];
		return { level: 'unclear', categories: [], because, rules: 'screening@0' };
	}
	return {
		level: highest(fired.map(({ level }) => level)),
		categories: [...new Set(fired.flatMap(({ categories }) => categories))],
		because: fired.map(({ rule, start, end }) => ({ rule, start, end, words: text.slice(start, end) })),
		rules: 'screening@0',
	};
};
