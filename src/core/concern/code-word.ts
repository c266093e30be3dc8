import type { Verdict } from '#core/screening/verdict.ts';

/** The rule by which a concern says that the code word was used. */
export const CODE_WORD_RULE = 'code-word';
/** Shorter than this it would be found in everything. */
const SHORTEST = 2;

/**
 * Where the young person's own code word stands in what they wrote, as whole words, however it is spelled in capitals or spaced.
 * Undefined when it does not, or when they have none.
 *
 * @example codeWordIn('is Pineapple ok', 'pineapple') // { start: 3, end: 12 }
 */
export function codeWordIn(words: string, codeWord: string | undefined): { readonly start: number; readonly end: number } | undefined {
	const parts =
		(codeWord ?? '')
			.normalize('NFKC')
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu) ?? [];
	if (parts.join('').length < SHORTEST) return undefined;
	const pattern = parts.join('[^\\p{L}\\p{N}]+');
	const found = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'iu').exec(words);
	return found === null ? undefined : { start: found.index, end: found.index + found[0].length };
}

/** What screening found, with the code word above everything: whoever uses it is looked for at once. */
export function withCodeWord(verdict: Verdict | undefined, words: string, at: { readonly start: number; readonly end: number }): Verdict {
	const because = [{ rule: CODE_WORD_RULE, ...at, words: words.slice(at.start, at.end) }, ...(verdict?.because ?? [])];
	return { level: 'immediate', categories: verdict?.categories ?? [], because, rules: verdict?.rules ?? 'code-word@1' };
}
