import { isNull } from 'drizzle-orm';
import { notifications } from '#db/schema/index.ts';
import { updateOf } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';

/** Nothing has to be confirmed any more. */
const show = updateOf(notifications, ['shownAt', 'confirmBy'], ['project', 'id'], isNull(notifications.shownAt));

export const notificationShown: Handler<'notification-shown'> = {
	writes: ({ notification, shownAt }, { project }) => [show({ shownAt, confirmBy: null }, { project, id: notification })],
};
