import { ALLOWED_WORDS } from '#core/wording/allowed-words.ts';
import { PLAIN_WORDS } from '#core/wording/plain-words.ts';

/** Endings that make no word harder: *asks, asked, asking, friend’s, quickly, safest*. With what may stand in their place. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
	[/(?:'s|s'|'d|'ll|'re|'ve|'m|n't)$/, ['']],
	[/ies$/, ['y']],
	[/ied$/, ['y']],
	[/(?:es|ed|er|est)$/, ['', 'e']],
	[/ing$/, ['', 'e']],
	[/(?:s|ly|ness|ful|y)$/, ['']],
	[/(.)\1(?:ed|ing|er|est)$/, ['$1']],
];

/**
 * True when a nine-year-old can be expected to know the word: it, or what it is made from, is on the plain list or on
 * our own list of allowed words.
 */
export function isPlain(word: string): boolean {
	const lower = word.toLowerCase().replace(/’/g, "'");
	return listed(lower) || lower.split('-').every((part) => listed(part) || stemsOf(part).some(listed));
}

function listed(word: string): boolean {
	return PLAIN_WORDS.has(word) || ALLOWED_WORDS.has(word);
}

function stemsOf(word: string): readonly string[] {
	return ENDINGS.flatMap(([ending, instead]) => (ending.test(word) ? instead.map((end) => word.replace(ending, end)) : []));
}
