/**
 * Letters of other alphabets that look like ours, and are used to slip past a filter or come from another keyboard. What
 * Unicode itself calls a variant (full width, mathematical, circled) is undone by NFKC and is not repeated here.
 * Source: Unicode Technical Standard 39, confusables, the Cyrillic, Greek and Latin rows.
 */
const LOOKALIKES = 'аaвbсcеeԁdɡgһhіiјjкkӏlмmнhоoрpгrѕsтtуyхxԝwѵvαaβbεeιiκkνvοoρpτtυuχxηnıiɑaøoðdłlþpßs';

const LETTER_FOR: ReadonlyMap<string, string> = new Map((LOOKALIKES.match(/../gu) ?? []).map(([from = '', to = '']) => [from, to]));

/**
 * One character as the rules read it: lower case, without accents, and without letters that only look like another.
 *
 * @returns none, one or several characters, because one can stand for several (`ﬃ`).
 * @example plainCharacter('É') // 'e'
 */
export function plainCharacter(character: string): string {
	if (character <= '\u007F') return character.toLowerCase();
	const plain = character.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
	return [...plain].map((letter) => LETTER_FOR.get(letter) ?? letter).join('');
}
