import type { Topic } from '#flows/topic.ts';

export const whatHelpsTopics = [
	{
		id: 'T58',
		kind: 'long-words',
		audience: ['Y', 'W', 'M', 'R'],
		fills: ['prevention.would_have_helped'],
		source: 'DfE 2014 statutory guidance, purposes 2 and 3; topic T58',
	},
	{
		id: 'T59',
		kind: 'short-words',
		audience: ['Y', 'W', 'M', 'R'],
		fills: ['goal.first'],
		opens: {
			any: [
				{ answer: 'T12', has: ['awful', 'not-good'] },
				{ answer: 'T51', has: ['worse', 'same'] },
			],
		},
		source: 'Ofsted 2013; topic T59',
	},
	{
		id: 'T60',
		kind: 'people',
		options: ['family', 'friend', 'carer', 'teacher', 'worker', 'other'],
		audience: ['Y', 'W', 'M', 'R'],
		fills: ['safety_plan.trusted_people'],
		source: 'DfE 2014 statutory guidance, purposes 3 and 4; topic T60',
	},
	{
		id: 'T61',
		kind: 'long-words',
		audience: ['Y', 'W', 'M', 'R'],
		fills: ['safety_plan.early_signs', 'safety_plan.first_steps'],
		opens: { any: [{ fact: 'repeat' }, { answer: 'T22', has: ['planned', 'sudden'] }, { answer: 'T51', has: ['worse', 'same'] }] },
		source: 'DfE 2014 statutory guidance, purpose 4; topic T61',
	},
	{
		id: 'T62',
		kind: 'several',
		options: ['helpline', 'safe-place', 'charger', 'code-word', 'tell-someone', 'way-home', 'other'],
		audience: ['Y', 'W', 'M', 'R'],
		fills: ['safety_plan.if_away'],
		source: 'DfE 2014 statutory guidance, purpose 4, with helpline numbers; topic T62',
	},
	{
		id: 'T63',
		kind: 'long-words',
		audience: ['Y', 'W', 'M', 'R'],
		fills: ['actions.requested', 'actions.declined'],
		source: 'Leeds Safeguarding Partnership, the child decides next steps; topic T63',
	},
] as const satisfies readonly Topic[];
