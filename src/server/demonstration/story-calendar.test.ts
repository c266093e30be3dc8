import { describe, expect, it } from 'vitest';
import { addMinutes, instant } from '#core/clock/instant.ts';
import { storyCalendar } from './story-calendar.ts';

const at = (time: string) => storyCalendar(instant(`2026-11-17T${time}:00.000Z`));

describe('what a worker did lately, by day', () => {
	it.each([
		['12:10', 95, 40, '2026-11-17T10:35:00.000Z', 'so long ago'],
		['10:20', 95, 40, '2026-11-17T09:30:00.000Z', 'when the day began, while it is young'],
		['10:09', 95, 40, '2026-11-16T17:20:00.000Z', 'last evening, when it could not be over yet'],
		['03:00', 95, 40, '2026-11-16T17:20:00.000Z', 'last evening, at night'],
		['23:50', 95, 40, '2026-11-17T17:20:00.000Z', 'as late as the day allows'],
	])('began at %s: %i minutes ago, %i long, is %s, %s', (now, ago, lasts, began) => {
		expect(at(now).lately(ago, lasts)).toBe(began);
	});

	it('is over by now, and never at night, at every minute of a day', () => {
		for (let minute = 0; minute < 1_440; minute += 7) {
			const now = addMinutes(instant('2026-06-10T23:00:00.000Z'), minute);
			const began = storyCalendar(now).lately(170, 100, '16:30');
			const local = new Date(began).toLocaleTimeString('en-GB', { timeZone: 'Europe/London' });
			expect(addMinutes(began, 100) <= now, now).toBe(true);
			expect(local >= '09:30:00' && local <= '16:30:00', now).toBe(true);
		}
	});
});

it('opens next at ten past ten: the same day while that is to come, else the day after', () => {
	const { nextMorning, day } = at('12:10');
	expect(nextMorning(day(-3, '02:00'))).toBe(day(-3, '10:10'));
	expect(nextMorning(day(-3, '10:10'))).toBe(day(-2, '10:10'));
	expect(nextMorning(day(-200, '21:00'))).toBe(day(-199, '10:10'));
});
