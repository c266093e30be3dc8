import { alerts } from '#db/schema/index.ts';
import { updateOf } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';

const change = updateOf(
	alerts,
	[
		'level',
		'state',
		'seenBy',
		'seenAt',
		'seenUntil',
		'owner',
		'ownedAt',
		'nextDueAt',
		'nextDue',
		'closedAt',
		'version',
		'rung',
		'offeredTo',
		'neededWaking',
		'drill',
		'lockedUntil',
	],
	['project', 'id', 'youngPerson', 'version'],
);

export const alertChanged: Handler<'alert-changed'> = {
	writes: ({ alert, from }, { project }) => [
		change({ ...alert, version: from + 1, lockedUntil: null }, { project, id: alert.id, youngPerson: alert.youngPerson, version: from }),
	],
};
