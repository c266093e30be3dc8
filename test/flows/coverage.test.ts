import { describe, expect, it } from 'vitest';
import { defineFlow, type Flow } from '#core/flow/define.ts';
import { coverageOf } from '../../scripts/flow-coverage.ts';
import { wayTo } from '../../scripts/way-to.ts';
import { SMALL_FLOW } from '../support/small-flow.ts';
import { REGISTERED_FLOWS } from './registered-flows.ts';

/** Out of every place, with the end as one of them: on to each other one, straight to any, and on to the end. */
function transitionsOf({ order }: Flow): number {
	const places = order.length + 1;
	return order.length * (places - 1) + places * order.length + places;
}

describe.each(REGISTERED_FLOWS)('every state and every way on of $ref', (flow) => {
	const coverage = coverageOf(flow);

	it('is taken at least once', () => {
		expect(coverage.missed).toEqual([]);
	});

	it('is counted', () => {
		const store = flow.order.filter((id) => flow.standing(id) === 'store').length;
		expect(coverage).toMatchObject({
			questions: flow.order.length,
			byPath: flow.order.length - store,
			byNeed: store,
			byPull: flow.order.length,
			transitions: transitionsOf(flow),
			floorMoves: 14,
		});
	});
});

describe('a topic that passes the check of the conditions one by one', () => {
	const source = { ...SMALL_FLOW, id: 'contradiction' };
	const opens = { all: [{ answer: 'A', has: ['good'] }, { not: { answer: 'A', has: ['good'] } }] } as const;

	it('is missed by the walk when they are at odds with each other', () => {
		const questions = source.questions.map((question) => (question.id === 'K' ? { ...question, opens } : question));
		const flow = defineFlow({ ...source, questions });
		expect(wayTo(flow, 'K')).toBeUndefined();
		expect(coverageOf(flow).missed).toEqual(['K cannot be reached by need']);
	});

	it('is reached through the topics that its own condition needs', () => {
		expect(wayTo(defineFlow(source), 'P')).toEqual({ facts: [], answers: { A: { options: ['bad'] }, N: { options: ['yes'] } } });
	});
});
