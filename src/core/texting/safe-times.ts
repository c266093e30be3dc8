import { addMinutes, type Instant } from '#core/clock/instant.ts';
import { calendarDate, clockTime } from '#core/clock/london.ts';
import { dateAfter, isoWeekday, passes } from '#core/cover/dates.ts';

/**
 * Hours in which it is safe to text, on London's clocks. `days`: ISO weekdays on which they begin, 1 is Monday. Hours that end before
 * they begin go over midnight; `24:00` is the end of the day.
 *
 * @example { days: [1, 2, 3, 4, 5], from: '16:00', to: '18:30' }
 */
export type SafeHours = { readonly days: readonly number[]; readonly from: string; readonly to: string };

/**
 * When it is safe next: `now` itself within safe hours, otherwise the moment at which the next begin; null where none ever do. It is
 * what a clock on the wall would say that counts: an hour that comes twice is safe both times, and one that never comes is not waited for.
 *
 * @param hours none at all: nobody said when it is safe, so that every moment is
 */
export function safeFrom(hours: readonly SafeHours[], now: Instant): Instant | null {
	if (hours.length === 0 || isWithin(hours, now)) return now;
	const today = calendarDate(now);
	// A week from now it is the same weekday again, and on one of these days the clocks may change.
	const begins = Array.from({ length: 9 }, (_, days) => dateAfter(today, days)).flatMap((date) => mayBegin(hours, date));
	return begins.filter((at) => at > now && isWithin(hours, at)).toSorted()[0] ?? null;
}

function isWithin(hours: readonly SafeHours[], at: Instant): boolean {
	const time = clockTime(at);
	const today = isoWeekday(calendarDate(at));
	const yesterday = today === 1 ? 7 : today - 1;
	return hours.some(({ days, from, to }) => {
		if (from < to) return days.includes(today) && time >= from && time < to;
		return (days.includes(today) && time >= from) || (days.includes(yesterday) && time < to);
	});
}

/** Also once more an hour later, for the night on which the clocks go back, and then when they do. */
function mayBegin(hours: readonly SafeHours[], date: string): readonly Instant[] {
	return [...hours.map(({ from }) => from), '00:00', '01:00'].flatMap((time) => {
		const first = passes(date, time);
		return [first, addMinutes(first, 60)];
	});
}
