import type { Look } from './ports.ts';

/** What somebody did with a record: looked, or changed something in it. */
export type Deed = { readonly kind: 'read' | 'changed'; readonly words: string };

const read = (words: string): Deed => ({ kind: 'read', words });
const changed = (words: string): Deed => ({ kind: 'changed', words });

/** Every way to read or change a young person's record, in words that follow a name. */
const DEEDS: Readonly<Record<string, Deed>> = {
	'young-person.read': read('opened the record'),
	'young-person.looks-read': read('opened this list'),
	'record.read': read('opened the record'),
	'episode.read': read('opened a time away'),
	'offer.read': read('opened an offer'),
	'action.read': read('opened a promise'),
	'promises.read': read('opened the promises'),
	'conversation.read': read('opened a conversation'),
	'card.read': read('opened the card to keep'),
	'report.read': read('opened the report'),
	'alert.opened': read('opened an alert'),
	'alert.read': read('opened an alert'),
	'alert.shown': read('saw an alert at the top of a page'),
	'private-page.read': read('opened the page for their own phone'),
	'screening.line-read': read('opened a line that screening marked'),
	'screening.talk-read': read('opened a conversation with the marks of screening'),
	'screening.words-read': read('read words that screening looked at'),
	'use-of-words.read': read('opened what was said about using their words'),
	'mandatory-report.form-read': read('opened the form of a mandatory report'),
	'mandatory-report.read': read('opened a mandatory report'),
	'access-request.form-read': read('opened the form for a request'),
	'access-requests.read': read('opened the list of requests for what is held'),
	'access-request.read': read('opened a request for what is held'),
	'access-request.listed': read('saw a request for what is held on the list'),
	'access-request.lines-read': read('looked at each line for a request'),
	'access-request.second-read': read('opened what would be given, for a second look'),
	'access-request.sheet-read': read('opened what is left out of a request'),
	'corrections.read': read('opened what somebody said is wrong'),
	'access-request.asked': changed('wrote down a request for what is held'),
	'access-request.extended': changed('put a request off'),
	'access-request.decided': changed('decided about a request'),
	'access-request.lines': changed('decided about lines of a request'),
	'access-request.weighed': changed('asked for a second look at what would be given'),
	'access-request.released': changed('looked at what would be given, and agreed'),
	'access-request.sent-back': changed('looked at what would be given, and sent it back'),
	'access-request.made': changed('made what is given for a request'),
	'access-request.answered': changed('said that a request is answered'),
	'correction.said': changed('wrote down that something is wrong'),
	'correction.decided': changed('decided about something that is wrong'),
	'case.people-read': read('opened who may see this'),
	'case.named': changed('named a volunteer'),
	'case.unnamed': changed('took a volunteer out'),
	'case.closed-to': changed('closed it to somebody whom it names'),
	'case.given-back': changed('opened it again to somebody'),
	'case.told-read': read('read who opened it, or to whom it was closed'),
	'case.opened-with-reason': read('opened it with a reason'),
	'case.opening-refused': read('asked to open it, and was refused'),
	'keeping.read': read('opened how long it is kept'),
	'keeping.listed': read('saw on the list how long it is kept'),
	'keeping.held': changed('put a hold on it'),
	'keeping.hold-lifted': changed('lifted a hold'),
	'keeping.kept-longer': changed('had it kept longer'),
	'keeping.deletion-proposed': changed('proposed that it be destroyed'),
	'keeping.deletion-stopped': changed('stopped it from being destroyed'),
	'young-person.added': changed('added the record'),
	'young-person.changed': changed('changed what is known'),
	'cases-merged': changed('made two records one'),
	'case-shredded': changed('destroyed the record'),
	'episode.added': changed('added a time away'),
	'episode.changed': changed('changed a time away'),
	'offer.made': changed('wrote down an offer'),
	'action.added': changed('wrote down a promise'),
	'action.changed': changed('changed a promise'),
	'conversation.begun': changed('began a conversation'),
	'conversation.alone': changed('said who is in the room'),
	'conversation.answered': changed('kept an answer'),
	'text.received': changed('sent a text'),
	'text.looked-at': changed('read texts that came close together as one'),
	'conversation.worker-note': changed('wrote a note in a conversation'),
	'conversation.screened': changed('an answer was screened'),
	'conversation.read-back': changed('read a conversation back'),
	'conversation.sharing': changed('wrote down who is told what'),
	'conversation.telling': changed('wrote down what has to be told'),
	'conversation.analysis': changed('wrote the analysis of a report'),
	'conversation.sign-off': changed('signed off a report'),
	'private-page.code-made': changed('gave a code for their own phone'),
	'private-page.opened': read('opened the page on their own phone'),
	'private-page.ended': changed('ended the page on their own phone'),
	'private-page.closed': changed('closed the page on their own phone'),
	'alert.raised': changed('raised an alert'),
	'alert.seen': changed('said that they read an alert'),
	'alert.see-mark': changed('said that they read an alert'),
	'alert.own': changed('took an alert'),
	'alert.take-over': changed('took an alert over'),
	'alert.check-back': changed('answered a check-back'),
	'alert.pass-on': changed('passed an alert on that nobody had'),
	'alert.offer': changed('asked somebody to take an alert'),
	'alert.answer': changed('answered whether they take an alert'),
	'alert.rang-team': changed('wrote down a call to the emergency duty team'),
	'mandatory-report.made': changed('made a mandatory report'),
	'mandatory-report.added-to': changed('added to a mandatory report'),
	'alert.close': changed('closed an alert'),
	'alert.notified': changed('called somebody to an alert'),
	'alert.notify-failed': changed('tried to call somebody to an alert, and could not'),
	'alert.passed-over': changed('passed over somebody who could not be called to an alert'),
	'alert.hurried': changed('called the next people to an alert at once'),
	'screening.checked': changed('said whether screening was right'),
	'screening.example-offered': changed('offered words as an example for screening'),
	'screening.example-accepted': changed('accepted an example for screening'),
	'screening.example-left-out': changed('left an example for screening out'),
	'use-of-words.no-objection': changed('wrote down that their words may be used'),
	'use-of-words.objection': changed('wrote down that their words may not be used'),
	'practice.made-up': changed('made them up for practice'),
};

/** What is new since these words were written still says what it was about. */
const FAMILIES: readonly (readonly [beginning: string, deed: Deed])[] = [
	['conversation.', changed('went on with a conversation')],
	['alert.due-', changed('saw to an alert whose time had come')],
	['alert.', changed('changed an alert')],
	['private-page.', changed('changed the page on their own phone')],
	['screening.', changed('changed what screening is told')],
];

/**
 * One row of the audit in words.
 *
 * @example deedOf({ action: 'young-person.read' }) // { kind: 'read', words: 'opened the record' }
 */
export function deedOf({ action }: Pick<Look, 'action'>): Deed {
	const family = FAMILIES.find(([beginning]) => action.startsWith(beginning))?.[1];
	return (
		DEEDS[action] ??
		family ??
		(action.endsWith('read') ? read('looked at something in the record') : changed('did something with the record'))
	);
}
