import type { ProjectId, StaffId } from '#core/id.ts';
import type { Instant } from '#core/clock/instant.ts';

export type PushSubscription = {
	readonly id: string;
	readonly staff: StaffId;
	readonly endpoint: string;
	readonly p256dh: string;
	readonly auth: string;
};

export interface PushSubscriptions {
	keep(project: ProjectId, subscription: PushSubscription, now: Instant): Promise<void>;
	of(project: ProjectId, staff: StaffId): Promise<readonly PushSubscription[]>;
	/** A permanent failure (404, 410): never used again, and visible as such. */
	disable(project: ProjectId, id: string, why: string, now: Instant): Promise<void>;
}
