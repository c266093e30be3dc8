import type { AnswerValue, Whose } from '#core/flow/answer.ts';
import type { QuestionId } from '#core/flow/definition.ts';
import type { Input } from '#core/flow/input.ts';

/** One input of a made-up talk. `as` names it, so that a later one can correct it. */
export type Beat = { readonly input: Input; readonly as?: string; readonly corrects?: string };

type Said = {
	/** What was ticked beside the words. */
	readonly value?: AnswerValue;
	/** The question as it was put, when that was not the first prompt. */
	readonly asked?: string;
	/** More is written on this question. */
	readonly stay?: true;
	/** They brought it up: nobody asked. */
	readonly brought?: true;
	readonly as?: string;
	readonly corrects?: string;
};

type Answered = Extract<Input, { type: 'answered' }>;

/** The young person's exact words, as they were typed. */
export const exact = (question: QuestionId, words: string, said: Said = {}): Beat =>
	line(question, 'exact', { ...said.value, words }, said);

/** In the worker's words. */
export const told = (question: QuestionId, words: string, said: Said = {}): Beat =>
	line(question, 'worker', { ...said.value, words }, said);

/** What the worker saw. Nothing was asked, so the conversation stays where it is. */
export const saw = (question: QuestionId, words: string): Beat => line(question, 'observed', { words }, { stay: true });

/** A tick without words: the worker wrote it down. */
export const picked = (question: QuestionId, value: AnswerValue, said: Said = {}): Beat => line(question, 'worker', value, said);

export const silent = (type: 'skipped' | 'not-saying' | 'not-known' | 'moved-on', question: QuestionId): Beat => ({
	input: { type, question },
});

export const opened = (question: QuestionId, by: 'young-person' | 'worker'): Beat => ({ input: { type: 'opened', question, by } });

export const noted = (words: string): Beat => ({ input: { type: 'worker-note', words } });

/** The limits of privacy, the right to stop and who could hear: gone through, and understood. */
export const LIMITS: readonly Beat[] = [
	picked('T09', { options: ['someone-hurt'] }),
	picked('T10', { options: ['got-it'] }),
	picked('T08', { options: ['no'] }),
];

/** Part done: they chose to go on another day. */
export const restLater = (when: string): Beat => ({ input: { type: 'stopped', later: true, when } });

export const finished: Beat = { input: { type: 'finished' } };

function line(question: QuestionId, whose: Whose, value: AnswerValue, { asked, stay, brought, as, corrects }: Said): Beat {
	const input: Answered = {
		type: 'answered',
		question,
		value,
		whose,
		prompted: brought !== true,
		then: stay || corrects ? 'stay' : 'on',
		...(asked === undefined ? {} : { asked }),
	};
	return { input, ...(as === undefined ? {} : { as }), ...(corrects === undefined ? {} : { corrects }) };
}
