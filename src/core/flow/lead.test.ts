import { describe, expect, it } from 'vitest';
import { defineFlow } from '#core/flow/define.ts';
import type { Question } from '#core/flow/definition.ts';
import type { Input } from '#core/flow/input.ts';
import { begin, step } from '#core/flow/run.ts';
import { SMALL_FLOW } from '../../../test/support/small-flow.ts';
import { stepContexts } from '../../../test/support/step-context.ts';
import { leadOf, withItsLead } from './lead.ts';

const LEADS: Readonly<Record<string, Question['leads']>> = {
	A: { good: { to: 'flow', flow: 'other' }, bad: { to: 'person' } },
	N: { no: { to: 'question', question: 'A' } },
};
const flow = defineFlow({
	...SMALL_FLOW,
	questions: SMALL_FLOW.questions.map((one): Question => (LEADS[one.id] ? { ...one, leads: LEADS[one.id] ?? {} } : one)),
});

const answered = (question: string, options: readonly string[], then: 'on' | 'stay' = 'on'): Input => ({
	type: 'answered',
	question,
	value: { options: [...options] },
	whose: 'exact',
	prompted: true,
	then,
});

/** Takes each input and what it leads to, and says where that ends. */
function standAfter(...inputs: readonly Input[]) {
	const ctx = stepContexts();
	let { state } = begin(flow, { facts: [] }, ctx());
	const limits = ['L1', 'L2'].map((question): Input => ({ type: 'moved-on', question }));
	for (const input of [...limits, ...inputs].flatMap((one) => withItsLead(flow, one))) state = step(flow, state, input, ctx()).state;
	return [state.position.place, state.position.floor];
}

describe('where an option leads', () => {
	it('is what the flow says of it, and nothing for the others', () => {
		expect(leadOf(flow, answered('A', ['bad']))).toEqual({ to: 'person' });
		expect(leadOf(flow, answered('A', ['good']))).toEqual({ to: 'flow', flow: 'other' });
		expect(leadOf(flow, answered('N', ['yes']))).toBeUndefined();
		expect(leadOf(flow, answered('B', []))).toBeUndefined();
		expect(leadOf(flow, { type: 'skipped', question: 'A' })).toBeUndefined();
	});

	it('is nowhere while the conversation stays where it is', () => {
		expect(leadOf(flow, answered('A', ['bad'], 'stay'))).toBeUndefined();
		expect(withItsLead(flow, answered('A', ['bad'], 'stay'))).toEqual([answered('A', ['bad'], 'stay')]);
	});
});

describe('an input with what it leads to', () => {
	it('asks for a person by the input that always does, and goes on from there once they hand it back', () => {
		expect(withItsLead(flow, answered('A', ['bad']))[1]).toEqual({ type: 'asked-for-a-person' });
		expect(standAfter(answered('A', ['bad']))).toEqual(['B', 'person']);
		expect(standAfter(answered('A', ['bad']), { type: 'released' })).toEqual(['B', 'open']);
	});

	it('opens a topic again, and then goes on to what is due and not to what it was on its way to', () => {
		const toN: readonly Input[] = [answered('A', ['bad']), { type: 'released' }, { type: 'opened', question: 'N', by: 'worker' }];
		expect(standAfter(...toN, answered('N', ['no']))).toEqual(['A', 'open']);
		expect(standAfter(...toN, answered('N', ['no']), { type: 'moved-on', question: 'A' })).toEqual(['B', 'open']);
	});

	it('leaves another flow to whoever can begin one', () => {
		expect(withItsLead(flow, answered('A', ['good']))).toEqual([answered('A', ['good'])]);
	});
});
