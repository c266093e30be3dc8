import { PATTERNS } from './rules.generated.ts';

/** Every word that a rule asks for by itself, so that none of them is taken for a slip of another. */
export function wordsInRules(): ReadonlySet<string> {
	return wordsIn(PATTERNS);
}

/**
 * The plain words among patterns: no class, number or gap. One search through all of them, because it is done whenever screening
 * starts.
 *
 * @example wordsIn('@parent ..1 hit|kick? #8-17') // Set { 'hit', 'kick' }
 */
export function wordsIn(patterns: string): ReadonlySet<string> {
	return new Set(patterns.match(/(?<=^|[\s|])[a-z\d]+(?=[\s|?]|$)/g));
}
