import type { Topic } from '#flows/topic.ts';

/** A message home is checked for people who are a danger, names no place, and is sent by a worker (what may not be softened, 10). */
export const messageHomeTopics = [
	{
		id: 'H30',
		kind: 'people',
		options: ['family', 'carer', 'friend', 'other'],
		audience: ['W', 'M'],
		fills: ['message_home.to'],
		opens: { answer: 'H05', has: ['message-home'] },
		source: 'Message Home and TextSafe (practice 5)',
	},
	{
		id: 'H31',
		kind: 'single',
		options: ['no-one', 'yes', 'not-sure'],
		audience: ['W', 'M', 'U'],
		fills: ['message_home.not_to', 'safety.feared_person'],
		opens: { answer: 'H05', has: ['message-home'] },
		source: 'What may not be softened, 10: checked for danger people; topic T47',
	},
	{
		id: 'H32',
		kind: 'single',
		options: ['safe', 'in-touch', 'time', 'own-words'],
		audience: ['W', 'M'],
		fills: ['message_home.words'],
		opens: { answer: 'H05', has: ['message-home'] },
		source: 'What may not be softened, 10: it carries no place',
	},
	{
		id: 'H33',
		kind: 'single',
		options: ['send', 'do-not'],
		audience: ['W', 'M'],
		fills: ['message_home.asked_for'],
		opens: { answer: 'H05', has: ['message-home'] },
		source: 'What may not be softened, 10: checked before it goes; 3: sent is said only when it is',
	},
] as const satisfies readonly Topic[];

export const goingBackTopics = [
	{
		id: 'H40',
		kind: 'single',
		options: ['ok', 'mixed', 'scared'],
		audience: ['W', 'M', 'U'],
		fills: ['return.willing', 'safety.return'],
		opens: { answer: 'H05', has: ['going-back'] },
		source: 'DfE 2014 statutory guidance, purpose 3; found but not yet back, talk before return',
	},
	{
		id: 'H41',
		kind: 'several',
		options: ['lift', 'someone-with-me', 'talk-first', 'somewhere-else', 'change', 'not-sure'],
		audience: ['W', 'M'],
		fills: ['return.needs'],
		opens: { answer: 'H05', has: ['going-back'] },
		source: 'DfE 2014 statutory guidance, purpose 3: help the child feel safe and see options',
	},
	{
		id: 'H42',
		kind: 'date-time',
		audience: ['W', 'M'],
		fills: ['return.planned_for'],
		opens: { answer: 'H05', has: ['going-back'] },
		source: 'Found but not yet back: talk before return (what may not be softened)',
	},
] as const satisfies readonly Topic[];

export const beforeYouGoTopics = [
	{
		id: 'H50',
		kind: 'long-words',
		audience: ['W', 'M'],
		fills: ['reasons.background'],
		opens: { answer: 'H05', has: ['before-going'] },
		source: 'Runaway Helpline, stages of running: thinking of it; topic T17',
	},
	{
		id: 'H51',
		kind: 'people',
		options: ['family', 'friend', 'professional', 'other'],
		audience: ['W', 'M'],
		fills: ['safety_plan.trusted_people'],
		opens: { answer: 'H05', has: ['before-going'] },
		source: 'DfE 2014 statutory guidance, purpose 3; topic T60',
	},
	{
		id: 'H52',
		kind: 'several',
		options: ['number', 'safe-place', 'phone', 'someone-knows', 'way-back', 'other'],
		audience: ['W', 'M'],
		fills: ['safety_plan.if_away'],
		opens: { answer: 'H05', has: ['before-going'] },
		source: 'DfE 2014 statutory guidance, purpose 4; topic T62',
	},
] as const satisfies readonly Topic[];

export const chatLaterTopics = [
	{
		id: 'H55',
		kind: 'date-time',
		audience: ['W', 'M'],
		fills: ['contact.wanted_at', 'contact.safe_times'],
		opens: { answer: 'H05', has: ['later'] },
		source: 'Young people’s accounts, a time that suits (practice 4.1); topic T01',
	},
] as const satisfies readonly Topic[];
