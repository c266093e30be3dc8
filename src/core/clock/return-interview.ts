import type { Conversation } from '#core/record/conversation.ts';
import type { Offer } from '#core/record/offer.ts';
import { addMinutes, type Instant, minutesBetween } from './instant.ts';
import { weekday } from './london.ts';

/** DfE statutory guidance on children who run away or go missing from home or care (2014): within 72 hours of the return. */
export const RETURN_INTERVIEW_HOURS = 72;

export const CLOCK_STATES = ['still-away', 'not-asked', 'on-the-way', 'part-done', 'done', 'late', 'done-late'] as const;
export type ClockState = (typeof CLOCK_STATES)[number];

/** One tick of the three-day path: each 24 hours of elapsed time, with the London day it falls on. */
export type DayMark = { readonly at: Instant; readonly day: string };

export type ReturnInterviewClock = {
	readonly state: ClockState;
	/** Null while still away. */
	readonly deadline: Instant | null;
	/** Times the young person was asked, by any channel. A *not offered* record is not asking. */
	readonly asked: number;
	/** The latest offer was accepted, wholly or in part. */
	readonly saidYes: boolean;
	readonly plannedFor: Instant | null;
	/** Planned, but for after the deadline: legitimate when it is their choice, and to be explained. */
	readonly plannedLate: boolean;
	/** When it was finished, or when the first part ended. */
	readonly talkedAt: Instant | null;
	/** Four marks: coming back and each 24 hours after it. Empty while still away. */
	readonly marks: readonly DayMark[];
	/** Where now (or the talk) stands on the path: 0 coming back, 1 the deadline. For a drawing on staff pages only. */
	readonly along: number;
};

export type ClockFacts = {
	readonly returnedAt: Instant | null;
	/** Offers about this return, in any order. */
	readonly offers: readonly Pick<Offer, 'at' | 'outcome' | 'plannedFor'>[];
	/** The newest conversation that covers this return. */
	readonly conversation: Pick<Conversation, 'startedAt' | 'endedAt' | 'outcome'> | null;
	readonly now: Instant;
};

/**
 * Where one return stands against its 72 hours of elapsed time. *Part done, the young person chose later* is an outcome
 * of its own and never late (insist.md 12). A refusal, no reply or stopping early closes nothing: it is late once the
 * deadline has passed, and somebody tries again.
 *
 * @example returnInterviewClock({ returnedAt, offers: [], conversation: null, now }).state // 'not-asked'
 */
export function returnInterviewClock({ returnedAt, offers, conversation, now }: ClockFacts): ReturnInterviewClock {
	const asked = offers.filter((offer) => offer.outcome !== 'not-offered');
	const latest = [...asked].sort((a, b) => (a.at < b.at ? 1 : -1))[0];
	const saidYes = latest?.outcome === 'accepted' || latest?.outcome === 'partly-accepted';
	const plannedFor = saidYes ? (latest?.plannedFor ?? null) : null;
	const talkedAt = talked(conversation);
	const common = { asked: asked.length, saidYes, plannedFor, talkedAt };
	if (returnedAt === null) return { ...common, state: 'still-away', deadline: null, plannedLate: false, marks: [], along: 0 };
	const deadline = addMinutes(returnedAt, RETURN_INTERVIEW_HOURS * 60);
	return {
		...common,
		state: stateOf(deadline, asked.length, conversation, now),
		deadline,
		plannedLate: plannedFor !== null && plannedFor > deadline,
		marks: [0, 24, 48, 72].map((hours) => mark(addMinutes(returnedAt, hours * 60))),
		along: Math.max(0, minutesBetween(returnedAt, talkedAt ?? now) / (RETURN_INTERVIEW_HOURS * 60)),
	};
}

function talked(conversation: ClockFacts['conversation']): Instant | null {
	return conversation?.outcome === 'completed' || conversation?.outcome === 'part-done' ? conversation.endedAt : null;
}

function mark(at: Instant): DayMark {
	return { at, day: weekday(at) };
}

function stateOf(deadline: Instant, asked: number, conversation: ClockFacts['conversation'], now: Instant): ClockState {
	if (conversation?.outcome === 'completed') return (conversation.endedAt ?? now) <= deadline ? 'done' : 'done-late';
	if (conversation?.outcome === 'part-done') return 'part-done';
	if (now > deadline) return 'late';
	return asked > 0 || conversation !== null ? 'on-the-way' : 'not-asked';
}

const PLACE: Record<ClockState, number> = {
	late: 0,
	'not-asked': 1,
	'on-the-way': 1,
	'part-done': 1,
	'still-away': 2,
	'done-late': 3,
	done: 3,
};

/** Order for Today: late first, then by deadline; still away and finished ones after. Use with `sort`. */
export function byClock(a: ReturnInterviewClock, b: ReturnInterviewClock): number {
	if (PLACE[a.state] !== PLACE[b.state]) return PLACE[a.state] - PLACE[b.state];
	return (a.deadline ?? '').localeCompare(b.deadline ?? '');
}
