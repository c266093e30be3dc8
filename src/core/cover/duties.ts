import type { Instant } from '#core/clock/instant.ts';
import { calendarDate } from '#core/clock/london.ts';
import type { StaffId } from '#core/id.ts';
import type { CoverSpan } from './cover.ts';
import { dateAfter, isoWeekday, mondayOf, passes, weeksBetween } from './dates.ts';
import { counts, type RotaChange } from './rota-change.ts';

/** The week as it repeats, and the dates on which it does not hold. */
export type RotaTable = { readonly spans: readonly CoverSpan[]; readonly changes: readonly RotaChange[] };

/** Hours of one person on one date. `id` is the stretch of the week or the change that they come from. */
export type Duty = Pick<CoverSpan, 'id' | 'from' | 'to' | 'mode' | 'staff' | 'replyMinutes'> & {
	readonly date: string;
	readonly rank: number;
	readonly begins: Instant;
	readonly ends: Instant;
};

/** A Monday: weeks of stretches without a first date are counted from here. */
const FIRST_WEEK = '1970-01-05';
const LAST_DAY = '9999-12-31';

/**
 * Everybody who is at work or on call on a London date. A change of that date takes hours from the stretch that it names,
 * and gives them to whoever accepted. Somebody who said that they are away stays away when the table of the week is written
 * anew under them.
 *
 * @example dutiesOn({ spans, changes: [] }, '2026-11-17')[0]?.ends // '2026-11-17T17:00:00.000Z'
 */
export function dutiesOn({ spans, changes }: RotaTable, date: string): readonly Duty[] {
	const standing = changes.filter((change) => change.date === date && counts(change));
	const ofWeek = spans.filter((span) => holdsOn(span, date));
	const given = standing.flatMap((change): Hours[] =>
		change.kind === 'away' || change.staff === null ? [] : [{ ...change, staff: change.staff }],
	);
	const sources: readonly Hours[] = [...ofWeek.map((span) => ({ ...span, rank: span.rank ?? 1 })), ...given];
	const known = new Set(sources.map(({ id }) => id));
	return sources.flatMap((source) => left(source, standing.filter(takesFrom(source, known))).map((hours) => dutyOf(source, date, hours)));
}

/**
 * The same between two moments: each duty that meets them, whole, in the order in which they begin.
 *
 * @example dutiesBetween(table, now, addMinutes(now, 14 * 24 * 60))
 */
export function dutiesBetween(table: RotaTable, from: Instant, to: Instant): readonly Duty[] {
	const duties: Duty[] = [];
	for (let date = calendarDate(from); date <= calendarDate(to); date = dateAfter(date, 1)) duties.push(...dutiesOn(table, date));
	return duties.filter(({ begins, ends }) => begins < to && from < ends && begins < ends).sort(byBeginning);
}

/** The table without anybody who no longer works here. Nobody falls back into hours that somebody else accepted. */
export function ofThoseHere({ spans, changes }: RotaTable, here: ReadonlySet<StaffId>): RotaTable {
	return {
		spans: spans.filter(({ staff }) => here.has(staff)),
		changes: changes.flatMap((change) => {
			if (change.staff === null || here.has(change.staff) || !counts(change)) return [change];
			// Hours besides the week's are simply gone; hours that they took from somebody leave a gap.
			return change.span === null ? [] : [{ ...change, kind: 'away', staff: null }];
		}),
	};
}

/** True when a stretch of the week is one of this date: its weekday, its dates, its week of two. */
export function holdsOn({ weekday, firstDate = null, lastDate = null, everyWeeks = 1 }: CoverSpan, date: string): boolean {
	if (weekday !== isoWeekday(date)) return false;
	if ((firstDate !== null && date < firstDate) || (lastDate !== null && date > lastDate)) return false;
	return weeksBetween(firstDate ?? FIRST_WEEK, date) % everyWeeks === 0;
}

/** The stretches that hold in the week in which a date is. */
export function spansInWeek(spans: readonly CoverSpan[], date: string): readonly CoverSpan[] {
	return spans.filter((span) => holdsOn(span, dateAfter(mondayOf(date), span.weekday - 1)));
}

/** How a stretch repeats. */
export type Repeats = Pick<CoverSpan, 'firstDate' | 'lastDate' | 'everyWeeks'>;

/** True when two stretches are in force on some same date, going by their dates and their weeks of two. */
export function everTogether(a: Repeats, b: Repeats): boolean {
	const [begins, ends] = [[a, b].map(({ firstDate }) => firstDate ?? FIRST_WEEK), [a, b].map(({ lastDate }) => lastDate ?? LAST_DAY)];
	if (begins.some((first) => ends.some((last) => first > last))) return false;
	const every = a.everyWeeks ?? 1;
	if (every === 1 || every !== (b.everyWeeks ?? 1)) return true;
	return weeksBetween(begins[0] ?? FIRST_WEEK, begins[1] ?? FIRST_WEEK) % every === 0;
}

/**
 * The dates of a stretch as the table keeps them: the first date is one on which it holds, so that both halves of a night
 * count their weeks alike.
 *
 * @param after days from the date on which the hours begin to the date of this part
 */
export function datesOfPart(repeats: Repeats, weekday: number, after: number): Repeats {
	const { firstDate = null, lastDate = null, everyWeeks = 1 } = repeats;
	const first = firstDate === null ? null : dateAfter(firstDate, (weekday - isoWeekday(firstDate) + 7) % 7);
	return {
		firstDate: first === null ? null : dateAfter(first, after),
		lastDate: lastDate === null ? null : dateAfter(lastDate, after),
		everyWeeks,
	};
}

type Hours = Pick<Duty, 'id' | 'from' | 'to' | 'mode' | 'staff' | 'replyMinutes' | 'rank'>;
type Part = Pick<Duty, 'from' | 'to'>;

const takesFrom =
	(source: Hours, known: ReadonlySet<string>) =>
	(change: RotaChange): boolean => {
		if (change.kind === 'as-well' || change.id === source.id) return false;
		if (change.span === source.id) return true;
		return change.kind === 'away' && change.span !== null && !known.has(change.span) && change.askedBy === source.staff;
	};

/** What is left of hours when others are taken from them, in order. */
function left({ from, to }: Part, taken: readonly Part[]): readonly Part[] {
	return taken.reduce<readonly Part[]>((parts, gone) => parts.flatMap((part) => without(part, gone)), [{ from, to }]);
}

function without(part: Part, gone: Part): readonly Part[] {
	if (gone.to <= part.from || part.to <= gone.from) return [part];
	const before = { from: part.from, to: gone.from };
	const after = { from: gone.to, to: part.to };
	return [before, after].filter(({ from, to }) => from < to);
}

function dutyOf({ id, mode, staff, replyMinutes, rank }: Hours, date: string, { from, to }: Part): Duty {
	return { id, date, from, to, mode, staff, replyMinutes, rank, begins: passes(date, from), ends: passes(date, to) };
}

function byBeginning(a: Duty, b: Duty): number {
	return a.begins.localeCompare(b.begins) || a.rank - b.rank || a.id.localeCompare(b.id) || a.from.localeCompare(b.from);
}
