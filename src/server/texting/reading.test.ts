import { describe, expect, it } from 'vitest';
import { inE164 } from './in-e164.ts';
import { isPlainText } from './is-plain-text.ts';
import { kannelQuery, wordsIn } from './kannel/kannel-query.ts';
import { udhPart } from './kannel/udh-part.ts';
import { momentIn } from './moment-in.ts';

describe('a number', () => {
	it.each([
		['447700900123', '+447700900123'],
		['+44 7700 900123', '+447700900123'],
		['00447700900123', '+447700900123'],
		['07700900123', '+447700900123'],
		['01914980000', '+441914980000'],
	])('%s is %s', (given, number) => expect(inE164(given)).toBe(number));

	it.each(['60777', 'ShopName', '', '0', '+0', '123456789012345678', '٠٧٧٠٠٩٠٠١٢٣'])('%s stays as it came', (given) =>
		expect(inE164(given)).toBe(given),
	);
});

describe('a moment', () => {
	it.each([
		['1794931940', '2026-11-17T16:12:20.000Z'],
		[1794931940.9, '2026-11-17T16:12:20.000Z'],
		['2026-11-17 16:12:20', '2026-11-17T16:12:20.000Z'],
		['2026-11-17T16:12:20.123456Z', '2026-11-17T16:12:20.123Z'],
		['2026-11-17T17:12:20+01:00', '2026-11-17T16:12:20.000Z'],
		['Tue, 17 Nov 2026 16:12:20 +0000', '2026-11-17T16:12:20.000Z'],
	])('%s is %s', (given, at) => expect(momentIn(given)).toBe(at));

	it.each(['', 'soon', '2026-13-45 99:99:99', '99999999999', '0', '1', null, undefined, {}, Number.NaN, Number.POSITIVE_INFINITY, -5])(
		'%s is none',
		(given) => expect(momentIn(given)).toBeNull(),
	);
});

describe('what Kannel asks', () => {
	it('is read to the byte, and what is badly escaped stays as it stands', () => {
		const bytes = kannelQuery('http://here/in/kannel?a=%00%FF+x&b=100%&c=%zz&d&=e&f=1=2#g');
		expect([...(bytes.get('a') ?? [])]).toEqual([0x00, 0xff, 0x20, 0x78]);
		const text = (name: string) => Buffer.from(bytes.get(name) ?? []).toString();
		expect(['b', 'c', 'd', 'f'].map(text)).toEqual(['100%', '%zz', '', '1=2']);
	});

	it('loses no words for being in another writing', () => {
		expect(wordsIn(Buffer.from('ŵ 😟', 'utf16le').swap16(), 'UTF-16BE')).toBe('ŵ 😟');
		expect(wordsIn(Buffer.from('ŵ 😟'), '')).toBe('ŵ 😟');
		expect(wordsIn(Buffer.from([0x63, 0x61, 0x66, 0xe9]), 'UTF-8')).toBe('café');
		expect(wordsIn(Buffer.from([0xfe]), 'UTF-16BE')).toHaveLength(1);
	});

	it('says which part of a long text it is, or nothing that anybody could use', () => {
		expect(udhPart(Uint8Array.from([5, 0, 3, 171, 2, 1]))).toEqual({ reference: '171', number: 1, of: 2 });
		expect(udhPart(Uint8Array.from([6, 8, 4, 1, 2, 3, 3]))).toEqual({ reference: '258', number: 3, of: 3 });
		for (const none of [[], [0], [5], [5, 0], [5, 0, 3], [5, 0, 3, 1], [5, 0, 3, 1, 2, 0], [5, 0, 3, 1, 2, 3], [255, 0, 255, 1]])
			expect(udhPart(Uint8Array.from(none))).toBeNull();
	});
});

it('plain text is what needs no more than seven bits', () => {
	expect(['Hi :-) £5 café?', 'é è ù ì ò Ç Ø', '^{}[]~|\\€', ''].map(isPlainText)).toEqual([true, true, true, true]);
	expect(['ŵ', '’', '`', '😟', 'ç', '\t'].map(isPlainText)).toEqual([false, false, false, false, false, false]);
});
