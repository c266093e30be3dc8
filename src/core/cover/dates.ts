import { addMinutes, type Instant, instant } from '#core/clock/instant.ts';
import { fromLondon } from '#core/clock/london.ts';

/** `2026-11-17` → 2: the calendar day alone, so no zone comes into it. */
export function isoWeekday(date: string): number {
	return new Date(`${date}T12:00:00Z`).getUTCDay() || 7;
}

/** @example dateAfter('2026-12-31', 1) // '2027-01-01' */
export function dateAfter(date: string, days: number): string {
	return addMinutes(instant(`${date}T12:00:00Z`), days * 24 * 60).slice(0, 10);
}

/** The Monday of the week in which a date is. */
export function mondayOf(date: string): string {
	return dateAfter(date, 1 - isoWeekday(date));
}

/** Whole weeks from the week of one date to the week of another; negative when it was before. */
export function weeksBetween(from: string, to: string): number {
	return Math.round((Date.parse(mondayOf(to)) - Date.parse(mondayOf(from))) / (7 * 86_400_000));
}

/**
 * The moment at which a time of a date passes in London; `24:00` is the end of the date. One that comes twice is the first
 * of them, and one that the clocks jump over is the moment of the jump, so that hours that touch on paper touch on that
 * night too.
 */
export function passes(date: string, time: string): Instant {
	if (time === '24:00') return passes(dateAfter(date, 1), '00:00');
	const local = fromLondon(date, time);
	if (local === undefined) throw new RangeError(`Not a time of day: ${date} ${time}`);
	return local.how === 'missing' ? startOfHour(local.at) : local.at;
}

/** London's clocks jump on the hour. */
const startOfHour = (at: Instant): Instant => instant(Date.parse(at) - (Date.parse(at) % 3_600_000));
