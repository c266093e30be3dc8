import type { FlowSource, Question, QuestionWording } from '#core/flow/definition.ts';

/** A flow small enough to hold in the head, with every kind of way on: limits, core, need, pull, close. */
const words = (ask: string, options?: Record<string, string>): QuestionWording => ({
	topic: ask,
	worker: { ask: `Tell me about ${ask}.`, or: [] },
	'young-person': { ask },
	text: [ask, ...Object.values(options ?? {}).map((option, at) => `${at + 1} ${option}`)].join(' '),
	...(options ? { options } : {}),
});

const base = { audience: ['W'], fills: [], screened: true, source: 'test' } as const;

const questions: readonly Question[] = [
	{ ...base, id: 'L1', section: 'start', kind: 'read-and-confirm', options: ['yes', 'not-sure'], must: 'be-shown' },
	{ ...base, id: 'L2', section: 'start', kind: 'read-and-confirm', options: ['yes'], must: 'be-shown' },
	{ ...base, id: 'A', section: 'now', kind: 'single', options: ['good', 'bad'] },
	{ ...base, id: 'B', section: 'now', kind: 'long-words' },
	{ ...base, id: 'N', section: 'now', kind: 'several', options: ['yes', 'no'], opens: { answer: 'A', has: ['bad'] } },
	{ ...base, id: 'K', section: 'now', kind: 'faces', opens: { fact: 'repeat' } },
	{ ...base, id: 'P', section: 'now', kind: 'people', options: ['friend'], opens: { answer: 'N', said: true } },
	{ ...base, id: 'C', section: 'end', kind: 'read-back', options: ['agreed', 'changed'] },
];

export const SMALL_FLOW: FlowSource = {
	format: 1,
	id: 'small',
	version: 1,
	modes: ['worker', 'young-person', 'text'],
	sections: [
		{ id: 'start', purposes: [] },
		{ id: 'now', purposes: ['harm', 'reasons', 'safe-and-options', 'staying-safe'] },
		{ id: 'end', purposes: [] },
	],
	questions,
	limits: ['L1', 'L2'],
	core: ['A', 'B'],
	close: ['C'],
	wording: [
		{
			language: 'en',
			title: 'Small',
			sections: {
				start: { worker: 'Start', 'young-person': 'Start' },
				now: { worker: 'Now', 'young-person': 'Now' },
				end: { worker: 'End', 'young-person': 'End' },
			},
			questions: {
				L1: words('who may know', { yes: 'Yes', 'not-sure': 'Not sure' }),
				L2: words('stopping', { yes: 'Yes' }),
				A: words('today', { good: 'Good', bad: 'Bad' }),
				B: words('before'),
				N: words('help', { yes: 'Yes', no: 'No' }),
				K: words('how it is'),
				P: words('people', { friend: 'Friend' }),
				C: words('what we wrote', { agreed: 'Agreed', changed: 'Changed' }),
			},
		},
	],
};
