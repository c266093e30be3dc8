import * as z from 'zod/mini';
import type { Instant } from '#core/clock/instant.ts';
import type { Purpose } from '#core/flow/definition.ts';
import type { Channel } from '#core/flow/entry.ts';
import type { Position } from '#core/flow/position.ts';
import type { ConversationId, EpisodeId, ProjectId, StaffId, YoungPersonId } from '#core/id.ts';

const words = z.string().check(z.maxLength(8_000));
const line = z.string().check(z.maxLength(1_000));

/** `part-done`: the young person chose to go on later. An outcome of its own, never lateness (insist.md 12). */
export const CONVERSATION_OUTCOMES = ['completed', 'part-done', 'stopped'] as const;
export type ConversationOutcome = (typeof CONVERSATION_OUTCOMES)[number];

export type Conversation = {
	readonly id: ConversationId;
	readonly project: ProjectId;
	readonly youngPerson: YoungPersonId;
	/** One conversation may cover several episodes. */
	readonly episodes: readonly EpisodeId[];
	readonly worker: StaffId;
	readonly channel: Channel;
	readonly startedAt: Instant;
	readonly endedAt: Instant | null;
	readonly outcome: ConversationOutcome | null;
	readonly position: Position;
	readonly version: number;
	readonly about: { readonly place?: string | undefined };
};
export const AboutConversation = z.object({ place: z.optional(line) });

/** The worker's view under the four purposes. Kept apart from the account, always. */
export const Analysis = z.object({
	harm: words,
	reasons: words,
	safeAndOptions: words,
	stayingSafe: words,
	/** One paragraph for the top of the report, in the worker's words. */
	inShort: words,
	independence: line,
	lateReason: z.optional(line),
	/** The other parts that only the worker writes, by the id of the flow's worker part: risk, pattern, immediate acts. */
	fields: z.optional(z.record(z.string(), words)),
	/** Codes of the DfE assessment factors that the worker suggests. Never chosen by the machine. */
	factors: z.optional(z.array(z.string().check(z.maxLength(8))).check(z.maxLength(64))),
});
export type Analysis = z.infer<typeof Analysis>;

/** Which field of the analysis holds which of the four purposes. */
export const PURPOSE_FIELDS = {
	harm: 'harm',
	reasons: 'reasons',
	'safe-and-options': 'safeAndOptions',
	'staying-safe': 'stayingSafe',
} as const satisfies Record<Purpose, keyof Analysis>;

/** What the young person would like, and what was done. A wish is respected where it can be; overriding has a reason. */
export const SharingWishes = z.object({
	people: z
		.array(
			z.object({
				who: line,
				wish: z.enum(['fine', 'not-all', 'rather-not', 'no', 'not-asked']),
				words: z.optional(line),
				did: z.optional(z.enum(['sent', 'sent-in-part', 'told-back-only', 'not-sent', 'not-yet'])),
				why: z.optional(line),
			}),
		)
		.check(z.maxLength(30)),
});
export type SharingWishes = z.infer<typeof SharingWishes>;

/** How the young person will be told what happened. `noNeed`: they chose not to be told; then there is no day. */
export const Telling = z.object({
	how: line,
	on: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
	who: z.optional(line),
	noNeed: z.optional(z.boolean()),
});
export type Telling = z.infer<typeof Telling>;

/** How the read-back went. */
export const ReadBack = z.object({
	result: z.enum(['agreed', 'changed', 'not-shown']),
	why: z.optional(line),
});
export type ReadBack = z.infer<typeof ReadBack>;

export const SignOff = z.object({ decision: z.enum(['agreed', 'returned']), words: z.optional(line) });
export type SignOff = z.infer<typeof SignOff>;

/** The parts of closing a conversation. Each saving adds a version; nothing is overwritten. */
export type ClosingPart =
	| { readonly part: 'analysis'; readonly body: Analysis }
	| { readonly part: 'sharing'; readonly body: SharingWishes }
	| { readonly part: 'telling'; readonly body: Telling }
	| { readonly part: 'read-back'; readonly body: ReadBack }
	| { readonly part: 'sign-off'; readonly body: SignOff };

export type Closing = ClosingPart & {
	readonly id: string;
	readonly conversation: ConversationId;
	/** `young-person`: answered with their own hand, and read from the log. */
	readonly by: StaffId | 'young-person';
	readonly at: Instant;
};
