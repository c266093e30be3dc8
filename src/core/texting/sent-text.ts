import * as z from 'zod/mini';
import type { Instant } from '#core/clock/instant.ts';
import type { QuestionId } from '#core/flow/definition.ts';
import type { NumberId, ProjectId, SentTextId, StaffId, YoungPersonId } from '#core/id.ts';
import type { Sending } from './safe-to-send.ts';

/**
 * How far a text of ours has come. `waiting`: it goes when it may. `sent`: a gateway took it. `delivered`: it reached the telephone, which
 * is not yet read. `failed`: it will not arrive. `not-sent`: it was held back for good, and `why` says so. `called-off`: before it went
 * somebody or something made it needless, such as a person who took over.
 */
export const SENT_STATES = ['waiting', 'sent', 'delivered', 'failed', 'not-sent', 'called-off'] as const;

/** What a text of ours says, sealed as one. `providerId` can hold the number: never in the clear. */
export const SentContent = z.object({
	to: z.string(),
	words: z.string(),
	providerId: z.nullable(z.string()),
	/** Where somebody put it into another language: which, what it says in English, and who checked that it does. */
	translated: z.nullable(z.object({ language: z.string(), english: z.string(), checkedBy: z.string() })),
	/** Why it was not sent, as whoever wanted it sent was told. */
	why: z.nullable(z.string()),
});

/** A text of ours. Nothing of its words ever changes. */
export type SentText = z.infer<typeof SentContent> & {
	readonly id: SentTextId;
	readonly project: ProjectId;
	readonly youngPerson: YoungPersonId;
	readonly number: NumberId;
	/** `assistant`: a written sentence of ours. Otherwise whoever wrote it. */
	readonly by: StaffId | 'assistant';
	readonly sending: Sending;
	/** The question that it asks; null where it asks none of a flow's. */
	readonly question: QuestionId | null;
	/** Which flow asks, such as `helpline@1`. */
	readonly flow: string | null;
	/** When that question was over without another in its place. */
	readonly overAt: Instant | null;
	readonly state: (typeof SENT_STATES)[number];
	readonly queuedAt: Instant;
	/** When it is tried next; null once nothing is tried any more. */
	readonly dueAt: Instant | null;
	readonly attempts: number;
	readonly sentAt: Instant | null;
	readonly settledAt: Instant | null;
	/** By which gateway it went. */
	readonly provider: string | null;
};
