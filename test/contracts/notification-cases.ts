import { createHash } from 'node:crypto';
import type { ChangeName, ChangeOf } from '#server/store/changes/handler.ts';
import type { ChangeCase, Scene } from './change-cases.ts';

type NotificationChange = Extract<ChangeName, `notification-${string}`>;

/** What becomes of one person being told by one channel. */
export const NOTIFICATION_CASES: {
	readonly [Name in NotificationChange]: (at: Scene) => ChangeCase & { readonly change: ChangeOf<Name> };
} = {
	'notification-queued': ({ world, alert, added, raised }) => {
		const notification = world.aNotification(alert, world.priya, { dueAt: world.past });
		return {
			before: [added, raised],
			change: { change: 'notification-queued', notification },
			read: (kept) => kept.dueWork.claimNotifications(world.project.id, world.clock.now(), 10, 30),
			expected: [{ ...notification, state: 'sending', attempts: 1 }],
		};
	},
	'notification-moved': ({ world, alert, added, raised }) => {
		const claimed = world.aNotification(alert, world.priya, { state: 'sending', attempts: 1, rung: 1, confirmBy: world.future });
		const sent = { ...claimed, state: 'sent', sentAt: world.clock.now(), providerId: 'theirs' } as const;
		return {
			before: [added, raised, { change: 'notification-queued', notification: claimed }],
			change: { change: 'notification-moved', notification: sent, from: 1 },
			read: (kept) => kept.dueWork.rowsSince(world.project.id, alert.id, 1),
			expected: [sent],
			stale: { change: 'notification-moved', notification: { ...sent, state: 'skipped' }, from: 1 },
		};
	},
	'notification-not-shown': ({ world, alert, added, raised }) => {
		const waits = world.aNotification(alert, world.priya, { state: 'sent', rung: 1, confirmBy: world.future });
		const change = { change: 'notification-not-shown', notification: waits.id, confirmBy: world.future } as const;
		return {
			before: [added, raised, { change: 'notification-queued', notification: waits }],
			change,
			read: (kept) => kept.dueWork.rowsSince(world.project.id, alert.id, 1),
			expected: [{ ...waits, confirmBy: null }],
			stale: change,
		};
	},
	'notification-shown': ({ world, alert, added, raised }) => {
		const tokenHash = createHash('sha256').update('a token').digest('base64url');
		const queued = world.aNotification(alert, world.priya, { tokenHash, confirmBy: world.future });
		const change = { change: 'notification-shown', notification: queued.id, shownAt: world.clock.now() } as const;
		return {
			before: [added, raised, { change: 'notification-queued', notification: queued }],
			change,
			read: async (kept) => (await kept.reaching.sent.byToken('a token'))?.notification,
			expected: { ...queued, shownAt: world.clock.now(), confirmBy: null },
			stale: { ...change, shownAt: world.future },
		};
	},
};
