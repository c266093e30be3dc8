import * as z from 'zod/mini';
import type { Instant } from '#core/clock/instant.ts';
import type { NumberId, ProjectId, TextId, YoungPersonId } from '#core/id.ts';
import { RecordedVerdict } from '#core/screening/recorded-verdict.ts';
import type { Level, Verdict } from '#core/screening/verdict.ts';

/**
 * How a number stands. `stopped`: they want no more texts. `unsafe`: nothing may go there. `not-sure`: it may not be the child. None of
 * them stops what comes in from being kept, screened and raised.
 */
export const NUMBER_STATES = ['open', 'stopped', 'unsafe', 'not-sure'] as const;

/** A number that texts come from, and whose it is taken to be. */
export type TextingNumber = {
	readonly id: NumberId;
	readonly project: ProjectId;
	readonly youngPerson: YoungPersonId;
	readonly state: (typeof NUMBER_STATES)[number];
	readonly firstHeardAt: Instant;
	readonly lastHeardAt: Instant;
	/** As the gateway gave it; empty where it was withheld. */
	readonly number: string;
	/** What is known of it besides what comes from it (see `safe-to-send`). */
	readonly known: NumberKnown;
	readonly version: number;
};

/** What staff know of a number, and what they themselves last asked of it. */
export const NumberKnown = z.object({
	/** What they asked last as a whole text; beside the state, so that no other state hides it. */
	asked: z.nullable(z.enum(['no-texts', 'texts-again'])),
	/** Empty: nobody said when it is safe. */
	safeHours: z.array(z.object({ days: z.array(z.number()), from: z.string(), to: z.string() })),
	/** Whether the word that shows that it is them has to be asked for. */
	codeWord: z.enum(['none', 'ask', 'given']),
	/** When a worker last knew that it is theirs, such as face to face. */
	lastConfirmedAt: z.nullable(z.string()),
	/** Somebody said that it has another owner now, or the network did. */
	recycled: z.boolean(),
	/** How whoever said so last knows. */
	how: z.string(),
});
export type NumberKnown = Omit<z.infer<typeof NumberKnown>, 'lastConfirmedAt'> & { readonly lastConfirmedAt: Instant | null };

/** Of a number that somebody texts from for the first time. */
export const NOTHING_KNOWN_OF_IT: NumberKnown = {
	...{ asked: null, safeHours: [], codeWord: 'none', lastConfirmedAt: null, recycled: false, how: '' },
};

/** What a text says, sealed as one. `providerId` may hold the number, as a gateway's file names do: never in the clear. */
export const TextContent = z.object({
	provider: z.string(),
	providerId: z.string(),
	from: z.string(),
	to: z.string(),
	words: z.string(),
	part: z.nullable(z.object({ reference: z.string(), number: z.number(), of: z.number() })),
	verdict: RecordedVerdict,
});

/** A text as it is kept: what came, to the character, and what screening made of it alone. Nothing of it ever changes but `level`. */
export type KeptText = {
	readonly id: TextId;
	readonly project: ProjectId;
	readonly youngPerson: YoungPersonId;
	readonly number: NumberId;
	readonly provider: string;
	readonly providerId: string;
	readonly from: string;
	readonly to: string;
	readonly words: string;
	readonly part: { readonly reference: string; readonly number: number; readonly of: number } | null;
	/** Pictures and voice notes that came with it. They were never fetched. */
	readonly attachments: number;
	readonly sentAt: Instant | null;
	readonly receivedAt: Instant;
	readonly verdict: Verdict;
	/** The highest that it was given, alone or read together with its neighbours. Only ever rises. */
	readonly level: Level;
};

/** When it was sent, as far as anybody says; otherwise when it came. */
export function momentOf({ sentAt, receivedAt }: Pick<KeptText, 'sentAt' | 'receivedAt'>): Instant {
	return sentAt ?? receivedAt;
}
