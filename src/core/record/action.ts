import * as z from 'zod/mini';
import type { Instant } from '#core/clock/instant.ts';
import type { ActionId, ConversationId, ProjectId, StaffId, YoungPersonId } from '#core/id.ts';

const line = z.string().check(z.maxLength(1_000));

/** Whose idea it was. A refused offer is kept, so that nobody asks again. */
export const IDEAS = ['asked-for', 'offered-yes', 'offered-no', 'worker'] as const;
export type Idea = (typeof IDEAS)[number];

export const ACTION_STATES = ['open', 'done', 'not-possible', 'refused'] as const;
export type ActionState = (typeof ACTION_STATES)[number];

/** `toldHow`: by text, in the next talk. */
export const AboutAction = z.object({ what: line, ownerName: line, outcome: z.optional(line), toldHow: z.optional(line) });
export type AboutAction = z.infer<typeof AboutAction>;

/** A promise: what, who, by when, whose idea, what came of it, and the day the young person was told. */
export type Action = {
	readonly id: ActionId;
	readonly project: ProjectId;
	readonly youngPerson: YoungPersonId;
	readonly conversation: ConversationId | null;
	/** Null when the owner is outside the project; `about.ownerName` always says who. */
	readonly owner: StaffId | null;
	/** Calendar date in Europe/London. */
	readonly dueOn: string | null;
	readonly idea: Idea;
	readonly state: ActionState;
	readonly toldOn: string | null;
	readonly createdAt: Instant;
	readonly version: number;
	readonly about: AboutAction;
};
