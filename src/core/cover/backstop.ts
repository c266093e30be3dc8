import { addMinutes, type Instant } from '#core/clock/instant.ts';
import type { ProjectId, StaffId } from '#core/id.ts';

/** The last person to turn to, who is told whatever the hour. Asked by a lead or a manager; counts once they confirmed it themselves. */
export type Backstop = {
	readonly id: string;
	readonly project: ProjectId;
	readonly staff: StaffId;
	readonly askedBy: StaffId;
	readonly askedAt: Instant;
	readonly confirmedAt: Instant | null;
	readonly confirmedUntil: Instant | null;
	readonly endedAt: Instant | null;
};

/** For how long a confirmation counts. Somebody who said yes in spring has changed their number by autumn. */
export const BACKSTOP_DAYS = 90;
/** From how many days before its end it is shown that a confirmation runs out. */
export const BACKSTOP_WARNS_DAYS = 14;

const days = (count: number): number => count * 24 * 60;

export const backstopUntil = (confirmedAt: Instant): Instant => addMinutes(confirmedAt, days(BACKSTOP_DAYS));

type Term = Pick<Backstop, 'confirmedUntil' | 'endedAt'>;

/** Where the promise of one person stands at a moment. */
export type BackstopStanding = 'asked' | 'counts' | 'runs-out' | 'lapsed' | 'ended';

/** @example standingOf(backstop, clock.now()) // 'runs-out': it still counts, and not for much longer */
export function standingOf({ confirmedUntil, endedAt }: Term, now: Instant): BackstopStanding {
	if (endedAt !== null) return 'ended';
	if (confirmedUntil === null) return 'asked';
	if (confirmedUntil <= now) return 'lapsed';
	return confirmedUntil <= addMinutes(now, days(BACKSTOP_WARNS_DAYS)) ? 'runs-out' : 'counts';
}

/** True while a ladder may end at them. */
export function isBackstop(term: Term, now: Instant): boolean {
	return ['counts', 'runs-out'].includes(standingOf(term, now));
}
