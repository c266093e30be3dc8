import { notifications } from '#db/schema/index.ts';
import { insertInto } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';

const queue = insertInto(notifications);

export const notificationQueued: Handler<'notification-queued'> = {
	writes: ({ notification }, { project }) => [queue({ ...notification, project, lockedUntil: null })],
};
