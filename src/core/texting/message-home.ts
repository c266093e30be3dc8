import * as z from 'zod/mini';
import type { Instant } from '#core/clock/instant.ts';
import type { MessageHomeId, NumberId, ProjectId, StaffId, YoungPersonId } from '#core/id.ts';

/**
 * `asked`: they would like it passed on. `checked`: a worker looked that it is safe for whom it goes to and says no place. `sent`: a
 * worker passed it on. `not-sent`: a worker decided against it, and why. `told`: the young person was told which.
 */
export const MESSAGE_HOME_STATES = ['asked', 'checked', 'sent', 'not-sent', 'told'] as const;

/** What it says and to whom, sealed as one. */
export const MessageHomeContent = z.object({
	/** To whom, in their words or the words of the choice. */
	to: z.string(),
	/** Whom it must not reach, in their words. Empty where nobody was named. */
	notTo: z.string(),
	words: z.string(),
	/** Where something stood in the way: how whoever checked it knows that it is safe all the same. */
	checked: z.optional(z.string()),
	/** How the worker reached whom, and what they said. */
	passedOn: z.nullable(z.string()),
	/** Why it was not passed on. */
	why: z.nullable(z.string()),
});

/** "I am safe", passed on by a worker (what may not be softened, 10). */
export type MessageHome = z.infer<typeof MessageHomeContent> & {
	readonly id: MessageHomeId;
	readonly project: ProjectId;
	readonly youngPerson: YoungPersonId;
	/** From where it was asked for; null where it was not by text. */
	readonly number: NumberId | null;
	readonly state: (typeof MESSAGE_HOME_STATES)[number];
	readonly askedAt: Instant;
	readonly checkedBy: StaffId | null;
	readonly settledBy: StaffId | null;
	readonly settledAt: Instant | null;
	readonly version: number;
};
