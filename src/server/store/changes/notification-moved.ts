import { notifications } from '#db/schema/index.ts';
import { updateOf } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';

const move = updateOf(
	notifications,
	['state', 'dueAt', 'lastError', 'sentAt', 'providerId', 'lockedUntil'],
	['project', 'id', 'attempts', 'state'],
);
const moveSooner = updateOf(
	notifications,
	['state', 'dueAt', 'lastError', 'sentAt', 'providerId', 'lockedUntil', 'confirmBy'],
	['project', 'id', 'attempts', 'state'],
);

/**
 * Of a row whose lease ran out, what its new owner does counts. A screen may have shown it before this was written, so what says
 * so is left alone; a try that failed only ever brings the next channel nearer.
 */
export const notificationMoved: Handler<'notification-moved'> = {
	writes: ({ notification, from }, { project }) => {
		const row = { project, id: notification.id, attempts: from, state: 'sending' as const };
		return [
			notification.state === 'due'
				? moveSooner({ ...notification, lockedUntil: null }, row)
				: move({ ...notification, lockedUntil: null }, row),
		];
	},
};
