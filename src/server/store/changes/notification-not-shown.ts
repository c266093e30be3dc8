import { isNull } from 'drizzle-orm';
import { notifications } from '#db/schema/index.ts';
import { updateOf } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';

const look = updateOf(notifications, ['confirmBy'], ['project', 'id', 'confirmBy'], isNull(notifications.shownAt));

export const notificationNotShown: Handler<'notification-not-shown'> = {
	writes: ({ notification, confirmBy }, { project }) => [look({ confirmBy: null }, { project, id: notification, confirmBy })],
};
