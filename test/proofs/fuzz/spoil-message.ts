import type { Choice } from './seeded-choice.ts';

/** Something that happens to words on their way from a head to a phone. */
type Spoil = (text: string, choice: Choice) => string;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const EMOJI = ['😀', '😭', '💀', '🔪', '💊', '👩‍👧', '👍🏽', '🇬🇧', '❤️', '🏴󠁧󠁢󠁳󠁣󠁴󠁿'];
const GAPS = ['', '  ', '\t', '\n', '\r\n', '\u00a0', '\u200b', '\u2028', '\u3000', '   ...   '];
const MARKS = ['.', ',', '!', '?', '??!', '…', '-', '*', '"', '’', '\u0301', '\u200d', '\u202e', '\ufe0f', '/', '|'];
const LOOKALIKES: Readonly<Record<string, readonly string[]>> = {
	a: ['а', 'ａ', '@', '4', 'á', '𝒶'],
	c: ['с', 'ｃ', 'ç'],
	e: ['е', '3', 'é', '𝐞'],
	i: ['і', '1', '!', 'ı', 'í'],
	l: ['ӏ', '1', '|'],
	o: ['о', '0', 'ö', 'ο'],
	s: ['ѕ', '5', '$', 'ſ'],
	t: ['7', '+', 'т'],
};

/** A place in the text, never inside a character that takes two units. */
function placeIn(text: string, choice: Choice): number {
	const at = choice.below(text.length + 1);
	const unit = text.charCodeAt(at);
	return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}

function put(text: string, at: number, what: string, instead = 0): string {
	return text.slice(0, at) + what + text.slice(at + instead);
}

const atOne =
	(what: (letter: string, choice: Choice) => string): Spoil =>
	(text, choice) => {
		const at = placeIn(text, choice);
		return put(text, at, what(text[at] ?? '', choice), 1);
	};

const SPOILS: readonly Spoil[] = [
	atOne(() => ''),
	atOne((letter) => letter + letter),
	atOne((letter, choice) => letter + LETTERS[choice.below(26)]),
	atOne((_, choice) => LETTERS[choice.below(26)] ?? ''),
	atOne((letter, choice) => letter.repeat(1 + choice.below(12))),
	atOne((letter) => letter.toUpperCase()),
	atOne((letter, choice) => choice.one(LOOKALIKES[letter] ?? [letter])),
	(text, choice) => put(text, placeIn(text, choice), choice.one(EMOJI)),
	(text, choice) => put(text, placeIn(text, choice), choice.one(GAPS)),
	(text, choice) => put(text, placeIn(text, choice), choice.one(MARKS)),
	(text, choice) => text.replace(/[aceilost]/g, (letter) => (choice.chance(0.5) ? choice.one(LOOKALIKES[letter] ?? [letter]) : letter)),
	(text) => text.toUpperCase(),
	(text) => text.replaceAll(' ', ''),
	(text) => [...text.slice(0, 60)].join(' '),
	(text) => text.replaceAll(' ', ' . '),
	(text, choice) => text.slice(0, choice.below(text.length + 1)),
	(text, choice) => text.slice(choice.below(text.length + 1)),
	(text, choice) =>
		text
			.split(' ')
			.sort(() => choice.below(3) - 1)
			.join(' '),
	(text) => text.split('').reverse().join(''),
	(text) => text.normalize('NFD'),
];

/**
 * A message as it might have been typed by somebody in a hurry, in the dark, or in hiding: several slips in a row.
 *
 * @example spoilMessage('my dad hits me', choiceOf(1, 2)) // 'my daad h1ts me'
 */
export function spoilMessage(text: string, choice: Choice): string {
	let spoiled = text;
	for (let times = 1 + choice.below(5); times > 0; times -= 1) spoiled = choice.one(SPOILS)(spoiled, choice);
	return spoiled;
}
