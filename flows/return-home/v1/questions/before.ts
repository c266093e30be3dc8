import type { Topic } from '#flows/topic.ts';

/** What was going on, and what happened just before. Never "why did you". */
export const beforeTopics = [
	{
		id: 'T18',
		kind: 'several',
		options: [
			'row',
			'not-heard',
			'where-i-live',
			'told-to-go',
			'scared',
			'school',
			'bullied',
			'low',
			'space',
			'see-someone',
			'asked',
			'lost-track',
			'other',
		],
		audience: ['Y', 'W', 'M', 'R'],
		fills: ['reasons.trigger', 'reasons.codes'],
		source: 'DfE 2014 statutory guidance, purpose 2; NYAS reasons; topic T18',
	},
	{
		id: 'T17',
		kind: 'long-words',
		audience: ['Y', 'W', 'M', 'R'],
		fills: ['reasons.background'],
		opens: { answer: 'T18', has: ['row', 'not-heard', 'where-i-live', 'scared', 'school', 'bullied', 'low', 'other'] },
		source: 'DfE 2014 statutory guidance, purpose 2; topic T17',
	},
	{
		id: 'T19',
		kind: 'long-words',
		audience: ['Y', 'W', 'M', 'K'],
		fills: ['reasons.push.home', 'reasons.push.placement'],
		opens: {
			any: [
				{ answer: 'T18', has: ['row', 'not-heard', 'where-i-live', 'scared', 'told-to-go'] },
				{ answer: 'T13', has: ['no', 'not-sure'] },
			],
		},
		source: 'Ofsted 2013, on placements that children leave; topic T19',
	},
	{
		id: 'T20',
		kind: 'several',
		options: [
			'rows',
			'not-heard',
			'hurt',
			'fights',
			'drink-or-drugs',
			'bullying',
			'school',
			'moves',
			'missing-people',
			'low',
			'owed',
			'other',
		],
		audience: ['Y', 'W', 'M', 'R'],
		fills: ['reasons.push'],
		opens: {
			any: [
				{ answer: 'T18', has: ['scared', 'bullied', 'school', 'low'] },
				{ answer: 'T12', has: ['awful'] },
				{ answer: 'R02', said: true },
			],
		},
		source: 'DfE 2014 statutory guidance, purpose 2; NYAS, conflict in three of four; topic T20',
	},
	{
		id: 'T21',
		kind: 'several',
		options: ['family', 'friends', 'partner', 'place', 'freedom', 'party', 'money', 'met-online', 'asked', 'other'],
		audience: ['Y', 'W', 'M', 'R'],
		fills: ['reasons.pull'],
		opens: {
			any: [
				{ answer: 'T18', has: ['see-someone', 'asked'] },
				{ answer: 'R02', said: true },
			],
		},
		source: 'DfE 2014 statutory guidance, purpose 2; topic T21',
	},
	{
		id: 'T22',
		kind: 'single',
		options: ['planned', 'sudden', 'lost-track', 'not-my-choice'],
		audience: ['W', 'M', 'R'],
		fills: ['episode.planned'],
		opens: {
			any: [
				{ answer: 'T18', has: ['space', 'lost-track', 'other'] },
				{ answer: 'R02', said: true },
			],
		},
		source: 'Children’s Society 2011; topic T22',
	},
	{
		id: 'T23',
		kind: 'single',
		options: ['chose', 'told-to-go', 'asked', 'taken', 'other'],
		audience: ['W', 'M', 'R', 'U'],
		fills: ['episode.left_how'],
		opens: {
			any: [
				{ answer: 'T18', has: ['told-to-go', 'asked'] },
				{ answer: 'T21', has: ['asked', 'met-online'] },
				{ answer: 'T22', has: ['not-my-choice'] },
				{ answer: 'T15', has: ['somewhere-to-stay'] },
			],
		},
		source: 'DfE 2014 statutory guidance, “forced or lured to leave”; topic T23',
	},
	{
		id: 'T24',
		kind: 'single',
		options: ['yes', 'some-of-it', 'no'],
		audience: ['W', 'M', 'R'],
		fills: ['episode.told_someone'],
		opens: {
			any: [
				{ answer: 'T22', has: ['planned'] },
				{ answer: 'T18', has: ['see-someone', 'asked', 'lost-track'] },
			],
		},
		source: 'Ofsted 2013; topic T24',
	},
	{
		id: 'T25',
		kind: 'number',
		least: 0,
		most: 99,
		audience: ['W', 'M', 'R'],
		fills: ['episode.previous_count', 'episode.pattern'],
		opens: {
			all: [
				{ not: { fact: 'repeat' } },
				{
					any: [
						{ answer: 'T20', said: true },
						{ answer: 'T22', said: true },
					],
				},
			],
		},
		knownWhen: 'known:T25',
		source: 'DfE 2014 statutory guidance, two or more episodes; topic T25',
	},
] as const satisfies readonly Topic[];
