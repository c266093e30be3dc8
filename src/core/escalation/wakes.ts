import type { Instant } from '#core/clock/instant.ts';
import { calendarDate } from '#core/clock/london.ts';
import { dateAfter, mondayOf } from '#core/cover/dates.ts';

/** One alert for which somebody on call was woken, and what whoever closed it said. It names nobody. */
export type Waking = { readonly raisedAt: Instant; readonly needed: boolean };

/** One week, by its London Monday. */
export type WeekOfWakes = { readonly monday: string; readonly needed: number; readonly notNeeded: number };

/** At most so many for nothing in a week on call is the aim (what may not be softened, 6). */
export const FALSE_WAKES_AIM = 1;
export const WEEKS_OF_WAKES = 12;

/** The Monday of the first week that is counted at this moment. */
export function firstWeekOfWakes(now: Instant): string {
	return dateAfter(mondayOf(calendarDate(now)), -7 * (WEEKS_OF_WAKES - 1));
}

/**
 * How often somebody was woken in each of the last twelve weeks, the oldest first, a week without any included.
 *
 * @example wakesByWeek(rows, now).at(-1) // { monday: '2026-11-16', needed: 1, notNeeded: 2 }
 */
export function wakesByWeek(rows: readonly Waking[], now: Instant): readonly WeekOfWakes[] {
	const first = firstWeekOfWakes(now);
	return Array.from({ length: WEEKS_OF_WAKES }, (_, week) => {
		const monday = dateAfter(first, 7 * week);
		const theirs = rows.filter(({ raisedAt }) => mondayOf(calendarDate(raisedAt)) === monday);
		const needed = theirs.filter((one) => one.needed).length;
		return { monday, needed, notNeeded: theirs.length - needed };
	});
}
