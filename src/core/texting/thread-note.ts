import type { Instant } from '#core/clock/instant.ts';
import type { NumberId, ProjectId, StaffId, YoungPersonId } from '#core/id.ts';

/** A note among colleagues beside a young person's texts. It is never sent, and nothing changes one. */
export type ThreadNote = {
	readonly id: string;
	readonly project: ProjectId;
	readonly youngPerson: YoungPersonId;
	readonly number: NumberId;
	readonly by: StaffId;
	readonly at: Instant;
	readonly words: string;
};
