import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Instant, instant } from './instant.ts';
import { ageOn, calendarDate, calendarDaysBetween, clockTime, dayAndTime, dayInWords, fromLondon, timeOfDay, weekday } from './london.ts';

const at = (text: string): Instant => instant(text);

describe('what people read', () => {
	it('says a winter afternoon and a summer evening on London clocks', () => {
		expect(dayAndTime(at('2026-11-17T16:12:00Z'))).toBe('Tuesday 17 November, 4:12 pm');
		expect(dayAndTime(at('2026-07-01T23:30:00Z'))).toBe('Thursday 2 July, 12:30 am');
		expect(timeOfDay(at('2026-11-17T12:00:00Z'))).toBe('12:00 pm');
		expect(weekday(at('2026-11-17T00:00:00Z'))).toBe('Tuesday');
	});

	it('names near days and dates the far ones', () => {
		const now = at('2026-11-17T23:30:00Z');
		expect(dayInWords(at('2026-11-17T00:10:00Z'), now)).toBe('today');
		expect(dayInWords(at('2026-11-18T00:10:00Z'), now)).toBe('tomorrow');
		expect(dayInWords(at('2026-11-16T23:59:00Z'), now)).toBe('yesterday');
		expect(dayInWords(at('2026-11-20T09:30:00Z'), now)).toBe('Friday');
		expect(dayInWords(at('2026-11-24T09:30:00Z'), now)).toBe('Tuesday 24 November');
	});

	it('counts calendar days across the night the clocks go back', () => {
		expect(calendarDaysBetween(at('2026-10-24T22:59:00Z'), at('2026-10-26T00:01:00Z'))).toBe(2);
	});

	it('gives the age on the London day, birthdays and leap days included', () => {
		expect(ageOn('2012-03-04', at('2026-03-03T23:59:00Z'))).toBe(13);
		expect(ageOn('2012-03-04', at('2026-03-04T00:00:00Z'))).toBe(14);
		expect(ageOn('2012-06-02', at('2026-06-01T23:30:00Z'))).toBe(14);
		expect(ageOn('2012-02-29', at('2026-02-28T12:00:00Z'))).toBe(13);
		expect(ageOn('2012-02-31', at('2026-02-28T12:00:00Z'))).toBeUndefined();
		expect(ageOn('2030-01-01', at('2026-02-28T12:00:00Z'))).toBeUndefined();
	});
});

describe('what people type', () => {
	it('reads plain times in winter and summer', () => {
		expect(fromLondon('2026-11-17', '16:12')).toEqual({ at: '2026-11-17T16:12:00.000Z', how: 'exact', says: null });
		expect(fromLondon('2026-07-01', '16:12')?.at).toBe('2026-07-01T15:12:00.000Z');
	});

	it('takes the first of two when the clocks went back, and says so', () => {
		const local = fromLondon('2026-10-25', '01:30');
		expect(local?.at).toBe('2026-10-25T00:30:00.000Z');
		expect(local?.how).toBe('twice');
		expect(local?.says).toContain('1:30 am came twice');
	});

	it('moves a time that never came forward, and says so', () => {
		const local = fromLondon('2026-03-29', '01:30');
		expect(local?.at).toBe('2026-03-29T01:30:00.000Z');
		expect(local?.says).toContain('2:30 am');
	});

	it.each([
		['2026-02-30', '10:00'],
		['2026-11-17', '24:00'],
		['17/11/2026', '10:00'],
		['2026-11-17', ''],
	])('refuses %s %s', (date, time) => {
		expect(fromLondon(date, time)).toBeUndefined();
	});

	it('comes back to the same minute unless the time came twice', () => {
		const minutes = fc.integer({ min: Date.parse('2024-01-01') / 60_000, max: Date.parse('2032-01-01') / 60_000 });
		fc.assert(
			fc.property(minutes, (minute) => {
				const moment = instant(minute * 60_000);
				const back = fromLondon(calendarDate(moment), clockTime(moment));
				expect(back).toBeDefined();
				expect(back?.how).not.toBe('missing');
				if (back?.how === 'exact') expect(back.at).toBe(moment);
				else expect([0, 60]).toContain((Date.parse(moment) - Date.parse(back?.at ?? '')) / 60_000);
			}),
			{ numRuns: 500 },
		);
	});
});
