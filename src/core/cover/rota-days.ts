import type { Instant } from '#core/clock/instant.ts';
import { type CoverMode, inForce } from './cover.ts';
import type { StatedHours } from './cover-statement.ts';
import { dateAfter, isoWeekday, passes } from './dates.ts';
import { type Duty, dutiesOn, type RotaTable } from './duties.ts';

/** A part of one date in which the same people are there. Parts touch, from `00:00` to `24:00`. */
export type RotaPart = {
	readonly date: string;
	readonly from: string;
	readonly to: string;
	readonly begins: Instant;
	readonly ends: Instant;
	readonly mode: CoverMode;
	/** The first to be told first, each person once. Empty when the mode is `none`. */
	readonly duties: readonly Duty[];
};
export type RotaDay = { readonly date: string; readonly parts: readonly RotaPart[] };

/** How far ahead the calendar, the gaps and the warnings look. */
export const ROTA_DAYS = 14;

/**
 * So many dates as they really are, with every change of them.
 *
 * @example rotaDays(table, '2026-11-22', ROTA_DAYS)[0]?.parts
 */
export function rotaDays(table: RotaTable, from: string, days: number): readonly RotaDay[] {
	return Array.from({ length: days }, (_none, ahead) => dateAfter(from, ahead)).map((date) => ({
		date,
		parts: partsOf(dutiesOn(table, date), date),
	}));
}

function partsOf(duties: readonly Duty[], date: string): readonly RotaPart[] {
	const times = [...new Set(['00:00', '24:00', ...duties.flatMap(({ from, to }) => [from, to])])].sort();
	const parts: RotaPart[] = [];
	for (const [index, to] of times.slice(1).entries()) {
		const part = partBetween(duties, date, times[index] ?? '00:00', to);
		const last = parts.at(-1);
		if (last !== undefined && whoIn(last) === whoIn(part)) parts.splice(-1, 1, { ...last, to, ends: part.ends });
		else parts.push(part);
	}
	return parts;
}

function partBetween(duties: readonly Duty[], date: string, from: string, to: string): RotaPart {
	const ordered: Duty[] = [];
	let rest = duties.filter((duty) => duty.from <= from && from < duty.to);
	for (let next = inForce(rest); next !== undefined; next = inForce(rest)) {
		const { staff } = next;
		ordered.push(next);
		rest = rest.filter((duty) => duty.staff !== staff);
	}
	return { date, from, to, begins: passes(date, from), ends: passes(date, to), mode: ordered[0]?.mode ?? 'none', duties: ordered };
}

const whoIn = ({ mode, duties }: RotaPart): string =>
	[mode, ...duties.map(({ staff, mode: how, replyMinutes }) => `${staff} ${how} ${replyMinutes}`)].join();

/** Hours that are not covered as they should be. `agreed`: what the statement says of them; null where there is none. */
export type RotaGap = {
	readonly begins: Instant;
	readonly ends: Instant;
	readonly agreed: StatedHours['mode'] | null;
	readonly mode: CoverMode;
};

/** Hours with nobody at all from a moment on, each as long as it lasts, over midnight too. */
export function emptyHours(days: readonly RotaDay[], now: Instant): readonly RotaGap[] {
	const empty = days.flatMap(({ parts }) => parts.filter(({ mode }) => mode === 'none'));
	return joined(empty.map(({ begins, ends, mode }) => ({ begins, ends, mode, agreed: null }))).flatMap((gap) => after(gap, now));
}

/**
 * Hours that were agreed with the commissioner and are not kept: agreed to be staffed and nobody is at work, or agreed to
 * be on call and there is nobody.
 *
 * @example gapsAgainst(statement.hours, rotaDays(table, today, ROTA_DAYS), clock.now())
 */
export function gapsAgainst(hours: readonly StatedHours[], days: readonly RotaDay[], now: Instant): readonly RotaGap[] {
	const short = days.flatMap(({ date, parts }) =>
		hours
			.filter(({ weekday }) => weekday === isoWeekday(date))
			.flatMap((stated) => parts.filter((part) => !isEnough(part.mode, stated.mode)).flatMap((part) => shared(part, stated))),
	);
	return joined([...short].sort((a, b) => a.begins.localeCompare(b.begins))).flatMap((gap) => after(gap, now));
}

const isEnough = (mode: CoverMode, stated: StatedHours['mode']): boolean => mode === 'staffed' || mode === stated;

function shared({ date, from, to, mode }: RotaPart, stated: StatedHours): readonly RotaGap[] {
	const [start, end] = [from > stated.from ? from : stated.from, to < stated.to ? to : stated.to];
	if (start >= end) return [];
	return [{ begins: passes(date, start), ends: passes(date, end), agreed: stated.mode, mode }];
}

function joined(gaps: readonly RotaGap[]): readonly RotaGap[] {
	const whole: RotaGap[] = [];
	for (const gap of gaps) {
		const last = whole.at(-1);
		const goesOn = last !== undefined && last.ends === gap.begins && last.agreed === gap.agreed && last.mode === gap.mode;
		if (goesOn) whole.splice(-1, 1, { ...last, ends: gap.ends });
		else whole.push(gap);
	}
	return whole;
}

function after(gap: RotaGap, now: Instant): readonly RotaGap[] {
	return gap.ends <= now || gap.begins >= gap.ends ? [] : [gap];
}
