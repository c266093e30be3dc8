import { type Instant, minutesBetween } from '#core/clock/instant.ts';
import { calendarDate, fromLondon } from '#core/clock/london.ts';
import type { TimeAway } from './time-away.ts';

/** Pixels of the drawing: the lanes begin at `left` and end at `right`; letters are 16 px at its full width. */
export const TIMELINE = { width: 834, left: 64, right: 834, column: 97 } as const;

/** The most times away that are drawn one by one; more are folded by month. */
export const MOST_DRAWN = 8;

/** The most months that are drawn when folded; what is earlier is said in words. */
export const MOST_MONTHS = 7;

/**
 * Moves wanted places apart until each keeps `gap` from the next, in order and within bounds, as evenly to both
 * sides as it can. With too many to fit, they share the room.
 */
export function spread(wanted: readonly number[], gap: number, least: number, most: number): readonly number[] {
	const fit = wanted.length > 1 ? Math.min(gap, (most - least) / (wanted.length - 1)) : gap;
	const fromStart: number[] = [];
	for (const x of wanted) fromStart.push(Math.max(x, (fromStart.at(-1) ?? -Infinity) + fit));
	const fromEnd: number[] = [];
	for (const x of wanted.toReversed()) fromEnd.unshift(Math.min(x, (fromEnd[0] ?? Infinity) - fit));
	const middle = wanted.map((x, n) => ((fromStart[n] ?? x) + (fromEnd[n] ?? x)) / 2);
	const last = wanted.length - 1;
	return middle.map((x, n) => Math.min(Math.max(x, least + n * fit), most - (last - n) * fit));
}

/** `2026-11` in London. */
export const monthOf = (at: Instant): string => calendarDate(at).slice(0, 7);

function monthAfter(month: string): string {
	const [year = 0, number = 1] = month.split('-').map(Number);
	return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

/** The first moment of a month in London, whatever the clocks did in it. */
function startOf(month: string): Instant {
	const start = fromLondon(`${month}-01`, '00:00');
	if (start === undefined) throw new RangeError(`Not a month: ${month}`);
	return start.at;
}

/** Every month from the first to the last, both included. */
export function monthsBetween(first: string, last: string): readonly string[] {
	const months = [first];
	while ((months.at(-1) ?? last) < last) months.push(monthAfter(months.at(-1) ?? last));
	return months;
}

export type Scale = { readonly months: readonly { readonly month: string; readonly x: number }[]; readonly xOf: (at: Instant) => number };

/** Months from that of the first time away to that of now, at least two, over the width of the lanes. */
export function scaleFor(first: Instant, now: Instant): Scale {
	const last = monthOf(now) > monthOf(first) ? monthOf(now) : monthAfter(monthOf(first));
	const months = monthsBetween(monthOf(first), last);
	const [from, to] = [startOf(months[0] ?? last), startOf(monthAfter(last))];
	const whole = minutesBetween(from, to);
	const xOf = (at: Instant): number => TIMELINE.left + (minutesBetween(from, at) / whole) * (TIMELINE.right - TIMELINE.left);
	return { months: months.map((month) => ({ month, x: xOf(startOf(month)) })), xOf };
}

export type Stone = {
	readonly time: TimeAway;
	/** Start and width of the stone on the line. */
	readonly x: number;
	readonly width: number;
	/** Middle of its letters and of its talk. */
	readonly column: number;
};

/** Length of a stone: longer for longer, at least a circle, never shorter than its own days on the scale. */
function stoneWidth(minutes: number, drawn: number): number {
	return Math.max(20 + Math.min(28, (minutes / 60) * 0.68), drawn);
}

/** Where each time away stands, oldest first. */
export function stonesFor(times: readonly TimeAway[], scale: Scale, now: Instant): readonly Stone[] {
	const sized = times.map((time) => {
		const end = time.returnedAt ?? now;
		const [from, to] = [scale.xOf(time.beganAt), scale.xOf(end)];
		return { time, middle: (from + to) / 2, width: stoneWidth(minutesBetween(time.beganAt, end), to - from) };
	});
	const widest = Math.max(...sized.map(({ width }) => width));
	const middles = spread(
		sized.map(({ middle }) => middle),
		Math.min(widest + 4, 48),
		TIMELINE.left + 14,
		TIMELINE.right - 26,
	);
	const columns = spread(middles, TIMELINE.column, TIMELINE.left + 40, TIMELINE.right - 48);
	return sized.map(({ time, width, middle }, n) => ({ time, width, x: (middles[n] ?? middle) - width / 2, column: columns[n] ?? middle }));
}
