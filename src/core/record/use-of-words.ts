import * as z from 'zod/mini';
import type { Instant } from '#core/clock/instant.ts';
import type { ProjectId, StaffId, YoungPersonId } from '#core/id.ts';

/** What was said when they were told: they did not object, or somebody does. */
export const USE_STANDINGS = ['no-objection', 'objection'] as const;

export const AboutUse = z.object({
	standing: z.enum(USE_STANDINGS),
	/** The notice word for word as it was given; empty when an objection came without it. */
	notice: z.string(),
	words: z.string().check(z.maxLength(1_000)),
});

/**
 * Whether a young person's words may be used to make screening better (what may not be softened, 20): each time that they
 * were told or that somebody objected, by whom it was written down and when. Added to and never changed.
 */
export type UseOfWords = {
	readonly id: string;
	readonly project: ProjectId;
	readonly youngPerson: YoungPersonId;
	readonly by: StaffId;
	readonly at: Instant;
	readonly about: z.infer<typeof AboutUse>;
};

/**
 * Their words may be offered only where the newest row says that the notice was given and nobody objected. Where nothing
 * was ever written down they are not used.
 *
 * @param uses oldest first
 * @example mayBeUsed([]) // false
 */
export function mayBeUsed(uses: readonly UseOfWords[]): boolean {
	const newest = uses.at(-1);
	return newest?.about.standing === 'no-objection' && newest.about.notice !== '';
}
