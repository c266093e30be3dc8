import type { Word } from './text/words.ts';

/** A text of this many words is heard as one. */
const WHOLE = 40;
/** So many words stand in two parts: what is said in fewer is never cut apart. */
const SHARED = 14;
/** Pages and pages are read in parts that grow with them. */
const MOST_PARTS = 24;
/** Beyond this many words the whole says nothing that the parts do not. */
const LONGEST_WHOLE = 2 * SHARED * MOST_PARTS;

/**
 * A long text in parts, each beginning before the one before it ends: a child who speaks into a phone says the one thing that matters
 * in the middle of sixty words about the bus, and none of it may be drowned. What is not too long is heard whole as well.
 *
 * @example partsOf(words).length // 1 for a text of up to forty words
 */
export function partsOf(words: readonly Word[]): readonly (readonly Word[])[] {
	if (words.length <= WHOLE) return [words];
	const step = Math.max(SHARED, Math.ceil(words.length / MOST_PARTS));
	const parts = words.length > LONGEST_WHOLE ? [] : [words];
	for (let from = 0; from === 0 || from + SHARED < words.length; from += step) parts.push(words.slice(from, from + step + SHARED));
	return parts;
}
