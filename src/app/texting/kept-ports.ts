import type { HeldAlert } from '#app/alerts/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { NumberId, ProjectId, YoungPersonId } from '#core/id.ts';
import type { KeptText, TextingNumber } from '#core/texting/kept-text.ts';
import type { InboundText } from './ports.ts';

/** A sender whose texts were not all read together with their neighbours yet. */
export type ToLookAt = {
	readonly number: TextingNumber;
	/** Those that wait, and all that may stand beside one of them, in the order in which they came. */
	readonly texts: readonly KeptText[];
	readonly waiting: ReadonlySet<KeptText['id']>;
};

/** What is kept of texts. */
export interface TextReads {
	/** @param sender see `senderOf` */
	numberOf(project: ProjectId, sender: string): Promise<TextingNumber | undefined>;
	/** Whether this is kept already: the same from the same gateway under the same id. */
	isKept(project: ProjectId, text: InboundText): Promise<boolean>;
	/** Every number that a young person texts from, the first heard first. */
	numbersOf(project: ProjectId, youngPerson: YoungPersonId): Promise<readonly TextingNumber[]>;
	/** Every text of a young person, in the order in which they came. */
	of(project: ProjectId, youngPerson: YoungPersonId): Promise<readonly KeptText[]>;
	/** How many things that were said in texts of theirs stand in the record, with or without an alert. */
	concernsIn(project: ProjectId, youngPerson: YoungPersonId): Promise<number>;
	/** Every alert that a text of theirs raised or joined, with only what was said in texts, the first raised first. */
	alertsOf(project: ProjectId, youngPerson: YoungPersonId): Promise<readonly HeldAlert[]>;
	/** Takes senders for one process, the longest waiting first. One that died leaves them after the lease. */
	claimLooks(
		project: ProjectId,
		claim: { readonly now: Instant; readonly limit: number; readonly leaseSeconds: number },
	): Promise<readonly NumberId[]>;
	toLookAt(project: ProjectId, number: NumberId): Promise<ToLookAt | undefined>;
}

/** How long one process has a sender's texts to read them together. */
export const LOOK_LEASE_SECONDS = 10;
