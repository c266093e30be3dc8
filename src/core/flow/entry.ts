import * as z from 'zod/mini';
import type { Instant } from '#core/clock/instant.ts';
import { Input } from '#core/flow/input.ts';
import type { EntryId } from '#core/id.ts';
import { RecordedVerdict } from '#core/screening/recorded-verdict.ts';
import type { Verdict } from '#core/screening/verdict.ts';

/** Where a line was said or typed. */
export const CHANNELS = ['worker-tablet', 'handed-over', 'private-page', 'text', 'phone'] as const;
export type Channel = (typeof CHANNELS)[number];

/**
 * One line of the append-only log. The id is made where the thing happened; `parent` is the entry the writer had
 * seen last, so that two tablets can fork and a person can merge them.
 */
export const Entry = z.object({
	id: z.string(),
	device: z.string(),
	/** Counts up by one for each device; with `device` it names the entry a second time. */
	deviceSeq: z.number(),
	parent: z.nullable(z.string()),
	occurredAt: z.string(),
	receivedAt: z.string(),
	/** A staff id, or `young-person`, or `system`. */
	actor: z.string(),
	channel: z.enum(CHANNELS),
	input: Input,
	verdict: z.optional(RecordedVerdict),
});
export type Entry = Omit<z.infer<typeof Entry>, 'id' | 'parent' | 'occurredAt' | 'receivedAt'> & {
	readonly id: EntryId;
	readonly parent: EntryId | null;
	readonly occurredAt: Instant;
	readonly receivedAt: Instant;
};

/** What `begin` and `step` need from outside: the core has no clock and makes no ids. */
export type StepContext = {
	readonly now: Instant;
	readonly newId: () => EntryId;
	readonly device: string;
	readonly deviceSeq: number;
	readonly actor: string;
	readonly channel: Channel;
	/** What screening made of the words in this input, given before the engine sees them. */
	readonly verdict?: Verdict;
	/** When it happened, if it was written down later. */
	readonly occurredAt?: Instant;
};
