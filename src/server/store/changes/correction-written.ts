import { corrections } from '#db/schema/index.ts';
import { insertInto } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';

const add = insertInto(corrections);

export const correctionWritten: Handler<'correction-written'> = {
	youngPerson: ({ correction }) => correction.youngPerson,
	writes: ({ correction }, { project, seal }) => [
		add({ ...correction, project, about: seal(correction.youngPerson, 'corrections', 'about', correction.id, correction.about) }),
	],
};
