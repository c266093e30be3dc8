import type { ActionId, ConversationId, EpisodeId, NumberId, YoungPersonId } from '#core/id.ts';

/** Where the pages about a young person stand. Ids only: no name and no word is ever in an address. */
export const addresses = {
	youngPerson: (id: YoungPersonId) => `/young-people/${id}`,
	change: (id: YoungPersonId) => `/young-people/${id}/edit`,
	newEpisode: (id: YoungPersonId) => `/young-people/${id}/episodes/new`,
	episode: (id: EpisodeId) => `/episodes/${id}/edit`,
	together: (id: EpisodeId) => `/episodes/${id}/together`,
	newOffer: (id: EpisodeId) => `/episodes/${id}/offers/new`,
	newAction: (id: YoungPersonId) => `/young-people/${id}/actions/new`,
	action: (id: YoungPersonId, action: ActionId) => `/young-people/${id}/actions/${action}`,
	beginTalk: (id: YoungPersonId) => `/young-people/${id}/conversations/new`,
	conversation: (id: ConversationId) => `/conversations/${id}`,
	report: (id: ConversationId) => `/conversations/${id}/report`,
	marked: (id: ConversationId) => `/conversations/${id}/screening`,
	people: (id: YoungPersonId) => `/young-people/${id}/people`,
	looks: (id: YoungPersonId) => `/young-people/${id}/looks`,
	keeping: (id: YoungPersonId) => `/young-people/${id}/keeping`,
	/** Whether it is safe to text one number of theirs. */
	number: (id: YoungPersonId, number: NumberId) => `/young-people/${id}/numbers/${number}`,
	/** Everything that was texted with one number. */
	texts: (number: NumberId) => `/inbox/${number}`,
	useOfWords: (id: YoungPersonId) => `/young-people/${id}/words`,
} as const;
