import type { Flow } from '#core/flow/define.ts';
import type { Question, QuestionId, QuestionWording } from '#core/flow/definition.ts';
import { type Knowledge, resolutionOf } from '#core/flow/knowledge.ts';
import type { Position } from '#core/flow/position.ts';
import type { Resolution } from '#core/flow/resolution.ts';

/** Ways out that every screen offers, whatever the question: nothing is compulsory for the young person. */
export const EXITS = ['skip', 'not-saying', 'not-known', 'back', 'pause', 'stop', 'person'] as const;
export type Exit = (typeof EXITS)[number];

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
			/** A person was asked for and is here: the machine asks nothing by itself until they release it. */
			readonly withPerson: boolean;
	  }
	| { readonly show: 'paused' | 'stopped' | 'finished'; readonly token: string; readonly exits: readonly Exit[] }
	/** Everything that was due has been offered; closing follows, or any topic can still be opened. */
	| { readonly show: 'end'; readonly token: string; readonly exits: readonly Exit[] };

export type TopicStanding = {
	readonly question: QuestionId;
	readonly section: string;
	readonly resolution: Resolution;
	/** On the path now: core, opened by need, or pulled. Answers off the path are kept and marked. */
	readonly onPath: boolean;
};

/** What to show where a conversation stands. */
export function screenOf(flow: Flow, state: { readonly position: Position; readonly knows: Knowledge }): Screen {
	const { place, floor, head } = state.position;
	if (floor !== 'open' && floor !== 'person') return { show: floor, token: head, exits: EXITS_WHEN[floor] };
	const question = flow.question(place);
	const exits = EXITS.filter((exit) => exit !== 'back' || state.knows.trail.length > 0);
	if (question === undefined) return { show: 'end', token: head, exits: exits.filter((exit) => !ABOUT_A_QUESTION.has(exit)) };
	return {
		show: 'question',
		token: head,
		question,
		wording: flow.words(place, 'en'),
		exits,
		section: question.section,
		resolution: resolutionOf(state.knows, place),
		withPerson: floor === 'person',
	};
}

const ABOUT_A_QUESTION: ReadonlySet<Exit> = new Set(['skip', 'not-saying', 'not-known']);

/** Even a conversation that is over leaves the way to a person open. */
const EXITS_WHEN: Record<'paused' | 'stopped' | 'finished', readonly Exit[]> = {
	paused: ['stop', 'person'],
	stopped: ['person'],
	finished: ['person'],
};
