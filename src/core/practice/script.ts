import type { QuestionId } from '#core/flow/definition.ts';
import type { AboutYoungPerson, Practice } from '#core/record/young-person.ts';

/** Places in a conversation that are not a question, and where a child does something all the same. */
export const PLACES = ['pause', 'stop', 'person'] as const;
export type Place = QuestionId | (typeof PLACES)[number];

/** What the worker has done so far, as the log tells it (`signsOf`), and which help they have open now. */
export type Sign =
	/** Something was kept or left at this very question before. */
	| 'again'
	/** What they need today was kept. */
	| 'needs-met'
	/** There was a pause. */
	| 'rested'
	/** A silence was left as it was, or there was a pause. */
	| 'given-room'
	/** The worker offered to stay, to go, or to come back. */
	| 'offered-choice'
	/** What has to be owned was said, and something was kept of it. */
	| 'told'
	/** This help for a mood is open: `mood:silent`. */
	| `mood:${string}`
	/** The words of this beat were kept: `heard:stay`. */
	| `heard:${string}`;

/** What the child does, and the exact words they say. At least one of the two. */
export type Reaction = { readonly does?: string | undefined; readonly says?: string | undefined };

export type Beat = {
	readonly id: string;
	readonly at: readonly Place[] | 'anywhere';
	/** Every one of these. */
	readonly when?: readonly Sign[] | undefined;
	/** At least one of these. */
	readonly any?: readonly Sign[] | undefined;
	/** None of these. */
	readonly unless?: readonly Sign[] | undefined;
	/** Something that somebody has to own is said here. */
	readonly discloses?: true | undefined;
	readonly then: Reaction;
};

/**
 * A scripted child, as data (flows/practice). Beats stand in order and the first that fits is what happens, so that a
 * safeguarding lead can read a script from top to bottom.
 */
export type PracticeScript = {
	readonly id: Practice;
	readonly about: Pick<AboutYoungPerson, 'nameUsed' | 'pronouns' | 'home' | 'livesIn' | 'whatHelps'>;
	/** In whole years. */
	readonly age: number;
	/** Before now, in hours. */
	readonly away: { readonly leftHoursAgo: number; readonly backHoursAgo: number };
	/** One line of what they are like, for the card. */
	readonly like: string;
	/** What is practised with them, and what a good ending is. */
	readonly practises: string;
	readonly beats: readonly Beat[];
	readonly otherwise: Reaction;
};
