import { exampleOffers } from '#db/schema/index.ts';
import { deleteFrom } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';

const take = deleteFrom(exampleOffers, ['project', 'id'], 1);

export const exampleSetAside: Handler<'example-set-aside'> = {
	writes: ({ offer }, { project }) => [take({ project, id: offer })],
};
