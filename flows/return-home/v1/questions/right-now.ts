import type { Topic } from '#flows/topic.ts';

/** How they are and what they need, before anything about the time away. */
export const rightNowTopics = [
	{
		id: 'T15',
		kind: 'several',
		options: ['food', 'sleep', 'lift', 'chat', 'clothes', 'medicine', 'phone-credit', 'somewhere-to-stay', 'something-else', 'nothing'],
		audience: ['W', 'M', 'R'],
		fills: ['needs.immediate'],
		source: 'Mind Of My Own on food and sleep first; what may not be softened, 12; topic T15',
	},
	{
		id: 'T12',
		kind: 'faces',
		audience: ['Y', 'W', 'M', 'R'],
		fills: ['wellbeing.now'],
		source: 'DfE 2014 statutory guidance, purpose 1; topic T12',
	},
	{
		id: 'T13',
		kind: 'single',
		options: ['yes', 'no', 'not-sure'],
		audience: ['W', 'M', 'U'],
		fills: ['safety.now'],
		source: 'DfE 2014 statutory guidance, purposes 1 and 3; topic T13',
	},
	{
		id: 'T14',
		kind: 'single',
		options: ['no', 'a-bit', 'need-help-now', 'not-sure'],
		audience: ['W', 'M', 'R', 'U'],
		fills: ['harm.physical_now', 'health.immediate_need'],
		opens: {
			any: [
				{ answer: 'T15', has: ['medicine'] },
				{ answer: 'T12', has: ['awful', 'not-good'] },
				{ answer: 'T13', has: ['no', 'not-sure'] },
			],
		},
		source: 'DfE 2014 statutory guidance, purpose 1; topic T14',
	},
	{
		id: 'T16',
		kind: 'single',
		options: ['no', 'yes', 'today', 'not-sure'],
		audience: ['W', 'M', 'U'],
		fills: ['harm.self_harm_or_suicide'],
		byPerson: true,
		// A live enquiry does not close this one: asking about suicide protects life and is not evidence in the case.
		opens: {
			any: [
				{ answer: 'T12', has: ['awful'] },
				{ answer: 'T18', has: ['low'] },
				{ answer: 'T20', has: ['low'] },
			],
		},
		source: 'A Safer Return, self-harm in 1 of 10; practice rule 8.1.3; topic T16',
	},
] as const satisfies readonly Topic[];
