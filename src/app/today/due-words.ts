import { numberInWords } from '#app/drawing/count-words.ts';
import { backInWords } from '#app/episodes/episode-words.ts';
import { onDay, timeAndDay } from '#app/offers/offer-words.ts';
import { pronounsOf, startOf } from '#app/young-people/pronouns.ts';
import type { Instant } from '#core/clock/instant.ts';
import { calendarDate, dayInWords, timeOfDay } from '#core/clock/london.ts';
import { type ReturnInterviewClock, returnInterviewClock } from '#core/clock/return-interview.ts';
import { beganAt } from '#core/clock/triggers.ts';
import type { Offer, OfferOutcome } from '#core/record/offer.ts';
import type { Due } from './ports.ts';

export type NextStep = 'offer' | 'start' | 'go-on';

/** One row of *Conversations to have*: what happened, how it stands, and what to do next. */
export type DueRow = {
	readonly due: Due;
	readonly clock: ReturnInterviewClock;
	/** "Said yes. 4 pm today, Eastgate Library." */
	readonly happened: string;
	/** "By tomorrow, 8:40 pm". Null while still away: no clock runs. */
	readonly standing: string | null;
	readonly next: NextStep;
};

export function dueRow(due: Due, now: Instant): DueRow {
	const { episode, offers, conversation } = due;
	const clock = returnInterviewClock({ returnedAt: episode.returnedAt, offers, conversation, now });
	return { due, clock, happened: happenedInWords(due, clock, now), standing: standingInWords(due, clock, now), next: nextStep(due, clock) };
}

const STEPS_ON: readonly (string | null)[] = [null, 'part-done', 'stopped'];

function nextStep({ conversation }: Due, { saidYes }: ReturnInterviewClock): NextStep {
	if (conversation !== null && STEPS_ON.includes(conversation.outcome)) return 'go-on';
	return saidYes ? 'start' : 'offer';
}

function happenedInWords(due: Due, clock: ReturnInterviewClock, now: Instant): string {
	const { conversation, episode } = due;
	if (conversation !== null) return talkInWords(due, conversation, clock, now);
	const [latest] = [...due.offers].sort((a, b) => (a.at < b.at ? 1 : -1));
	if (latest !== undefined) return AFTER_OFFER[latest.outcome](latest, due, now);
	if (episode.returnedAt === null) return `Away since ${timeAndDay(beganAt(episode), now)}. Not back yet.`;
	return `${backInWords(episode.returnedAt, now)}. Not asked yet.`;
}

function talkInWords(
	{ youngPerson }: Due,
	conversation: NonNullable<Due['conversation']>,
	{ plannedFor }: ReturnInterviewClock,
	now: Instant,
): string {
	const { they } = pronounsOf(youngPerson.about);
	if (conversation.outcome === 'part-done') {
		const later = plannedFor !== null && plannedFor > (conversation.endedAt ?? conversation.startedAt) ? plannedFor : null;
		return later === null
			? `Had a short chat. ${startOf(they)} chose to go on later.`
			: `Had a short chat. ${startOf(they)} chose ${dayInWords(later, now)} for the rest.`;
	}
	const when = onDay(conversation.endedAt ?? conversation.startedAt, now);
	return conversation.outcome === 'stopped'
		? `${startOf(they)} stopped early ${when}. Ask again when it is right.`
		: `Began ${when}. Not finished yet.`;
}

type AfterOffer = (latest: Offer, due: Due, now: Instant) => string;

const planned: (yes: string) => AfterOffer = (yes) => (latest, _due, now) =>
	latest.plannedFor === null
		? `${yes} No time chosen yet.`
		: `${yes} ${startOf(timeAndDay(latest.plannedFor, now))}${latest.about.place ? `, ${latest.about.place}` : ''}.`;

const again = (latest: Offer, now: Instant): string => (latest.plannedFor === null ? '' : ` Ask again ${onDay(latest.plannedFor, now)}.`);

const AFTER_OFFER: Readonly<Record<OfferOutcome, AfterOffer>> = {
	accepted: planned('Said yes.'),
	'partly-accepted': planned('Yes to a short chat.'),
	declined: (latest, { youngPerson }, now) => {
		const { they, them } = pronounsOf(youngPerson.about);
		if (latest.reason === 'carer-declined') return `A parent or carer said no. Ask ${them} too.${again(latest, now)}`;
		return `${startOf(they)} said no ${onDay(latest.at, now)}.${again(latest, now)}`;
	},
	'no-reply': (latest, { offers }, now) => {
		const silent = offers.filter((offer) => offer.outcome === 'no-reply').length;
		return `No reply to ${silent === 1 ? 'one offer' : `${numberInWords(silent)} offers`}.${again(latest, now)}`;
	},
	'away-again': (latest, _due, now) => `Away again before we could talk.${again(latest, now)}`,
	'not-offered': (latest, _due, now) => `Not offered yet.${again(latest, now)}`,
};

function standingInWords({ youngPerson }: Due, clock: ReturnInterviewClock, now: Instant): string | null {
	const { deadline, state, plannedLate } = clock;
	if (deadline === null) return null;
	if (state === 'late') return 'Late. Say why, and try again';
	if (state === 'part-done') return `${startOf(pronounsOf(youngPerson.about).their)} choice, so not late`;
	const by = `By ${dayInWords(deadline, now)}, ${timeOfDay(deadline)}`;
	return plannedLate ? `${by}. The plan is later: say why` : by;
}

/** Talks planned for today that are this worker's, earliest first: one that nobody was named for belongs to whoever planned it. */
export function yourDay(
	rows: readonly DueRow[],
	worker: Offer['by'],
	now: Instant,
): readonly (DueRow & { readonly plannedFor: Instant; readonly place: string | null })[] {
	return rows
		.flatMap((row) => {
			const { plannedFor } = row.clock;
			const offer = row.due.offers.find((one) => one.plannedFor === plannedFor);
			if (plannedFor === null || offer === undefined || calendarDate(plannedFor) !== calendarDate(now)) return [];
			return (offer.worker ?? offer.by) === worker ? [{ ...row, plannedFor, place: offer.about.place ?? null }] : [];
		})
		.sort((a, b) => (a.plannedFor < b.plannedFor ? -1 : 1));
}
