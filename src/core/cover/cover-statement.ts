import * as z from 'zod/mini';
import type { Instant } from '#core/clock/instant.ts';
import type { ProjectId, StaffId } from '#core/id.ts';

/** Hours of the week that were agreed to be covered, within one day, in Europe/London. Hours in no row were agreed to be covered by nobody. */
const StatedHours = z.object({
	weekday: z.number(),
	from: z.string(),
	to: z.string(),
	mode: z.enum(['staffed', 'on-call']),
});
export type StatedHours = z.infer<typeof StatedHours>;

/** What was agreed about cover. It holds names, so it is sealed. */
export const AgreedCover = z.object({
	/** Who agreed to it for the project. */
	agreedBy: z.string(),
	/** Who commissions it, and with whom there it was agreed. */
	commissioner: z.string(),
	agreedWith: z.string(),
	/** The London date on which that was: `2026-11-22`. */
	agreedOn: z.string(),
	hours: z.readonly(z.array(StatedHours)),
	/** What young people read at an hour that nobody covers, as it was shown to both sides. */
	wordsForNone: z.readonly(z.array(z.string())),
});
export type AgreedCover = z.infer<typeof AgreedCover>;

/** A cover statement: without one nothing goes live (what may not be softened, 5). The newest stands; earlier ones are kept. */
export type CoverStatement = AgreedCover & {
	readonly id: string;
	readonly project: ProjectId;
	readonly by: StaffId;
	readonly at: Instant;
};
