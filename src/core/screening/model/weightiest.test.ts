import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vocabularyOf } from '../text/vocabulary.ts';
import { type Word, wordsOf } from '../text/words.ts';
import { bucketsOfWord } from './features.ts';
import { levelScores } from './linear.ts';
import { weightiest } from './weightiest.ts';

const NO_WORDS = vocabularyOf([]);
const read = (text: string) => wordsOf(text, NO_WORDS);
const texts = (words: readonly Word[]) => words.map(({ text }) => text);

function weightOf(word: Word): number {
	const [none = 0, concern = 0, urgent = 0, immediate = 0] = levelScores(bucketsOfWord(word));
	return Math.max(urgent, immediate) - Math.max(none, concern);
}

const said = fc.array(
	fc.constantFrom('knife', 'mum', 'hit', 'thanks', 'tablets', 'ok', 'bus', 'blood', 'the', '15', '.', '?', '😂', 'die'),
	{
		minLength: 1,
		maxLength: 12,
	},
);

describe('the words that weigh most', () => {
	it('are three at most, in the order of the text, and never a mark beside a word', () => {
		fc.assert(
			fc.property(said, (words) => {
				const all = read(words.join(' '));
				const kept = weightiest(all);
				expect(kept.length).toBeGreaterThanOrEqual(1);
				expect(kept.length).toBeLessThanOrEqual(3);
				expect(kept.map(({ start }) => start)).toEqual(kept.map(({ start }) => start).sort((a, b) => a - b));
				if (all.some(({ kind }) => kind !== 'mark')) expect(kept.filter(({ kind }) => kind === 'mark')).toEqual([]);
			}),
		);
	});

	it('are those that speak most for a human to look, and beyond the first only what does speak for it', () => {
		fc.assert(
			fc.property(said, (words) => {
				const all = read(words.join(' ')).filter(({ kind }) => kind !== 'mark');
				fc.pre(all.length > 0);
				const kept = weightiest(all);
				const left = all.filter((word) => !kept.includes(word));
				const least = Math.min(...kept.map(weightOf));
				if (kept.length > 1) expect(least).toBeGreaterThan(0);
				if (kept.length < 3 && kept.length < all.length) expect(Math.max(...left.map(weightOf))).toBeLessThanOrEqual(Math.max(0, least));
				for (const word of left) expect(weightOf(word)).toBeLessThanOrEqual(least);
			}),
		);
	});

	it('are the first of those that weigh the same', () => {
		expect(weightiest(read('tablets tablets tablets tablets')).map(({ start }) => start)).toEqual(
			weightOf(read('tablets')[0] as Word) > 0 ? [0, 8, 16] : [0],
		);
	});

	it('are one mark where there is nothing else', () => {
		expect(texts(weightiest(read('? ! ?')))).toEqual(['?']);
		expect(weightiest(read('? ! ?'))[0]?.start).toBe(0);
		expect(weightiest([])).toEqual([]);
	});
});
