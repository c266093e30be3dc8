import type { Bracket, TimeAway } from '#app/drawing/time-away.ts';
import { shortTime } from '#app/offers/offer-words.ts';
import type { YoungPersonRecord } from '#app/young-people/ports.ts';
import { pronounsOf, startOf } from '#app/young-people/pronouns.ts';
import type { Instant } from '#core/clock/instant.ts';
import { dayInWords } from '#core/clock/london.ts';
import { beganAt, DEFAULT_TRIGGERS, type Trigger, triggersFor } from '#core/clock/triggers.ts';
import type { Conversation } from '#core/record/conversation.ts';
import type { Episode } from '#core/record/episode.ts';
import type { Offer } from '#core/record/offer.ts';

/** Every time away with the talk that followed it, for the timeline. */
export function timesAway(record: YoungPersonRecord, now: Instant): readonly TimeAway[] {
	return record.episodes.map((episode) => ({
		id: episode.id,
		beganAt: beganAt(episode),
		returnedAt: episode.returnedAt,
		reported: episode.reportedToPolice,
		talk: talkAbout(episode, record, now),
	}));
}

function talkAbout(episode: Episode, { conversations, offers, youngPerson }: YoungPersonRecord, now: Instant): TimeAway['talk'] {
	const talk = conversations.find((one) => one.episodes.includes(episode.id));
	if (talk !== undefined) return TALKED[talk.outcome ?? 'under-way'];
	const [latest] = offers.filter((offer) => offer.episode === episode.id);
	if (latest !== undefined) return afterOffer(latest, startOf(pronounsOf(youngPerson.about).they), now);
	if (episode.returnedAt === null) return null;
	return episode.reportedToPolice ? { state: 'not-asked' } : null;
}

const TALKED: Readonly<Record<NonNullable<Conversation['outcome']> | 'under-way', TimeAway['talk']>> = {
	completed: { state: 'talked' },
	'part-done': { state: 'in-part' },
	stopped: { state: 'in-part', words: 'Stopped early' },
	'under-way': { state: 'due', words: 'Under way' },
};

function afterOffer(offer: Offer, they: string, now: Instant): TimeAway['talk'] {
	switch (offer.outcome) {
		case 'accepted':
		case 'partly-accepted':
			return {
				state: 'due',
				words: offer.plannedFor === null ? 'Said yes' : `${startOf(dayInWords(offer.plannedFor, now))}, ${shortTime(offer.plannedFor)}`,
			};
		case 'declined':
			return { state: 'said-no', words: offer.reason === 'carer-declined' ? 'Carer said no' : `${they} said no` };
		case 'no-reply':
			return { state: 'not-asked', words: 'No reply' };
		case 'away-again':
			return { state: 'not-asked', words: 'Away again' };
		case 'not-offered':
			return { state: 'not-asked', words: 'Not offered' };
	}
}

/** What the pattern of times away asks for. It sets priority and never takes an offer away. */
export function patternOf({ episodes }: YoungPersonRecord, now: Instant): readonly Trigger[] {
	return triggersFor({ episodes, categories: [], somebodyIsWorried: false, now, rules: DEFAULT_TRIGGERS });
}

/** The one pattern that is drawn as a bracket: several times in a few months. */
export function bracketsOf(triggers: readonly Trigger[]): readonly Bracket[] {
	return triggers.filter(({ id }) => id === 'repeat-episodes').map(({ episodes, says }) => ({ times: episodes, says, done: null }));
}

const TASK_WORDS: Readonly<Record<Trigger['task'], string>> = { 'joint-meeting': 'a joint meeting', 'senior-oversight': 'a manager’s eye' };

/** "Away for more than 24 hours, and away more than once: asks for a manager’s eye." One sentence for each task. */
export function patternInWords(triggers: readonly Trigger[]): readonly string[] {
	const others = triggers.filter(({ id }) => id !== 'repeat-episodes');
	return Object.entries(TASK_WORDS).flatMap(([task, words]) => {
		const [first, ...rest] = others.filter((trigger) => trigger.task === task).map(({ says }) => says);
		if (first === undefined) return [];
		const all = [first, ...rest.map((says) => says.charAt(0).toLowerCase() + says.slice(1))].join(', and ');
		return [`${all}: asks for ${words}.`];
	});
}
