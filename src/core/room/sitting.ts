import type { CoverMode } from '#core/cover/cover.ts';

/** How a sitting on a young person's own phone ended. `someone-came`: the page was turned neutral in the middle of it. */
export const SITTING_ENDS = ['left', 'someone-came', 'paused', 'stopped', 'finished', 'idle', 'closed-by-worker', 'new-code'] as const;
export type SittingEnd = (typeof SITTING_ENDS)[number];

/**
 * One time that a young person has the conversation in their own hands: the worker's tablet until it is unlocked again, or
 * their own phone from a code until it is left.
 */
export type Sitting = {
	readonly situation: 'handed-over' | 'alone';
	/** How many entries the log held when it began. What happened earlier closes nothing in it. */
	readonly from: number;
	/** They may see what was written: beside a worker, or by a code that was made for it after a safe-contact check. */
	readonly mayCheck: boolean;
	/** Who looks at this hour. With nobody there no sensitive question is opened on a phone (what may not be softened, 4). */
	readonly cover: CoverMode;
};
