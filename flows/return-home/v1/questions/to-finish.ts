import type { Topic } from '#flows/topic.ts';

export const toFinishTopics = [
	{
		id: 'T64',
		kind: 'read-back',
		options: ['right', 'change', 'add', 'not-now'],
		audience: ['Y', 'W', 'M'],
		fills: ['record.checked_by_yp'],
		source: 'Leeds Safeguarding Partnership, checked that it is right; topic T64',
	},
	{
		id: 'T65',
		kind: 'several',
		options: ['social-worker', 'carers', 'family', 'school', 'other', 'not-sure'],
		audience: ['Y', 'W', 'M'],
		fills: ['sharing.preferences'],
		source: 'DfE information sharing advice 2024; what may not be softened, 2; topic T65',
	},
	{
		id: 'T66',
		kind: 'single',
		options: ['text', 'call', 'meet', 'through-someone', 'no-need'],
		audience: ['Y', 'W', 'M'],
		fills: ['feedback.channel', 'feedback.due_date'],
		source: 'Practice 4.1, being told what happened next; topic T66',
	},
	{
		id: 'T67',
		kind: 'faces',
		// Not to the worker by name: what is said here is about them.
		audience: ['Y', 'M'],
		fills: ['feedback.rating', 'feedback.text'],
		opens: { answer: 'T66', said: true },
		source: 'SCARPA, Runaways’ Charter 2012; topic T67',
	},
	{
		id: 'T68',
		kind: 'long-words',
		audience: ['Y', 'W', 'M', 'R'],
		fills: ['rhi.anything_else'],
		opens: { answer: 'T64', has: ['change', 'add'] },
		source: 'Children’s Society 2011; topic T68',
	},
] as const satisfies readonly Topic[];
