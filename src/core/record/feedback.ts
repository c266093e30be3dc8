import * as z from 'zod/mini';
import { FACES } from '#core/flow/answer.ts';
import type { ProjectId } from '#core/id.ts';

export const AboutTalk = z.object({ faces: z.array(z.enum(FACES)), words: z.string() });

/**
 * How a talk was, as a young person said it. Kept without their name, the worker, the conversation or the day: the month is
 * all that is left of when (topic T67: totals to the project, never by name to the worker).
 */
export type Feedback = z.infer<typeof AboutTalk> & {
	/** 256 random bits, so that not even the order tells whose it is. */
	readonly id: string;
	readonly project: ProjectId;
	/** `2026-11`. */
	readonly month: string;
};
