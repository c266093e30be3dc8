import { Secret, TOTP } from 'otpauth';
import { describe, expect, it } from 'vitest';
import { addMinutes, instant } from '#core/clock/instant.ts';
import { timeCodes } from './time-codes.ts';

const NOW = instant('2026-11-17T16:12:10.000Z');
const STEP = Math.floor(Date.parse(NOW) / 30_000);
const codeAt = (secret: string, step: number) => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: step * 30_000 });

describe('codes from an app', () => {
	it('are those of RFC 6238', () => {
		const secret = Secret.fromLatin1('12345678901234567890').base32;
		expect(timeCodes.stepOf(secret, '287082', instant('1970-01-01T00:00:59.000Z'))).toBe(1);
		expect(timeCodes.stepOf(secret, '081804', instant('2005-03-18T01:58:29.000Z'))).toBe(37037036);
	});

	it('count now, one step before and one after, and nothing further away', () => {
		const secret = timeCodes.secret();
		for (const drift of [-1, 0, 1]) expect(timeCodes.stepOf(secret, codeAt(secret, STEP + drift), NOW)).toBe(STEP + drift);
		for (const drift of [-2, 2]) expect(timeCodes.stepOf(secret, codeAt(secret, STEP + drift), NOW)).toBeUndefined();
	});

	it('may be typed with a gap, and are nothing but six figures', () => {
		const secret = timeCodes.secret();
		const code = codeAt(secret, STEP);
		expect(timeCodes.stepOf(secret, ` ${code.slice(0, 3)} ${code.slice(3)} `, NOW)).toBe(STEP);
		for (const typed of ['', '12345', '1234567', 'abcdef', `${code}0`]) expect(timeCodes.stepOf(secret, typed, NOW)).toBeUndefined();
		expect(timeCodes.stepOf(secret, code, addMinutes(NOW, 5))).toBeUndefined();
	});

	it('come from 160 random bits, and an app reads whose they are', () => {
		const secret = timeCodes.secret();
		expect(Secret.fromBase32(secret).bytes).toHaveLength(20);
		expect(timeCodes.secret()).not.toBe(secret);
		const address = timeCodes.address(secret, { name: 'Nadia Rahman', project: 'Hollin Bank' });
		expect(address).toMatch(/^otpauth:\/\/totp\/Waymark%20Hollin%20Bank:Nadia%20Rahman\?/);
		expect(address).toContain(`secret=${secret}`);
	});
});
