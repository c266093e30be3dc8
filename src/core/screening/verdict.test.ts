import { describe, expect, it } from 'vitest';
import { RecordedVerdict } from './recorded-verdict.ts';
import { highest, isDisclosure, isHigher, LEVELS } from './verdict.ts';

describe('levels', () => {
	it('ask for a human the sooner, the earlier they stand in the list', () => {
		for (const [at, a] of LEVELS.entries())
			for (const [other, b] of LEVELS.entries()) expect(isHigher(a, b), `${a}, ${b}`).toBe(at < other);
	});

	it('are as high together as the highest, and nothing for none', () => {
		expect(highest(['concern', 'immediate', 'unclear'])).toBe('immediate');
		expect(highest(['concern', 'none', 'unclear'])).toBe('unclear');
		expect(highest([])).toBe('none');
	});

	it('are a disclosure from unclear on', () => {
		expect(LEVELS.filter(isDisclosure)).toEqual(['immediate', 'urgent', 'unclear']);
	});
});

describe('a verdict', () => {
	const verdict = { level: 'urgent', categories: ['neglect'], because: [{ rule: 'a@1', start: 0, end: 2, words: 'no' }], rules: 'x@1' };

	it('is read as it was written', () => {
		expect(RecordedVerdict.parse(verdict)).toEqual(verdict);
	});

	it.each([
		{ ...verdict, level: 'high' },
		{ ...verdict, categories: ['other'] },
		{ ...verdict, because: [{ rule: 'a@1', start: 0, end: 2 }] },
		{ ...verdict, because: [{ rule: 'a@1', start: '0', end: 2, words: 'no' }] },
		{ ...verdict, because: [{ rule: 1, start: 0, end: 2, words: 'no' }] },
		{ ...verdict, because: [{ rule: 'a@1', start: 0, words: 'no' }] },
		{ level: 'urgent', categories: [], because: [] },
		{},
	])('is nothing else: %j', (other) => {
		expect(RecordedVerdict.safeParse(other).success).toBe(false);
	});
});
