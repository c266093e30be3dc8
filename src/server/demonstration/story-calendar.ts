import { addMinutes, type Instant } from '#core/clock/instant.ts';
import { calendarDate, calendarDaysBetween, fromLondon } from '#core/clock/london.ts';

/** Days of a made-up story, counted from the moment it is told, so that it is never out of date. */
export type StoryCalendar = {
	readonly now: Instant;
	/** `day(-2, '20:40')`: two days ago at twenty to nine in the evening, in London. */
	day(days: number, time: string): Instant;
	/** `date(2)`: the calendar date of the day after tomorrow. */
	date(days: number): string;
	/** `ago(95)`: minutes before now. */
	ago(minutes: number): Instant;
	/**
	 * The start of something that a worker did by day and that took `lasts` minutes: `ago` minutes before now when that
	 * was between half past nine and `last`, else as near to it as the day allows; yesterday at `last` when today is too young.
	 */
	lately(ago: number, lasts: number, last?: string): Instant;
	/** The next time that the project opens after this moment, at ten past ten in the morning. */
	nextMorning(at: Instant): Instant;
	/** A date of birth that makes somebody this old for months to come. */
	bornFor(age: number): string;
};

/** How long ago the last birthday was, in days: nobody turns a year older while the demonstration is looked at. */
const SINCE_BIRTHDAY = 100;

/** When the first talk of a day begins, and the last one. */
const FIRST_TALK = '09:30';
const LAST_TALK = '17:20';
const OPENS = '10:10';

/**
 * @example storyCalendar(instant('2026-11-17T12:10:00Z')).day(-2, '20:40') // 2026-11-15T20:40:00.000Z
 */
export function storyCalendar(now: Instant): StoryCalendar {
	const today = Date.parse(`${calendarDate(now)}T12:00:00Z`);
	const date = (days: number): string => new Date(today + days * 86_400_000).toISOString().slice(0, 10);
	const day = (days: number, time: string): Instant => {
		const found = fromLondon(date(days), time);
		if (found === undefined) throw new RangeError(`No such time of day: ${time}`);
		return found.at;
	};
	const ago = (minutes: number): Instant => addMinutes(now, -minutes);
	return {
		now,
		date,
		day,
		ago,
		lately(since, lasts, last = LAST_TALK) {
			const first = day(0, FIRST_TALK);
			if (ago(lasts) < first) return day(-1, last);
			const [, between = first] = [first, ago(Math.max(since, lasts)), day(0, last)].sort();
			return between;
		},
		nextMorning(at) {
			const days = calendarDaysBetween(now, at);
			return [day(days, OPENS), day(days + 1, OPENS)].find((morning) => morning > at) ?? at;
		},
		bornFor(age) {
			const [year = '', month = '', day = ''] = date(-SINCE_BIRTHDAY).split('-');
			// The 29th of February and its neighbours: not every year has them.
			return `${Number(year) - age}-${month}-${String(Math.min(Number(day), 28)).padStart(2, '0')}`;
		},
	};
}
