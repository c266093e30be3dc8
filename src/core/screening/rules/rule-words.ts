import { PACKED_RULES } from './packed-rules.ts';
import { parsePattern } from './pattern.ts';

/** Every word that a rule asks for by itself, so that none of them is taken for a slip of another. */
export function wordsInRules(): Iterable<string> {
	const patterns = PACKED_RULES.flatMap(({ when, asked = [], unless = [], eased = [] }) => [...when, ...asked, ...unless, ...eased]);
	return new Set(patterns.flatMap((pattern) => parsePattern(pattern).pieces.flatMap(({ words }) => [...words])));
}
