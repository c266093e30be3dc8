import type { Question } from '#core/flow/definition.ts';
import { inSection, type Topic } from '#flows/topic.ts';

/** The limits keep the ids of the main flow, T09 and T10: what they fill is the same, the words are simpler. */
export const startTopics = [
	{
		id: 'T09',
		kind: 'read-and-confirm',
		options: ['someone-hurt', 'like-pizza', 'not-sure'],
		audience: ['W', 'M', 'R'],
		must: 'be-shown',
		fills: ['consent.confidentiality_explained_at', 'consent.version', 'consent.understood'],
		source: 'DfE information sharing advice 2024; what may not be softened, 1 and 14',
	},
	{
		id: 'T10',
		kind: 'read-and-confirm',
		options: ['got-it', 'not-sure'],
		audience: ['W', 'M'],
		must: 'be-shown',
		fills: ['rhi.right_to_stop_explained'],
		source: 'What may not be softened, 14; topic T10',
	},
] as const satisfies readonly Topic[];

export const rightNowTopics = [
	{
		id: 'Y01',
		kind: 'several',
		options: ['food', 'drink', 'sleep', 'toy', 'loo', 'play', 'something-hurts', 'other', 'nothing'],
		audience: ['W', 'M', 'R'],
		fills: ['needs.immediate'],
		source: 'What may not be softened, 12; topics T15 and T14 in pictures',
	},
	{
		id: 'Y02',
		kind: 'faces',
		audience: ['Y', 'W', 'M', 'R'],
		fills: ['wellbeing.now'],
		source: 'DfE 2014 statutory guidance, purpose 1; topic T12 in pictures',
	},
	{
		id: 'Y03',
		kind: 'single',
		options: ['yes', 'no', 'not-sure'],
		audience: ['W', 'M', 'U'],
		fills: ['safety.now'],
		source: 'DfE 2014 statutory guidance, purposes 1 and 3; topic T13 in pictures',
	},
] as const satisfies readonly Topic[];

export const storyTopics = [
	{
		id: 'Y04',
		kind: 'long-words',
		audience: ['Y', 'W', 'M', 'R'],
		fills: ['reasons.trigger', 'reasons.background'],
		source: 'DfE 2014 statutory guidance, purpose 2; topics T17 and T18 as a drawing',
	},
	{
		id: 'Y05',
		kind: 'place',
		options: ['family', 'friend', 'outside', 'shop', 'bus-or-car', 'new-place', 'other'],
		audience: ['W', 'M', 'R', 'P'],
		fills: ['episode.places'],
		source: 'DfE 2014 statutory guidance, purpose 1; topic T26 as play',
	},
	{
		id: 'Y06',
		kind: 'people',
		options: ['family', 'friend', 'grown-up', 'new-person', 'other'],
		audience: ['W', 'M', 'R', 'P'],
		fills: ['episode.company'],
		source: 'DfE 2014 statutory guidance, purpose 1; topic T28 as play',
	},
	{
		id: 'Y12',
		kind: 'long-words',
		audience: ['Y', 'W', 'M', 'R'],
		fills: ['reasons.pull.need_met'],
		opens: {
			any: [
				{ answer: 'Y02', has: ['ok', 'good'] },
				{ answer: 'Y05', has: ['family', 'friend'] },
			],
		},
		source: 'Missing People consultation, do not assume; topic T36',
	},
	{
		id: 'Y07',
		kind: 'long-words',
		audience: ['Y', 'W', 'M', 'R', 'U'],
		fills: ['harm.open'],
		source: 'DfE 2014 statutory guidance, purpose 1; the worries of the Three Houses (Weld and Greening); topic T37',
	},
	{
		id: 'Y11',
		kind: 'single',
		options: ['yes', 'no', 'not-sure'],
		audience: ['W', 'M', 'U'],
		fills: ['safety.feared_person'],
		byPerson: true,
		opens: {
			all: [
				{ not: { fact: 'live-enquiry' } },
				{
					any: [
						{ answer: 'Y03', has: ['no', 'not-sure'] },
						{ answer: 'Y02', has: ['awful'] },
						{ answer: 'Y05', has: ['new-place'] },
						{ answer: 'Y07', said: true },
					],
				},
			],
		},
		source: 'DfE 2014 statutory guidance, purpose 3; topic T47',
	},
] as const satisfies readonly Topic[];

export const helpTopics = [
	{
		id: 'Y08',
		kind: 'long-words',
		audience: ['Y', 'W', 'M', 'R'],
		fills: ['goal.first', 'prevention.would_have_helped'],
		source:
			'DfE 2014 statutory guidance, purpose 2; the good things and dreams of the Three Houses (Weld and Greening); topics T58 and T59',
	},
	{
		id: 'Y09',
		kind: 'people',
		options: ['family', 'friend', 'teacher', 'carer', 'pet', 'other'],
		audience: ['Y', 'W', 'M', 'R'],
		fills: ['safety_plan.trusted_people'],
		source: 'DfE 2014 statutory guidance, purposes 3 and 4; topic T60 as a hand',
	},
	{
		id: 'Y10',
		kind: 'several',
		options: ['tell-someone', 'safe-spot', 'safe-word', 'call', 'other', 'not-sure'],
		audience: ['Y', 'W', 'M', 'R'],
		fills: ['safety_plan.first_steps', 'safety_plan.if_away'],
		source: 'DfE 2014 statutory guidance, purpose 4; topics T61 and T62',
	},
] as const satisfies readonly Topic[];

export const finishTopics = [
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
		kind: 'long-words',
		audience: ['Y', 'W', 'M'],
		fills: ['sharing.preferences'],
		source: 'DfE information sharing advice 2024; what may not be softened, 2; topic T65',
	},
	{
		id: 'T66',
		kind: 'short-words',
		audience: ['Y', 'W', 'M'],
		fills: ['feedback.channel', 'feedback.due_date'],
		source: 'Practice 4.1, being told what happened next; topic T66',
	},
] as const satisfies readonly Topic[];

/** About ten prompts of pictures and play, in the order in which they are met. */
export const questions: readonly Question[] = [
	...inSection('start', startTopics),
	...inSection('right-now', rightNowTopics),
	...inSection('your-story', storyTopics),
	...inSection('what-helps', helpTopics),
	...inSection('to-finish', finishTopics),
];
