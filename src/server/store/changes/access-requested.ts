import { accessRequests } from '#db/schema/index.ts';
import { insertInto } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';

const add = insertInto(accessRequests);

export const accessRequested: Handler<'access-requested'> = {
	youngPerson: ({ request }) => request.youngPerson,
	writes: ({ request }, { project, seal }) => [
		add({ ...request, project, about: seal(request.youngPerson, 'access_requests', 'about', request.id, request.about) }),
	],
};
