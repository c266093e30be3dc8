import { plainCharacter } from './characters.ts';
import { emojiName } from './emoji-names.ts';

/** A piece of a message: a word but for the look of its letters, a number, a picture by name, or a mark of punctuation. */
export type Token = {
	readonly kind: 'word' | 'number' | 'picture' | 'mark';
	/** Lower case, without accents and apostrophes. For a mark one of `.`, `,`, `?`, `!`. */
	readonly text: string;
	/** UTF-16 offsets into the text as it was given; `end` is exclusive. */
	readonly start: number;
	readonly end: number;
};

const LETTER_OR_DIGIT = /^[\p{L}\p{Nd}]/u;
/** Within a word they stand for a letter or for nothing: `s@d`, `k*ll`, `$tab`, `can't`. */
const WITHIN: Readonly<Record<string, string>> = {
	"'": '',
	'’': '',
	'‘': '',
	'`': '',
	'\u00AD': '',
	'\u200B': '',
	'\u200C': '',
	'@': 'a',
	$: 's',
	'*': '*',
};
const MARKS: Readonly<Record<string, string>> = { '.': '.', '…': '.', '\n': '.', ';': '.', ',': ',', '?': '?', '!': '!' };

/**
 * Cuts a message into tokens, in time linear in its length. Every token is a slice of what was given.
 *
 * @example tokensOf('He’s got a 🔪!').map(({ text }) => text) // ['hes', 'got', 'a', 'knife', '!']
 */
export function tokensOf(text: string): readonly Token[] {
	const tokens: Token[] = [];
	let at = 0;
	while (at < text.length) {
		const character = characterAt(text, at);
		if (isLetterOrDigit(character)) {
			const end = endOfWord(text, at);
			addWord(tokens, text, at, end);
			at = end;
			continue;
		}
		const name = isAscii(character) ? undefined : emojiName(character);
		const mark = MARKS[character];
		if (name) tokens.push({ kind: 'picture', text: name, start: at, end: at + character.length });
		if (mark) tokens.push({ kind: 'mark', text: mark, start: at, end: at + character.length });
		at += character.length;
	}
	return tokens;
}

const isAscii = (character: string): boolean => character <= '\u007F';

/** Nearly all that is typed is ASCII, of which this is known without asking Unicode. */
function isLetterOrDigit(character: string): boolean {
	if (!isAscii(character)) return LETTER_OR_DIGIT.test(plainCharacter(character));
	return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') || (character >= '0' && character <= '9');
}

const isAccent = (character: string): boolean => !isAscii(character) && /^\p{M}$/u.test(character);

function characterAt(text: string, at: number): string {
	return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

function endOfWord(text: string, from: number): number {
	let end = from;
	let at = from;
	while (at < text.length) {
		const character = characterAt(text, at);
		const letter = isLetterOrDigit(character) || isAccent(character);
		if (!letter && !(character in WITHIN)) break;
		at += character.length;
		if (letter) end = at;
	}
	return end;
}

/** `3am` and `yr8` are a number and a word; `b4` and `m8` stay whole, because there the number is a sound. */
const NUMBER_AND_UNIT = /^(\d+)(am|pm|mins?|hrs?|quid|k|yrs?|yo|th|st|nd|rd|x|weeks?|wks?|days?|months?|mths?|percent|mg|ml|p)$/;
const WORD_AND_NUMBER = /^(yr|year|im|age|aged|platform|at|til|till)(\d+)$/;

function addWord(tokens: Token[], text: string, start: number, end: number): void {
	const word = plainWord(text.slice(start, end));
	if (/\d/.test(word)) tokens.push(...split(word, text, start, end));
	else tokens.push({ kind: 'word', text: word, start, end });
}

function split(word: string, text: string, start: number, end: number): readonly Token[] {
	if (/^\d+$/.test(word)) return [{ kind: 'number', text: word, start, end }];
	const counted = NUMBER_AND_UNIT.exec(word);
	const [, first, second] = counted ?? WORD_AND_NUMBER.exec(word) ?? [];
	if (first === undefined || second === undefined) return [{ kind: 'word', text: word, start, end }];
	const between = endOfPlain(text, start, first.length);
	return [
		{ kind: counted ? 'number' : 'word', text: first, start, end: between },
		{ kind: counted ? 'word' : 'number', text: second, start: between, end },
	];
}

/** Where so many plain letters end. A letter of ours can be two units in the text (`𝟑`), and a sign in a word none of ours. */
function endOfPlain(text: string, from: number, letters: number): number {
	let at = from;
	for (let plain = 0; plain < letters; ) {
		const character = characterAt(text, at);
		plain += plainWord(character).length;
		at += character.length;
	}
	return at;
}

function plainWord(slice: string): string {
	if (/^[a-z\d]+$/.test(slice)) return slice;
	let word = '';
	for (const character of slice) word += WITHIN[character] ?? plainCharacter(character);
	return word;
}
