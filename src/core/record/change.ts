import type { CaseMark, OpenedCase, StaffCheck } from '#core/access/sight.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { Alert, Concern, TrailLine } from '#core/escalation/alert.ts';
import type { Notification } from '#core/escalation/notification.ts';
import type { Entry } from '#core/flow/entry.ts';
import type { Position } from '#core/flow/position.ts';
import type { ConversationId, ExchangeId, NumberId, ProjectId, StaffId, TextId, YoungPersonId } from '#core/id.ts';
import type { Action } from '#core/record/action.ts';
import type { Closing, Conversation, ConversationOutcome } from '#core/record/conversation.ts';
import type { Episode } from '#core/record/episode.ts';
import type { Feedback } from '#core/record/feedback.ts';
import type { MandatoryReport } from '#core/record/mandatory-report.ts';
import type { Offer } from '#core/record/offer.ts';
import type { ScreeningCheck } from '#core/record/screening-check.ts';
import type { ExampleOffer, ScreeningExample } from '#core/record/screening-example.ts';
import type { UseOfWords } from '#core/record/use-of-words.ts';
import type { YoungPerson } from '#core/record/young-person.ts';
import type { AccessRequest, AccessStep } from '#core/rights/access-request.ts';
import type { CorrectionRow } from '#core/rights/correction.ts';
import type { Level } from '#core/screening/verdict.ts';
import type { Exchange } from '#core/texting/exchange.ts';
import type { KeptText, TextingNumber } from '#core/texting/kept-text.ts';
import type { MessageHome } from '#core/texting/message-home.ts';
import type { SentText } from '#core/texting/sent-text.ts';
import type { Thread } from '#core/texting/thread.ts';
import type { ThreadNote } from '#core/texting/thread-note.ts';

/** What staff screens must hear at once. Names a thing, never says anything about it. */
export type StaffEvent = {
	readonly kind: 'alert-changed' | 'conversation-changed' | 'record-changed' | 'thread-changed';
	readonly subject: string;
};

/**
 * Everything a use case can ask to be stored. A use case returns a list of these; the store turns each into writes
 * with the row count it must touch, and commits the whole list once or not at all. `from` is the version that was
 * seen: when somebody else wrote first the commit is *stale* and nothing is kept of it.
 */
export type Change =
	| { readonly change: 'young-person-added'; readonly youngPerson: YoungPerson }
	| { readonly change: 'young-person-changed'; readonly youngPerson: YoungPerson; readonly from: number }
	| { readonly change: 'episode-added'; readonly episode: Episode }
	| { readonly change: 'episode-changed'; readonly episode: Episode; readonly from: number }
	| { readonly change: 'offer-made'; readonly offer: Offer }
	| { readonly change: 'conversation-begun'; readonly conversation: Conversation }
	| {
			readonly change: 'conversation-moved';
			readonly conversation: ConversationId;
			readonly youngPerson: YoungPersonId;
			readonly position: Position;
			readonly endedAt: Instant | null;
			readonly outcome: ConversationOutcome | null;
			readonly from: number;
	  }
	| { readonly change: 'entry-appended'; readonly conversation: ConversationId; readonly youngPerson: YoungPersonId; readonly entry: Entry }
	| { readonly change: 'closing-saved'; readonly youngPerson: YoungPersonId; readonly closing: Closing }
	| { readonly change: 'concern-raised'; readonly concern: Concern }
	| { readonly change: 'alert-raised'; readonly alert: Alert }
	| { readonly change: 'alert-changed'; readonly alert: Alert; readonly from: number }
	| { readonly change: 'trail-written'; readonly youngPerson: YoungPersonId; readonly line: TrailLine }
	| { readonly change: 'notification-queued'; readonly notification: Notification }
	/** What came of one try. `from`: the attempts that were counted when it was claimed, so that only whoever has it says so. */
	| { readonly change: 'notification-moved'; readonly notification: Notification; readonly from: number }
	/** No screen said in time that it showed it: the next channel is somebody's who came first, and nothing is waited for here. */
	| { readonly change: 'notification-not-shown'; readonly notification: Notification['id']; readonly confirmBy: Instant }
	/** A screen showed it. Only once, and never after that again. */
	| { readonly change: 'notification-shown'; readonly notification: Notification['id']; readonly shownAt: Instant }
	| { readonly change: 'action-added'; readonly action: Action }
	| { readonly change: 'action-changed'; readonly action: Action; readonly from: number }
	/** Names nobody: see Feedback. */
	| { readonly change: 'feedback-given'; readonly feedback: Feedback }
	| { readonly change: 'screening-checked'; readonly check: ScreeningCheck }
	/** An objection takes with it what was offered and not accepted yet. */
	| { readonly change: 'use-of-words-recorded'; readonly use: UseOfWords }
	| { readonly change: 'example-offered'; readonly offer: ExampleOffer }
	/** What was offered goes, and `example` is kept without any link to it. Stale when the offer is gone already. */
	| { readonly change: 'example-accepted'; readonly offer: ExampleOffer['id']; readonly example: ScreeningExample }
	| { readonly change: 'example-set-aside'; readonly offer: ExampleOffer['id'] }
	/** From here on this volunteer sees the case. */
	| { readonly change: 'case-named'; readonly mark: CaseMark }
	| { readonly change: 'case-unnamed'; readonly youngPerson: YoungPersonId; readonly staff: StaffId }
	/** From here on the case is closed to this person, because what was said names them. */
	| { readonly change: 'case-closed-to'; readonly mark: CaseMark }
	| { readonly change: 'case-given-back'; readonly youngPerson: YoungPersonId; readonly staff: StaffId }
	/** Opened with a reason by somebody whom it does not name. */
	| { readonly change: 'case-opened'; readonly opened: OpenedCase }
	/** Somebody asked for what is held about a young person. */
	| { readonly change: 'access-requested'; readonly request: AccessRequest }
	/** What was decided about such a request, and where it stands since. */
	| {
			readonly change: 'access-stepped';
			readonly step: AccessStep;
			readonly state: AccessRequest['state'];
			readonly dueOn: AccessRequest['dueOn'];
			readonly from: number;
	  }
	/** Adds beside what is there and changes nothing of it. */
	| { readonly change: 'correction-written'; readonly correction: CorrectionRow }
	/** Kept as it is made. Nothing changes one; what comes later adds to it. */
	| { readonly change: 'mandatory-report-made'; readonly report: MandatoryReport }
	/** Somebody texts from here. `sender` is what it is found by: the number, or what stands for one that was withheld. */
	| { readonly change: 'number-added'; readonly number: TextingNumber; readonly sender: string }
	/** From here on it stands so, unless it did not stand as `from` any more. */
	| {
			readonly change: 'number-marked';
			readonly number: NumberId;
			readonly youngPerson: YoungPersonId;
			readonly state: TextingNumber['state'];
			readonly from: TextingNumber['state'];
	  }
	/** A text, with what screening made of it. Stale where the same is kept already, or its number is somebody else's by now. */
	| { readonly change: 'text-kept'; readonly text: KeptText }
	/** Read together with its neighbours it says more than alone. */
	| {
			readonly change: 'text-raised';
			readonly text: TextId;
			readonly youngPerson: YoungPersonId;
			readonly level: Level;
			readonly from: Level;
	  }
	/** These were read together with their neighbours, and their sender is anybody's to take again. */
	| {
			readonly change: 'texts-looked-at';
			readonly number: NumberId;
			readonly youngPerson: YoungPersonId;
			readonly texts: readonly TextId[];
	  }
	/** What is known of a number, and how it stands since. Stale where somebody else said something meanwhile. */
	| { readonly change: 'number-known'; readonly number: TextingNumber; readonly from: number }
	/** Who answers there, since when somebody waits, and what is under way. Takes the thread's row. */
	| { readonly change: 'thread-changed'; readonly thread: Thread; readonly from: number }
	/** Whoever writes an answer there now, for others who look. Whoever comes later replaces it. */
	| { readonly change: 'thread-written-in'; readonly number: NumberId; readonly by: StaffId; readonly until: Instant }
	| { readonly change: 'thread-note-written'; readonly note: ThreadNote }
	/** These were answered, or left to a person: the assistant has them no more to do, and its thread is anybody's to take again. */
	| {
			readonly change: 'texts-handled';
			readonly number: NumberId;
			readonly youngPerson: YoungPersonId;
			readonly texts: readonly TextId[];
	  }
	| { readonly change: 'exchange-begun'; readonly exchange: Exchange }
	| {
			readonly change: 'exchange-moved';
			readonly exchange: ExchangeId;
			readonly youngPerson: YoungPersonId;
			readonly position: Position;
			readonly endedAt: Instant | null;
			readonly from: number;
	  }
	/** `text`: the one whose words it took; null where nobody texted, such as a person who took over. */
	| {
			readonly change: 'exchange-line';
			readonly exchange: ExchangeId;
			readonly youngPerson: YoungPersonId;
			readonly entry: Entry;
			readonly text: TextId | null;
	  }
	/** Goes out when it may (see `maySend`). */
	| { readonly change: 'text-queued'; readonly text: SentText }
	/**
	 * What came of one try, or of its receipt. `from`: the attempts that were counted when it was claimed, so that only whoever has it says
	 * so. Stale where it should wait on, be held back or be called off and does not wait any more: somebody called it off meanwhile. What
	 * really went out is written whatever became of its row.
	 */
	| { readonly change: 'sent-text-moved'; readonly text: SentText; readonly from: number }
	/**
	 * Whatever of ours still waits for this number goes no more, where `only` is left out; otherwise whatever of the assistant's does, and a
	 * worker's text goes all the same. Every question that stands open there is over, either way.
	 */
	| {
			readonly change: 'sends-called-off';
			readonly number: NumberId;
			readonly youngPerson: YoungPersonId;
			readonly only?: 'assistant' | undefined;
	  }
	/** The questions that stand open there are over without another in their place. */
	| { readonly change: 'questions-over'; readonly number: NumberId; readonly youngPerson: YoungPersonId }
	| { readonly change: 'message-home-asked'; readonly message: MessageHome }
	| { readonly change: 'message-home-changed'; readonly message: MessageHome; readonly from: number }
	| { readonly change: 'staff-checked'; readonly check: StaffCheck }
	| { readonly change: 'staff-told'; readonly event: StaffEvent };

/** Who did something. A young person is never named here: the conversation that the row is about says whose it is. */
export type AuditActor = StaffId | 'young-person' | 'system';

/** One audit row, sealed into a chain inside the commit that it describes. Ids only, never content. */
export type AuditRow = {
	readonly actor: AuditActor;
	readonly action: string;
	readonly subject: string;
	readonly youngPerson: YoungPersonId | null;
};

export type Commit = {
	readonly project: ProjectId;
	readonly at: Instant;
	readonly changes: readonly Change[];
	readonly audit: readonly AuditRow[];
};

export type CommitOutcome = 'committed' | 'stale';

/** The one way to write. Everything in a commit is durable before the promise resolves, or none of it is stored. */
export interface RecordStore {
	commit(commit: Commit): Promise<CommitOutcome>;
}
