import type { Word } from './text/words.ts';

/** A text of this many words is heard as one. */
const WHOLE = 40;
const PART = 28;
const STEP = 14;

/**
 * A long text in parts that overlap, with the whole first: a child who speaks into a phone says the one thing that matters in the
 * middle of sixty words about the bus, and none of it may be drowned.
 *
 * @example partsOf(words).length // 1 for a text of up to forty words
 */
export function partsOf(words: readonly Word[]): readonly (readonly Word[])[] {
	if (words.length <= WHOLE) return [words];
	const parts = [words];
	for (let from = 0; from + STEP < words.length; from += STEP) parts.push(words.slice(from, from + PART));
	return parts;
}
