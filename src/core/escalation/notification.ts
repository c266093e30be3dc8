import type { Instant } from '#core/clock/instant.ts';
import type { AlertId, NotificationId, ProjectId, StaffId } from '#core/id.ts';
import type { Channel } from './channel.ts';

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
	readonly channel: Channel;
	readonly state: (typeof NOTIFICATION_STATES)[number];
	readonly dueAt: Instant;
	readonly attempts: number;
	readonly lastError: string | null;
	/** Which rung of its alert it belongs to: `rung` of the alert when it was queued. Below nothing: it is about an offer, and climbs nothing. */
	readonly rung: number;
	readonly sentAt: Instant | null;
	/** Until when a screen has to say that it showed it; the next channel is used after that. */
	readonly confirmBy: Instant | null;
	readonly shownAt: Instant | null;
	/** The hash of what the device sends back to say that it showed it. */
	readonly tokenHash: string | null;
	/** What the provider calls it, for its delivery receipt. */
	readonly providerId: string | null;
};
