import { episodes } from '#db/schema/index.ts';
import { insertInto } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';

const add = insertInto(episodes);

export const episodeAdded: Handler<'episode-added'> = {
	youngPerson: ({ episode }) => episode.youngPerson,
	writes: ({ episode }, { project, seal }) => [
		add({ ...episode, project, about: seal(episode.youngPerson, 'episodes', 'about', episode.id, episode.about) }),
	],
};
