import type { Entry } from '#core/flow/entry.ts';
import type { ConversationId, ProjectId, YoungPersonId } from '#core/id.ts';
import type { Action } from '#core/record/action.ts';
import type { Closing, Conversation } from '#core/record/conversation.ts';
import type { Episode } from '#core/record/episode.ts';
import type { YoungPerson } from '#core/record/young-person.ts';

export type StoredConversation = {
	readonly conversation: Conversation;
	readonly youngPerson: YoungPerson;
	/** In the order in which they were appended. */
	readonly entries: readonly Entry[];
};

export interface ConversationReads {
	find(project: ProjectId, id: ConversationId): Promise<StoredConversation | undefined>;
	/** Newest of each part first. */
	closings(project: ProjectId, id: ConversationId): Promise<readonly Closing[]>;
	episodes(project: ProjectId, id: ConversationId): Promise<readonly Episode[]>;
	actions(project: ProjectId, youngPerson: YoungPersonId): Promise<readonly Action[]>;
	/** Exact words kept in earlier, finished conversations: what was already told, so that nobody asks again. */
	alreadyTold(
		project: ProjectId,
		youngPerson: YoungPersonId,
		before: ConversationId,
	): Promise<readonly { readonly entry: Entry; readonly conversation: ConversationId; readonly worker: string }[]>;
}
