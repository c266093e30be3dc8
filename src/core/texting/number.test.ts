import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asNumber, endsIn, numberInWords } from './number.ts';

describe('a number that somebody typed', () => {
	it.each([
		['07700 900123', '+447700900123'],
		['(07700) 900-123', '+447700900123'],
		['07700–900‑123', '+447700900123'],
		['+44 7700 900123', '+447700900123'],
		['+44 (0)7700 900123', '+447700900123'],
		['0044 7700 900123', '+447700900123'],
		['\u202a+44 7700\u00a0900123\u202c', '+447700900123'],
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

	it('comes back as itself', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 999_999_999 }), (digits) => {
				const number = `+447${String(digits).padStart(9, '0')}`;
				expect(asNumber(numberInWords(number))).toBe(number);
				expect(asNumber(number)).toBe(number);
			}),
		);
	});

	it('is told apart by its last three digits, and shows no more of them', () => {
		expect(endsIn('+447700900318')).toBe('Number ends 318');
	});
});
