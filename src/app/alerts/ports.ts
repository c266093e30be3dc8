import type { Alert, Concern, LineConcern, TrailLine } from '#core/escalation/alert.ts';
import type { Entry } from '#core/flow/entry.ts';
import type { Floor } from '#core/flow/position.ts';
import type { AlertId, ConversationId, ProjectId, YoungPersonId } from '#core/id.ts';
import type { Conversation } from '#core/record/conversation.ts';
import type { Episode } from '#core/record/episode.ts';
import type { YoungPerson } from '#core/record/young-person.ts';

/** The conversation in which the newest of it was said: who is with them, and where. */
export type SaidIn = Pick<Conversation, 'worker' | 'startedAt' | 'endedAt'> & {
	readonly place?: string | undefined;
	/** Where it stands now, when known: one that was stopped and gone on with is `open` and keeps its `endedAt`. */
	readonly floor?: Floor | undefined;
	/** The times away that it covers, newest first. */
	readonly episodes: readonly Pick<Episode, 'leftAt' | 'returnedAt'>[];
};

export type AlertRecord = {
	readonly alert: Alert;
	readonly youngPerson: YoungPerson;
	/** Each disclosure separately, newest first, with the log entry that holds its words, or what stands for one: see `entryOfText`. */
	readonly disclosures: readonly { readonly concern: Concern; readonly entry: Entry }[];
	/** Null only when nothing is on the alert. */
	readonly saidIn: SaidIn | null;
	/** Oldest first. */
	readonly trail: readonly TrailLine[];
};

/** One alert as the report of a conversation needs it: what was done, and never the words again. */
export type AlertOfConversation = {
	readonly alert: Alert;
	/** Only those of the conversation asked for, oldest first. */
	readonly concerns: readonly LineConcern[];
	/** The whole life of the alert, oldest first. */
	readonly trail: readonly TrailLine[];
};

/** One alert with what was said in conversations, in texts or in both, and everything that was done about it, oldest first. */
export type HeldAlert = { readonly alert: Alert; readonly concerns: readonly Concern[]; readonly trail: readonly TrailLine[] };

export interface AlertReads {
	/** Everything not closed, highest level and longest unowned first. */
	open(project: ProjectId): Promise<readonly { readonly alert: Alert; readonly youngPerson: YoungPerson }[]>;
	openFor(project: ProjectId, youngPerson: YoungPersonId): Promise<Alert | undefined>;
	find(project: ProjectId, id: AlertId): Promise<AlertRecord | undefined>;
	/** How many things that were said in this conversation stand in the record, with or without an alert. */
	concernsIn(project: ProjectId, conversation: ConversationId): Promise<number>;
	/** Every alert that something said in this conversation raised or joined, open or closed, the first raised first. */
	ofConversation(project: ProjectId, conversation: ConversationId): Promise<readonly AlertOfConversation[]>;
}
