import { describe, expect, it } from 'vitest';
import type { Input } from '#core/flow/input.ts';
import { type Knowledge, NOTHING_KNOWN } from '#core/flow/knowledge.ts';
import { all } from '#flows/index.ts';
import { FOLLOW_UPS, followUpsFor } from './follow-ups.ts';

/** Half past midnight in London, still the day before in UTC. */
const NOW = '2026-06-09T23:30:00.000Z' as Parameters<typeof followUpsFor>[2];
const TODAY = '2026-06-10';

const answered = (question: string, options: readonly string[]): Input => ({
	type: 'answered',
	question,
	value: { options: [...options] },
	whose: 'exact',
	prompted: true,
	then: 'on',
});
const promised = (input: Input, knew: Knowledge = NOTHING_KNOWN) => followUpsFor(input, knew, NOW);
const knowing = (question: string, ...options: readonly string[]): Knowledge => ({
	...NOTHING_KNOWN,
	answers: new Map([[question, { options, said: false }]]),
});

describe('what is promised the moment it is asked for', () => {
	it.each([
		['food', 'Something to eat'],
		['sleep', 'Somewhere quiet to sleep'],
		['lift', 'A lift'],
		['clothes', 'Clean, dry clothes'],
		['medicine', 'Medicine'],
		['phone-credit', 'Phone credit'],
		['somewhere-to-stay', 'Somewhere to stay'],
	])('%s, today and as theirs', (option, what) => {
		expect(promised(answered('T15', [option]))).toEqual([{ what, idea: 'asked-for', dueOn: TODAY }]);
	});

	it('is each need by itself, and nothing for what nobody asked for', () => {
		expect(promised(answered('T15', ['lift', 'food'])).map(({ what }) => what)).toEqual(['Something to eat', 'A lift']);
		expect(promised(answered('T15', ['nothing']))).toEqual([]);
		expect(promised(answered('T16', ['food']))).toEqual([]);
		expect(promised({ type: 'skipped', question: 'T15' })).toEqual([]);
		expect(promised({ type: 'answered', question: 'T15', value: {}, whose: 'exact', prompted: true, then: 'on' })).toEqual([]);
	});

	it.each([
		['H05', 'going-back', 'A plan for going back safely'],
		['H05', 'later', 'A chat at the time you asked for'],
		['H33', 'send', 'A message home, once we have checked that it is safe to send'],
		['H41', 'lift', 'A lift'],
	])('%s=%s in a first contact, as theirs', (question, option, what) => {
		expect(promised(answered(question, [option]))).toEqual([{ what, idea: 'asked-for', dueOn: TODAY }]);
	});

	it('is no message home that they did not ask to have passed on', () => {
		expect(promised(answered('H33', ['do-not']))).toEqual([]);
		expect(promised(answered('H05', ['message-home']))).toEqual([]);
	});

	it('is not promised twice for a tick that stands', () => {
		expect(promised(answered('T15', ['food', 'lift']), knowing('T15', 'food')).map(({ what }) => what)).toEqual(['A lift']);
		expect(promised(answered('T15', ['food']), knowing('T14', 'food'))).toHaveLength(1);
	});

	it('is somebody else to talk to, each time that they ask for a person', () => {
		expect(promised({ type: 'asked-for-a-person' })).toEqual([{ what: 'Somebody else to talk to', idea: 'asked-for', dueOn: TODAY }]);
		expect(promised({ type: 'paused' })).toEqual([]);
	});
});

describe('silence about being somewhere safe', () => {
	const checkIn = [{ what: 'Check in today about being somewhere safe', idea: 'worker', dueOn: TODAY }];

	it.each(['skipped', 'not-saying', 'not-known'] as const)('when it is %s, has a worker check in the same day', (type) => {
		expect(promised({ type, question: 'T13' })).toEqual(checkIn);
		expect(promised({ type, question: 'Y03' })).toEqual(checkIn);
		expect(promised({ type, question: 'H03' })).toEqual(checkIn);
		expect(promised({ type, question: 'T14' })).toEqual([]);
	});

	it('is not followed up when nobody was silent, or when it was spoken of before', () => {
		expect(promised({ type: 'moved-on', question: 'T13' })).toEqual([]);
		expect(promised(answered('T13', ['no']))).toEqual([]);
		const before: Knowledge = { ...NOTHING_KNOWN, resolved: new Map([['T13', 'skipped']]) };
		expect(promised({ type: 'skipped', question: 'T13' }, before)).toEqual([]);
		expect(promised({ type: 'skipped', question: 'Y03' }, before)).toEqual(checkIn);
	});
});

describe('the table of follow-ups', () => {
	it('names only questions and options that some flow has, each row once and with its source', () => {
		const questions = all().flatMap((flow) => flow.source.questions);
		for (const { id, when, source } of FOLLOW_UPS) {
			expect(source).toMatch(/^[A-Z].{10}/);
			if ('silent' in when) expect([id, questions.some((one) => one.id === when.silent)]).toEqual([`${when.silent}-silent`, true]);
			if ('option' in when) expect(id).toBe(`${when.question}=${when.option}`);
			if ('option' in when)
				expect(
					questions.some((one) => one.id === when.question && 'options' in one && one.options.includes(when.option)),
					id,
				).toBe(true);
			if ('input' in when) expect(id).toBe('somebody-else');
		}
		expect(new Set(FOLLOW_UPS.map(({ id }) => id)).size).toBe(FOLLOW_UPS.length);
	});
});
