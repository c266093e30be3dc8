import type { Situation } from '#core/concern/response.ts';
import type { CoverMode } from '#core/cover/cover.ts';

/** How a sitting on a young person's own phone ended. `someone-came`: the page was turned neutral in the middle of it. */
export const SITTING_ENDS = ['left', 'someone-came', 'paused', 'stopped', 'finished', 'idle', 'closed-by-worker', 'new-code'] as const;
export type SittingEnd = (typeof SITTING_ENDS)[number];

/**
 * How long a sitting on a young person's own phone lasts, in minutes. Its page goes by itself sooner than the server ends it,
 * by more than the time between two signs of life, so that what was typed in it goes along.
 */
export const SITTING_MINUTES = {
	/** Without a sign it ends: the phone was put down, or is in other hands. */
	idle: 20,
	/** Whatever is done. */
	longest: 120,
	/** The page, since its last key. */
	page: 17,
	/** Between two signs of life of somebody who writes. */
	sign: 1,
	/** Words that come after the end are still kept in that conversation. */
	wordsAfter: 24 * 60,
} as const;

/**
 * One time that a young person has the conversation in their own hands: the worker's tablet until it is unlocked again, or
 * their own phone from a code until it is left, or one conversation by text until it is stopped.
 */
export type Sitting = {
	readonly situation: Exclude<Situation, 'worker-led'>;
	/** How many entries the log held when it began. What happened earlier closes nothing in it. */
	readonly from: number;
	/** They may see what was written: beside a worker, or by a code that was made for it after a safe-contact check. */
	readonly mayCheck: boolean;
	/** Who looks at this hour. With nobody there no sensitive question is opened on a phone (what may not be softened, 4). */
	readonly cover: CoverMode;
};
