import { talkFeedback } from '#db/schema/index.ts';
import { insertInto } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';

const add = insertInto(talkFeedback);

/** Under the project key, not a case key: with a case it would be known whose it is. */
export const feedbackGiven: Handler<'feedback-given'> = {
	writes: ({ feedback: { id, month, faces, words } }, { project, sealForProject }) => [
		add({ project, id, month, about: sealForProject('talk_feedback', 'about', id, { faces, words }) }),
	],
};
