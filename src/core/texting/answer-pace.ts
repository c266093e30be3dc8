import { addMinutes, type Instant } from '#core/clock/instant.ts';
import type { Cover } from '#core/cover/cover.ts';
import { QUIET } from '#core/escalation/pace.ts';
import type { Level } from '#core/screening/verdict.ts';

/**
 * How long a text that a person has to answer may wait before somebody is told that it does, in minutes, by the highest that was found in
 * it. The alert that something worrying raised runs beside this at its own pace, and faster: here it is the answer that is missing.
 *
 * Sources: a crisis line by text answers nearly all within five minutes; `unclear` has a due row of an hour while staffed (design 4.4), and a
 * young person who texts waits no longer than that for anything. Ours otherwise, and a project's to shorten.
 */
export const ANSWER_WITHIN: Readonly<Record<Level, number>> = { immediate: 5, urgent: 15, unclear: 30, concern: 60, none: 60 };

/** What does not wait until somebody is at work. Whom it wakes then is the ladder's to know. */
const ANY_HOUR: readonly Level[] = ['immediate', 'urgent'];

/**
 * When somebody is told that a text has no answer yet. No later than whoever is at work said that they answer, and where nobody is, from
 * the moment at which somebody is next; where no such moment is planned it climbs all the same.
 *
 * @example answerDueAt('none', { mode: 'staffed', replyMinutes: 15, opensAt: null }, now) // a quarter of an hour from now
 */
export function answerDueAt(
	level: Level,
	{ mode, replyMinutes, opensAt }: Pick<Cover, 'mode' | 'replyMinutes' | 'opensAt'>,
	now: Instant,
): Instant {
	const within = Math.min(ANSWER_WITHIN[level], (mode === 'staffed' ? replyMinutes : null) ?? Number.POSITIVE_INFINITY);
	if (mode === 'staffed' || ANY_HOUR.includes(level)) return addMinutes(now, within);
	if (opensAt === null) return addMinutes(now, QUIET.blind);
	return [addMinutes(opensAt, within), addMinutes(now, QUIET.longest)].toSorted()[0] ?? now;
}
