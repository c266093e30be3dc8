import * as z from 'zod/mini';
import type { Instant } from '#core/clock/instant.ts';
import type { ProjectId, StaffId } from '#core/id.ts';

/** How the council's emergency duty team is reached. Sealed, because a number given to professionals is not for everybody. */
export const TeamToRing = z.object({
	name: z.string(),
	number: z.string(),
	/** As they say it themselves: `Evenings, nights and weekends`. */
	hours: z.string(),
	/** The London date on which somebody rang and found it right; null until somebody did. */
	checkedOn: z.nullable(z.string()),
});
export type TeamToRing = z.infer<typeof TeamToRing>;

/** A number that a person rings: it has no login, is never told by us and never owns an alert (what may not be softened, 5). */
export type EmergencyTeam = TeamToRing & {
	readonly id: string;
	readonly project: ProjectId;
	readonly by: StaffId;
	readonly at: Instant;
};
