import { expect, it } from 'vitest';
import { instant, minutesBetween } from '#core/clock/instant.ts';
import { toldAgainAt, tryAgainAt } from './send-pace.ts';

const now = instant('2026-11-22T10:00:00.000Z');

it('tries again after a second, then later and later, five minutes at most and without end', () => {
	const seconds = [1, 2, 3, 9, 10, 11, 10_000].map((attempts) => Math.round(minutesBetween(now, tryAgainAt(attempts, now)) * 60));
	expect(seconds).toEqual([1, 2, 4, 256, 300, 300, 300]);
});

it('tells again of a text without an answer after half an hour, then later and later, four hours at most and without end', () => {
	expect([1, 2, 3, 4, 5, 10_000].map((told) => minutesBetween(now, toldAgainAt(told, now)))).toEqual([30, 60, 120, 240, 240, 240]);
});
