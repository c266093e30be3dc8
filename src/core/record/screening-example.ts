import * as z from 'zod/mini';
import type { Instant } from '#core/clock/instant.ts';
import type { ConversationId, EntryId, ProjectId, StaffId, YoungPersonId } from '#core/id.ts';
import { SHOULD_BE } from '#core/record/screening-check.ts';

/** Words that screening read wrongly, without names and places, with the question and what they should have been. */
export const AboutExample = z.object({
	text: z.string().check(z.minLength(1), z.maxLength(4_000)),
	asked: z.string().check(z.maxLength(1_000)),
	should: z.enum(SHOULD_BE),
});

/** Offered by a worker and not accepted yet: still under the key of the case, so that an objection can take it away. */
export type ExampleOffer = {
	readonly id: string;
	readonly project: ProjectId;
	readonly youngPerson: YoungPersonId;
	readonly conversation: ConversationId;
	readonly entry: EntryId;
	readonly by: StaffId;
	readonly at: Instant;
	readonly about: z.infer<typeof AboutExample>;
};

/** Accepted by a second person. No child, no talk, nobody's name and no day: the month is all that is left of when. */
export type ScreeningExample = {
	/** 256 random bits, so that not even the order tells whose it was. */
	readonly id: string;
	readonly project: ProjectId;
	/** `2026-11`. */
	readonly month: string;
	readonly about: z.infer<typeof AboutExample>;
};
