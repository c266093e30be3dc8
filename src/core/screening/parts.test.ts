import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOf } from './parts.ts';
import { vocabularyOf } from './text/vocabulary.ts';
import { wordsOf } from './text/words.ts';

const NO_WORDS = vocabularyOf([]);
const words = (count: number) => wordsOf(Array.from({ length: count }, (_, at) => `w${at}`).join(' '), NO_WORDS);
const shape = (count: number) => partsOf(words(count)).map((part) => [Number(part[0]?.text.slice(1)), part.length]);

describe('a text in parts', () => {
	it('is one of up to forty words', () => {
		expect(partsOf(words(40))).toEqual([words(40)]);
		expect(partsOf([])).toEqual([[]]);
	});

	it('is the whole of a longer one and then parts of twenty-eight words, each from the middle of the one before', () => {
		expect(shape(41)).toEqual([
			[0, 41],
			[0, 28],
			[14, 27],
		]);
		expect(shape(42)).toEqual([
			[0, 42],
			[0, 28],
			[14, 28],
		]);
		expect(shape(43)).toEqual([
			[0, 43],
			[0, 28],
			[14, 28],
			[28, 15],
		]);
	});

	it('leaves no fifteen words together in none of its parts', () => {
		fc.assert(
			fc.property(fc.integer({ min: 41, max: 300 }), fc.nat(), (count, at) => {
				const all = words(count);
				const from = at % (count - 14);
				const [first, last] = [`w${from}`, `w${from + 14}`];
				const held = partsOf(all)
					.slice(1)
					.some((part) => part.some(({ text }) => text === first) && part.some(({ text }) => text === last));
				expect(held).toBe(true);
			}),
		);
	});
});
