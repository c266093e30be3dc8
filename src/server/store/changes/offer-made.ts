import { offers } from '#db/schema/index.ts';
import { insertInto } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';

const add = insertInto(offers);

export const offerMade: Handler<'offer-made'> = {
	youngPerson: ({ offer }) => offer.youngPerson,
	writes: ({ offer }, { project, seal }) => [
		add({ ...offer, project, about: seal(offer.youngPerson, 'offers', 'about', offer.id, offer.about) }),
	],
};
