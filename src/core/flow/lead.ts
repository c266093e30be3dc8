import type { Flow } from '#core/flow/define.ts';
import type { Lead } from '#core/flow/definition.ts';
import type { Input } from '#core/flow/input.ts';

/**
 * Where the answer in an input leads besides on: a person, a topic of this flow, or another flow. Only what goes on leads anywhere:
 * an answer that is kept while the conversation stays where it is begins nothing.
 *
 * @example leadOf(flow, answered('H05', { options: ['person'] })) // { to: 'person' }
 */
export function leadOf(flow: Flow, input: Input): Lead | undefined {
	if (input.type !== 'answered' || input.then !== 'on') return undefined;
	const leads = flow.question(input.question)?.leads;
	const option = input.value.options?.find((one) => leads?.[one] !== undefined);
	return option === undefined ? undefined : leads?.[option];
}

/**
 * An input with what it asks for within this flow, to be taken one after the other: a person is asked for, and a topic opened, by
 * the same inputs as ever. Another flow is begun by the host, which alone can.
 *
 * @example withItsLead(flow, answered('H05', { options: ['person'] })) // [the answer, { type: 'asked-for-a-person' }]
 */
export function withItsLead(flow: Flow, input: Input): readonly Input[] {
	const lead = leadOf(flow, input);
	if (lead?.to === 'person') return [input, { type: 'asked-for-a-person' }];
	if (lead?.to === 'question' && input.type === 'answered') {
		// From where it was said: nothing that is due next is taken for something that was interrupted.
		return [
			{ ...input, then: 'stay' },
			{ type: 'opened', question: lead.question, by: 'young-person' },
		];
	}
	return [input];
}
