import type { Instant } from '#core/clock/instant.ts';
import type { ConversationId, EntryId, ProjectId } from '#core/id.ts';
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

/** A line that was left to whoever wrote it down, and that nobody has settled: see `isReadSince`. */
export type LeftLine = {
	readonly youngPerson: YoungPerson;
	readonly conversation: ConversationId;
	readonly entry: EntryId;
	/** Who wrote it down. */
	readonly actor: string;
	readonly at: Instant;
};

export interface TodayReads {
	due(project: ProjectId): Promise<readonly Due[]>;
	/** Oldest first, however the talk was left. */
	leftToRead(project: ProjectId): Promise<readonly LeftLine[]>;
	/** Open actions, and those done but not yet told to the young person; soonest due first. */
	promises(project: ProjectId, now: Instant): Promise<readonly { readonly action: Action; readonly youngPerson: YoungPerson }[]>;
}
