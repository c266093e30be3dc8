import type { Clock, Ids } from '#app/clock.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { Change, CommitOutcome, RecordStore } from '#core/record/change.ts';
import type { Sent, SentReads } from './ports.ts';

export type ShownDeps = { readonly sent: SentReads; readonly store: RecordStore; readonly clock: Clock; readonly ids: Ids };

/** 128 random bits, as they stand in a push. */
export const TOKEN = /^[A-Za-z0-9_-]{22}$/;

/**
 * A device says that it showed a push. That is written on the alert, with whose device it was, and the next channel is not
 * used; nothing else changes: nobody has read anything, and only a person takes an alert. Said twice, it counts once.
 *
 * @param device which device says so, as it was told; undefined where it does not know
 * @returns false when nothing is out that has this token
 */
export async function markShown(deps: ShownDeps, token: string, device: string | undefined): Promise<boolean> {
	const now = deps.clock.now();
	if ((await deps.sent.answered(token, now)) !== undefined) return true;
	const sent = await deps.sent.byToken(token);
	if (sent === undefined) return false;
	const { project, to } = sent.notification;
	if (device !== undefined) await deps.sent.alive(project, to, device, now);
	if (sent.notification.shownAt === null) await writeShown(deps, sent, now);
	return true;
}

/** Stale where somebody was quicker, which is as good. */
export function writeShown({ store, ids }: Pick<ShownDeps, 'store' | 'ids'>, sent: Sent, now: Instant): Promise<CommitOutcome> {
	const { notification, youngPerson } = sent;
	const line = { id: ids.row<string>(), alert: notification.alert, at: now, by: notification.to, what: 'shown', words: null } as const;
	const changes: readonly Change[] = [
		{ change: 'notification-shown', notification: notification.id, shownAt: now },
		{ change: 'trail-written', youngPerson, line },
		{ change: 'staff-told', event: { kind: 'alert-changed', subject: notification.alert } },
	];
	const audit = [{ actor: 'system' as const, action: 'alert.shown', subject: notification.alert, youngPerson }];
	return store.commit({ project: notification.project, at: now, changes, audit });
}
