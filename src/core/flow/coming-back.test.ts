import { describe, expect, it } from 'vitest';
import { defineFlow } from '#core/flow/define.ts';
import type { Entry } from '#core/flow/entry.ts';
import { MOST_ENTRIES } from '#core/flow/judge.ts';
import { END } from '#core/flow/position.ts';
import { begin, type FlowState, replay, step } from '#core/flow/run.ts';
import { SMALL_FLOW } from '../../../test/support/small-flow.ts';
import { stepContexts } from '../../../test/support/step-context.ts';

const flow = defineFlow(SMALL_FLOW);

function conversation() {
	const ctx = stepContexts();
	const first = begin(flow, { facts: [] }, ctx());
	let state: FlowState = first.state;
	const log: Entry[] = first.events.flatMap((event) => (event.type === 'entry-appended' ? [event.entry] : []));
	const say = (input: unknown) => {
		const result = step(flow, state, input, ctx());
		state = result.state;
		log.push(...result.events.flatMap((event) => (event.type === 'entry-appended' ? [event.entry] : [])));
		return result;
	};
	const pass = (...questions: string[]) => {
		for (const question of questions) say({ type: 'moved-on', question });
	};
	return { log, say, pass, place: () => state.position.place, state: () => state, become: (other: FlowState) => (state = other) };
}

const answered = (question: string, value: unknown, more = {}) => ({
	type: 'answered',
	question,
	value,
	whose: 'exact',
	prompted: true,
	then: 'on',
	...more,
});

describe('a topic that is brought up', () => {
	it('is left again for the question that it interrupted', () => {
		const talk = conversation();
		talk.pass('L1', 'L2');
		talk.say({ type: 'opened', question: 'P', by: 'young-person' });
		talk.say({ type: 'opened', question: 'K', by: 'worker' });
		talk.pass('K');
		expect(talk.place()).toBe('P');
		talk.pass('P');
		expect(talk.place()).toBe('A');
	});

	it('is gone back from to the question that it interrupted', () => {
		const talk = conversation();
		talk.pass('L1', 'L2', 'A');
		talk.say({ type: 'opened', question: 'K', by: 'young-person' });
		talk.say({ type: 'back' });
		expect(talk.place()).toBe('B');
		talk.say({ type: 'back' });
		expect(talk.place()).toBe('A');
	});

	it('near the end does not bring on the close while the core path waits', () => {
		const talk = conversation();
		talk.pass('L1', 'L2');
		talk.say({ type: 'opened', question: 'C', by: 'young-person' });
		talk.pass('C', 'A', 'B');
		expect(talk.place()).toBe(END);
	});

	it('opens nothing anew that was answered already', () => {
		const talk = conversation();
		talk.pass('L1', 'L2');
		talk.say(answered('N', { options: ['no'] }, { prompted: false }));
		expect(talk.say(answered('A', { options: ['bad'] })).events.map((event) => event.type)).not.toContain('topic-opened');
	});
});

describe('what must be shown', () => {
	it('is shown also when words for it came from elsewhere', () => {
		const talk = conversation();
		talk.say(answered('L2', { options: ['yes'] }));
		expect(talk.say({ type: 'opened', question: 'B', by: 'worker' }).events).toEqual([
			{ type: 'input-refused', reason: 'limits-not-shown' },
		]);
		talk.pass('L1');
		expect(talk.place()).toBe('L2');
		expect(talk.say({ type: 'moved-on', question: 'L2' }).events).toContainEqual({ type: 'limits-shown' });
	});

	it('comes first when it is left for later', () => {
		const talk = conversation();
		talk.say({ type: 'opened', question: 'L2', by: 'worker' });
		talk.pass('L2');
		expect(talk.place()).toBe('L1');
	});
});

describe('an answer to another question than the one on screen', () => {
	it('is kept and moves nothing, so that going back still goes where the conversation was', () => {
		const talk = conversation();
		talk.pass('L1', 'L2', 'A');
		talk.say(answered('A', { words: 'from an old page' }));
		expect(talk.log.at(-1)?.input).toMatchObject({ question: 'A', then: 'stay' });
		expect(talk.place()).toBe('B');
		talk.say({ type: 'back' });
		expect(talk.place()).toBe('A');
	});
});

describe('the end', () => {
	it('goes on to what a correction has made due, and declines nothing', () => {
		const talk = conversation();
		talk.pass('L1', 'L2', 'A', 'B', 'C');
		expect(talk.place()).toBe(END);
		talk.say(answered('A', { options: ['bad'] }));
		expect(talk.say({ type: 'skipped', question: END }).events).toEqual([{ type: 'input-refused', reason: 'unknown-question' }]);
		talk.pass(END);
		expect(talk.place()).toBe('N');
		expect(replay(flow, talk.log)).toEqual(talk.state());
	});
});

describe('words in an input that cannot be used', () => {
	it.each([
		['a number that is not one', { value: { words: 'he hit me', number: 'x' } }, 'B', 'he hit me'],
		['a question that is not a name', { question: 7, value: { words: 'he hit me' } }, 'B', 'he hit me'],
		['people that are not people', { value: { people: [{ called: 'Uncle Ray', relation: 3 }, null] } }, 'B', 'Uncle Ray'],
		['options that were never offered', { value: { words: 'he hit me', options: [1] } }, 'B', 'he hit me'],
	])('are kept where the conversation stands: %s', (_, wrong, question, kept) => {
		const talk = conversation();
		talk.pass('L1', 'L2', 'A');
		const { events } = talk.say({ ...answered('B', {}), ...wrong });
		expect(events.map((event) => event.type)).toEqual(['entry-appended', 'answer-kept', 'input-refused']);
		expect(talk.log.at(-1)?.input).toMatchObject({ type: 'answered', question, value: { words: kept }, then: 'stay' });
	});

	it('are kept when a stop comes twice, and it stops once', () => {
		const talk = conversation();
		talk.say({ type: 'stopped', later: true, when: 'at four' });
		const again = talk.say({ type: 'stopped', later: true, when: 'no, at five' });
		expect(again.events.map((event) => event.type)).toEqual(['entry-appended', 'input-refused']);
		expect(talk.log.at(-1)?.input).toMatchObject({ when: 'no, at five' });
	});

	it('are kept whole, however many', () => {
		const talk = conversation();
		talk.pass('L1', 'L2', 'A');
		const words = 'and then '.repeat(50_000);
		expect(talk.say(answered('B', { words })).events.at(-1)).toMatchObject({ type: 'answer-kept' });
		expect(talk.log.at(-1)?.input).toMatchObject({ value: { words } });
	});

	it('without words write nothing', () => {
		const talk = conversation();
		for (const input of [
			{ type: 'answered' },
			{ type: 'answered', value: { number: 'x' } },
			{ type: 'answered', value: { words: ' ', number: 'x' } },
		]) {
			expect(talk.say(input).events).toEqual([{ type: 'input-refused', reason: 'wrong-shape' }]);
		}
	});
});

describe('a log as long as a fault', () => {
	it('takes words and the ways out, and nothing else', () => {
		const talk = conversation();
		talk.pass('L1', 'L2', 'A');
		talk.become({ ...talk.state(), position: { ...talk.state().position, entries: MOST_ENTRIES } });
		expect(talk.say({ type: 'moved-on', question: 'B' }).events).toEqual([{ type: 'input-refused', reason: 'too-many-steps' }]);
		expect(talk.say(answered('B', { words: 'still here' })).events.map((event) => event.type)).toContain('answer-kept');
		expect(talk.say({ type: 'asked-for-a-person' }).events).toContainEqual({ type: 'person-asked-for' });
		expect(talk.say({ type: 'stopped', later: false }).state.position.floor).toBe('stopped');
	});
});
