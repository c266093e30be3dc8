import { type Instant, minutesBetween } from '#core/clock/instant.ts';
import { dayAndMonth } from '#core/clock/london.ts';
import { lengthInBrief, lengthInWords } from './count-words.ts';

export const TALK_STATES = ['talked', 'in-part', 'said-no', 'due', 'not-asked'] as const;
export type TalkState = (typeof TALK_STATES)[number];

/** One time away, as the timeline draws it. */
export type TimeAway = {
	readonly id: string;
	/** When it began, as far as anyone knows (`beganAt` of core/clock/triggers). */
	readonly beganAt: Instant;
	/** Null while still away. */
	readonly returnedAt: Instant | null;
	readonly reported: boolean;
	/** `words` say it better than the state alone: "Today, 4 pm", "She said no". */
	readonly talk: { readonly state: TalkState; readonly words?: string | undefined } | null;
};

/** Times that together ask for something, and what was done about it. */
export type Bracket = {
	readonly times: readonly TimeAway['id'][];
	/** "Away 4 times in 90 days". */
	readonly says: string;
	/** "Joint meeting held on 9 November". Null: not yet, and it says so. */
	readonly done: string | null;
};

export const TALK_WORDS: Readonly<Record<TalkState, string>> = {
	talked: 'We talked',
	'in-part': 'In part',
	'said-no': 'Said no',
	due: 'Due',
	'not-asked': 'Not asked yet',
};

/** The words under a time away: about the talk, or that there is none and why. */
export function talkWords({ talk, reported }: TimeAway): string {
	if (talk === null) return reported ? 'No talk yet' : 'Not reported';
	return talk.words ?? TALK_WORDS[talk.state];
}

/** `14 Nov`; short months keep their whole name. */
export function briefDay(at: Instant): string {
	const [day, month = ''] = dayAndMonth(at).split(' ');
	return `${day} ${month.length <= 4 ? month : month.slice(0, 3)}`;
}

/** `1 day 3 h`, or that it has not ended. */
export function briefLength({ beganAt, returnedAt }: TimeAway): string {
	return returnedAt === null ? 'Still away' : lengthInBrief(minutesBetween(beganAt, returnedAt));
}

/** `14 November, one day and three hours; we talked.` for the drawing's label. */
export function spokenTime(time: TimeAway): string {
	const length = time.returnedAt === null ? 'still away' : lengthInWords(minutesBetween(time.beganAt, time.returnedAt));
	const words = talkWords(time);
	return `${dayAndMonth(time.beganAt)}, ${length}; ${words.charAt(0).toLowerCase()}${words.slice(1)}.`;
}

export function spokenBracket({ says, done }: Bracket): string {
	return `${says}. ${done ?? 'Nothing is written yet about what was done'}.`;
}
