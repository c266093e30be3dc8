import * as z from 'zod/mini';
import { AboutAction, type Action } from '#core/record/action.ts';
import { AboutEpisode, type Episode } from '#core/record/episode.ts';
import { AboutOffer, type Offer } from '#core/record/offer.ts';
import { AboutYoungPerson, type YoungPerson } from '#core/record/young-person.ts';
import type { actions, episodes, offers, youngPeople } from '#db/schema/index.ts';
import { readable, type Unsealing } from '#server/store/unsealing.ts';

const PreventionInterview = z.nullable(z.object({ done: z.boolean(), on: z.nullable(z.string()), outcomeReceived: z.boolean() }));

export function youngPersonFrom(row: typeof youngPeople.$inferSelect, { open }: Unsealing): YoungPerson {
	return { ...row, about: open(row.id, 'young_people', 'about', row.id, row.about, AboutYoungPerson) };
}

/**
 * In a list, a case whose key is gone or whose name was damaged keeps its place under a name that says so: an alert or a due conversation must
 * not vanish because its words cannot be read.
 */
export function youngPersonOrPlaceholder(row: typeof youngPeople.$inferSelect, unsealing: Unsealing): YoungPerson {
	const about = {
		nameUsed: 'Name cannot be opened',
		parentalResponsibility: [],
		mustNotBeTold: [],
		communicationNeeds: [],
		trustedPeople: [],
	};
	return readable(() => youngPersonFrom(row, unsealing), { ...row, about });
}

export function episodeFrom(row: typeof episodes.$inferSelect, { open }: Unsealing): Episode {
	return {
		...row,
		preventionInterview: PreventionInterview.parse(row.preventionInterview),
		about: open(row.youngPerson, 'episodes', 'about', row.id, row.about, AboutEpisode),
	};
}

export function offerFrom(row: typeof offers.$inferSelect, { open }: Unsealing): Offer {
	return { ...row, about: open(row.youngPerson, 'offers', 'about', row.id, row.about, AboutOffer) };
}

export function actionFrom(row: typeof actions.$inferSelect, { open }: Unsealing): Action {
	return { ...row, about: open(row.youngPerson, 'actions', 'about', row.id, row.about, AboutAction) };
}

type Away = Pick<Episode, 'id' | 'leftAt' | 'lastSeenAt' | 'reportedAt' | 'returnedAt' | 'createdAt'>;
const when = (away: Away): string => away.leftAt ?? away.lastSeenAt ?? away.reportedAt ?? away.returnedAt ?? away.createdAt;

/** By when they went, as far as it is known; an episode added late still has its own place in time. */
export const newestFirst = (a: Away, b: Away): number => when(b).localeCompare(when(a)) || (a.id < b.id ? 1 : -1);
