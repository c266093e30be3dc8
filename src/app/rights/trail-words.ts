import type { TrailKind, TrailLine } from '#core/escalation/alert.ts';
import { momentIn } from '#core/escalation/reply-promise.ts';
import { momentWithYear } from './piece.ts';

type Say = (who: string, words: string) => string;

/** What stands on the trail of an alert, as it is read by the person whom it is about. */
const SAID: Readonly<Partial<Record<TrailKind, Say>>> = {
	raised: () => 'Somebody was asked to look at once',
	joined: () => 'Something more was said, and joined to it',
	'owned-by-worker-present': (who) => `${who} was there and took it`,
	'volunteer-present': (who) => `${who} was there; others were told`,
	'handed-on': (who, words) => `${who} asked others to take it: ${words}`,
	'went-past': () => 'It went to somebody else',
	notified: (who, words) => `Told: ${words || who}`,
	'notify-failed': (_who, words) => `Could not be told: ${words}`,
	seen: (who) => `${who} read it`,
	'seen-lapsed': () => 'Nobody had taken it in time after it was read',
	owned: (who, words) => `${who} took it. Decided: ${words}`,
	'taken-over': (who, words) => `${who} took it over. Decided: ${words}`,
	'passed-on': (who) => `${who} could not take it, and others were asked`,
	'will-reply': (who, words) => `${who} said that they would ring or write by ${words}`,
	'waits-for-call': (who, words) => `${who} waited for a call back until ${words}`,
	offered: (who, words) => `${who} asked somebody else to take it: ${words}`,
	'offer-accepted': (who) => `${who} took it`,
	'offer-declined': (who) => `${who} could not take it`,
	'offer-lapsed': () => 'Whoever was asked did not answer in time',
	'rang-emergency-team': (who, words) => `${who} rang the council’s emergency duty team. ${words}`,
	'report-made': (who) => `${who} made a report to the police or the council`,
	'checked-back': (who, words) => `${who} checked back: ${words}`,
	'check-back-missed': () => 'Nobody checked back in time',
	closed: (who, words) => `${who} closed it. ${words}`,
};

/** One line of the trail. Any other kind says who it was, and what was written. */
export function trailInWords({ what, by, words }: Pick<TrailLine, 'what' | 'by' | 'words'>, who: (id: string | null) => string): string {
	const moment = momentIn({ what, words });
	const say = SAID[what];
	return say === undefined
		? [who(by), what.replaceAll('-', ' '), words].filter(Boolean).join(': ')
		: say(who(by), moment === null ? (words ?? '') : momentWithYear(moment));
}
