const LETTER = /[\p{L}\p{N}]/u;

/**
 * A text with some words of it replaced by a mark, wherever they stand as words of their own: `Tash` goes from "Tash’s flat" and
 * stays in "Tashkent". The longest first, so that no half of a name is left over. Letters count as they are written, except
 * with `anyCase`.
 *
 * @example withoutWords('I was with Tash.', ['Tash'], '[Left out]') // 'I was with [Left out].'
 */
export function withoutWords(text: string, words: readonly string[], mark: string, anyCase = false): string {
	const asRead = (one: string) => (anyCase ? one.toLowerCase() : one);
	const sought = [...new Set(words.map((one) => one.trim()))].filter((one) => one !== '').sort((a, b) => b.length - a.length);
	const [haystack, needles] = [asRead(text), sought.map(asRead)];
	if (haystack.length !== text.length) return needles.length === 0 ? text : withoutWords(text, words, mark);
	let out = '';
	for (let at = 0; at < text.length; ) {
		const found = needles.find((needle) => haystack.startsWith(needle, at) && isWhole(haystack, at, needle.length));
		out += found === undefined ? text[at] : mark;
		at += found?.length ?? 1;
	}
	return out;
}

function isWhole(text: string, at: number, length: number): boolean {
	const [before, first, last, after] = [text[at - 1], text[at], text[at + length - 1], text[at + length]];
	const joined = (a: string | undefined, b: string | undefined) => LETTER.test(a ?? '') && LETTER.test(b ?? '');
	return !joined(before, first) && !joined(last, after);
}

/** Whether any of these words stands in the text as a word of its own. */
export function standsIn(text: string, words: readonly string[]): boolean {
	return withoutWords(text, words, '', true) !== text;
}

/** The names in a few words about somebody: "Her stepfather, Craig Boyd" → Craig Boyd, Craig, Boyd. */
export function namesIn(words: string): readonly string[] {
	const parts = words.match(/\p{Lu}[\p{L}’'-]+/gu) ?? [];
	const plain = parts.filter((part, at) => part.length > 2 && !(at === 0 && words.startsWith(part) && COMMON.has(part.toLowerCase())));
	return plain;
}

/** With what such words begin, that is no name. */
const COMMON = new Set(
	'her his their the this that mum dad mother father stepfather stepmother stepdad stepmum uncle aunt brother sister anybody anyone everybody somebody man boy girl woman people old'.split(
		' ',
	),
);
