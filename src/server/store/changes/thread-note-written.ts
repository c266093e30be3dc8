import { threadNotes } from '#db/schema/index.ts';
import { insertInto } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';
import { takeNumber } from '#server/store/taking-number.ts';

const add = insertInto(threadNotes);

export const threadNoteWritten: Handler<'thread-note-written'> = {
	youngPerson: ({ note }) => note.youngPerson,
	writes: ({ note }, { project, seal }) => [
		takeNumber(project, note.number, note.youngPerson),
		add({ ...note, project, words: seal(note.youngPerson, 'thread_notes', 'words', note.id, note.words) }),
	],
};
