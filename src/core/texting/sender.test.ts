import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameOfSender, phoneOf, senderOf, whoSent } from './sender.ts';

const text = (from: string, providerId = 'SM1') => ({ from, provider: 'twilio', providerId });

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
		expect(whoSent(from)).toEqual(sender);
	});

	it.each(['+447700900318', '07700 900318', '0044 7700 900318', '(07700) 900-318'])('is the same number written as %s', (from) => {
		expect(senderOf(text(from))).toBe('+447700900318');
	});

	it('is a word where a word stands, and nobody else where it was withheld', () => {
		expect(senderOf(text('HARBOUR'))).toBe('HARBOUR');
		expect(senderOf(text(' '))).not.toBe(senderOf(text(' ', 'SM2')));
		expect(['HARBOUR', '60777', ''].map(phoneOf)).toEqual([undefined, undefined, undefined]);
	});

	it('has a name that staff can tell it by, and no more of the number than they need', () => {
		expect(['07700 900318', '85258', 'HARBOUR', ''].map(nameOfSender)).toEqual([
			...['Number ends 318', 'Short number 85258'],
			...['Text from HARBOUR', 'Number withheld'],
		]);
	});

	it('is somebody, whatever a gateway gives', () => {
		fc.assert(
			fc.property(fc.string(), (from) => {
				expect(nameOfSender(from)).not.toBe('');
				expect(senderOf(text(from))).not.toBe('');
			}),
		);
	});
});
