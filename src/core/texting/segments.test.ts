import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldToGsm } from './fold-to-gsm.ts';
import { segmentsOf } from './segments.ts';

describe('how many texts a text is', () => {
	// Two libraries that count segments agreed on every one of these.
	it.each([
		['160 plain letters', 'a'.repeat(160), 'gsm7', 160, 1],
		['161 plain letters', 'a'.repeat(161), 'gsm7', 161, 2],
		['306 plain letters', 'a'.repeat(306), 'gsm7', 306, 2],
		['307 plain letters', 'a'.repeat(307), 'gsm7', 307, 3],
		['a euro after 159 letters', `${'a'.repeat(159)}€`, 'gsm7', 161, 2],
		['a caret counts two', '^', 'gsm7', 2, 1],
		['a euro at the end of the first part goes into the second', `${'a'.repeat(152)}€${'a'.repeat(152)}`, 'gsm7', 306, 3],
		['é is in the alphabet', 'café', 'gsm7', 4, 1],
		['capital Ç is in the alphabet', 'Ça va', 'gsm7', 5, 1],
		['small ç is not', 'ça va', 'ucs2', 5, 1],
		['Welsh ŵ is not', 'dŵr', 'ucs2', 3, 1],
		['a curly apostrophe is not', `${'a'.repeat(70)}’`, 'ucs2', 71, 2],
		['a space that does not break is not', `${'a'.repeat(69)}\u00a0`, 'ucs2', 70, 1],
		['an emoji over the end of a part goes into the next', `${'a'.repeat(66)}😀${'a'.repeat(66)}`, 'ucs2', 134, 3],
	] as const)('%s', (_, text, alphabet, units, segments) => {
		expect(segmentsOf(text)).toMatchObject({ alphabet, units, segments });
	});

	it('counts 70, 134 and 201 units of UTF-16', () => {
		expect([70, 71, 134, 135, 201, 202].map((length) => segmentsOf('ŵ'.repeat(length)).segments)).toEqual([1, 2, 2, 3, 3, 4]);
	});

	it('says which characters force UCS-2, each once', () => {
		expect(segmentsOf('“Siân” and “dŵr”').forcedBy).toEqual(['“', 'â', '”', 'ŵ']);
		expect(segmentsOf('').segments).toBe(1);
	});

	it('never needs fewer parts than fit, nor more than one unit lost at each end of a part would need', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom('a', '€', '^', 'é', '😀', 'ŵ', ' '), maxLength: 700 }), (text) => {
				const { alphabet, units, segments } = segmentsOf(text);
				const [alone, part] = alphabet === 'gsm7' ? [160, 153] : [70, 67];
				expect(segments).toBeGreaterThanOrEqual(units <= alone ? 1 : Math.ceil(units / part));
				expect(segments).toBeLessThanOrEqual(units <= alone ? 1 : Math.ceil(units / (part - 1)));
			}),
		);
	});
});

describe('words in characters that cost less', () => {
	it.each([
		['it’s ‘fine’', "it's 'fine'"],
		['“yes” – he said — ok…', '"yes" - he said - ok...'],
		['at\u00a04\u202fpm\tok', 'at 4 pm ok'],
		['no\u200bthing\u00ad', 'nothing'],
		['cafe\u0301', 'café'],
		['one\r\ntwo', 'one\ntwo'],
	])('%j is %j', (words, folded) => {
		expect(foldToGsm(words)).toBe(folded);
		expect(segmentsOf(folded).alphabet).toBe('gsm7');
	});

	it.each(['é à ü', 'Gŵyn', 'Llŷr', 'ça', 'Zoë', 'Łukasz', '👩‍👧'])('%s stays as it is', (words) => {
		expect(foldToGsm(words)).toBe(words);
	});

	it('says which letters still force UCS-2, so that nobody pays for them unknowing', () => {
		expect(segmentsOf(foldToGsm('Gŵyn’s')).forcedBy).toEqual(['ŵ']);
	});

	it('is the same when it is done twice, and keeps every letter', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (words) => {
				const folded = foldToGsm(words);
				expect(foldToGsm(folded)).toBe(folded);
				const letters = (text: string) => text.normalize('NFC').match(/\p{L}/gu) ?? [];
				expect(letters(folded)).toEqual(letters(words));
			}),
		);
	});
});
