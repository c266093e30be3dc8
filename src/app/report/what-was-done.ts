import type { AlertInReport } from '#app/report/report.ts';
import { moment, NOT_KNOWN } from '#app/report/report-words.ts';
import type { TrailKind, TrailLine } from '#core/escalation/alert.ts';
import { momentIn } from '#core/escalation/reply-promise.ts';

export type DoneLine = { readonly when: string; readonly words: string };

/** What was done about one alert, in the order in which it was done. Never the words that raised it. */
export type WhatWasDone = {
	/** `About: Being hurt or threatened`. Topics only. */
	readonly about: string;
	readonly lines: readonly DoneLine[];
	readonly open: boolean;
};

type Say = (by: string, words: string) => string;

/** Only what says who knew, who took it and what they did. Reading it and waiting for somebody are in the alert itself. */
const SAID: Readonly<Partial<Record<TrailKind, Say>>> = {
	raised: () => 'Raised',
	joined: () => 'Something more was said, and joined to it',
	'owned-by-worker-present': (by) => `${by} was there and took it`,
	'volunteer-present': (by) => `${by}, a volunteer, was there; others were told`,
	'handed-on': (by, words) => `${by}, a volunteer, asked others to take it: ${words}`,
	'went-past': () => 'It went to somebody else',
	notified: (_by, words) => `Told: ${words}`,
	'notify-failed': (_by, words) => `Could not be told: ${words}`,
	owned: (by, words) => `${by} took it. Decided: ${words}`,
	'taken-over': (by, words) => `${by} took it over. Decided: ${words}`,
	'passed-on': (by) => `${by} could not take it, and others were asked`,
	'will-reply': (by, words) => `${by} said that they would ring or write by ${words}`,
	'waits-for-call': (by, words) => `${by} waited for a call back until ${words}`,
	offered: (by, words) => `${by} asked somebody else to take it: ${words}`,
	'offer-accepted': (by) => `${by} said yes and took it`,
	'offer-declined': (by) => `${by} could not take it`,
	'offer-lapsed': () => 'Whoever was asked did not answer in time, so it stayed where it was',
	'rang-emergency-team': (by, words) => `${by} rang the emergency duty team. ${words}`,
	'report-made': (by) => `${by} made a mandatory report`,
	'checked-back': (by, words) => `${by} checked back: ${words}`,
	'check-back-missed': () => 'Nobody checked back in time',
	closed: (by, words) => `${by} closed it. ${words}`,
};

export function whatWasDone({ alert, trail, topics }: AlertInReport, names: ReadonlyMap<string, string>): WhatWasDone {
	return {
		about: topics.length === 0 ? `About: ${NOT_KNOWN.toLowerCase()}` : `About: ${topics.join('; ')}`,
		lines: [
			...lines(trail, names),
			...(trail.some(({ what }) => what === 'raised') ? [] : [{ when: moment(alert.raisedAt), words: 'Raised' }]),
		],
		open: alert.state !== 'closed',
	};
}

function lines(trail: readonly TrailLine[], names: ReadonlyMap<string, string>): readonly DoneLine[] {
	return trail.flatMap(({ at, by, what, words }) => {
		const say = SAID[what];
		if (say === undefined) return [];
		const who = by === null ? 'Waymark' : (names.get(by) ?? NOT_KNOWN);
		return [{ when: moment(at), words: sentence(say(who, inWords(what, words))) }];
	});
}

/** A promise of a reply and the end of a wait are kept as moments. */
function inWords(what: TrailKind, words: string | null): string {
	const at = momentIn({ what, words });
	return at === null ? (words ?? 'not written down') : moment(at);
}

/** What was typed over several lines reads as sentences, one after the other. */
function sentence(words: string): string {
	return words
		.split('\n')
		.map((line) => line.trim().replace(/\.$/, ''))
		.filter(Boolean)
		.join('. ');
}
