import type { Instant } from '#core/clock/instant.ts';
import { calendarDate, dayAndMonth, fromLondon, timeOfDay, weekday } from '#core/clock/london.ts';

/** What a report says where the record holds nothing: never a gap, never a dash, never a "no". */
export const NOT_KNOWN = 'Not known';

/** `Tue 17 November 2026, 4:05 pm`: a report is read years later, so the year is always there. */
export function moment(at: Instant | null): string {
	return at === null ? NOT_KNOWN : `${weekday(at).slice(0, 3)} ${dayAndMonth(at)} ${calendarDate(at).slice(0, 4)}, ${timeOfDay(at)}`;
}

/** `4 March 2012`, from a calendar date; what is not a date is said as it was typed. */
export function dayAndYear(date: string | null | undefined): string {
	if (date === null || date === undefined || date === '') return NOT_KNOWN;
	const noon = fromLondon(date, '12:00');
	return noon === undefined ? date : `${dayAndMonth(noon.at)} ${date.slice(0, 4)}`;
}

/** One thing, or how many of them: `1 line`, `2 lines`. */
export function counted(count: number, one: string, many = `${one}s`): string {
	return `${count} ${count === 1 ? one : many}`;
}

/** The record's own words, or that it holds none. */
export function known(words: string | null | undefined): string {
	return words?.trim() ? words.trim() : NOT_KNOWN;
}
