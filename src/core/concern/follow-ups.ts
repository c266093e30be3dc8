import type { Instant } from '#core/clock/instant.ts';
import { calendarDate } from '#core/clock/london.ts';
import type { Input } from '#core/flow/input.ts';
import { type Knowledge, resolutionOf } from '#core/flow/knowledge.ts';
import type { Idea } from '#core/record/action.ts';

type When =
	/** Skipped, not known or not said, in whichever way: a worker checks the same day. */
	{ readonly silent: string } | { readonly question: string; readonly option: string } | { readonly input: 'asked-for-a-person' };

type FollowUp = { readonly id: string; readonly when: When; readonly what: string; readonly idea: Idea; readonly source: string };

const need = (question: string, option: string, what: string): FollowUp => ({
	id: `${question}=${option}`,
	when: { question, option },
	what,
	idea: 'asked-for',
	source: 'Practice 8, T15: a need becomes an action; Mind Of My Own, food and sleep first',
});

const chosen = (question: string, option: string, what: string): FollowUp => ({
	id: `${question}=${option}`,
	when: { question, option },
	what,
	idea: 'asked-for',
	source: 'Helpline practice (practice 5); what may not be softened, 10: a message home is checked and sent by a worker',
});

/**
 * What is promised the moment something is asked for, so that nobody has to remember to write it down. The young person
 * can read these on the page of what happens next.
 */
export const FOLLOW_UPS: readonly FollowUp[] = [
	need('T15', 'food', 'Something to eat'),
	need('T15', 'sleep', 'Somewhere quiet to sleep'),
	need('T15', 'lift', 'A lift'),
	need('T15', 'clothes', 'Clean, dry clothes'),
	need('T15', 'medicine', 'Medicine'),
	need('T15', 'phone-credit', 'Phone credit'),
	need('T15', 'somewhere-to-stay', 'Somewhere to stay'),
	{
		id: 'T13-silent',
		when: { silent: 'T13' },
		what: 'Check in today about being somewhere safe',
		idea: 'worker',
		source: 'Practice 8, T13: a worker checks the same day',
	},
	{
		id: 'Y03-silent',
		when: { silent: 'Y03' },
		what: 'Check in today about being somewhere safe',
		idea: 'worker',
		source: 'Practice 8, T13: a worker checks the same day',
	},
	{
		id: 'H03-silent',
		when: { silent: 'H03' },
		what: 'Check in today about being somewhere safe',
		idea: 'worker',
		source: 'Practice 8, T13: a worker checks the same day',
	},
	chosen('H05', 'going-back', 'A plan for going back safely'),
	chosen('H05', 'before-going', 'A talk before you decide to go'),
	chosen('H05', 'later', 'A chat at the time you asked for'),
	chosen('H33', 'send', 'A message home, once we have checked that it is safe to send'),
	chosen('H41', 'lift', 'A lift'),
	{
		id: 'somebody-else',
		when: { input: 'asked-for-a-person' },
		what: 'Somebody else to talk to',
		idea: 'asked-for',
		source: 'NYAS, the right to ask for a different worker',
	},
];

export type Promised = Pick<FollowUp, 'what' | 'idea'> & { readonly dueOn: string };

/**
 * What one input makes due today, given what was known before it: only what is new, so that a tick that stands or a
 * second skip promises nothing twice.
 *
 * @example followUpsFor({ type: 'skipped', question: 'T13' }, knows, now) // check in today
 */
export function followUpsFor(input: Input, knew: Knowledge, now: Instant): readonly Promised[] {
	return FOLLOW_UPS.filter(({ when }) => arises(when, input, knew)).map(({ what, idea }) => ({ what, idea, dueOn: calendarDate(now) }));
}

function arises(when: When, input: Input, knew: Knowledge): boolean {
	if ('input' in when) return input.type === when.input;
	if ('silent' in when) {
		const silent = input.type === 'skipped' || input.type === 'not-saying' || input.type === 'not-known';
		return silent && input.question === when.silent && resolutionOf(knew, when.silent) === 'not-asked';
	}
	if (input.type !== 'answered' || input.question !== when.question) return false;
	const before = knew.answers.get(when.question)?.options ?? [];
	return (input.value.options ?? []).includes(when.option) && !before.includes(when.option);
}
