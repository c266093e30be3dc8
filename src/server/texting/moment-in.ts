import { type Instant, instant } from '#core/clock/instant.ts';

/** Each way in which gateways write a moment, and what of it a clock reads. */
const WAYS: readonly (readonly [RegExp, (text: string) => number])[] = [
	[/^\d{9,11}$/, (seconds) => Number(seconds) * 1_000],
	[/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/, (text) => Date.parse(`${text.replace(' ', 'T')}Z`)],
	[/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:?\d\d)$/, Date.parse],
	[/^[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d (GMT|[+-]\d{4})$/, Date.parse],
];
/** Ten digits of seconds reach further than any telephone; a year of five would sort wrongly. */
const FIRST = Date.UTC(2000, 0);
const LAST = Date.UTC(2100, 0);

/**
 * When a gateway says that something was: seconds, ISO 8601, RFC 2822, or date and time in UTC. Null where it says nothing that can be
 * read: a text is kept with or without.
 *
 * @example momentIn('2026-11-17 16:12:00') // '2026-11-17T16:12:00.000Z'
 */
export function momentIn(given: unknown): Instant | null {
	const text = typeof given === 'number' ? String(Math.trunc(given)) : typeof given === 'string' ? given.trim() : '';
	const read = WAYS.find(([shape]) => shape.test(text))?.[1];
	const ms = read?.(text) ?? Number.NaN;
	return ms >= FIRST && ms < LAST ? instant(ms) : null;
}
