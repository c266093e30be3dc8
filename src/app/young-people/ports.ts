import type { EpisodeId, ProjectId, YoungPersonId } from '#core/id.ts';
import type { Action } from '#core/record/action.ts';
import type { Conversation } from '#core/record/conversation.ts';
import type { Episode } from '#core/record/episode.ts';
import type { Offer } from '#core/record/offer.ts';
import type { YoungPerson } from '#core/record/young-person.ts';

export type YoungPersonRecord = {
	readonly youngPerson: YoungPerson;
	/** Newest first. */
	readonly episodes: readonly Episode[];
	/** Newest first. */
	readonly offers: readonly Offer[];
	readonly conversations: readonly Conversation[];
	readonly actions: readonly Action[];
};

export interface YoungPeopleReads {
	/** By name as typed (exact, prefix or sounding alike); the whole list, by name used, when `name` is empty. */
	search(project: ProjectId, name: string): Promise<readonly YoungPerson[]>;
	/** Only who they are, without what belongs to them: asked with everything that they write alone. */
	one(project: ProjectId, id: YoungPersonId): Promise<YoungPerson | undefined>;
	record(project: ProjectId, id: YoungPersonId): Promise<YoungPersonRecord | undefined>;
	episode(project: ProjectId, id: EpisodeId): Promise<Episode | undefined>;
}
