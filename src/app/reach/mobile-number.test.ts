import { describe, expect, it } from 'vitest';
import { asAddress, asNumber, numberInWords } from './mobile-number.ts';

describe('a number that somebody typed', () => {
	it.each([
		['07700 900123', '+447700900123'],
		['(07700) 900-123', '+447700900123'],
		['+44 7700 900123', '+447700900123'],
		['0044 7700 900123', '+447700900123'],
		['+353 87 123 4567', '+353871234567'],
	])('%s is %s', (typed, number) => {
		expect(asNumber(typed)).toBe(number);
	});

	it.each(['', '999', '0191 498 0123', '07700 90012', '+0 7700 900123', '+44 7700 900123 x2', 'seven'])('%s is none', (typed) => {
		expect(asNumber(typed)).toBeUndefined();
	});

	it('is written as its owner would', () => {
		expect([numberInWords('+447700900123'), numberInWords('+353871234567')]).toEqual(['07700 900123', '+353871234567']);
	});
});

describe('an e-mail address that somebody typed', () => {
	it('is taken without the spaces around it, and nothing else is', () => {
		expect(asAddress(' Priya@Example.org ')).toBe('Priya@Example.org');
		for (const typed of ['', 'priya', 'priya@', '@example.org', 'a@b', 'a@b.org\nBcc: c@d.org', 'A <a@b.org>', 'a@b.org,c@d.org'])
			expect(asAddress(typed), typed).toBeUndefined();
		expect(asAddress(`${'a'.repeat(250)}@b.org`)).toBeUndefined();
	});
});
