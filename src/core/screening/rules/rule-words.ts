import { PACKED_PATTERNS } from './packed-rules.ts';

/** Every word that a rule asks for by itself, so that none of them is taken for a slip of another. */
export function wordsInRules(): ReadonlySet<string> {
	const words = new Set<string>();
	for (const pattern of PACKED_PATTERNS) for (const word of pattern.split(/[\s|?]+/)) if (/^[a-z\d]+$/.test(word)) words.add(word);
	return words;
}
