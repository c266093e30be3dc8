import type { TextId } from '#core/id.ts';
import { screeningChecks, textChecks } from '#db/schema/index.ts';
import { insertInto } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';

const add = insertInto(screeningChecks);
const addToText = insertInto(textChecks);

export const screeningChecked: Handler<'screening-checked'> = {
	youngPerson: ({ check }) => check.youngPerson,
	writes: ({ check: { conversation, entry, ...check } }, { project, seal }) => {
		const sealed = (table: 'screening_checks' | 'text_checks') => seal(check.youngPerson, table, 'about', check.id, check.about);
		return conversation === null
			? [addToText({ ...check, project, text: entry as string as TextId, about: sealed('text_checks') })]
			: [add({ ...check, project, conversation, entry, about: sealed('screening_checks') })];
	},
};
