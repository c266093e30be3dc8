import { alerts } from '#db/schema/index.ts';
import { insertInto } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';

const raise = insertInto(alerts);

/** A second open alert for the same young person meets the unique index and is stale: the words join the first one. */
export const alertRaised: Handler<'alert-raised'> = {
	writes: ({ alert }, { project }) => [raise({ ...alert, project, lockedUntil: null })],
};
