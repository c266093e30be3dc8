import { addMinutes, type Instant } from '#core/clock/instant.ts';
import { calendarDate, calendarDaysBetween, fromLondon, weekday } from '#core/clock/london.ts';
import type { JudgedLine } from './judged-lines.ts';

/** How many lines of a week that were not flagged are looked at by a person. */
export const SAMPLE = 10;

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const DAY = 24 * 60;

/** Seven days from Monday to Sunday on London's calendar, by name and from when to when. */
export type WholeWeek = { readonly monday: string; readonly from: Instant; readonly to: Instant; readonly holds: (at: Instant) => boolean };

/**
 * The last week that is over. Nothing comes into it any more, so what is drawn from it stays what it was.
 *
 * @example lastWholeWeek(instant('2026-11-22T15:00:00Z')).monday // '2026-11-09'
 */
export function lastWholeWeek(now: Instant): WholeWeek {
	const sinceMonday = DAYS.indexOf(weekday(now));
	// From midday, so that a day is a day when the clocks change.
	const midday = fromLondon(calendarDate(now), '12:00')?.at ?? now;
	const [from, to] = [addMinutes(midday, -(sinceMonday + 7) * DAY), addMinutes(midday, -(sinceMonday + 1) * DAY)];
	return {
		...{ monday: calendarDate(from), from, to },
		holds: (at) => {
			const days = calendarDaysBetween(from, at);
			return days >= 0 && days < 7;
		},
	};
}

/**
 * The lines of a week to look at: at most `SAMPLE` of those that were not flagged, drawn by the week and the entries alone,
 * so that everybody sees the same ones however often they look, and nobody chose them. In the order in which they came.
 */
export function drawSample(lines: readonly JudgedLine[], week: WholeWeek): readonly JudgedLine[] {
	const drawn = lines
		.filter(({ level, fault, at }) => level === 'none' && !fault && week.holds(at))
		.map((line) => ({ line, lot: lotOf(`${week.monday}/${line.conversation}/${line.entry}`) }))
		.sort((a, b) => a.lot - b.lot || (a.line.entry < b.line.entry ? -1 : 1))
		.slice(0, SAMPLE)
		.map(({ line }) => line);
	return lines.filter((line) => drawn.includes(line));
}

/** A number that no part of the name tells beforehand: FNV-1a over its letters, then the finalizer of MurmurHash3. */
function lotOf(name: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 0;
}
