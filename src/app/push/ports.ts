import type { Instant } from '#core/clock/instant.ts';
import type { ProjectId, StaffId } from '#core/id.ts';

export type PushSubscription = {
	readonly id: string;
	readonly staff: StaffId;
	readonly endpoint: string;
	readonly p256dh: string;
	readonly auth: string;
};

export interface PushSubscriptions {
	/**
	 * The same device again replaces what was known of it, whoever it belonged to: it is woken for whoever signed in on it
	 * last. `session` is the id of the session that it told us in, null when there is none.
	 */
	keep(project: ProjectId, subscription: PushSubscription, session: string | null, now: Instant): Promise<void>;
	/** Leaves out a device that is in a young person's hands now: nothing lights up there. */
	of(project: ProjectId, staff: StaffId): Promise<readonly PushSubscription[]>;
	/** A permanent failure (404, 410): never used again, and visible as such. */
	disable(project: ProjectId, id: string, why: string, now: Instant): Promise<void>;
}
