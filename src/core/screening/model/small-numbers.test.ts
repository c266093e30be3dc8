import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST, readSmall, writeSmall } from './small-numbers.ts';

describe('weights as text', () => {
	it('are read as they were written, to the nearest step', () => {
		expect([...readSmall(writeSmall([0.5, -0.25, 0, 0.3], 0.25))]).toEqual([2, -1, 0, 1]);
		expect(readSmall('')).toHaveLength(0);
	});

	it('go from the largest to its negative, and what is beyond is cut', () => {
		expect(LARGEST).toBe(44);
		expect([...readSmall(writeSmall([44, -44, 99, -99], 1))]).toEqual([44, -44, 44, -44]);
		expect([...readSmall(writeSmall([9, -9, 2], 1, 3))]).toEqual([3, -3, 2]);
	});

	it('are one sign each, none of which needs an escape in a string', () => {
		const text = writeSmall(
			Array.from({ length: 2 * LARGEST + 1 }, (_, index) => index - LARGEST),
			1,
		);
		expect(text).toBe('!#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|');
	});

	it('come back whole, whatever they were', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: -LARGEST, max: LARGEST })), (numbers) => {
				expect([...readSmall(writeSmall(numbers, 1))]).toEqual(numbers);
			}),
		);
	});

	it.each(['"', "'", '\\', ' ', '\n', 'é', '😀', '\u007F'])('are refused when a sign in them stands for nothing: %j', (sign) => {
		expect(() => readSmall(`!!${sign}`)).toThrow('damaged at sign 2');
		expect(() => readSmall(`!!${sign}`)).toThrow('npm run screen:train');
	});
});
