import { describe, expect, it } from 'vitest';
import { vocabularyOf } from './vocabulary.ts';

const vocabulary = vocabularyOf(['scared', 'stabbed', 'hospital', 'tablets', 'threw', 'three', 'hit', 'brother', 'bother']);

describe('words that are known', () => {
	it('are known, and others are not', () => {
		expect(vocabulary.has('scared')).toBe(true);
		expect(vocabulary.has('scarde')).toBe(false);
	});

	it.each([
		['a letter too many', 'scarred'],
		['a letter missing', 'scred'],
		['a wrong letter', 'scated'],
		['two that changed places', 'scarde'],
	])('are found from a slip: %s', (_, slip) => {
		expect(vocabulary.nearest(slip)).toBe('scared');
	});

	it('are found themselves', () => {
		expect(vocabulary.nearest('hospital')).toBe('hospital');
	});

	it('are not guessed from two slips', () => {
		expect(vocabulary.nearest('scrad')).toBeUndefined();
		expect(vocabulary.nearest('hosptila')).toBeUndefined();
	});

	it('are not guessed between two that are as near', () => {
		expect(vocabulary.nearest('threz')).toBeUndefined();
		expect(vocabulary.nearest('bxother')).toBeUndefined();
	});

	it('are not guessed from short words, whose neighbours are other words', () => {
		expect(vocabulary.nearest('hitt')).toBeUndefined();
		expect(vocabularyOf(['hit', 'him']).nearest('hix')).toBeUndefined();
	});

	it('are not guessed when the first letter is another', () => {
		expect(vocabulary.nearest('xcared')).toBeUndefined();
	});

	it('are not looked for in what is far too long to be a word', () => {
		expect(vocabulary.nearest('a'.repeat(21))).toBeUndefined();
		expect(vocabularyOf(['a'.repeat(20)]).nearest('a'.repeat(19))).toBe('a'.repeat(20));
	});
});
