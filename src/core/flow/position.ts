import * as z from 'zod/mini';

/** Who has the floor. An interruption changes the floor and leaves the place alone, so coming back is free. */
export const FLOORS = ['open', 'paused', 'person', 'stopped', 'finished'] as const;
export type Floor = (typeof FLOORS)[number];

/** Where everything due has been offered. A place like any other: any topic can still be opened from it. */
export const END = 'end';

/**
 * The stored state of a conversation: where it stands, never what was said. Small enough to keep in the clear, and
 * rebuilt from the log at any time (`replay`).
 */
export const Position = z.object({
	flow: z.string(),
	version: z.number(),
	/** Content hash of the flow this conversation is pinned to. */
	hash: z.string(),
	engine: z.literal(1),
	/** A question id, or `end` once everything due was offered. */
	place: z.string(),
	floor: z.enum(FLOORS),
	/** How many entries the log held, and the last one: a mismatch means somebody else wrote first. */
	entries: z.number(),
	head: z.string(),
});
export type Position = z.infer<typeof Position>;
