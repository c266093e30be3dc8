import type { ScreenWords } from '#core/screening/screen-words.ts';

/**
 * A steady stand-in for tests whose subject is not what words say: words on a topic of the urgent route, and words that nobody
 * is there to hear, are `unclear`; the rest is `none`. It never learns anything, so such a test stays as it is.
 *
 * @example const deps = { ...kept, screen: screenWordsCautiously }
 */
export const screenWordsCautiously: ScreenWords = (text, { urgentRoute, heard }) => {
	if (text.trim() === '' || (heard && !urgentRoute)) return { level: 'none', categories: [], because: [], rules: 'cautious@2' };
	const rule = urgentRoute ? 'words-on-urgent-topic' : 'words-nobody-heard';
	return { level: 'unclear', categories: [], because: [{ rule, start: 0, end: text.length, words: text }], rules: 'cautious@2' };
};
