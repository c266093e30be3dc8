import type { Topic } from '#flows/topic.ts';

export const yourLifeTopics = [
	{
		id: 'T52',
		kind: 'long-words',
		audience: ['Y', 'W', 'M', 'K'],
		fills: ['family.relationships'],
		opens: {
			any: [
				{ answer: 'T13', has: ['no', 'not-sure'] },
				{ answer: 'T18', has: ['row', 'not-heard', 'where-i-live', 'told-to-go'] },
				{ answer: 'T51', has: ['worse', 'same'] },
			],
		},
		source: 'Children’s Society 2011, conflict at home; topic T52',
	},
	{
		id: 'T53',
		kind: 'several',
		options: ['fine', 'lessons', 'bullying', 'people', 'not-going', 'no-place', 'other'],
		audience: ['Y', 'W', 'M', 'R'],
		fills: ['education.status', 'education.worry'],
		opens: {
			any: [
				{ answer: 'T18', has: ['school', 'bullied'] },
				{ answer: 'T20', has: ['school', 'bullying'] },
			],
		},
		source: 'Children’s Society 2011, trouble at school; topic T53',
	},
	{
		id: 'T54',
		kind: 'long-words',
		audience: ['Y', 'W', 'M', 'R'],
		fills: ['health.emotional'],
		opens: {
			any: [
				{ answer: 'T12', has: ['awful', 'not-good'] },
				{ answer: 'T18', has: ['low'] },
				{ answer: 'T20', has: ['low'] },
			],
		},
		source: 'A Safer Return, mental health in 1 of 5; topic T54',
	},
	{
		id: 'T55',
		kind: 'several',
		options: ['no', 'doctor-or-nurse', 'sleep-or-mood', 'sexual-health', 'drink-or-drugs', 'other'],
		audience: ['W', 'M', 'K'],
		fills: ['health.request'],
		opens: {
			any: [
				{ answer: 'T15', has: ['medicine'] },
				{ answer: 'T14', has: ['a-bit', 'need-help-now', 'not-sure'] },
				{ answer: 'T38', has: ['drink', 'weed', 'other-drugs', 'not-sure-what'] },
			],
		},
		source: 'Caldicott principles; topic T55',
	},
	{
		id: 'T56',
		kind: 'single',
		options: ['no', 'sometimes', 'a-lot'],
		audience: ['Y', 'W', 'M', 'K'],
		fills: ['identity.discrimination', 'identity.bullying'],
		opens: {
			any: [
				{ answer: 'T18', has: ['bullied'] },
				{ answer: 'T20', has: ['bullying'] },
				{ answer: 'T53', has: ['bullying', 'people'] },
			],
		},
		source: 'Equality Act 2010; topic T56',
	},
	{
		id: 'T57',
		kind: 'short-words',
		audience: ['Y', 'W', 'M', 'R'],
		fills: ['strengths'],
		opens: {
			any: [
				{ answer: 'T54', said: true },
				{ answer: 'T12', has: ['good'] },
			],
		},
		knownWhen: 'known:T57',
		source: 'SCARPA, building on strengths; topic T57',
	},
] as const satisfies readonly Topic[];
