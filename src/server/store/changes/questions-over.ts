import type { Handler } from '#server/store/changes/handler.ts';
import { questionsThereAreOver } from '#server/store/open-questions.ts';
import { takeNumber } from '#server/store/taking-number.ts';

export const questionsOver: Handler<'questions-over'> = {
	writes: ({ number, youngPerson }, { project, at }) => [
		takeNumber(project, number, youngPerson),
		questionsThereAreOver({ project, number, youngPerson }, at),
	],
};
