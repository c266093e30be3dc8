import { describe, expect, it } from 'vitest';
import { defineFlow } from '#core/flow/define.ts';
import type { Entry } from '#core/flow/entry.ts';
import { begin, type FlowState, rehydrate, replay, type StepResult, standings, step, upgrade } from '#core/flow/run.ts';
import { SMALL_FLOW } from '../../../test/support/small-flow.ts';
import { stepContexts } from '../../../test/support/step-context.ts';

const flow = defineFlow(SMALL_FLOW);

function conversation(facts: string[] = []) {
	const ctx = stepContexts();
	const log: Entry[] = [];
	const keep = (result: StepResult) => {
		for (const event of result.events) if (event.type === 'entry-appended') log.push(event.entry);
		state = result.state;
		return result;
	};
	let state: FlowState = begin(flow, { facts }, ctx()).state;
	const first = begin(flow, { facts }, { ...stepContexts()() });
	log.push(...first.events.flatMap((event) => (event.type === 'entry-appended' ? [event.entry] : [])));
	state = first.state;
	return {
		log,
		say: (input: unknown) => keep(step(flow, state, input, ctx())),
		get state() {
			return state;
		},
		pass(...questions: string[]) {
			for (const question of questions) this.say({ type: 'moved-on', question });
			return this;
		},
	};
}

const words = (question: string, text: string, more = {}) => ({
	type: 'answered',
	question,
	value: { words: text },
	whose: 'exact',
	prompted: true,
	then: 'stay',
	...more,
});
const pick = (question: string, ...options: string[]) => ({ ...words(question, ''), value: { options }, then: 'on' });

describe('a conversation', () => {
	it('begins at the limits of privacy', () => {
		expect(conversation().state.position).toMatchObject({ place: 'L1', floor: 'open', entries: 1 });
	});

	it('does not open a topic before the limits were shown, and keeps words that came too soon', () => {
		const talk = conversation();
		expect(talk.say({ type: 'opened', question: 'B', by: 'young-person' }).events).toEqual([
			{ type: 'input-refused', reason: 'limits-not-shown' },
		]);
		const early = talk.say(words('B', 'he hit me', { then: 'on' }));
		expect(early.events.map((event) => event.type)).toContain('entry-appended');
		expect(early.events.at(-1)).toEqual({ type: 'input-refused', reason: 'limits-not-shown' });
		expect(talk.state.position.place).toBe('L1');
		expect(talk.log.at(-1)?.input).toMatchObject({ value: { words: 'he hit me' }, then: 'stay' });
	});

	it('follows the core path and opens a topic by need', () => {
		const talk = conversation().pass('L1', 'L2');
		const answered = talk.say(pick('A', 'bad'));
		expect(answered.events).toContainEqual({ type: 'topic-opened', question: 'N', because: 'need' });
		talk.pass('B');
		expect(talk.state.position.place).toBe('N');
		talk.pass('N');
		expect(talk.state.position.place).toBe('C');
	});

	it('does not open what is not needed', () => {
		const talk = conversation().pass('L1', 'L2');
		talk.say(pick('A', 'good'));
		expect(talk.pass('B').state.position.place).toBe('C');
	});

	it('keeps several lines on one question and goes on when asked to', () => {
		const talk = conversation().pass('L1', 'L2', 'A');
		talk.say(words('B', 'It was loud.'));
		talk.say(words('B', 'There was a row.', { whose: 'worker' }));
		expect(talk.state.position.place).toBe('B');
		expect(talk.pass('B').state.position.place).toBe('C');
		expect(standings(flow, talk.state).find((topic) => topic.question === 'B')?.resolution).toBe('answered');
	});

	it('tells the four silences apart', () => {
		const talk = conversation(['repeat']).pass('L1', 'L2');
		talk.say({ type: 'skipped', question: 'A' });
		talk.say({ type: 'not-saying', question: 'B' });
		talk.say({ type: 'not-known', question: 'K' });
		const stood = Object.fromEntries(standings(flow, talk.state).map((topic) => [topic.question, topic.resolution]));
		expect(stood).toMatchObject({ A: 'skipped', B: 'not-saying', K: 'not-known', N: 'not-asked' });
	});

	it('goes back one question at a time and changes nothing by it', () => {
		const talk = conversation().pass('L1', 'L2', 'A');
		talk.say({ type: 'back' });
		expect(talk.state.position.place).toBe('A');
		talk.say(pick('A', 'good'));
		expect(talk.state.position.place).toBe('B');
	});

	it('keeps an answer that is no longer on the path, and marks it', () => {
		const talk = conversation().pass('L1', 'L2');
		talk.say(pick('A', 'bad'));
		talk.pass('B');
		talk.say(pick('N', 'yes'));
		talk.say(pick('A', 'good'));
		expect(standings(flow, talk.state).find((topic) => topic.question === 'N')).toMatchObject({ resolution: 'answered', onPath: false });
	});

	it('comes back from a pause to the same question', () => {
		const talk = conversation().pass('L1', 'L2', 'A');
		expect(talk.say({ type: 'paused' }).screen).toMatchObject({ show: 'paused' });
		expect(talk.say({ type: 'skipped', question: 'B' }).events).toEqual([{ type: 'input-refused', reason: 'not-open' }]);
		expect(talk.say({ type: 'resumed' }).screen).toMatchObject({ show: 'question', question: { id: 'B' } });
	});

	it('keeps words that arrive while it is paused or over, and does not move', () => {
		const talk = conversation().pass('L1', 'L2', 'A');
		talk.say({ type: 'paused' });
		talk.say(words('B', 'one more thing', { then: 'on' }));
		expect(talk.log.at(-1)?.input).toMatchObject({ type: 'answered', value: { words: 'one more thing' } });
		talk.say({ type: 'resumed' });
		talk.say({ type: 'finished' });
		expect(talk.say(words('B', 'he is outside')).events.at(-1)).toEqual({ type: 'input-refused', reason: 'conversation-over' });
		expect(talk.log.at(-1)?.input).toMatchObject({ value: { words: 'he is outside' } });
	});

	it('takes a correction after the last question and keeps the earlier words', () => {
		const talk = conversation().pass('L1', 'L2', 'A');
		const first = talk.say(words('B', 'my cousin’s')).state.position.head;
		talk.say({ type: 'stopped', later: false });
		const corrected = talk.say(words('B', 'my cousin’s, then the bus station', { supersedes: first }));
		expect(corrected.events.some((event) => event.type === 'input-refused')).toBe(false);
		expect(talk.log.filter((entry) => entry.input.type === 'answered')).toHaveLength(2);
	});

	it('offers a way to a person from everywhere, also when it is over', () => {
		const talk = conversation();
		for (const input of [{ type: 'paused' }, { type: 'resumed' }, { type: 'stopped', later: true }, { type: 'finished' }]) {
			expect(talk.say(input).screen.exits).toContain('person');
		}
	});

	it.each([
		[undefined],
		[null],
		[42],
		['skip'],
		[{}],
		[{ type: 'answered' }],
		[{ type: 'began', facts: ['under-11'] }],
		[{ type: 'back', then: Symbol.iterator }],
	])('refuses %o without throwing and without writing', (input) => {
		const talk = conversation();
		const before = talk.state;
		const result = talk.say(input);
		expect(result.state).toBe(before);
		expect(result.events[0]?.type).toBe('input-refused');
	});

	it('refuses an option that is not offered', () => {
		const talk = conversation().pass('L1', 'L2');
		expect(talk.say(pick('A', 'fine')).events).toEqual([{ type: 'input-refused', reason: 'unknown-option' }]);
	});

	it('is rebuilt by replaying its log, and by position and log without a machine', () => {
		const talk = conversation(['repeat']).pass('L1', 'L2');
		talk.say(pick('A', 'bad'));
		talk.say({ type: 'back' });
		talk.say({ type: 'opened', question: 'P', by: 'young-person' });
		talk.say({ type: 'paused' });
		expect(replay(flow, talk.log)).toEqual(talk.state);
		expect(rehydrate(talk.state.position, talk.log)).toEqual(talk.state);
	});

	it('holds no words in its position', () => {
		const talk = conversation().pass('L1', 'L2', 'A');
		talk.say(words('B', 'canary-in-the-coal-mine'));
		expect(JSON.stringify(talk.state.position)).not.toContain('canary');
	});

	it('is carried to a newer version at the same question, and replays there', () => {
		const newer = defineFlow({ ...SMALL_FLOW, version: 2, core: ['B', 'A'] });
		const talk = conversation().pass('L1', 'L2', 'A');
		const carried = upgrade(newer, talk.state, stepContexts('u')());
		expect(carried.state.position).toMatchObject({ version: 2, place: 'B' });
		expect(step(newer, carried.state, words('B', 'still here'), stepContexts('v')()).state.position.entries).toBe(6);
	});
});
