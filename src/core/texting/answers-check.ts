import { codeWordIn } from '#core/concern/code-word.ts';

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
