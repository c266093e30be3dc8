import { keptByWord } from '../text/kept-by-word.ts';

/**
 * The names that a word goes by in patterns: its usual spelling, its stem, its classes, and `#` for a number.
 *
 * @example namesOf(dad) // ['dad', '@parent']
 */
export const namesOf = keptByWord(({ word, stem, classes, kind }): readonly string[] => [
	...new Set([word, stem, ...classes.map((name) => `@${name}`), ...(kind === 'number' ? ['#'] : [])]),
]);
