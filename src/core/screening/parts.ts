import type { Word } from './text/words.ts';

/** A text of this many words is heard as one. */
const WHOLE = 40;
const SHORTEST_PART = 28;
/** Pages and pages are read in parts that grow with them. */
const MOST_PARTS = 24;

/**
 * A long text in parts, each overlapping the next by half: a child who speaks into a phone says the one thing that matters in the
 * middle of sixty words about the bus, and none of it may be drowned. What is not too long is heard whole as well.
 *
 * @example partsOf(words).length // 1 for a text of up to forty words
 */
export function partsOf(words: readonly Word[]): readonly (readonly Word[])[] {
	if (words.length <= WHOLE) return [words];
	const size = Math.max(SHORTEST_PART, Math.ceil(words.length / MOST_PARTS) * 2);
	const step = size / 2;
	const parts = words.length > SHORTEST_PART * MOST_PARTS ? [] : [words];
	for (let from = 0; from === 0 || from + step < words.length; from += step) parts.push(words.slice(from, from + size));
	return parts;
}
