import { codeWordIn } from '#core/concern/code-word.ts';
import type { NumberKnown } from './kept-text.ts';

/**
 * Whether a text has the word that shows that it is them, as a whole word, however it is spelled in capitals. It is an answer to a check
 * and to nothing more: a right word makes no number open that was doubted, because whoever holds the phone may have made them say it.
 *
 * @param itsMeWord of the record; undefined where none is agreed, which nothing answers
 * @example answersCheck('its Marmalade', 'marmalade') // true
 */
export function answersCheck(words: string, itsMeWord: string | undefined): boolean {
	return codeWordIn(words, itsMeWord) !== undefined;
}

/**
 * What is known of a number after a text came from it, for the commit that answers the text; undefined where it is as before. Where the
 * word was asked for and this is it, words may be sent again, if nothing else stands in the way; the state stays what it was.
 *
 * @example wordHeard(number.known, 'marmalade', about.itsMeWord)?.codeWord // 'given'
 */
export function wordHeard(known: NumberKnown, words: string, itsMeWord: string | undefined): NumberKnown | undefined {
	return known.codeWord === 'ask' && answersCheck(words, itsMeWord) ? { ...known, codeWord: 'given' } : undefined;
}
