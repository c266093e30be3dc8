import { RESPONSES } from '#core/concern/response.ts';
import type { Alert } from './alert.ts';

export type AlertLevel = Alert['level'];

/** How fast an alert of one level asks again, in minutes. */
export type Pace = {
	/** *Seen* quietens it for this long and no longer. */
	readonly seenLasts: number;
	/** A rung: nobody has owned it, and the next people are told. */
	readonly tellAgain: number;
	/** A disclosure made to a worker who is present: somebody checks back. */
	readonly checkBackPresent: number;
	/** Somebody owns it by a decision: they are asked how it stands. */
	readonly checkBackOwned: number;
	/** The longest that *waiting for a call back until…* may be. */
	readonly longestWait: number;
	/** No screen has shown it: after so many seconds the same person is told by the next channel. */
	readonly channelSeconds: number;
};

const present = RESPONSES['worker-led'];

/**
 * Design section 4.3 and 4.4, and decision 25: seen lasts 2 minutes for `immediate` and 15 otherwise; a rung 2, 5 and 60; a
 * channel 30 seconds, or 5 minutes for `unclear`; a worker who is present is checked back on after 15 minutes. The other
 * numbers are ours and are a project's to shorten. There is no number for "how many times": it goes on until a person owns it.
 */
export const PACE: Readonly<Record<AlertLevel, Pace>> = {
	immediate: {
		...{ seenLasts: 2, tellAgain: 2, channelSeconds: 30 },
		...{ checkBackPresent: present.immediate.checkBackMinutes, checkBackOwned: 30, longestWait: 60 },
	},
	urgent: {
		...{ seenLasts: 15, tellAgain: 5, channelSeconds: 30 },
		...{ checkBackPresent: present.urgent.checkBackMinutes, checkBackOwned: 60, longestWait: 240 },
	},
	unclear: {
		...{ seenLasts: 15, tellAgain: 60, channelSeconds: 300 },
		...{ checkBackPresent: present.unclear.checkBackMinutes, checkBackOwned: 240, longestWait: 720 },
	},
};

/**
 * How long something `unclear` that stands alone waits for somebody to be at work, in minutes: twelve hours when no opening
 * is planned. When one is, over the longest run of holidays that a rota has (Friday evening to Tuesday), and then it climbs anyway.
 */
export const QUIET = { blind: 12 * 60, longest: 4 * 24 * 60 } as const;

/**
 * The farthest ahead that the next deadline of an alert can lie, in minutes. One that lies farther was written before the
 * clock was put back, and is due.
 */
export function farthestAhead({ level, nextDue }: Pick<Alert, 'level' | 'nextDue'>): number {
	if (nextDue === 'check-back') return PACE[level].longestWait;
	if (nextDue === 'seen-lapses') return PACE[level].seenLasts;
	return level === 'unclear' ? QUIET.longest : PACE[level].tellAgain;
}
