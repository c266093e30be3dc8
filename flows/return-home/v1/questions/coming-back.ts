import type { Topic } from '#flows/topic.ts';

export const comingBackTopics = [
	{
		id: 'T49',
		kind: 'single',
		options: ['own-choice', 'family', 'carer', 'worker', 'police', 'other'],
		audience: ['W', 'M', 'R'],
		fills: ['return.how', 'return.willing'],
		opens: {
			any: [
				{ answer: 'T13', has: ['no', 'not-sure'] },
				{ answer: 'T12', has: ['awful', 'not-good'] },
				{ answer: 'T26', has: ['just-met', 'hotel', 'moved-about'] },
			],
		},
		source: 'DfE 2014 statutory guidance, purpose 3; topic T49',
	},
	{
		id: 'T50',
		kind: 'single',
		options: ['well', 'mixed', 'badly'],
		audience: ['Y', 'W', 'M', 'R'],
		fills: ['return.response_home', 'return.response_police'],
		opens: { answer: 'T49', has: ['family', 'carer', 'worker', 'police'] },
		source: 'Missing People, police tone changes everything; topic T50',
	},
	{
		id: 'T51',
		kind: 'single',
		options: ['better', 'worse', 'same'],
		audience: ['Y', 'W', 'M', 'R'],
		fills: ['return.change'],
		opens: {
			any: [
				{ answer: 'T49', said: true },
				{ answer: 'T50', has: ['mixed', 'badly'] },
			],
		},
		source: 'DfE 2014 statutory guidance, purpose 3; topic T51',
	},
] as const satisfies readonly Topic[];
