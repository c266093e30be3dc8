import type { Instant } from '#core/clock/instant.ts';
import type { AlertId, ConcernId, ConversationId, EntryId, ProjectId, StaffId, TextId, YoungPersonId } from '#core/id.ts';
import type { Category, Level, Verdict } from '#core/screening/verdict.ts';

/** raised → seen → owned → closed. Only a signed-in person's deliberate POST moves it on; nothing closes it by itself. */
export const ALERT_STATES = ['raised', 'seen', 'owned', 'closed'] as const;
export type AlertState = (typeof ALERT_STATES)[number];

/** What the next due row asks for when its moment comes. */
export const DUE_KINDS = ['notify', 'seen-lapses', 'check-back'] as const;
export type DueKind = (typeof DUE_KINDS)[number];

/** Said in a conversation: a line of its log. */
export type LineSaid = { readonly conversation: ConversationId; readonly entry: EntryId; readonly text?: undefined };
/** Texts of one sender that were read as if they were one, oldest first, and what screening made of that. */
export type ReadTogether = { readonly words: string; readonly verdict: Verdict };
/** Said in a text, or in it and its neighbours together. */
export type TextSaid = {
	readonly conversation: null;
	readonly entry: null;
	readonly text: TextId;
	readonly together?: ReadTogether | undefined;
};
/** Where something was said. */
export type SaidAt = LineSaid | TextSaid;

type Worry = {
	readonly id: ConcernId;
	readonly project: ProjectId;
	readonly youngPerson: YoungPersonId;
	/** Null for level `concern`, which raises no alert. */
	readonly alert: AlertId | null;
	readonly level: Level;
	readonly categories: readonly Category[];
	/** Rule ids that raised it: `T41=yes` from the table, or the screening rule. */
	readonly rules: readonly string[];
	readonly raisedAt: Instant;
};

/** One thing that was said and must be looked at, listed separately on the alert it belongs to. */
export type Concern = LineConcern | TextConcern;
export type LineConcern = Worry & LineSaid;
export type TextConcern = Worry & TextSaid;

/** Whether it was said in a conversation. */
export function isOfLine(concern: Concern): concern is LineConcern {
	return concern.conversation !== null;
}

/** A child has at most one open alert; later disclosures join it. */
export type Alert = {
	readonly id: AlertId;
	readonly project: ProjectId;
	readonly youngPerson: YoungPersonId;
	readonly level: Exclude<Level, 'concern' | 'none'>;
	readonly state: AlertState;
	readonly raisedAt: Instant;
	readonly seenBy: StaffId | null;
	readonly seenAt: Instant | null;
	/** *Seen* expires: 2 minutes for `immediate`, 15 otherwise. */
	readonly seenUntil: Instant | null;
	readonly owner: StaffId | null;
	readonly ownedAt: Instant | null;
	/** An unclosed alert always has one of these in the future, or due now. */
	readonly nextDueAt: Instant | null;
	readonly nextDue: DueKind | null;
	readonly closedAt: Instant | null;
	readonly version: number;
	/** How many rungs were asked since it was last anybody's to take; the ladder begins again after its last. */
	readonly rung: number;
	/** Whom the owner asked to take it; it stays the owner's until they accept. */
	readonly offeredTo: StaffId | null;
	/** Raised by `npm run drill`, and nothing real has joined it. */
	readonly drill: boolean;
	/** Said when it was closed, if somebody on call was woken for it: whether that was needed. */
	readonly neededWaking: boolean | null;
};

export const TRAIL_KINDS = [
	'raised',
	'joined',
	'owned-by-worker-present',
	/** A volunteer was there. They never own what is urgent alone, so it was raised for others at once. */
	'volunteer-present',
	/** A volunteer said what they do, and others were asked to take it. `words` is what they said. */
	'handed-on',
	/** It goes past whoever had it, because what was said is about them. Names nobody. */
	'went-past',
	'notified',
	'notify-failed',
	'seen',
	'seen-lapsed',
	'owned',
	'taken-over',
	/** Whoever read it cannot take it, and the next people were asked at once. */
	'passed-on',
	/** Whoever owns it said by when the young person hears from them. `words` is that moment: see `replyPromise`. */
	'will-reply',
	/** Whoever owns it waits for somebody to ring back. `words` is the moment until when: see `callBackWaited`. */
	'waits-for-call',
	'checked-back',
	'check-back-missed',
	/** The owner asked somebody to take it, and who that is stands in `by` of what follows. */
	'offered',
	'offer-accepted',
	'offer-declined',
	/** Nobody answered in time: it stays with whoever asked, who is told so. */
	'offer-lapsed',
	/** A rung or a person that was passed over at once, and why. */
	'passed-over',
	/** A device said that it showed the push. Nobody has read anything yet. */
	'shown',
	/** No screen showed it in time, so the next channel was used. */
	'not-shown',
	'backstop-told',
	/** A person rang the council's emergency duty team. It never owns an alert. */
	'rang-emergency-team',
	'report-made',
	/** Besides words: see `raiseOnSign`. */
	'no-reply',
	'undeliverable',
	'stopped-texts',
	'code-word',
	'interview-overdue',
	'not-answered',
	'closed',
] as const;
export type TrailKind = (typeof TRAIL_KINDS)[number];

/** What makes an alert somebody's by a decision of theirs. */
export const TAKING: ReadonlySet<TrailKind> = new Set(['owned', 'taken-over', 'offer-accepted']);

/** Who knew what, when. Append-only; `words` (a decision, an outcome) is sealed under the case key. */
export type TrailLine = {
	readonly id: string;
	readonly alert: AlertId;
	readonly at: Instant;
	/** Who did it. Of `notified`, whose device took it; lines from before that was kept have null. Null for what the engine did by itself. */
	readonly by: StaffId | null;
	readonly what: TrailKind;
	readonly words: string | null;
};
