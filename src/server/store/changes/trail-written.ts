import { sql } from 'drizzle-orm';
import { alertTrail } from '#db/schema/index.ts';
import { hole, insertInto } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';

const next = sql`(select coalesce(max(${alertTrail.place}), 0) + 1 from ${alertTrail} where ${alertTrail.project} = ${hole('project', alertTrail.project)} and ${alertTrail.alert} = ${hole('alert', alertTrail.alert)})`;
const add = insertInto(alertTrail, { place: next });

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
