import type { Instant } from '#core/clock/instant.ts';
import type { Alert } from '#core/escalation/alert.ts';
import type { Notification } from '#core/escalation/notification.ts';
import type { NotificationId, ProjectId } from '#core/id.ts';

/** What became of one attempt. `again` puts the row back: a notification is never given up while its alert is open. */
export type NotificationResult =
	| { readonly state: 'sent' }
	| { readonly state: 'again'; readonly dueAt: Instant; readonly why: string }
	/** Its alert was closed, or the person has no way to be reached: nothing is sent and `why` says so. */
	| { readonly state: 'skipped'; readonly why: string };

/**
 * Work that is due, claimed so that two sweepers never take the same row at once. A claim is a lease: a row that was
 * claimed and never finished (the process died) is due again after `leaseSeconds`, so that a crash sends twice rather
 * than not at all.
 */
export interface DueWork {
	/** Rows of `project` with state `due` and `dueAt` reached, or whose lease ran out, oldest first; counts an attempt on each. */
	claimNotifications(project: ProjectId, now: Instant, limit: number, leaseSeconds: number): Promise<readonly Notification[]>;
	finishNotification(project: ProjectId, id: NotificationId, result: NotificationResult, now: Instant): Promise<void>;
	/**
	 * Open alerts whose `nextDueAt` is reached, longest due first. No lease: the commit that answers one names the version
	 * it saw, so of two sweepers one is stale and does nothing.
	 */
	claimDueAlerts(project: ProjectId, now: Instant, limit: number): Promise<readonly Alert[]>;
	/** For /health: what still has to be sent, and the moment of the oldest open alert that nobody owns. */
	waiting(project: ProjectId): Promise<{ readonly unsentNotifications: number; readonly oldestUnowned: Instant | null }>;
}
