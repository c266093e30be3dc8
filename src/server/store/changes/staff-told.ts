import { staffEvents } from '#db/schema/index.ts';
import { insertInto } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';

const tell = insertInto(staffEvents);

export const staffTold: Handler<'staff-told'> = {
	writes: ({ event }, { project, at, newId }) => [tell({ ...event, project, id: newId(), at })],
};
