import { type Instant, instant } from './instant.ts';

/**
 * Everything that people read or type is wall time in Europe/London; everything that is stored is UTC. Intl knows both
 * clock changes, so nothing here counts hours by itself.
 */
const ZONE = 'Europe/London';

const wall = new Intl.DateTimeFormat('en-GB', {
	timeZone: ZONE,
	hourCycle: 'h23',
	year: 'numeric',
	month: '2-digit',
	day: '2-digit',
	hour: '2-digit',
	minute: '2-digit',
});
const weekdayName = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, weekday: 'long' });
const monthName = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, month: 'long' });

type Wall = { readonly date: string; readonly hour: number; readonly minute: number };

/** Everything that is asked within one minute asks for the same one. */
let lately: { readonly minute: number; readonly wall: Wall } | undefined;

function wallOf(at: Instant): Wall {
	const minute = Math.floor(Date.parse(at) / 60_000);
	if (lately?.minute !== minute) lately = { minute, wall: readWall(at) };
	return lately.wall;
}

function readWall(at: Instant): Wall {
	const part = new Map(wall.formatToParts(new Date(at)).map(({ type, value }) => [type, value]));
	return {
		date: `${part.get('year')}-${part.get('month')}-${part.get('day')}`,
		hour: Number(part.get('hour')),
		minute: Number(part.get('minute')),
	};
}

/** Calendar date in London, `2026-11-17`. */
export function calendarDate(at: Instant): string {
	return wallOf(at).date;
}

/** The hour on London's clocks, 0 to 23. */
export function hourOfDay(at: Instant): number {
	return wallOf(at).hour;
}

/** `16:05`, as a time field holds it. */
export function clockTime(at: Instant): string {
	const { hour, minute } = wallOf(at);
	return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** `4:12 pm`; whole hours keep their minutes (`4:00 pm`), so that a column lines up. */
export function timeOfDay(at: Instant): string {
	const { hour, minute } = wallOf(at);
	return `${hour % 12 === 0 ? 12 : hour % 12}:${String(minute).padStart(2, '0')} ${hour < 12 ? 'am' : 'pm'}`;
}

/** `Tuesday`. */
export function weekday(at: Instant): string {
	return weekdayName.format(new Date(at));
}

/** `17 November`. */
export function dayAndMonth(at: Instant): string {
	return `${Number(calendarDate(at).slice(8))} ${monthName.format(new Date(at))}`;
}

/** `Tuesday 17 November`. */
export function longDay(at: Instant): string {
	return `${weekday(at)} ${dayAndMonth(at)}`;
}

/** `Tuesday 17 November, 4:12 pm`. */
export function dayAndTime(at: Instant): string {
	return `${longDay(at)}, ${timeOfDay(at)}`;
}

/** Calendar days in London from `from` to `to`: 1 for tomorrow, whatever the hours between. */
export function calendarDaysBetween(from: Instant, to: Instant): number {
	return Math.round((Date.parse(calendarDate(to)) - Date.parse(calendarDate(from))) / 86_400_000);
}

const NEAR: Readonly<Record<string, string>> = { '-1': 'yesterday', '0': 'today', '1': 'tomorrow' };

/**
 * The day as people say it: `today`, `tomorrow`, `Friday` within six days either way, otherwise `Friday 20 November`.
 *
 * @example `By ${dayInWords(deadline, now)}, ${timeOfDay(deadline)}` // By tomorrow, 8:40 pm
 */
export function dayInWords(at: Instant, now: Instant): string {
	const days = calendarDaysBetween(now, at);
	return NEAR[String(days)] ?? (Math.abs(days) <= 6 ? weekday(at) : longDay(at));
}

/** Whole years on London's calendar. `undefined` for a date of birth that is not a date or not yet reached. */
export function ageOn(dateOfBirth: string, at: Instant): number | undefined {
	if (!isCalendarDate(dateOfBirth)) return undefined;
	const today = calendarDate(at);
	const years = Number(today.slice(0, 4)) - Number(dateOfBirth.slice(0, 4));
	const age = today.slice(5) < dateOfBirth.slice(5) ? years - 1 : years;
	return age < 0 ? undefined : age;
}

/** True for a day that exists, as `2026-02-28`. */
export function isCalendarDate(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const at = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

/**
 * `twice`: the clocks went back and this time came twice; the first is meant.
 * `missing`: the clocks went forward and this time never came; an hour later is meant.
 */
export type LocalTime = { readonly at: Instant; readonly how: 'exact' | 'twice' | 'missing'; readonly says: string | null };

/**
 * A date and a time as somebody typed them, in London. `undefined` when either does not exist on any clock. `says`
 * goes back to the person whenever the clock change made us choose.
 *
 * @example fromLondon('2026-10-25', '01:30')?.how // 'twice'
 */
export function fromLondon(date: string, time: string): LocalTime | undefined {
	if (!isCalendarDate(date) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return undefined;
	const typed = Date.parse(`${date}T${time}:00Z`);
	const matches = [typed - 3_600_000, typed]
		.map((value) => instant(value))
		.filter((at) => calendarDate(at) === date && clockTime(at) === time);
	const [first, second] = matches;
	if (first === undefined) {
		const at = instant(typed);
		return { at, how: 'missing', says: `The clocks went forward and ${time} never came, so we have used ${timeOfDay(at)}.` };
	}
	if (second === undefined) return { at: first, how: 'exact', says: null };
	return { at: first, how: 'twice', says: `The clocks went back and ${timeOfDay(first)} came twice. We have used the first one.` };
}
