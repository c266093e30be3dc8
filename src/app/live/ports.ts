import type { ProjectId } from '#core/id.ts';
import type { StaffEvent } from '#core/record/change.ts';

export type NumberedStaffEvent = StaffEvent & { readonly id: string };

/** The event table, read by cursor. Late commits are tolerated: a reader may see an id twice, and never misses one. */
export interface StaffEvents {
	after(project: ProjectId, cursor: string | null): Promise<readonly NumberedStaffEvent[]>;
}

/** Wakes whoever waits for staff events. Carries no truth: a missed wake-up only costs a poll. */
export interface WakeUp {
	nudge(): void;
	/** Calls `listener` after each nudge until the returned function is called. */
	listen(listener: () => void): () => void;
}
