import { syllablesOf } from '#core/wording/syllables.ts';

const WORD = /\p{L}+(?:['’]\p{L}+)*(?:-\p{L}+)*/gu;

/** The words of a text, as written. Numbers are not words. */
export function wordsIn(text: string): readonly string[] {
	return text.match(WORD) ?? [];
}

/**
 * The sentences of a text. A numbered list of options ("1 food, 2 sleep") is read one item at a time, so each item is
 * a sentence of its own; so is what stands before a colon.
 */
export function sentencesIn(text: string): readonly string[] {
	return text
		.split(/(?<=[.!?…]["”’']?)\s+|:\s+|\n+|,?\s+(?=\d+\s\p{L})/u)
		.map((sentence) => sentence.trim())
		.filter((sentence) => wordsIn(sentence).length > 0);
}

/**
 * Flesch–Kincaid grade: United States school year in which a reader follows the text; four is about age nine.
 * Source: Kincaid, Fishburne, Rogers and Chissom 1975. The whole of `texts` is measured as one. Nothing to read: 0.
 *
 * @example gradeOf(['You can skip any question.', 'You can stop when you like.'])
 */
export function gradeOf(texts: readonly string[]): number {
	const sentences = texts.flatMap(sentencesIn);
	const words = sentences.flatMap(wordsIn);
	if (words.length === 0) return 0;
	const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
	return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}
