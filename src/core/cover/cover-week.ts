import { type CoverMode, type CoverSpan, inForce } from '#core/cover/cover.ts';
import type { StaffId } from '#core/id.ts';

/** Monday first, as ISO counts them. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** A part of one day in which the same holds. Parts of a day touch, from `00:00` to `24:00`. */
export type CoverPart = {
	readonly from: string;
	readonly to: string;
	readonly mode: CoverMode;
	readonly staff: StaffId | null;
	readonly replyMinutes: number | null;
};
export type CoverDay = { readonly weekday: number; readonly parts: readonly CoverPart[] };

/**
 * The table as a young person meets it: seven whole days, with what overlaps already decided as `coverAt` decides it.
 *
 * @example coverWeek(spans)[0]?.parts // Monday: [{ from: '00:00', to: '09:00', mode: 'none', … }, …]
 */
export function coverWeek(spans: readonly CoverSpan[]): readonly CoverDay[] {
	return WEEKDAYS.map((weekday) => ({ weekday, parts: partsOf(spans.filter((span) => span.weekday === weekday)) }));
}

function partsOf(spans: readonly CoverSpan[]): readonly CoverPart[] {
	const times = [...new Set(['00:00', '24:00', ...spans.flatMap(({ from, to }) => [from, to])])].sort();
	const parts: CoverPart[] = [];
	for (const [at, to] of times.slice(1).entries()) {
		const part = partAt(spans, times[at] ?? '00:00', to);
		const last = parts.at(-1);
		if (last !== undefined && isAlike(last, part)) parts.splice(-1, 1, { ...last, to });
		else parts.push(part);
	}
	return parts;
}

function partAt(spans: readonly CoverSpan[], from: string, to: string): CoverPart {
	const here = inForce(spans.filter((span) => span.from <= from && from < span.to));
	if (here === undefined) return { from, to, mode: 'none', staff: null, replyMinutes: null };
	return { from, to, mode: here.mode, staff: here.staff, replyMinutes: here.mode === 'staffed' ? here.replyMinutes : null };
}

const isAlike = (a: CoverPart, b: CoverPart): boolean => a.mode === b.mode && a.staff === b.staff && a.replyMinutes === b.replyMinutes;

/** `{ weekday: 5, time: '17:00' }`: Friday at five. */
export type WeekMoment = { readonly weekday: number; readonly time: string };
export type Gap = { readonly from: WeekMoment; readonly to: WeekMoment };

/**
 * The hours of the week in which nobody looks, each as long as it lasts, over midnight and over Sunday night too. A week
 * with nobody in it is one gap that ends where it begins.
 *
 * @example gapsOf(spans) // [{ from: { weekday: 5, time: '17:00' }, to: { weekday: 1, time: '09:00' } }]
 */
export function gapsOf(spans: readonly CoverSpan[]): readonly Gap[] {
	const gaps: Gap[] = [];
	for (const gap of emptyParts(spans)) {
		const last = gaps.at(-1);
		if (last !== undefined && isSame(last.to, gap.from)) gaps.splice(-1, 1, { ...last, to: gap.to });
		else gaps.push(gap);
	}
	const [first, last] = [gaps[0], gaps.at(-1)];
	if (gaps.length < 2 || first === undefined || last === undefined || !isSame(last.to, first.from)) return gaps;
	return [...gaps.slice(1, -1), { from: last.from, to: first.to }];
}

function emptyParts(spans: readonly CoverSpan[]): readonly Gap[] {
	return coverWeek(spans).flatMap(({ weekday, parts }) =>
		parts.filter(({ mode }) => mode === 'none').map(({ from, to }) => gapIn(weekday, from, to)),
	);
}

const gapIn = (weekday: number, from: string, to: string): Gap => ({
	from: { weekday, time: from },
	to: to === '24:00' ? { weekday: dayAfter(weekday), time: '00:00' } : { weekday, time: to },
});
const isSame = (a: WeekMoment, b: WeekMoment): boolean => a.weekday === b.weekday && a.time === b.time;
const dayAfter = (weekday: number): number => (weekday % 7) + 1;

/** Hours of one day, as the table keeps them. */
export type DayHours = Pick<CoverSpan, 'weekday' | 'from' | 'to'>;

/**
 * Hours as somebody says them, as the table keeps them: `22:00` to `07:00` becomes until midnight and from midnight on the
 * day after. To `00:00` is to the end of the day.
 *
 * @example splitAtMidnight({ weekday: 7, from: '22:00', to: '07:00' }) // Sunday to 24:00, Monday from 00:00 to 07:00
 */
export function splitAtMidnight({ weekday, from, to }: DayHours): readonly DayHours[] {
	if (to === '00:00' || to === '24:00') return [{ weekday, from, to: '24:00' }];
	if (from < to) return [{ weekday, from, to }];
	return [
		{ weekday, from, to: '24:00' },
		{ weekday: dayAfter(weekday), from: '00:00', to },
	];
}

/** True when both hold at some moment. */
export function doMeet(a: DayHours, b: DayHours): boolean {
	return a.weekday === b.weekday && a.from < b.to && b.from < a.to;
}
