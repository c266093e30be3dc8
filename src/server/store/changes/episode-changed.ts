import { episodes } from '#db/schema/index.ts';
import { updateOf } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';

const change = updateOf(
	episodes,
	[
		'leftAt',
		'lastSeenAt',
		'reportedAt',
		'foundAt',
		'returnedAt',
		'howReturned',
		'policeGrade',
		'careCode',
		'reportedToPolice',
		'group',
		'preventionInterview',
		'version',
		'about',
	],
	['project', 'id', 'youngPerson', 'version'],
);

export const episodeChanged: Handler<'episode-changed'> = {
	youngPerson: ({ episode }) => episode.youngPerson,
	writes: ({ episode, from }, { project, seal }) => [
		change(
			{ ...episode, version: from + 1, about: seal(episode.youngPerson, 'episodes', 'about', episode.id, episode.about) },
			{ project, id: episode.id, youngPerson: episode.youngPerson, version: from },
		),
	],
};
