import { PACKED_NAMES } from './packed-rules.ts';

/** Every word that a rule asks for by itself, so that none of them is taken for a slip of another. */
export function wordsInRules(): readonly string[] {
	return PACKED_NAMES.filter((name) => /^[a-z\d]+$/.test(name));
}
