import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asNumber, endsIn, numberInWords, senderOf } from './number.ts';

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
});

describe('who a text came from', () => {
	it.each([
		['+447700900123', { kind: 'number', number: '+447700900123' }],
		['447700900123', { kind: 'number', number: '+447700900123' }],
		['07700900123', { kind: 'number', number: '+447700900123' }],
		['00447700900123', { kind: 'number', number: '+447700900123' }],
		['0191 498 0123', { kind: 'number', number: '+441914980123' }],
		['85258', { kind: 'short-code', code: '85258' }],
		['116 000', { kind: 'short-code', code: '116000' }],
		['NHSNoReply', { kind: 'name', name: 'NHSNoReply' }],
		['Vodafone UK', { kind: 'name', name: 'Vodafone UK' }],
		['12', { kind: 'name', name: '12' }],
		['', { kind: 'withheld' }],
		['  ', { kind: 'withheld' }],
		['Anonymous', { kind: 'withheld' }],
		['unknown', { kind: 'withheld' }],
	])('%j', (from, sender) => {
		expect(senderOf(from)).toEqual(sender);
	});

	it('is told apart by its last three digits and shows no more of them', () => {
		expect(['07700 900318', '85258', 'Bank', ''].map((from) => endsIn(senderOf(from)))).toEqual([
			'Number ends 318',
			'Short number 85258',
			'From “Bank”, which is no number',
			'No number shown',
		]);
	});

	it('is somebody, whatever a gateway gives', () => {
		fc.assert(
			fc.property(fc.string(), (from) => {
				expect(endsIn(senderOf(from))).not.toBe('');
			}),
		);
	});
});
