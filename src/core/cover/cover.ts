import type { Instant } from '#core/clock/instant.ts';
import { calendarDate } from '#core/clock/london.ts';
import type { ProjectId, StaffId } from '#core/id.ts';
import { dateAfter } from './dates.ts';
import { type Duty, dutiesOn, type RotaTable } from './duties.ts';
import type { RotaChange } from './rota-change.ts';

/**
 * Who looks at this hour (what may not be softened, 4). `staffed`: somebody is at work and answers. `on-call`: somebody is
 * woken when it cannot wait. `none`: nobody reads until the next span begins.
 */
export const COVER_MODES = ['staffed', 'on-call', 'none'] as const;
export type CoverMode = (typeof COVER_MODES)[number];

/** One stretch of the week, in Europe/London. A stretch over midnight is two: until `24:00`, and from `00:00`. */
export type CoverSpan = {
	readonly id: string;
	readonly project: ProjectId;
	/** 1 is Monday, 7 is Sunday (ISO 8601). */
	readonly weekday: number;
	/** `09:00`. */
	readonly from: string;
	/** `17:00`; `24:00` is the end of the day. */
	readonly to: string;
	readonly mode: Exclude<CoverMode, 'none'>;
	readonly staff: StaffId;
	/** How soon this person answers while staffed, in minutes; null when nobody may promise it. Never read on call. */
	readonly replyMinutes: number | null;
	/** 1 is told first, 2 next. Left out: first. */
	readonly rank?: number;
	/** The London dates between which it repeats, both included; null or left out: from always, for ever. */
	readonly firstDate?: string | null;
	readonly lastDate?: string | null;
	/** 2: every second week, counted from the week of `firstDate`. Left out: every week. */
	readonly everyWeeks?: number;
};

/** Who looks now, and when the next hour begins in which somebody does. */
export type Cover = {
	readonly mode: CoverMode;
	readonly staff: StaffId | null;
	/** Null whenever nobody is at work. */
	readonly replyMinutes: number | null;
	/** When this stops being so: another mode, person or time to answer. Null when nothing changes within eight days, or sixty where weeks differ. */
	readonly until: Instant | null;
	/** The next moment at which somebody is at work; null when it is now, or when none is planned. */
	readonly opensAt: Instant | null;
};

export const NO_COVER: Cover = { mode: 'none', staff: null, replyMinutes: null, until: null, opensAt: null };

/** Far enough that the same hour next week is found, and no further. */
const DAYS_AHEAD = 8;
/** Where weeks differ from each other. Nobody waits longer than this for an hour that is named to them. */
export const LOOKS_AHEAD_DAYS = 62;

/**
 * The cover of this moment, by the clock on the wall: both nights on which the clocks change come out as people live them.
 * Where two stretches overlap, staffed goes before on call, then who is to be told first, then the later beginning.
 *
 * @example coverAt(spans, clock.now()).mode // 'on-call'
 */
export function coverAt(spans: readonly CoverSpan[], now: Instant, changes: readonly RotaChange[] = []): Cover {
	const days = daysOf({ spans, changes });
	const here = inForce(days.at(now));
	const opens = here?.mode === 'staffed' || !everStaffed(spans, changes) ? null : days.first(now, (then) => then?.mode === 'staffed');
	return {
		mode: here?.mode ?? 'none',
		staff: here?.staff ?? null,
		replyMinutes: replyOf(here),
		until: days.first(now, (then) => !alike(then, here)),
		opensAt: opens,
	};
}

/** Everybody who is at work or on call at this moment, the first to be told first. Nobody stands in it twice. */
export function onDutyAt(table: RotaTable, now: Instant): readonly StaffId[] {
	return [...new Set([...daysOf(table).at(now)].sort(first).map(({ staff }) => staff))];
}

/** The days from a moment on, each worked out once and only when it is come to. */
function daysOf(table: RotaTable) {
	const known = new Map<string, readonly Duty[]>();
	const on = (date: string): readonly Duty[] => {
		const duties = known.get(date) ?? dutiesOn(table, date);
		known.set(date, duties);
		return duties;
	};
	const at = (moment: Instant) => on(calendarDate(moment)).filter(({ begins, ends }) => begins <= moment && moment < ends);
	return {
		at,
		/** The first moment after `now` from which what is in force is as it is asked for. */
		first(now: Instant, isSo: (then: Duty | undefined) => boolean): Instant | null {
			const today = calendarDate(now);
			for (let ahead = 0; ahead <= daysAhead(table); ahead += 1) {
				const moments = on(dateAfter(today, ahead)).flatMap(({ begins, ends }) => [begins, ends]);
				const found = moments.sort().find((moment) => moment > now && isSo(inForce(at(moment))));
				if (found !== undefined) return found;
			}
			return null;
		},
	};
}

/** Which of several that hold at once is the one that counts. */
export function inForce<Held extends InOrder>(held: readonly Held[]): Held | undefined {
	return [...held].sort(first)[0];
}

type InOrder = Pick<CoverSpan, 'id' | 'from' | 'mode' | 'rank'>;

/** To whoever asks, two stretches of the same person in the same mode are one. */
function alike(a: Duty | undefined, b: Duty | undefined): boolean {
	return a?.mode === b?.mode && a?.staff === b?.staff && replyOf(a) === replyOf(b);
}

const replyOf = (duty: Duty | undefined): number | null => (duty?.mode === 'staffed' ? duty.replyMinutes : null);

/** The order when several hold at once; by id at last, so that every copy of the app says the same. */
function first(a: InOrder, b: InOrder): number {
	if (a.mode !== b.mode) return a.mode === 'staffed' ? -1 : 1;
	if ((a.rank ?? 1) !== (b.rank ?? 1)) return (a.rank ?? 1) - (b.rank ?? 1);
	if (a.from !== b.from) return a.from > b.from ? -1 : 1;
	return a.id < b.id ? -1 : 1;
}

const everStaffed = (spans: readonly CoverSpan[], changes: readonly RotaChange[]): boolean =>
	[...spans, ...changes].some(({ mode }) => mode === 'staffed');

function daysAhead({ spans, changes }: RotaTable): number {
	const differs = ({ firstDate = null, lastDate = null, everyWeeks = 1 }: CoverSpan) =>
		firstDate !== null || lastDate !== null || everyWeeks !== 1;
	return changes.length > 0 || spans.some(differs) ? LOOKS_AHEAD_DAYS : DAYS_AHEAD;
}
