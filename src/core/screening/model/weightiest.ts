import { keptByWord } from '../text/kept-by-word.ts';
import type { Word } from '../text/words.ts';
import { bucketsOfWord } from './features.ts';
import { levelScores } from './linear.ts';

const MOST = 3;

/**
 * The words that, each by itself, speak most for a human to look: for the person who reads why. The model goes by more than these:
 * by words near each other, and by what was asked.
 *
 * @returns at most three, in the order of the text; at least one when there are words.
 */
export function weightiest(words: readonly Word[]): readonly Word[] {
	const weighed = words.filter(({ kind }) => kind !== 'mark').map((word, at) => ({ word, at, weight: weightOf(word) }));
	const ranked = [...(weighed.length > 0 ? weighed : words.map((word, at) => ({ word, at, weight: 0 })))].sort(
		(a, b) => b.weight - a.weight || a.at - b.at,
	);
	const kept = ranked.slice(0, MOST).filter(({ weight }, index) => index === 0 || weight > 0);
	return kept.sort((a, b) => a.at - b.at).map(({ word }) => word);
}

const weightOf = keptByWord((word) => {
	const [none = 0, concern = 0, urgent = 0, immediate = 0] = levelScores(bucketsOfWord(word));
	return Math.max(urgent, immediate) - Math.max(none, concern);
});
