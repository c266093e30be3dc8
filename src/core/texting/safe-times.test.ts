import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMinutes, type Instant, instant } from '#core/clock/instant.ts';
import { calendarDate, clockTime } from '#core/clock/london.ts';
import { isoWeekday } from '#core/cover/dates.ts';
import { type SafeHours, safeFrom } from './safe-times.ts';

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const afterSchool: SafeHours = { days: [1, 2, 3, 4, 5], from: '16:00', to: '18:30' };

describe('when it is safe to text', () => {
	it.each([
		['within the hours', '2026-11-20T16:00:00Z', '2026-11-20T16:00:00.000Z'],
		['before them', '2026-11-20T09:00:00Z', '2026-11-20T16:00:00.000Z'],
		['after them, on a Friday', '2026-11-20T18:30:00Z', '2026-11-23T16:00:00.000Z'],
		['in summer, on London’s clocks', '2026-07-20T14:59:00Z', '2026-07-20T15:00:00.000Z'],
	])('%s', (_, now, from) => {
		expect(safeFrom([afterSchool], instant(now))).toBe(from);
	});

	it('is any time where nobody said, and never where no day is safe', () => {
		const now = instant('2026-11-20T03:00:00Z');
		expect(safeFrom([], now)).toBe(now);
		expect(safeFrom([{ ...afterSchool, days: [] }], now)).toBeNull();
	});

	it('goes over midnight with the day on which it began', () => {
		const friday: SafeHours = { days: [5], from: '22:00', to: '01:00' };
		expect(safeFrom([friday], instant('2026-11-21T00:59:00Z'))).toBe('2026-11-21T00:59:00.000Z');
		expect(safeFrom([friday], instant('2026-11-20T00:30:00Z'))).toBe('2026-11-20T22:00:00.000Z');
	});

	const early: SafeHours = { days: EVERY_DAY, from: '01:15', to: '01:45' };

	it('is both times on the night on which the clocks go back', () => {
		const safe = ['00:15', '00:44', '00:45', '01:15', '01:44', '01:45'].map((time) => {
			const now = instant(`2026-10-25T${time}:00Z`);
			return safeFrom([early], now) === now;
		});
		expect(safe).toEqual([true, true, false, true, true, false]);
		expect(safeFrom([early], instant('2026-10-25T00:50:00Z'))).toBe('2026-10-25T01:15:00.000Z');
	});

	it('does not wait for hours that never come on the night on which they go forward', () => {
		expect(safeFrom([early], instant('2027-03-28T00:30:00Z'))).toBe('2027-03-29T00:15:00.000Z');
		expect(safeFrom([{ ...early, to: '05:00' }], instant('2027-03-28T00:30:00Z'))).toBe('2027-03-28T01:00:00.000Z');
	});

	it('agrees with a clock on the wall, minute by minute, on every night of the year', () => {
		const time = fc
			.tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30'))
			.map(([h, m]) => `${String(h).padStart(2, '0')}:${m}`);
		const nights = fc.constantFrom('2026-10-24T22:00:00Z', '2027-03-27T22:00:00Z', '2026-11-17T22:00:00Z');
		const hours = fc.record({ days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }), from: time, to: time });
		fc.assert(
			fc.property(hours, nights, fc.integer({ min: 0, max: 480 }), (safe, night, minutes) => {
				const now = addMinutes(instant(night), minutes);
				const next = safeFrom([safe], now);
				if (next === null) throw new Error('never safe');
				expect(isSafe(safe, next)).toBe(true);
				for (let at = now; at < next && at < addMinutes(now, 600); at = addMinutes(at, 15)) expect(isSafe(safe, at), at).toBe(false);
			}),
			{ numRuns: 60 },
		);
	});
});

function isSafe({ days, from, to }: SafeHours, at: Instant): boolean {
	const day = isoWeekday(calendarDate(at));
	const time = clockTime(at);
	if (from < to) return days.includes(day) && from <= time && time < to;
	return (days.includes(day) && time >= from) || (days.includes(((day + 5) % 7) + 1) && time < to);
}
