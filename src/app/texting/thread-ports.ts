import type { Instant } from '#core/clock/instant.ts';
import type { Entry } from '#core/flow/entry.ts';
import type { ExchangeId, MessageHomeId, NumberId, ProjectId, SentTextId, StaffId, TextId, YoungPersonId } from '#core/id.ts';
import type { Level } from '#core/screening/verdict.ts';
import type { Exchange } from '#core/texting/exchange.ts';
import type { KeptText, TextingNumber } from '#core/texting/kept-text.ts';
import type { MessageHome } from '#core/texting/message-home.ts';
import type { SentText } from '#core/texting/sent-text.ts';
import type { Thread } from '#core/texting/thread.ts';
import type { ThreadNote } from '#core/texting/thread-note.ts';
import type { TextReceipt } from './ports.ts';

/** Who writes an answer in a thread now, while that is still believed. */
export type WrittenIn = { readonly by: StaffId; readonly until: Instant } | null;

/** A thread with what the inbox shows of it: nothing older than its newest text is opened. */
export type ListedThread = {
	readonly thread: Thread;
	readonly number: TextingNumber;
	readonly newest: KeptText | undefined;
	/** The newest of ours, whatever became of it. */
	readonly newestOfOurs: SentText | undefined;
	readonly writtenIn: WrittenIn;
};

/** Everything that was texted with one number, either way, in the order in which it happened. */
export type ThreadInFull = ListedThread & {
	readonly texts: readonly KeptText[];
	readonly ours: readonly SentText[];
	readonly notes: readonly ThreadNote[];
};

/** Farther ahead than any answer is ever due; a moment beyond it is from before the clock was put back, and due now. */
export const ANSWER_AHEAD_SECONDS = 8 * 24 * 3_600;
/** Farther ahead than any text of ours ever waits, such as for the hours of a week at which it is safe. */
export const SEND_AHEAD_SECONDS = 10 * 24 * 3_600;
/** No try that failed waits longer for the next. Whatever comes after it on the same number waits with it, so that they arrive in order. */
export const RETRY_AT_MOST_SECONDS = 5 * 60;

/** Claims rows for one process, the longest due first. One that died leaves them after the lease. */
export type Claim = { readonly now: Instant; readonly limit: number; readonly leaseSeconds: number };

export interface ThreadReads {
	find(project: ProjectId, number: NumberId): Promise<ThreadInFull | undefined>;
	/** Every thread, those that wait first and the longest waiting before the others, then the newest heard. */
	all(project: ProjectId): Promise<readonly ListedThread[]>;
	/** Those of one young person, in the same order. */
	of(project: ProjectId, youngPerson: YoungPersonId): Promise<readonly ListedThread[]>;
	/** How many wait for an answer of a person, and since when the longest does: for Today. */
	waiting(project: ProjectId): Promise<{ readonly count: number; readonly since: Instant | null }>;
	/** Threads with texts that the assistant has not handled. */
	claimToHandle(project: ProjectId, claim: Claim): Promise<readonly NumberId[]>;
	/** What such a thread needs: its texts that wait, by when they were sent and came, and what was asked there. */
	toHandle(project: ProjectId, number: NumberId): Promise<ToHandle | undefined>;
	/** Threads whose texts should have had an answer by now. */
	claimUnanswered(project: ProjectId, claim: Claim): Promise<readonly NumberId[]>;
	/**
	 * Of those for whom an alert stands open: who wrote nothing more since the last of ours, which went after `from` and no later than `to`,
	 * where the newest of theirs before it has this level.
	 */
	silentSince(
		project: ProjectId,
		window: { readonly level: Level; readonly from: Instant; readonly to: Instant },
	): Promise<readonly Pick<Thread, 'number' | 'youngPerson'>[]>;
}

/** A text of ours as far as nothing of it is sealed. */
export type UnopenedSentText = Omit<SentText, 'to' | 'words' | 'providerId' | 'translated' | 'why'>;

export type ToHandle = {
	readonly thread: Thread;
	readonly number: TextingNumber;
	/** Not handled yet, the first sent first. */
	readonly waiting: readonly KeptText[];
	/** Those of theirs besides that came close enough to one that waits for it to be a repeat (`isSoftDuplicate`), newest last. */
	readonly near: readonly KeptText[];
	/** The newest two hundred of ours, the first queued first, without their words: what was asked, said and is on its way. */
	readonly ours: readonly UnopenedSentText[];
	readonly exchange: HeldExchange | undefined;
};

export type HeldExchange = {
	readonly exchange: Exchange;
	/** In the order in which they were appended. */
	readonly lines: readonly { readonly entry: Entry; readonly text: TextId | null }[];
};

export interface SentTextReads {
	find(project: ProjectId, id: SentTextId): Promise<SentText | undefined>;
	/**
	 * Takes texts of ours that are due: at most one for each number, the first queued there first, so that they arrive in order. None
	 * while an earlier one is due, taken, or tried again within `RETRY_AT_MOST_SECONDS`; one that is held back for longer, such as
	 * until it is safe to text them, holds up no answer to what they write meanwhile. `attempts` counts this one.
	 */
	claimDue(project: ProjectId, claim: Claim): Promise<readonly SentText[]>;
	/** Whether any process has one with a gateway at this moment, so that what the gateway calls it is not written down yet. */
	isSending(project: ProjectId, now: Instant): Promise<boolean>;
	/** By the gateway's name for it. Undefined: it is none of ours, or went with its case. */
	byReceipt(project: ProjectId, receipt: Pick<TextReceipt, 'provider' | 'providerId'>): Promise<SentText | undefined>;
	/** The newest two hundred texts of ours that asked something there, in any order: for screening, which must be quick. */
	asked(project: ProjectId, number: NumberId): Promise<readonly Pick<SentText, 'question' | 'flow' | 'sentAt' | 'overAt'>[]>;
}

export interface ExchangeReads {
	find(project: ProjectId, id: ExchangeId): Promise<HeldExchange | undefined>;
	/** Of one young person, the newest first. */
	of(project: ProjectId, youngPerson: YoungPersonId): Promise<readonly HeldExchange[]>;
}

export interface MessageHomeReads {
	find(project: ProjectId, id: MessageHomeId): Promise<MessageHome | undefined>;
	of(project: ProjectId, youngPerson: YoungPersonId): Promise<readonly MessageHome[]>;
	/** Those of which the young person does not know yet what became of them, the first asked first. */
	open(project: ProjectId): Promise<readonly MessageHome[]>;
}
