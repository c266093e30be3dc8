import { exampleOffers } from '#db/schema/index.ts';
import { insertInto } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';

const add = insertInto(exampleOffers);

/** Words of one entry that are offered already meet the unique index, and the second offer is stale. */
export const exampleOffered: Handler<'example-offered'> = {
	youngPerson: ({ offer }) => offer.youngPerson,
	writes: ({ offer }, { project, seal }) => [
		add({ ...offer, project, about: seal(offer.youngPerson, 'example_offers', 'about', offer.id, offer.about) }),
	],
};
