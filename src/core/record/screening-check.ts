import * as z from 'zod/mini';
import type { Instant } from '#core/clock/instant.ts';
import type { ConversationId, EntryId, ProjectId, StaffId, YoungPersonId } from '#core/id.ts';
import { LEVELS } from '#core/screening/verdict.ts';

/** What somebody may say that words should have been, highest first. Never `unclear`: whoever has read them can tell. */
export const SHOULD_BE = ['immediate', 'urgent', 'concern', 'none'] as const;
export type ShouldBe = (typeof SHOULD_BE)[number];

/** The verdict as it was, what it should have been (null: it was right), and why in the words of whoever says so. */
export const AboutCheck = z.object({
	level: z.enum(LEVELS),
	/** Version of the rules that gave the level. */
	rules: z.string(),
	should: z.nullable(z.enum(SHOULD_BE)),
	why: z.string().check(z.maxLength(2_000)),
});

/**
 * One answer to "was the computer right?". It changes nothing about an alert or a concern: it is there to learn from. Added
 * to and never changed, and sealed under the key of the case, as everything that is said about one.
 */
export type ScreeningCheck = {
	readonly id: string;
	readonly project: ProjectId;
	readonly youngPerson: YoungPersonId;
	/** Null: it is about a text, whose id `entry` is then, as on an alert (`entryOfText`). */
	readonly conversation: ConversationId | null;
	readonly entry: EntryId;
	readonly by: StaffId;
	readonly at: Instant;
	readonly about: z.infer<typeof AboutCheck>;
};

type Named = Pick<ScreeningCheck, 'conversation' | 'entry' | 'by'>;
const nameOf = ({ conversation, entry, by }: Named): string => `${conversation}/${entry}/${by}`;

/**
 * The answers that count: the newest of each person about each entry or text. Earlier ones stay where they are kept.
 *
 * @param checks oldest first
 * @example countingChecks([right, thenWrong]) // [thenWrong]
 */
export function countingChecks(checks: readonly ScreeningCheck[]): readonly ScreeningCheck[] {
	return [...new Map(checks.map((check) => [nameOf(check), check])).values()];
}
