import type { Question, QuestionId, QuestionWording } from '#core/flow/definition.ts';

/** Ways out that every screen offers, whatever the question: nothing is compulsory for the young person. */
export const EXITS = ['skip', 'not-saying', 'not-known', 'back', 'pause', 'stop', 'person'] as const;
export type Exit = (typeof EXITS)[number];

/** How a topic stands. The four silences are four different values, never a "no". */
export const RESOLUTIONS = ['answered', 'skipped', 'not-saying', 'not-known', 'not-asked'] as const;
export type Resolution = (typeof RESOLUTIONS)[number];

/**
 * What to show, as data. Every face of the conversation (worker-led, handed over, alone, text, read-back) renders
 * from this one shape; none of them decides anything.
 */
export type Screen =
	| {
			readonly show: 'question';
			/** Names this showing: a form that carries an older token was already answered or has been overtaken. */
			readonly token: string;
			readonly question: Question;
			readonly wording: QuestionWording;
			readonly exits: readonly Exit[];
			readonly section: string;
			/** How this question stands so far; in worker-led conversations lines are kept while it is open. */
			readonly resolution: Resolution;
	  }
	| { readonly show: 'paused' | 'person' | 'stopped' | 'finished'; readonly token: string; readonly exits: readonly Exit[] }
	/** Everything that was due has been offered; closing follows, or any topic can still be opened. */
	| { readonly show: 'end'; readonly token: string; readonly exits: readonly Exit[] };

export type TopicStanding = {
	readonly question: QuestionId;
	readonly section: string;
	readonly resolution: Resolution;
	/** On the path now: core, opened by need, or pulled. Answers off the path are kept and marked. */
	readonly onPath: boolean;
};

