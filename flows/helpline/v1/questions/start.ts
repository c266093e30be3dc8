import type { Topic } from '#flows/topic.ts';

/** What comes before any free words, and once more in other words where it was not clear. */
export const startTopics = [
	{
		id: 'H01',
		kind: 'read-and-confirm',
		// Which of these would have to be passed on: it shows whether the limits were well said. It is not consent.
		options: ['someone-hurt', 'bad-day', 'skipped-one', 'not-sure'],
		audience: ['W', 'M'],
		must: 'be-shown',
		fills: ['consent.confidentiality_explained_at', 'consent.version', 'consent.understood'],
		source: 'What may not be softened, 1; helpline practice, private and not secret (practice 5)',
	},
	{
		id: 'H02',
		kind: 'read-and-confirm',
		options: ['got-it', 'ask'],
		audience: ['W', 'M'],
		fills: ['consent.understood'],
		opens: { answer: 'H01', has: ['bad-day', 'skipped-one', 'not-sure'] },
		leads: { ask: { to: 'person' } },
		source: 'What may not be softened, 1: a check that it was understood',
	},
] as const satisfies readonly Topic[];

export const rightNowTopics = [
	{
		id: 'H03',
		kind: 'single',
		options: ['yes', 'no', 'not-sure'],
		audience: ['W', 'M', 'U'],
		fills: ['safety.now'],
		source: 'DfE 2014 statutory guidance, purposes 1 and 3; topic T13',
	},
	{
		id: 'H04',
		kind: 'single',
		options: ['yes', 'no', 'may-go'],
		audience: ['W', 'M'],
		fills: ['episode.away_now'],
		source: 'What may not be softened, 10: away now, and what that may mean',
	},
] as const satisfies readonly Topic[];

const CHOICES = ['person', 'talk-it-through', 'find-help', 'message-home', 'going-back', 'before-going', 'later'] as const;

export const yourChoiceTopics = [
	{
		id: 'H05',
		kind: 'single',
		options: CHOICES,
		audience: ['W', 'M'],
		fills: ['actions.requested'],
		leads: { person: { to: 'person' }, 'talk-it-through': { to: 'flow', flow: 'return-home' } },
		source: 'Leeds Safeguarding Partnership, children’s page: the child decides what comes next; helpline practice (practice 5)',
	},
	{
		// They said it their own way: only a person can know what they would like.
		id: 'H06',
		kind: 'single',
		options: ['person', 'choices'],
		audience: ['W', 'M'],
		fills: ['actions.requested'],
		opens: { all: [{ answer: 'H05', said: true }, { not: { answer: 'H05', has: CHOICES } }] },
		leads: { person: { to: 'person' }, choices: { to: 'question', question: 'H05' } },
		source: 'Free words are always welcome, and a person reads them (design, section 7)',
	},
] as const satisfies readonly Topic[];

export const findHelpTopics = [
	{
		id: 'H20',
		kind: 'read-and-confirm',
		options: ['got-it', 'person', 'choices'],
		audience: ['W', 'M'],
		fills: ['advice.lines_given'],
		opens: { answer: 'H05', has: ['find-help'] },
		leads: { person: { to: 'person' }, choices: { to: 'question', question: 'H05' } },
		source: 'DfE 2014 statutory guidance, purpose 4: staying safe, with helpline numbers',
	},
] as const satisfies readonly Topic[];

/** Whether to text again is asked last: after a no, nothing more goes out. */
export const finishTopics = [
	{
		id: 'H61',
		kind: 'single',
		options: ['all', 'choices', 'person'],
		audience: ['W', 'M'],
		fills: ['actions.requested'],
		leads: { choices: { to: 'question', question: 'H05' }, person: { to: 'person' } },
		source: 'Shout, the close of a conversation (practice 5); topic T68',
	},
	{
		id: 'H60',
		kind: 'single',
		options: ['yes', 'some-times', 'no'],
		audience: ['W', 'M'],
		fills: ['contact.safe_channel', 'contact.safe_times', 'contact.code_word'],
		source: 'Helpline practice on text safety (practice 5); topic T08',
	},
] as const satisfies readonly Topic[];
