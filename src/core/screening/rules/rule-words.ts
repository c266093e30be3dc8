import { PATTERNS } from './rules.generated.ts';

/** Every name that a rule asks for. One search through all patterns, because it is done whenever screening starts. */
export const PACKED_NAMES: ReadonlySet<string> = namesIn(PATTERNS);

/**
 * What patterns ask for, by name: words, classes as `@parent`; and, because nobody asks for them, gaps and the like.
 *
 * @example namesIn('@parent ..1 hit|kick? #8-17') // Set { '@parent', '..1', 'hit', 'kick', '#8-17' }
 */
export function namesIn(patterns: string): ReadonlySet<string> {
	return new Set(patterns.match(/[^\s|?]+/g));
}

/** Every word that a rule asks for by itself, so that none of them is taken for a slip of another. */
export function wordsInRules(): readonly string[] {
	return [...PACKED_NAMES].filter((name) => /^[a-z\d]+$/.test(name));
}
