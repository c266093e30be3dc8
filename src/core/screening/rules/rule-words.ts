import { LISTS } from './rules.generated.ts';

/** Every word that a rule asks for by itself, so that none of them is taken for a slip of another. */
export function wordsInRules(): Iterable<string> {
	const words = new Set<string>();
	for (const list of LISTS) for (const word of list.split(/[\s|?]+/)) if (/^[a-z\d]+$/.test(word)) words.add(word);
	return words;
}
