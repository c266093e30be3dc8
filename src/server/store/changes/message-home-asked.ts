import { messagesHome } from '#db/schema/index.ts';
import { insertInto } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';
import { takeNumber } from '#server/store/taking-number.ts';

const add = insertInto(messagesHome);

export const messageHomeAsked: Handler<'message-home-asked'> = {
	youngPerson: ({ message }) => message.youngPerson,
	writes: ({ message: { to, notTo, words, checked, passedOn, why, ...row } }, { project, seal }) => {
		const content = seal(row.youngPerson, 'messages_home', 'content', row.id, { to, notTo, words, checked, passedOn, why });
		const added = add({ ...row, project, content });
		return row.number === null ? [added] : [takeNumber(project, row.number, row.youngPerson), added];
	},
};
