import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frontCoded, readFrontCoded } from './front-coded.ts';

describe('a list of words in little room', () => {
	it('says of each word what it shares with the one before', () => {
		expect(frontCoded(['hit', 'hits', 'hurt', 'a'])).toBe('AhitDsBurtAa');
		expect(frontCoded([])).toBe('');
	});

	it('is the same list when it is read', () => {
		const word = fc.string({ unit: fc.constantFrom(...'abcx0@#-*?'), maxLength: 40 });
		fc.assert(
			fc.property(fc.array(word), (words) => {
				expect(readFrontCoded(frontCoded(words))).toEqual(words);
			}),
		);
	});

	it('holds no capital, which would be read as a number', () => {
		expect(() => frontCoded(['Hit'])).toThrow('Hit');
	});
});
