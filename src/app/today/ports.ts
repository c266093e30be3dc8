import type { Instant } from '#core/clock/instant.ts';
import type { ProjectId } from '#core/id.ts';
import type { Action } from '#core/record/action.ts';
import type { Conversation } from '#core/record/conversation.ts';
import type { Episode } from '#core/record/episode.ts';
import type { Offer } from '#core/record/offer.ts';
import type { YoungPerson } from '#core/record/young-person.ts';

/** One young person who is back and whose return conversation is not finished (or who is still away). */
export type Due = {
	readonly youngPerson: YoungPerson;
	/** The newest episode that no finished conversation covers. */
	readonly episode: Episode;
	/** Newest first. */
	readonly offers: readonly Offer[];
	/** The unfinished conversation about it, if one was begun. */
	readonly conversation: Conversation | null;
};

export interface TodayReads {
	due(project: ProjectId): Promise<readonly Due[]>;
	/** Open actions, and those done but not yet told to the young person; soonest due first. */
	promises(project: ProjectId, now: Instant): Promise<readonly { readonly action: Action; readonly youngPerson: YoungPerson }[]>;
}
