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

	it('is the whole of a longer one and then parts of twenty-eight words, each with fourteen of the one before', () => {
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

	it('is heard as a whole up to six hundred and seventy-two words, and beyond only in parts, which grow with it', () => {
		expect(shape(672)[0]).toEqual([0, 672]);
		expect(shape(336)[1]).toEqual([0, 28]);
		expect(shape(337)[1]).toEqual([0, 29]);
		expect(shape(672)[1]).toEqual([0, 42]);
		expect(shape(673).slice(0, 2)).toEqual([
			[0, 43],
			[29, 43],
		]);
		expect(shape(5_000).slice(0, 2)).toEqual([
			[0, 223],
			[209, 223],
		]);
		for (const count of [41, 336, 337, 672, 673, 5_000]) expect(shape(count).length).toBeLessThanOrEqual(25);
	});

	it('leaves no fourteen words that stand together apart in all of its parts', () => {
		fc.assert(
			fc.property(fc.integer({ min: 41, max: 1_500 }), fc.nat(), (count, at) => {
				const first = at % (count - 13);
				const held = shape(count)
					.filter(([, length]) => length !== count)
					.some(([from = 0, length = 0]) => from <= first && first + 14 <= from + length);
				expect(held).toBe(true);
			}),
		);
	});
});
