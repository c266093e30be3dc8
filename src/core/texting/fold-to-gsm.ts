/** What typing and pasting put into a text although nobody chose it, and what says the same in GSM-7. */
const FOLDS: readonly (readonly [RegExp, string])[] = [
	[/[‘’‚‛′`´]/g, "'"],
	[/[“”„‟″«»]/g, '"'],
	[/[‐‑‒–—―−]/g, '-'],
	[/…/g, '...'],
	// Spaces of every width and the tab, but never the ends of lines.
	[/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' '],
	[/[\u2028\u2029]|\r\n/g, '\n'],
	// A soft hyphen, a break of no width and the mark at the start of a file are seen by nobody. The joiner inside an emoji stays.
	[/[\u00ad\u200b\u2060\ufeff]/g, ''],
];

/**
 * The same words in characters that cost less: quotation marks, dashes, dots and spaces only. Letters are never exchanged for others:
 * é, à and ü are in GSM-7 and stay, and ŵ, ŷ, ç and every other letter stay too, although they force UCS-2, because a name stays a
 * name. Whoever sends learns from `segmentsOf(…).forcedBy` which letters they are, and what they cost.
 *
 * @example foldToGsm('it’s Siân – ok…') // "it's Siân - ok..."
 */
export function foldToGsm(words: string): string {
	// A letter and its accent, typed apart, are one letter, which GSM-7 may know.
	return FOLDS.reduce((folded, [from, to]) => folded.replace(from, to), words.normalize('NFC'));
}
