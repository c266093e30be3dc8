import { describe, expect, it } from 'vitest';
import { addMinutes, instant } from '#core/clock/instant.ts';
import { isNewSign, provedLately, type Staying, standingAt } from './staying.ts';

const AT = instant('2026-11-17T16:12:00.000Z');
const here = (over: Partial<Staying> = {}): Staying => ({ method: 'passkey', shared: true, lastSeenAt: AT, lockedAt: null, ...over });

describe('a signed-in screen', () => {
	it.each([
		['a shared device', true, 5],
		['their own device', false, 15],
	])('locks on %s when nobody was there, to the minute', (_where, shared, minutes) => {
		expect(standingAt(here({ shared }), addMinutes(AT, minutes - 0.01))).toBe('open');
		expect(standingAt(here({ shared }), addMinutes(AT, minutes))).toBe('locked');
	});

	it('stays locked once somebody locked it, however little time has passed', () => {
		expect(standingAt(here({ lockedAt: AT }), AT)).toBe('locked');
	});

	it.each(['one-time-link', 'enrolling'] as const)('by %s does not lock: there is nothing to unlock it with', (method) => {
		expect(standingAt(here({ method }), addMinutes(AT, 600))).toBe('open');
	});
});

it('a sign of the person is written down every half minute at most', () => {
	expect(isNewSign(AT, addMinutes(AT, 0.4))).toBe(false);
	expect(isNewSign(AT, addMinutes(AT, 0.5))).toBe(true);
});

it('a proof is late after ten minutes', () => {
	expect(provedLately(AT, addMinutes(AT, 9.9))).toBe(true);
	expect(provedLately(AT, addMinutes(AT, 10))).toBe(false);
});
