import { alertTrail } from '#db/schema/index.ts';
import { insertInto } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';

const add = insertInto(alertTrail);

export const trailWritten: Handler<'trail-written'> = {
	youngPerson: ({ youngPerson }) => youngPerson,
	writes: ({ youngPerson, line }, { project, seal }) => [
		add({
			...line,
			project,
			youngPerson,
			words: line.words === null ? null : seal(youngPerson, 'alert_trail', 'words', line.id, line.words),
		}),
	],
};
