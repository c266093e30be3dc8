import { addMinutes, type Instant, instant } from '#core/clock/instant.ts';
import { calendarDate, fromLondon } from '#core/clock/london.ts';
import type { ProjectId, StaffId } from '#core/id.ts';

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
	/** When this stops being so: another mode, person or time to answer. Null when nothing changes within eight days. */
	readonly until: Instant | null;
	/** The next moment at which somebody is at work; null when it is now, or when none is planned. */
	readonly opensAt: Instant | null;
};

export const NO_COVER: Cover = { mode: 'none', staff: null, replyMinutes: null, until: null, opensAt: null };

/** Far enough that the same hour next week is found, and no further. */
const DAYS_AHEAD = 8;

/**
 * The cover of this moment, by the clock on the wall: both nights on which the clocks change come out as people live them.
 * Where two stretches overlap, staffed goes before on call, and the later beginning before the earlier.
 *
 * @example coverAt(spans, clock.now()).mode // 'on-call'
 */
export function coverAt(spans: readonly CoverSpan[], now: Instant): Cover {
	const here = spanAt(spans, now);
	const later = changesAfter(spans, now);
	const opens = here?.mode === 'staffed' ? undefined : later.find((at) => spanAt(spans, at)?.mode === 'staffed');
	return {
		mode: here?.mode ?? 'none',
		staff: here?.staff ?? null,
		replyMinutes: replyOf(here),
		until: later.find((at) => !alike(spanAt(spans, at), here)) ?? null,
		opensAt: opens ?? null,
	};
}

function spanAt(spans: readonly CoverSpan[], at: Instant): CoverSpan | undefined {
	const date = calendarDate(at);
	return inForce(
		spans.filter((span) => {
			const { begins, ends } = onDate(span, date);
			return span.weekday === isoWeekday(date) && begins <= at && at < ends;
		}),
	);
}

/** Which of several that hold at once is the one that counts. */
export function inForce(spans: readonly CoverSpan[]): CoverSpan | undefined {
	return [...spans].sort(first)[0];
}

/** To whoever asks, two stretches of the same person in the same mode are one. */
function alike(a: CoverSpan | undefined, b: CoverSpan | undefined): boolean {
	return a?.mode === b?.mode && a?.staff === b?.staff && replyOf(a) === replyOf(b);
}

const replyOf = (span: CoverSpan | undefined): number | null => (span?.mode === 'staffed' ? span.replyMinutes : null);

/** The order when several hold at once; by id at last, so that every copy of the app says the same. */
function first(a: CoverSpan, b: CoverSpan): number {
	if (a.mode !== b.mode) return a.mode === 'staffed' ? -1 : 1;
	if (a.from !== b.from) return a.from > b.from ? -1 : 1;
	return a.id < b.id ? -1 : 1;
}

/** Every moment after `now` at which a stretch begins or ends, in order. */
function changesAfter(spans: readonly CoverSpan[], now: Instant): readonly Instant[] {
	const dates = Array.from({ length: DAYS_AHEAD + 1 }, (_none, ahead) => dateAfter(calendarDate(now), ahead));
	const moments = dates.flatMap((date) =>
		spans.filter(({ weekday }) => weekday === isoWeekday(date)).flatMap((span) => Object.values(onDate(span, date))),
	);
	return [...new Set(moments)].filter((at) => at > now).sort();
}

/**
 * When a stretch begins and ends on this date. Times as they pass: one that comes twice is the first of them, and one that
 * the clocks jump over is the moment of the jump, so that stretches that touch on paper touch on that night too.
 */
function onDate({ from, to }: CoverSpan, date: string): { readonly begins: Instant; readonly ends: Instant } {
	return { begins: passes(date, from), ends: to === '24:00' ? passes(dateAfter(date, 1), '00:00') : passes(date, to) };
}

function passes(date: string, time: string): Instant {
	const local = fromLondon(date, time);
	if (local === undefined) throw new RangeError(`Not a time of day: ${date} ${time}`);
	return local.how === 'missing' ? startOfHour(local.at) : local.at;
}

/** London's clocks jump on the hour. */
const startOfHour = (at: Instant): Instant => instant(Date.parse(at) - (Date.parse(at) % 3_600_000));

/** `2026-11-17` → 2: the calendar day alone, so no zone comes into it. */
export function isoWeekday(date: string): number {
	return new Date(`${date}T12:00:00Z`).getUTCDay() || 7;
}

function dateAfter(date: string, days: number): string {
	return addMinutes(instant(`${date}T12:00:00Z`), days * 24 * 60).slice(0, 10);
}
