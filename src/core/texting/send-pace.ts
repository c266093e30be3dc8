import { addMinutes, type Instant } from '#core/clock/instant.ts';

/** As long as between two tries of an alert's notification at most: a gateway that is there again is noticed soon. */
const LONGEST_SECONDS = 300;

/**
 * When a text that no gateway took is tried again: after one second, then two, four … and from the tenth try on after five minutes, without
 * end. What ends it is whatever makes the text needless, or forbids it.
 *
 * @param attempts how often it was tried, this time included
 * @example tryAgainAt(1, '2026-11-22T10:00:00.000Z') // '2026-11-22T10:00:01.000Z'
 */
export function tryAgainAt(attempts: number, now: Instant): Instant {
	return addMinutes(now, Math.min(LONGEST_SECONDS, 2 ** Math.min(10, Math.max(0, attempts - 1))) / 60);
}

/** Somebody was told that a text waits for an answer; they are told again after this, and later each time, four hours at most. */
const TOLD_AGAIN_MINUTES = 30;
const LONGEST_MINUTES = 4 * 60;

/**
 * When somebody is told once more that a text of theirs has no answer. It has no end: only an answer, or a person who says that it needs
 * none, ends it. What was told meanwhile climbs by itself as an alert.
 *
 * @param timesTold how often somebody was told, this time included
 */
export function toldAgainAt(timesTold: number, now: Instant): Instant {
	return addMinutes(now, Math.min(LONGEST_MINUTES, TOLD_AGAIN_MINUTES * 2 ** Math.min(10, Math.max(0, timesTold - 1))));
}
