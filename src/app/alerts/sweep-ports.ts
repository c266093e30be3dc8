import type { Instant } from '#core/clock/instant.ts';
import type { Alert } from '#core/escalation/alert.ts';
import type { Notification } from '#core/escalation/notification.ts';
import type { AlertId, NotificationId, ProjectId, YoungPersonId } from '#core/id.ts';

/** What became of one attempt. `again` puts the row back: a notification is never given up while its alert is open. */
export type NotificationResult =
	| { readonly state: 'sent' }
	| { readonly state: 'again'; readonly dueAt: Instant; readonly why: string }
	/** Its alert was closed, or the person has no way to be reached: nothing is sent and `why` says so. */
	| { readonly state: 'skipped'; readonly why: string };

/** A row that is about to be sent: by which channel, what a screen has to send back, and by when. Left out: that stands as it is. */
type Armed = Pick<Notification, 'id' | 'attempts' | 'channel' | 'tokenHash'> & { readonly confirmBy?: Notification['confirmBy'] };

/**
 * Work that is due, claimed so that two sweepers never take the same row at once. A claim is a lease: a row that was
 * claimed and never finished (the process died) is due again after `leaseSeconds`, so that a crash sends twice rather
 * than not at all.
 */
export interface DueWork {
	/**
	 * Rows of `project` with state `due` and `dueAt` reached, or whose lease ran out, oldest first; counts an attempt on each.
	 *
	 * @param astray also those whose moment lies farther ahead than it ever could: the clock was put back while nobody looked
	 */
	claimNotifications(
		project: ProjectId,
		now: Instant,
		limit: number,
		leaseSeconds: number,
		astray?: boolean,
	): Promise<readonly Notification[]>;
	/** Written before anything leaves. False when its lease ran out and another process has it by now. */
	arm(project: ProjectId, armed: Armed): Promise<boolean>;
	finishNotification(project: ProjectId, id: NotificationId, result: NotificationResult, now: Instant): Promise<void>;
	/** Rows that no screen has shown by the moment by which one had to, the longest waited for first. Nothing is claimed. */
	unconfirmed(project: ProjectId, now: Instant, limit: number): Promise<readonly Notification[]>;
	/** Every row of an alert from this rung on, in the order in which they were queued. */
	rowsSince(project: ProjectId, alert: AlertId, rung: number): Promise<readonly Notification[]>;
	/**
	 * Open alerts whose `nextDueAt` is reached, longest due first. The lease is short: the commit that answers one names the
	 * version it saw and ends the lease, so of two sweepers one is stale and does nothing.
	 *
	 * @param astray also those whose deadline lies farther ahead than it ever could; `isDue` has the last word
	 */
	claimDueAlerts(project: ProjectId, now: Instant, limit: number, astray?: boolean): Promise<readonly Alert[]>;
	/**
	 * This process's clock was put back: everything that was written down by the old time comes that much earlier. Nothing
	 * where the database has a clock of its own, which is the one that counts.
	 */
	putBack(project: ProjectId, seconds: number): Promise<void>;
	/** @throws once the disk did not keep something, in the record or in its keys: from then on not everything that is said is kept. */
	insistOnWriting(): void;
	/** For /health and the daily message. Drills are left out. */
	waiting(project: ProjectId): Promise<Waiting>;
}

/** What still has to be sent, and the open alerts that nobody owns, the oldest first. */
export type Waiting = {
	readonly unsentNotifications: number;
	readonly oldestUnowned: Instant | null;
	readonly unowned: readonly { readonly youngPerson: YoungPersonId; readonly raisedAt: Instant }[];
};

/** How long one process has an alert to answer its deadline. Less than a sweep, so that nothing waits for one that died. */
export const ALERT_LEASE_SECONDS = 4;
/** The longest that a notification may lie ahead: the longest wait before it is tried again, and some. */
export const NOTIFICATION_AHEAD_SECONDS = 330;
