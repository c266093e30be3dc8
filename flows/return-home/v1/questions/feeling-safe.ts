import type { Condition } from '#core/flow/definition.ts';
import type { Topic } from '#flows/topic.ts';

/** Closed while a police or section 47 enquiry is live: questions there are for trained officers (insist.md 15). */
function unlessEnquiry(...signals: readonly Condition[]): Condition {
	return { all: [{ not: { fact: 'live-enquiry' } }, { any: signals }] };
}

const FELT_UNSAFE = { answer: 'T40', has: ['yes', 'not-sure'] } as const satisfies Condition;
const NOT_SAFE_NOW = { answer: 'T13', has: ['no', 'not-sure'] } as const satisfies Condition;

/** T41 to T47 are opened by a signal only, are asked by a person, and are never on the core path. */
export const feelingSafeTopics = [
	{
		id: 'T40',
		kind: 'single',
		options: ['yes', 'no', 'not-sure'],
		audience: ['Y', 'W', 'M', 'R', 'U'],
		fills: ['harm.felt_unsafe'],
		opens: {
			any: [
				NOT_SAFE_NOW,
				{ answer: 'T18', has: ['scared'] },
				{ answer: 'T26', has: ['just-met', 'hotel', 'outside', 'shop'] },
				{ answer: 'T37', said: true },
			],
		},
		source: 'DfE 2014 statutory guidance, purposes 1 and 3; topic T40',
	},
	{
		id: 'T41',
		kind: 'single',
		options: ['yes', 'no', 'not-sure'],
		audience: ['W', 'M', 'U'],
		fills: ['harm.physical_or_threat'],
		byPerson: true,
		opens: unlessEnquiry(
			FELT_UNSAFE,
			NOT_SAFE_NOW,
			{ answer: 'T14', has: ['need-help-now'] },
			{ answer: 'T18', has: ['scared'] },
			{ answer: 'T20', has: ['hurt'] },
		),
		source: 'DfE 2014 statutory guidance, purpose 1; DfE assessment factors 3A, 18B, 18C; topic T41',
	},
	{
		id: 'T42',
		kind: 'single',
		options: ['yes', 'no', 'not-sure'],
		audience: ['W', 'M', 'U'],
		fills: ['harm.unwanted'],
		byPerson: true,
		opens: unlessEnquiry(FELT_UNSAFE, { answer: 'T26', has: ['hotel'] }, { answer: 'T29', has: ['grown-up', 'met-online'] }),
		source: 'DfE 2014 statutory guidance, purpose 1; DfE assessment factors 11A, 19B, 19C; topic T42',
	},
	{
		id: 'T43',
		kind: 'single',
		options: ['yes', 'no', 'not-sure'],
		audience: ['W', 'M', 'U'],
		fills: ['exploit.criminal'],
		byPerson: true,
		opens: unlessEnquiry(
			{ answer: 'T30', has: ['lift-unknown'] },
			{ answer: 'T32', has: ['did-something'] },
			{ answer: 'T33', has: ['phone', 'money'] },
			{ answer: 'T34', has: ['new'] },
		),
		source: 'Working Together 2023; DfE assessment factors 13A, 24A; topic T43',
	},
	{
		id: 'T44',
		kind: 'single',
		options: ['yes', 'no', 'not-sure'],
		audience: ['W', 'M', 'U'],
		fills: ['exploit.debt'],
		byPerson: true,
		opens: unlessEnquiry(
			{ answer: 'T20', has: ['owed'] },
			{ answer: 'T32', has: ['did-something'] },
			{ answer: 'T33', has: ['clothes', 'phone', 'money', 'rides', 'drink-or-vapes'] },
		),
		source: 'Working Together 2023; DfE assessment factor 24A; topic T44',
	},
	{
		id: 'T45',
		kind: 'single',
		options: ['yes', 'still', 'no', 'not-sure'],
		audience: ['W', 'M', 'U'],
		fills: ['exploit.moved_or_held'],
		byPerson: true,
		opens: unlessEnquiry(
			{ answer: 'T22', has: ['not-my-choice'] },
			{ answer: 'T23', has: ['asked', 'taken'] },
			{ answer: 'T26', has: ['hotel', 'moved-about'] },
			{ answer: 'T30', has: ['lift-unknown'] },
		),
		source: 'Modern slavery guidance v3.8; DfE assessment factor 12A; topic T45',
	},
	{
		id: 'T46',
		kind: 'single',
		options: ['yes', 'no', 'not-sure'],
		audience: ['W', 'M', 'U'],
		fills: ['exploit.images'],
		byPerson: true,
		opens: unlessEnquiry({ answer: 'T35', has: ['app', 'game', 'met-online', 'location'] }, { answer: 'T34', has: ['taken'] }),
		source: 'Working Together 2023; DfE assessment factors 11A, 19B, 19C; topic T46',
	},
	{
		id: 'T47',
		kind: 'single',
		options: ['yes', 'no', 'not-sure'],
		audience: ['W', 'M', 'U'],
		fills: ['safety.feared_person'],
		byPerson: true,
		opens: unlessEnquiry(FELT_UNSAFE, NOT_SAFE_NOW, { answer: 'T20', has: ['hurt', 'owed'] }),
		source: 'DfE 2014 statutory guidance, purpose 3; topic T47',
	},
	{
		id: 'T48',
		kind: 'single',
		options: ['no', 'maybe', 'want-advice'],
		audience: ['W', 'M', 'K'],
		fills: ['episode.police_contact'],
		opens: {
			any: [
				{ answer: 'T31', has: ['took'] },
				{ answer: 'T32', has: ['did-something'] },
				{ answer: 'T38', has: ['weed', 'other-drugs'] },
			],
		},
		source: 'Practice rule 8.1.7: no admissions sought, advice offered; topic T48',
	},
] as const satisfies readonly Topic[];
