import fc from 'fast-check';
import { expect, it } from 'vitest';
import { recoveryCode, typedRecoveryCode } from './recovery-code.ts';

it('a recovery code is six groups of four signs, and differs whenever a bit does', () => {
	const bytes = fc.uint8Array({ minLength: 15, maxLength: 15 });
	fc.assert(
		fc.property(bytes, bytes, (one, other) => {
			expect(recoveryCode(one)).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$/);
			expect(recoveryCode(one) === recoveryCode(other)).toBe(Buffer.from(one).equals(Buffer.from(other)));
		}),
	);
});

it('is read however it is typed', () => {
	const code = recoveryCode(Uint8Array.from({ length: 15 }, (_, n) => n * 17));
	expect(typedRecoveryCode(` ${code.toLowerCase().replaceAll('-', ' ')} `)).toBe(code);
	expect(typedRecoveryCode('oil0-1l')).toBe('0110-11');
});

it('is not made of too few random bits', () => {
	expect(() => recoveryCode(new Uint8Array(14))).toThrow('120 random bits');
});
