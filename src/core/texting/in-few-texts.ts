import { foldToGsm } from './fold-to-gsm.ts';
import { segmentsOf } from './segments.ts';

/** What a text of ours may take on its way. */
const MOST_SEGMENTS = 2;

/**
 * Sentences as they are sent: in order, as few texts as hold them, each at most two segments, in the characters that cost least. A sentence
 * is never cut; one that is too long by itself goes by itself.
 *
 * @example inFewTexts(['Sam’s here until 5:00 pm.', 'In danger: 999.']) // ["Sam's here until 5:00 pm. In danger: 999."]
 */
export function inFewTexts(sentences: readonly string[]): readonly string[] {
	const texts: string[] = [];
	for (const sentence of sentences.map(foldToGsm)) {
		const before = texts.at(-1);
		const joined = `${before} ${sentence}`;
		if (before !== undefined && segmentsOf(joined).segments <= MOST_SEGMENTS) texts[texts.length - 1] = joined;
		else texts.push(sentence);
	}
	return texts;
}
