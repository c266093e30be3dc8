import type { Instant } from '#core/clock/instant.ts';
import type { AlertId, NotificationId, ProjectId, StaffId } from '#core/id.ts';

export const NOTIFICATION_STATES = ['due', 'sending', 'sent', 'failed', 'skipped'] as const;

/**
 * One rung of a ladder for one person by one channel. It names an alert and a person and carries nothing else: a
 * notification never has content.
 */
export type Notification = {
	readonly id: NotificationId;
	readonly project: ProjectId;
	readonly alert: AlertId;
	readonly to: StaffId;
	readonly channel: 'web-push';
	readonly state: (typeof NOTIFICATION_STATES)[number];
	readonly dueAt: Instant;
	readonly attempts: number;
	readonly lastError: string | null;
};
