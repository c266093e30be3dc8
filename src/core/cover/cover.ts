import { addMinutes, type Instant } from '#core/clock/instant.ts';
import { calendarDate, clockTime, fromLondon } from '#core/clock/london.ts';
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
	/** How soon this person answers while staffed, in minutes; null when nobody may promise it. */
	readonly replyMinutes: number | null;
};

/** Who looks now, and when the next hour begins in which somebody does. */
export type Cover = {
	readonly mode: CoverMode;
	readonly staff: StaffId | null;
	readonly replyMinutes: number | null;
	/** When this mode ends, null when no end is known within eight days. */
	readonly until: Instant | null;
	/** The next moment at which somebody is at work; null when it is now, or when none is planned. */
	readonly opensAt: Instant | null;
};

export const NO_COVER: Cover = { mode: 'none', staff: null, replyMinutes: null, until: null, opensAt: null };

/**
 * The cover of this moment, by the clock on the wall: both nights on which the clocks change come out as people live them.
 * Where two stretches overlap, staffed goes before on call, and the later beginning before the earlier.
 *
 * @example coverAt(spans, clock.now()).mode // 'on-call'
 */
export function coverAt(spans: readonly CoverSpan[], now: Instant): Cover {
	const here = spanAt(spans, now);
	const opensAt = here?.mode === 'staffed' ? null : nextStaffed(spans, now);
	if (here === undefined) return { ...NO_COVER, until: nextSpan(spans, now, () => true), opensAt };
	return { mode: here.mode, staff: here.staff, replyMinutes: here.replyMinutes, until: endOf(here, now), opensAt };
}

function spanAt(spans: readonly CoverSpan[], at: Instant): CoverSpan | undefined {
	const day = isoWeekday(calendarDate(at));
	const time = clockTime(at);
	return spans.filter((span) => span.weekday === day && span.from <= time && time < span.to).sort(first)[0];
}

const first = (a: CoverSpan, b: CoverSpan): number => (a.mode === b.mode ? (a.from < b.from ? 1 : -1) : a.mode === 'staffed' ? -1 : 1);

const nextStaffed = (spans: readonly CoverSpan[], now: Instant) => nextSpan(spans, now, ({ mode }) => mode === 'staffed');

/** The earliest beginning after `now`, looking eight days ahead so that the same hour next week is found. */
function nextSpan(spans: readonly CoverSpan[], now: Instant, wanted: (span: CoverSpan) => boolean): Instant | null {
	for (let ahead = 0; ahead <= 7; ahead += 1) {
		const date = dateAfter(calendarDate(now), ahead);
		const begins = spans
			.filter((span) => span.weekday === isoWeekday(date) && wanted(span))
			.flatMap((span) => fromLondon(date, span.from)?.at ?? [])
			.filter((at) => at > now)
			.sort();
		if (begins[0] !== undefined) return begins[0];
	}
	return null;
}

function endOf(span: CoverSpan, now: Instant): Instant | null {
	const date = calendarDate(now);
	return span.to === '24:00' ? (fromLondon(dateAfter(date, 1), '00:00')?.at ?? null) : (fromLondon(date, span.to)?.at ?? null);
}

/** `2026-11-17` → 2: the calendar day alone, so no zone comes into it. */
export function isoWeekday(date: string): number {
	return new Date(`${date}T12:00:00Z`).getUTCDay() || 7;
}

function dateAfter(date: string, days: number): string {
	return addMinutes(new Date(`${date}T12:00:00Z`).toISOString() as Instant, days * 24 * 60).slice(0, 10);
}
