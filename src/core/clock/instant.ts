/**
 * A moment, as ISO 8601 in UTC with milliseconds: `2026-11-17T16:12:00.000Z`.
 * Text that sorts as time does, on both databases.
 */
export type Instant = string & { readonly __instant: true };

/** Reads a moment, or throws a RangeError that names the bad text. For values from a clock or our own store. */
export function instant(value: string | number | Date): Instant {
	const date = new Date(value);
	if (Number.isNaN(date.getTime())) throw new RangeError(`Not a moment in time: ${String(value)}`);
	return date.toISOString() as Instant;
}

/** `addMinutes(t, 15)` is fifteen minutes of elapsed time later, whatever the local clocks do. */
export function addMinutes(at: Instant, minutes: number): Instant {
	return instant(Date.parse(at) + minutes * 60_000);
}

/** Elapsed whole and part minutes from `from` to `to`; negative when `to` is earlier. */
export function minutesBetween(from: Instant, to: Instant): number {
	return (Date.parse(to) - Date.parse(from)) / 60_000;
}
