import { exampleOffers, usesOfWords } from '#db/schema/index.ts';
import { deleteFrom, insertInto } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';

const add = insertInto(usesOfWords);
const takeBack = deleteFrom(exampleOffers, ['project', 'youngPerson']);

/** No use case can forget it: with an objection goes whatever of theirs was offered and is not accepted yet. */
export const useOfWordsRecorded: Handler<'use-of-words-recorded'> = {
	youngPerson: ({ use }) => use.youngPerson,
	writes: ({ use }, { project, seal }) => [
		add({ ...use, project, about: seal(use.youngPerson, 'uses_of_words', 'about', use.id, use.about) }),
		...(use.about.standing === 'objection' ? [takeBack({ project, youngPerson: use.youngPerson })] : []),
	],
};
