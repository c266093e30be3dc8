import type { YoungPersonId } from '#core/id.ts';
import type { Change } from '#core/record/change.ts';
import type { Write } from '#db/dialect/write.ts';
import { accessRequested } from '#server/store/changes/access-requested.ts';
import { accessStepped } from '#server/store/changes/access-stepped.ts';
import { actionAdded } from '#server/store/changes/action-added.ts';
import { actionChanged } from '#server/store/changes/action-changed.ts';
import { alertChanged } from '#server/store/changes/alert-changed.ts';
import { alertRaised } from '#server/store/changes/alert-raised.ts';
import { caseClosedTo } from '#server/store/changes/case-closed-to.ts';
import { caseGivenBack } from '#server/store/changes/case-given-back.ts';
import { caseNamed } from '#server/store/changes/case-named.ts';
import { caseOpened } from '#server/store/changes/case-opened.ts';
import { caseUnnamed } from '#server/store/changes/case-unnamed.ts';
import { closingSaved } from '#server/store/changes/closing-saved.ts';
import { concernRaised } from '#server/store/changes/concern-raised.ts';
import { conversationBegun } from '#server/store/changes/conversation-begun.ts';
import { conversationMoved } from '#server/store/changes/conversation-moved.ts';
import { correctionWritten } from '#server/store/changes/correction-written.ts';
import { entryAppended } from '#server/store/changes/entry-appended.ts';
import { episodeAdded } from '#server/store/changes/episode-added.ts';
import { episodeChanged } from '#server/store/changes/episode-changed.ts';
import { exampleAccepted } from '#server/store/changes/example-accepted.ts';
import { exampleOffered } from '#server/store/changes/example-offered.ts';
import { exampleSetAside } from '#server/store/changes/example-set-aside.ts';
import { exchangeBegun } from '#server/store/changes/exchange-begun.ts';
import { exchangeLine } from '#server/store/changes/exchange-line.ts';
import { exchangeMoved } from '#server/store/changes/exchange-moved.ts';
import { feedbackGiven } from '#server/store/changes/feedback-given.ts';
import type { ChangeName, ChangeOf, Handler, WriteContext } from '#server/store/changes/handler.ts';
import { mandatoryReportMade } from '#server/store/changes/mandatory-report-made.ts';
import { messageHomeAsked } from '#server/store/changes/message-home-asked.ts';
import { messageHomeChanged } from '#server/store/changes/message-home-changed.ts';
import { notificationMoved } from '#server/store/changes/notification-moved.ts';
import { notificationNotShown } from '#server/store/changes/notification-not-shown.ts';
import { notificationQueued } from '#server/store/changes/notification-queued.ts';
import { notificationShown } from '#server/store/changes/notification-shown.ts';
import { numberAdded } from '#server/store/changes/number-added.ts';
import { numberKnown } from '#server/store/changes/number-known.ts';
import { numberMarked } from '#server/store/changes/number-marked.ts';
import { offerMade } from '#server/store/changes/offer-made.ts';
import { questionsOver } from '#server/store/changes/questions-over.ts';
import { screeningChecked } from '#server/store/changes/screening-checked.ts';
import { sendsCalledOff } from '#server/store/changes/sends-called-off.ts';
import { sentTextMoved } from '#server/store/changes/sent-text-moved.ts';
import { staffChecked } from '#server/store/changes/staff-checked.ts';
import { staffTold } from '#server/store/changes/staff-told.ts';
import { textKept } from '#server/store/changes/text-kept.ts';
import { textQueued } from '#server/store/changes/text-queued.ts';
import { textRaised } from '#server/store/changes/text-raised.ts';
import { textsHandled } from '#server/store/changes/texts-handled.ts';
import { textsLookedAt } from '#server/store/changes/texts-looked-at.ts';
import { threadChanged } from '#server/store/changes/thread-changed.ts';
import { threadNoteWritten } from '#server/store/changes/thread-note-written.ts';
import { threadWrittenIn } from '#server/store/changes/thread-written-in.ts';
import { trailWritten } from '#server/store/changes/trail-written.ts';
import { useOfWordsRecorded } from '#server/store/changes/use-of-words-recorded.ts';
import { youngPersonAdded } from '#server/store/changes/young-person-added.ts';
import { youngPersonChanged } from '#server/store/changes/young-person-changed.ts';

/** Every kind of change and who turns it into writes, in the order in which a commit writes: parents before children. */
export const HANDLERS: { readonly [Name in ChangeName]: Handler<Name> } = {
	'young-person-added': youngPersonAdded,
	'young-person-changed': youngPersonChanged,
	'episode-added': episodeAdded,
	'episode-changed': episodeChanged,
	'offer-made': offerMade,
	'conversation-begun': conversationBegun,
	'conversation-moved': conversationMoved,
	'entry-appended': entryAppended,
	'closing-saved': closingSaved,
	'number-added': numberAdded,
	'number-marked': numberMarked,
	'number-known': numberKnown,
	'exchange-begun': exchangeBegun,
	'exchange-moved': exchangeMoved,
	'exchange-line': exchangeLine,
	// Whoever answers and hears in one commit has seen the thread as it was before the text.
	'thread-changed': threadChanged,
	'thread-written-in': threadWrittenIn,
	'thread-note-written': threadNoteWritten,
	'text-kept': textKept,
	'text-raised': textRaised,
	'texts-looked-at': textsLookedAt,
	'texts-handled': textsHandled,
	// What is called off is what waited before: the answer that comes with it still goes, and what it asks is open.
	'sent-text-moved': sentTextMoved,
	'sends-called-off': sendsCalledOff,
	'questions-over': questionsOver,
	'text-queued': textQueued,
	'message-home-asked': messageHomeAsked,
	'message-home-changed': messageHomeChanged,
	'alert-raised': alertRaised,
	'alert-changed': alertChanged,
	'concern-raised': concernRaised,
	'trail-written': trailWritten,
	'notification-queued': notificationQueued,
	'notification-moved': notificationMoved,
	'notification-not-shown': notificationNotShown,
	'notification-shown': notificationShown,
	'action-added': actionAdded,
	'action-changed': actionChanged,
	'feedback-given': feedbackGiven,
	'screening-checked': screeningChecked,
	'use-of-words-recorded': useOfWordsRecorded,
	'example-offered': exampleOffered,
	'example-accepted': exampleAccepted,
	'example-set-aside': exampleSetAside,
	'case-named': caseNamed,
	'case-unnamed': caseUnnamed,
	'case-closed-to': caseClosedTo,
	'case-given-back': caseGivenBack,
	'case-opened': caseOpened,
	'access-requested': accessRequested,
	'access-stepped': accessStepped,
	'correction-written': correctionWritten,
	'mandatory-report-made': mandatoryReportMade,
	'staff-checked': staffChecked,
	'staff-told': staffTold,
};

const ORDER = new Map(Object.keys(HANDLERS).map((name, at) => [name, at]));
const place = (change: Change): number => ORDER.get(change.change) ?? 0;

/** A use case may list its changes in any order; those of one kind keep theirs. */
export function inOrder(changes: readonly Change[]): readonly Change[] {
	return changes.length < 2 ? changes : [...changes].sort((a, b) => place(a) - place(b));
}

export function writesOf<Name extends ChangeName>(change: ChangeOf<Name>, context: WriteContext): readonly Write[] {
	const handler: Handler<Name> = HANDLERS[change.change as Name];
	return handler.writes(change, context);
}

/** Whose case key a change needs, if any. */
export function caseOf<Name extends ChangeName>(change: ChangeOf<Name>): YoungPersonId | undefined {
	const handler: Handler<Name> = HANDLERS[change.change as Name];
	return handler.youngPerson?.(change);
}
