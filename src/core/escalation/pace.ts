import { RESPONSES } from '#core/concern/response.ts';
import type { Alert } from './alert.ts';

export type AlertLevel = Alert['level'];

/** How fast an alert of one level asks again, in minutes. */
export type Pace = {
	/** *Seen* quietens it for this long and no longer. */
	readonly seenLasts: number;
	/** Nobody has owned it: people are told again. */
	readonly tellAgain: number;
	/** A disclosure made to a worker who is present: somebody checks back. */
	readonly checkBackPresent: number;
	/** Somebody owns it by a decision: they are asked how it stands. */
	readonly checkBackOwned: number;
	/** The longest that *waiting for a call back until…* may be. */
	readonly longestWait: number;
};

const present = RESPONSES['worker-led'];

/**
 * Design section 4.3 and 4.4: seen lasts 2 minutes for `immediate` and 15 otherwise; a worker who is present is checked
 * back on after 15 minutes; `unclear` has a due row of 60 minutes. The other numbers are ours and are a project's to
 * shorten. There is no number for "how many times": it goes on until a person owns it.
 */
export const PACE: Readonly<Record<AlertLevel, Pace>> = {
	immediate: { seenLasts: 2, tellAgain: 2, checkBackPresent: present.immediate.checkBackMinutes, checkBackOwned: 30, longestWait: 60 },
	urgent: { seenLasts: 15, tellAgain: 5, checkBackPresent: present.urgent.checkBackMinutes, checkBackOwned: 60, longestWait: 240 },
	unclear: { seenLasts: 15, tellAgain: 60, checkBackPresent: present.unclear.checkBackMinutes, checkBackOwned: 240, longestWait: 720 },
};
