import { describe, expect, it } from 'vitest';
import { gradeOf, sentencesIn, wordsIn } from './reading-age.ts';

describe('reading age', () => {
	it('gives a hard sentence the grade of a count by hand', () => {
		// 13 words; 26 syllables by the dictionary (Aus-tra-li-an, rep-til-i-an).
		const hard = 'The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.';
		expect(gradeOf([hard])).toBeCloseTo(0.39 * 13 + 11.8 * (26 / 13) - 15.59, 5);
	});

	it('gives six short words the grade that the formula gives', () => {
		expect(gradeOf(['The cat sat on the mat.'])).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 5);
	});

	it('measures many texts as one', () => {
		const together = gradeOf(['The cat sat.', 'The dog ran off to the park.']);
		expect(together).toBeCloseTo(0.39 * (10 / 2) + 11.8 - 15.59, 5);
	});

	it('reads harder words and longer sentences as harder', () => {
		expect(gradeOf(['Confidentiality arrangements necessitate documentation.'])).toBeGreaterThan(gradeOf(['We write down what you say.']));
	});

	it('gives nothing for nothing', () => {
		expect(gradeOf(['', '1 2 3'])).toBe(0);
	});

	it('reads a numbered list one item at a time, and splits at a full stop inside quotation marks', () => {
		expect(sentencesIn('Safe? Reply 1 yes, 2 no, 3 not sure.')).toEqual(['Safe?', 'Reply', '1 yes', '2 no', '3 not sure.']);
		expect(sentencesIn('“Stop.” Then rest.')).toEqual(['“Stop.”', 'Then rest.']);
	});

	it('keeps apostrophes and hyphens inside words and leaves numbers out', () => {
		expect(wordsIn('You don’t owe a grown-up £20.')).toEqual(['You', 'don’t', 'owe', 'a', 'grown-up']);
	});
});
