import { describe, expect, it } from 'vitest';
import { notGsm7, partsOf, septetsOf } from './gsm7.ts';

describe('what a text costs', () => {
	it('counts a plain character once and an extension character twice', () => {
		expect(septetsOf('5')).toBe(1);
		expect(septetsOf('€5 [a]')).toBe(9);
	});

	it('sends 160 septets alone and 161 in two parts', () => {
		expect(partsOf('a'.repeat(160))).toBe(1);
		expect(partsOf('a'.repeat(161))).toBe(2);
	});

	it('sends 306 septets in two parts and 307 in three', () => {
		expect(partsOf('a'.repeat(306))).toBe(2);
		expect(partsOf('a'.repeat(307))).toBe(3);
	});

	it('never parts an escape from its character', () => {
		expect(partsOf(`${'a'.repeat(152)}€${'a'.repeat(151)}`)).toBe(2);
		expect(partsOf(`${'a'.repeat(152)}€${'a'.repeat(152)}`)).toBe(3);
	});

	it('names what GSM-7 cannot carry, and gives no count for it', () => {
		expect(notGsm7('don’t ŵ don’t')).toEqual(['’', 'ŵ']);
		expect(septetsOf('don’t')).toBeUndefined();
		expect(partsOf('😀')).toBeUndefined();
	});

	it('knows é as GSM-7 and ç as not', () => {
		expect(notGsm7('é')).toEqual([]);
		expect(notGsm7('ç')).toEqual(['ç']);
	});
});
