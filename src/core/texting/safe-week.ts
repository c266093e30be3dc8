import type { SafeHours } from './safe-times.ts';

/** A part of a day; parts of a day touch, from `00:00` to `24:00`. */
export type SafePart = { readonly from: string; readonly to: string; readonly safe: boolean };
export type SafeDay = { readonly weekday: number; readonly parts: readonly SafePart[] };

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/**
 * The hours at which it is safe to text, as seven whole days, Monday first, so that they can be drawn. Hours over midnight stand on both
 * days. No hours at all: nobody said when it is safe, and no day has a part that is.
 *
 * @example safeWeek([{ days: [1], from: '16:00', to: '18:30' }])[0]?.parts.filter(({ safe }) => safe) // [{ from: '16:00', to: '18:30', safe: true }]
 */
export function safeWeek(hours: readonly SafeHours[]): readonly SafeDay[] {
	return WEEKDAYS.map((weekday) => ({ weekday, parts: partsOf(stretchesOn(hours, weekday)) }));
}

type Stretch = { readonly from: string; readonly to: string };

function stretchesOn(hours: readonly SafeHours[], weekday: number): readonly Stretch[] {
	const before = weekday === 1 ? 7 : weekday - 1;
	return hours.flatMap(({ days, from, to }) => [
		...(days.includes(weekday) ? [{ from, to: from < to ? to : '24:00' }] : []),
		...(days.includes(before) && from >= to ? [{ from: '00:00', to }] : []),
	]);
}

function partsOf(stretches: readonly Stretch[]): readonly SafePart[] {
	const times = [...new Set(['00:00', '24:00', ...stretches.flatMap(({ from, to }) => [from, to])])].sort();
	const parts: SafePart[] = [];
	for (const [at, to] of times.slice(1).entries()) {
		const from = times[at] ?? '00:00';
		const safe = stretches.some((one) => one.from <= from && from < one.to);
		const last = parts.at(-1);
		if (last?.safe === safe) parts.splice(-1, 1, { ...last, to });
		else parts.push({ from, to, safe });
	}
	return parts;
}
