import type { WorkerPartWording } from '#core/flow/definition.ts';

/** The analysis: one heading for each of the four purposes of the DfE 2014 statutory guidance, in this order. */
const analysis: WorkerPartWording['analysis'] = [
	{
		purpose: 'harm',
		heading: 'Harm',
		hint: 'What harm, before or during? Keep apart what is a fact, what they say, what you think, and what is not known.',
	},
	{
		purpose: 'reasons',
		heading: 'Reasons',
		hint: 'What pushed them, and what drew them? Use their word for it. Say the pattern, not the fault.',
	},
	{
		purpose: 'safe-and-options',
		heading: 'Feeling safe and options',
		hint: 'Where and with whom do they feel safe? What can they choose now, and what do they want?',
	},
	{
		purpose: 'staying-safe',
		heading: 'Staying safe',
		hint: 'What could they try first another time? Who would they call? Which numbers did you leave?',
	},
];

/** Everything else that only the worker fills in, in the order in which it is met. */
const fields: WorkerPartWording['fields'] = [
	{
		id: 'risk',
		label: 'Level of risk, and why',
		hint: 'No apparent risk, low, medium or high. Say what it rests on, and what would change it.',
	},
	{ id: 'protective', label: 'What protects them', hint: 'People, places, plans, and what they are good at.' },
	{
		id: 'pattern',
		label: 'Pattern and links',
		hint: 'Places, people and dates that come back. Another child’s account is never quoted here.',
	},
	{
		id: 'triggers',
		label: 'What gives this priority',
		hint: 'Away over 24 hours, two or more episodes, a crime suspected, harm, mental health, exploitation, an adult who poses a risk.',
	},
	{
		id: 'factors',
		label: 'Assessment factors',
		hint: 'Your suggestion, for the social worker. Never taken from the words by the machine.',
	},
	{
		id: 'immediate-acts',
		label: 'What was done at once',
		hint: '999, council, emergency duty team, police form, first responder, health: who, when, reference.',
	},
	{ id: 'strategy-meeting', label: 'Strategy meeting', hint: 'Asked for or not, by whom, when.' },
	{
		id: 'carer-account',
		label: 'What parents or carers say',
		hint: 'Their words, with their name. Kept apart from the young person’s account.',
	},
	{ id: 'actions', label: 'Action plan', hint: 'What, who, by when, done, and when the young person was told.' },
	{
		id: 'sharing-log',
		label: 'What was shared',
		hint: 'With whom, what, when and on what basis; what the young person wished; the reason if it was overridden.',
	},
	{
		id: 'independence',
		label: 'Independence',
		hint: 'You are not part of their care, nor of the council or the place that looks after them. If not so, say why they chose you.',
	},
	{ id: 'seventy-two-hours', label: 'Within 72 hours', hint: 'If it was later: the reason. Part done by their choice is not late.' },
	{ id: 'checked', label: 'Checked with them', hint: 'Agreed, changed, or not shown and why.' },
	{ id: 'sign-off', label: 'Manager', hint: 'Read, questions, agreed, date.' },
];

/**
 * DfE assessment factors that a return conversation may suggest, by national code. The worker picks; the machine never
 * does. Source: DfE children in need census, practice.md 2.2.
 */
const factors: WorkerPartWording['factors'] = [
	{ code: '1A', label: 'Alcohol (child)' },
	{ code: '2A', label: 'Drugs (child)' },
	{ code: '3A', label: 'Domestic abuse (child is subject)' },
	{ code: '4A', label: 'Mental health (child)' },
	{ code: '7A', label: 'Young carer' },
	{ code: '9A', label: 'Unaccompanied asylum-seeking child' },
	{ code: '10A', label: 'Missing' },
	{ code: '11A', label: 'Child sexual exploitation' },
	{ code: '12A', label: 'Trafficking' },
	{ code: '13A', label: 'Gangs' },
	{ code: '15A', label: 'Self-harm' },
	{ code: '16A', label: 'Neglect' },
	{ code: '17A', label: 'Emotional abuse' },
	{ code: '18B', label: 'Physical abuse, child on child' },
	{ code: '18C', label: 'Physical abuse, adult on child' },
	{ code: '19B', label: 'Sexual abuse, child on child' },
	{ code: '19C', label: 'Sexual abuse, adult on child' },
	{ code: '22A', label: 'Female genital mutilation' },
	{ code: '23A', label: 'Abuse linked to faith or belief' },
	{ code: '24A', label: 'Child criminal exploitation' },
	{ code: '20', label: 'Other' },
	{ code: '21', label: 'None' },
];

/** The part of the record that only the worker writes (practice.md 8.2). */
export const workerPart: WorkerPartWording = { analysis, fields, factors };
