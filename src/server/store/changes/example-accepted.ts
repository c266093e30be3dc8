import { exampleOffers, screeningExamples } from '#db/schema/index.ts';
import { deleteFrom, insertInto } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';

const take = deleteFrom(exampleOffers, ['project', 'id'], 1);
const keep = insertInto(screeningExamples);

/**
 * Under the project key, not a case key: with a case it would be known whose words they were. An objection that came first
 * took the offer away, and then nothing is kept.
 */
export const exampleAccepted: Handler<'example-accepted'> = {
	writes: ({ offer, example: { id, month, about } }, { project, sealForProject }) => [
		take({ project, id: offer }),
		keep({ project, id, month, about: sealForProject('screening_examples', 'about', id, about) }),
	],
};
