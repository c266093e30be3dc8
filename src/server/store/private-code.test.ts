import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { privateCode, typedCode } from './private-code.ts';

const codes = Array.from({ length: 4_000 }, () => privateCode(randomBytes(32).toString('base64url')));

describe('a code for the private page', () => {
	it('is eight characters without vowels, and without those that are mistaken for each other', () => {
		for (const code of codes) expect(code).toMatch(/^[CDFGHJKLMNPQRTVWX2-9]{8}$/);
		expect(new Set(codes.join('')).size).toBe(25);
		expect(codes.join('')).not.toMatch(/[AEIOUBSZ01]/);
	});

	it('is as likely as every other: no character stands in any place more often than chance allows', () => {
		for (let place = 0; place < 8; place += 1) {
			const counts = new Map<string, number>();
			for (const code of codes) counts.set(code[place] ?? '', (counts.get(code[place] ?? '') ?? 0) + 1);
			// 160 expected, standard deviation 12.4: beyond eight of them, one run in 10¹² would fail by chance.
			for (const count of counts.values()) expect(Math.abs(count - 160)).toBeLessThan(100);
		}
		expect(new Set(codes).size).toBe(codes.length);
	});

	it('is read as it was given, however it was typed', () => {
		for (const code of codes.slice(0, 50)) {
			expect(typedCode(code)).toBe(code);
			expect(typedCode(`\t${code.toLowerCase().split('').join(' ')}\n`)).toBe(code);
		}
		expect(typedCode('h7kd—3mxq')).toBe('H7KD3MXQ');
		expect(typedCode('ｈ７ｋｄ．3mxq')).toBe('H7KD3MXQ');
		expect(typedCode('b7s-zzzz b')).toBe('87522228');
	});

	it('is not made right where it is wrong', () => {
		expect(typedCode('H7KD 3MX')).toBe('H7KD3MX');
		expect(typedCode('')).toBe('');
		expect(typedCode('<script>')).not.toMatch(/^[CDFGHJKLMNPQRTVWX2-9]{8}$/);
	});
});
