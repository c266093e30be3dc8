import type { Word } from './words.ts';

const MOST_KEPT = 8_000;

/**
 * Keeps what is worked out of a word: children, like everybody, use the same few thousand, and what a word is by itself does not
 * change from message to message. A picture of a knife and the word are kept apart, and so are 20 and 21.
 *
 * @param work out of the word's reading alone, never of where it stands.
 * @example const lettersOf = keptByWord(({ word }) => [...word])
 */
export function keptByWord<Made extends NonNullable<unknown>>(work: (word: Word) => Made): (word: Word) => Made {
	const kept = new Map<string, Made>();
	return (word) => {
		const key = word.kind === 'word' ? word.word : `${word.kind} ${word.text}`;
		const before = kept.get(key);
		if (before !== undefined) return before;
		if (kept.size >= MOST_KEPT) kept.clear();
		const made = work(word);
		kept.set(key, made);
		return made;
	};
}
