import { type Pronouns, startOf } from '#app/young-people/pronouns.ts';
import type { Instant } from '#core/clock/instant.ts';
import { calendarDaysBetween, dayAndMonth, dayInWords, timeOfDay } from '#core/clock/london.ts';
import type { DECLINE_REASONS, OFFER_CHANNELS, Offer, OfferOutcome } from '#core/record/offer.ts';

/** Labels for the codes of an offer (practice: codes to ship). The code is stored, the label may change. */
export const CHANNEL_WORDS: Readonly<Record<(typeof OFFER_CHANNELS)[number], { readonly option: string; readonly by: string }>> = {
	'in-person': { option: 'Face to face', by: 'face to face' },
	phone: { option: 'By phone', by: 'by phone' },
	text: { option: 'By text', by: 'by text' },
	'through-carer': { option: 'Through a parent or carer', by: 'through a carer' },
	'through-social-worker': { option: 'Through a social worker', by: 'through a social worker' },
	letter: { option: 'By letter or card', by: 'by letter' },
	other: { option: 'Some other way', by: 'some other way' },
};

export const OUTCOME_WORDS: Readonly<Record<OfferOutcome, { readonly option: string; readonly hint?: string }>> = {
	accepted: { option: 'Said yes' },
	'partly-accepted': { option: 'Yes to a short chat' },
	declined: { option: 'Said no', hint: 'A no closes nothing. We ask again, and say when' },
	'no-reply': { option: 'No reply' },
	'away-again': { option: 'Was away again first' },
	'not-offered': { option: 'Could not offer yet', hint: 'Say why. It does not count as asking' },
};

export const REASON_WORDS: Readonly<Record<(typeof DECLINE_REASONS)[number], string>> = {
	'not-missing': 'Doesn’t see it as missing',
	'nothing-to-say': 'Nothing to say',
	'too-soon': 'Too soon',
	'already-talked': 'Already talked to somebody',
	'another-person': 'Wants another person',
	'worried-trouble': 'Worried about getting into trouble',
	'worried-telling-on-others': 'Worried about telling on others',
	'no-trust': 'Doesn’t trust what happens with it',
	'not-told': 'Was not told about it',
	'carer-declined': 'A parent or carer said no for them',
	'no-reason': 'Gave no reason',
};

/** `4 pm`, `4:30 pm`: as it stands in a sentence. */
export function shortTime(at: Instant): string {
	return timeOfDay(at).replace(':00', '');
}

/** `4 pm today`, `10:30 am on Friday`. */
export function timeAndDay(at: Instant, now: Instant): string {
	return `${shortTime(at)} ${onDay(at, now)}`;
}

/** `today`, `tomorrow`, `on Friday`, `on 5 October`. */
export function onDay(at: Instant, now: Instant): string {
	const days = calendarDaysBetween(now, at);
	if (Math.abs(days) <= 1) return dayInWords(at, now);
	return `on ${Math.abs(days) <= 6 ? dayInWords(at, now) : dayAndMonth(at)}`;
}

/** One attempt as a sentence: "Said yes, by phone. 4 pm today, Eastgate Library." */
export function offerInWords(offer: Offer, now: Instant, pronouns: Pronouns): string {
	return SENTENCES[offer.outcome](offer, now, pronouns);
}

const planned = ({ plannedFor, about }: Offer, now: Instant): string =>
	plannedFor === null ? 'No time chosen yet.' : `${startOf(timeAndDay(plannedFor, now))}${about.place ? `, ${about.place}` : ''}.`;
const again = ({ plannedFor }: Offer, now: Instant): string => (plannedFor === null ? '' : ` Ask again ${onDay(plannedFor, now)}.`);
const by = ({ how }: Offer): string => CHANNEL_WORDS[how].by;

const SENTENCES: Readonly<Record<OfferOutcome, (offer: Offer, now: Instant, pronouns: Pronouns) => string>> = {
	accepted: (offer, now) => `Said yes, ${by(offer)}. ${planned(offer, now)}`,
	'partly-accepted': (offer, now) => `Said yes to a short chat, ${by(offer)}. ${planned(offer, now)}`,
	declined: (offer, now, { they, them }) =>
		offer.reason === 'carer-declined'
			? `A parent or carer said no. Ask ${them} too.${again(offer, now)}`
			: `${startOf(they)} said no, ${by(offer)}.${reasonOf(offer)}${again(offer, now)}`,
	'no-reply': (offer, now) => `No reply, asked ${by(offer)}.${again(offer, now)}`,
	'away-again': (offer, now, { they }) => `${startOf(they)} ${they === 'they' ? 'were' : 'was'} away again first.${again(offer, now)}`,
	'not-offered': (offer, now) => `Could not offer yet.${again(offer, now)}`,
};

function reasonOf({ reason }: Offer): string {
	return reason === null || reason === 'no-reason' ? '' : ` ${REASON_WORDS[reason]}.`;
}
