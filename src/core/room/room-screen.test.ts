import { describe, expect, it } from 'vitest';
import { RESPONSES, type Shows } from '#core/concern/response.ts';
import type { Entry } from '#core/flow/entry.ts';
import type { Input } from '#core/flow/input.ts';
import { END } from '#core/flow/position.ts';
import { begin, type FlowState, step } from '#core/flow/run.ts';
import { roomScreen } from '#core/room/room-screen.ts';
import type { Sitting } from '#core/room/sitting.ts';
import { LEVELS, type Level, type Verdict } from '#core/screening/verdict.ts';
import { latest } from '#flows/index.ts';
import { stepContexts } from '../../../test/support/step-context.ts';

const HANDED: Sitting = { situation: 'handed-over', from: 0, mayCheck: true, cover: 'staffed' };
const ALONE: Sitting = { situation: 'alone', from: 0, mayCheck: false, cover: 'staffed' };
const BY_TEXT: Sitting = { ...ALONE, situation: 'text' };

function returnHome() {
	const flow = latest('return-home');
	if (flow === undefined) throw new Error('There is no flow called return-home.');
	return flow;
}

/** A return conversation in a young person's own hands. */
function held(sitting: Sitting, facts: readonly string[] = []) {
	const flow = returnHome();
	const ctx = stepContexts();
	const first = begin(flow, { facts }, ctx());
	let state: FlowState = first.state;
	const entries: Entry[] = [];
	const keep = (events: typeof first.events) =>
		entries.push(...events.flatMap((event) => (event.type === 'entry-appended' ? [event.entry] : [])));
	keep(first.events);
	const take = (input: Input, more: { readonly actor?: string; readonly verdict?: Verdict } = {}) => {
		const result = step(flow, state, input, { ...ctx(), actor: 'young-person', channel: 'private-page', ...more });
		state = result.state;
		keep(result.events);
	};
	return {
		flow,
		entries,
		take,
		room: (over: Partial<Sitting> = {}) => roomScreen({ flow, state, entries, sitting: { ...sitting, ...over } }),
		place: () => state.position.place,
		pastLimits() {
			for (const question of ['T09', 'T10', 'T08']) take({ type: 'moved-on', question });
			return this;
		},
		open(question: string) {
			take({ type: 'opened', question, by: 'worker' }, { actor: 'staff-nadia' });
			return this;
		},
		say(question: string, value: Extract<Input, { type: 'answered' }>['value'], level: Level = 'none') {
			const verdict: Verdict = { level, categories: [], because: [], rules: 'test@1' };
			const then = RESPONSES[sitting.situation][level].stops === 'nothing' ? 'on' : 'stay';
			take({ type: 'answered', question, value, whose: 'exact', prompted: true, then }, { verdict });
			return this;
		},
	};
}

const GOES_ON: Shows = 'nothing-new';

describe('what follows what they said, by who is there (design 4.3)', () => {
	const CELLS = [
		[HANDED, 'immediate', 'please-pass-it-back'],
		[HANDED, 'urgent', 'gentle-choice'],
		[HANDED, 'unclear', GOES_ON],
		[HANDED, 'concern', GOES_ON],
		[HANDED, 'none', GOES_ON],
		[ALONE, 'immediate', 'thanks-and-the-truth'],
		[ALONE, 'urgent', 'thanks-and-the-real-wait'],
		[ALONE, 'unclear', GOES_ON],
		[ALONE, 'concern', GOES_ON],
		[ALONE, 'none', GOES_ON],
		[BY_TEXT, 'immediate', 'thanks-and-the-truth'],
		[BY_TEXT, 'urgent', 'thanks-and-the-real-wait'],
		[BY_TEXT, 'unclear', GOES_ON],
		[BY_TEXT, 'concern', GOES_ON],
		[BY_TEXT, 'none', GOES_ON],
	] as const;

	it('has a row here for every cell', () => {
		expect(CELLS).toHaveLength(3 * LEVELS.length);
	});

	it.each(CELLS)('%o, %s: %s', (sitting, level, shows) => {
		const talk = held(sitting).pastLimits().say('T15', { words: 'some words' }, level);
		const room = talk.room();
		if (shows === GOES_ON) expect(room).toMatchObject({ show: 'question', screen: { question: { id: 'T12' } } });
		else expect(room).toMatchObject({ show: 'after', what: shows, place: 'T15' });
	});

	it('goes by what was picked as well as by what was typed', () => {
		expect(
			held(HANDED)
				.pastLimits()
				.say('T15', { options: ['somewhere-to-stay'] }, 'urgent')
				.room(),
		).toMatchObject({ show: 'after' });
	});
});

describe('something immediate', () => {
	const AFTERWARDS = [
		{ type: 'moved-on', question: 'T15' },
		{ type: 'asked-for-a-person' },
		{ type: 'released' },
		{ type: 'paused' },
		{ type: 'resumed' },
		{ type: 'stopped', later: true },
	] as const;

	it('ends the questions for the whole sitting, whatever is pressed afterwards', () => {
		const talk = held(ALONE).pastLimits().say('T15', { words: 'now' }, 'immediate');
		for (const input of AFTERWARDS) {
			talk.take(input);
			expect(talk.room()).toMatchObject({ show: 'after', what: 'thanks-and-the-truth' });
		}
	});

	it('silences the assistant by text for good, whatever is sent afterwards', () => {
		const talk = held(BY_TEXT).pastLimits().say('T15', { words: 'now' }, 'immediate');
		for (const input of AFTERWARDS) {
			talk.take(input);
			expect(talk.room()).toMatchObject({ show: 'after', what: 'thanks-and-the-truth' });
		}
	});

	it('of an earlier sitting closes nothing in this one', () => {
		const talk = held(HANDED).pastLimits().say('T15', { words: 'now' }, 'immediate');
		talk.take({ type: 'moved-on', question: 'T15' }, { actor: 'staff-nadia' });
		expect(talk.room({ from: talk.entries.length })).toMatchObject({ show: 'question' });
	});

	it('that the worker wrote down does not stop what the young person holds', () => {
		const talk = held(HANDED).pastLimits();
		const verdict: Verdict = { level: 'immediate', categories: [], because: [], rules: 'test@1' };
		talk.take(
			{ type: 'answered', question: 'T15', value: { words: 'now' }, whose: 'worker', prompted: true, then: 'on' },
			{ actor: 'staff-nadia', verdict },
		);
		expect(talk.room()).toMatchObject({ show: 'question' });
	});
});

describe('something urgent', () => {
	it('stands until they choose, and is not lifted by the page passing over what is left to a person', () => {
		const talk = held(HANDED).pastLimits().say('T12', { words: 'it' }, 'urgent');
		talk.take({ type: 'moved-on', question: talk.place() }, { actor: 'system' });
		expect(talk.room()).toMatchObject({ show: 'after' });
	});

	it('leaves the rest of its part and all of the urgent route to a person', () => {
		const talk = held(HANDED).pastLimits().say('T15', { words: 'it' }, 'urgent');
		talk.take({ type: 'moved-on', question: 'T15' });
		expect(talk.place()).toBe('T12');
		expect(talk.room()).toMatchObject({ show: 'pass-over', question: 'T12' });
		for (const [topic, shown] of [
			['T13', 'pass-over'],
			['T41', 'pass-over'],
			['T40', 'pass-over'],
			['T18', 'question'],
			['T58', 'question'],
			['T66', 'question'],
		] as const)
			expect([topic, talk.open(topic).room().show]).toEqual([topic, shown]);
	});

	it('lets a person come, and then does not ask the same again', () => {
		const talk = held(ALONE).pastLimits().say('T15', { words: 'it' }, 'urgent');
		talk.take({ type: 'asked-for-a-person' });
		expect(talk.room().show).toBe('person');
		talk.take({ type: 'released' });
		expect(talk.room()).toMatchObject({ show: 'pass-over', question: 'T15' });
	});
});

describe('the gate before what a person asks about', () => {
	it('stands before T16 and before T41 to T47, with those of its part that are due', () => {
		const talk = held(HANDED).pastLimits().say('T13', { words: 'x' });
		talk.take(
			{ type: 'answered', question: 'T40', value: { options: ['yes'] }, whose: 'exact', prompted: true, then: 'stay' },
			{ actor: 'staff-nadia' },
		);
		const room = talk.open('T41').room();
		expect(room).toMatchObject({ show: 'gate', topics: ['T41', 'T42', 'T47'] });
		expect(held(HANDED).pastLimits().open('T16').room()).toMatchObject({ show: 'gate', topics: ['T16'] });
	});

	it('opens for the whole of its part once they chose to see it, and for no other part', () => {
		const talk = held(HANDED).pastLimits().open('T41');
		talk.take({ type: 'opened', question: 'T41', by: 'young-person' });
		expect(talk.room()).toMatchObject({ show: 'question', screen: { question: { id: 'T41' } } });
		expect(talk.open('T42').room().show).toBe('question');
		expect(talk.open('T16').room().show).toBe('gate');
	});

	it('left out stays out for the rest of its part', () => {
		const talk = held(HANDED).pastLimits().open('T41');
		talk.take({ type: 'skipped', question: 'T41' });
		expect(talk.open('T42').room()).toMatchObject({ show: 'pass-over', question: 'T42', as: 'skipped' });
		expect(talk.open('T16').room().show).toBe('gate');
	});

	it('is not left out by a question behind it that is skipped', () => {
		const talk = held(HANDED).pastLimits().open('T41');
		talk.take({ type: 'opened', question: 'T41', by: 'young-person' });
		talk.take({ type: 'skipped', question: 'T41' });
		expect(talk.open('T42').room().show).toBe('question');
	});

	it('is not opened by the worker, nor by what they opened another time', () => {
		const talk = held(HANDED).pastLimits().open('T41');
		expect(talk.room().show).toBe('gate');
		talk.take({ type: 'opened', question: 'T41', by: 'young-person' });
		expect(talk.room({ from: talk.entries.length }).show).toBe('gate');
	});
});

describe('a phone with nobody there to look', () => {
	const NOBODY: Partial<Sitting> = { cover: 'none' };

	it.each(['T13', 'T14', 'T16', 'T23', 'T39', 'T40', 'T41', 'T47'])('passes over %s', (topic) => {
		expect(held(ALONE).pastLimits().open(topic).room(NOBODY)).toMatchObject({ show: 'pass-over', question: topic });
	});

	it.each(['T15', 'T12', 'T18', 'T58', 'T66'])('still asks %s', (topic) => {
		expect(held(ALONE).pastLimits().open(topic).room(NOBODY).show).toBe('question');
	});

	it('is the same by text', () => {
		expect(held(BY_TEXT).pastLimits().open('T13').room(NOBODY)).toMatchObject({ show: 'pass-over', question: 'T13' });
		expect(held(BY_TEXT).pastLimits().open('T18').room(NOBODY).show).toBe('question');
		expect(held(BY_TEXT, ['repeat']).pastLimits().open('R01').room().show).toBe('pass-over');
	});

	it('is not what a tablet beside a worker is', () => {
		expect(held(HANDED).pastLimits().open('T13').room(NOBODY).show).toBe('question');
	});

	it('asks about being safe when somebody is on call', () => {
		expect(held(ALONE).pastLimits().open('T13').room({ cover: 'on-call' }).show).toBe('question');
	});
});

describe('typing', () => {
	it('is not offered before the limits of privacy and the right to stop were on screen', () => {
		const talk = held(ALONE);
		expect(talk.room()).toMatchObject({ show: 'question', freeWords: false, screen: { question: { id: 'T09' } } });
		talk.take({ type: 'moved-on', question: 'T09' });
		expect(talk.room()).toMatchObject({ freeWords: false, screen: { question: { id: 'T10' } } });
		talk.take({ type: 'moved-on', question: 'T10' });
		expect(talk.room()).toMatchObject({ freeWords: true, screen: { question: { id: 'T08' } } });
	});

	it('is not offered on the first of the limits, whatever was left before', () => {
		const talk = held(ALONE);
		talk.take({ type: 'opened', question: 'T10', by: 'worker' });
		talk.take({ type: 'moved-on', question: 'T10' });
		talk.take({ type: 'opened', question: 'T08', by: 'worker' });
		talk.take({ type: 'moved-on', question: 'T08' });
		expect(talk.room()).toMatchObject({ freeWords: false, screen: { question: { id: 'T09' } } });
	});
});

describe('the other pages', () => {
	it('keeps how the talk was without a name, and nothing else', () => {
		expect(held(HANDED).pastLimits().open('T67').room()).toMatchObject({ show: 'question', nameless: true });
		expect(held(HANDED).pastLimits().open('T66').room()).toMatchObject({ show: 'question', nameless: false });
	});

	it('shows what was written only where it may be checked', () => {
		const talk = held(ALONE).pastLimits().open('T64');
		expect(talk.room()).toMatchObject({ show: 'check', allowed: false });
		expect(talk.room({ mayCheck: true })).toMatchObject({ show: 'check', allowed: true });
	});

	it('tells what was promised last time beside a worker, and not by itself on a phone', () => {
		expect(held(HANDED, ['repeat']).pastLimits().open('R01').room().show).toBe('question');
		expect(held(ALONE, ['repeat']).pastLimits().open('R01').room().show).toBe('pass-over');
	});

	it('rests where the talk rests', () => {
		const talk = held(ALONE).pastLimits();
		for (const [input, floor] of [
			[{ type: 'paused' }, 'paused'],
			[{ type: 'stopped', later: true }, 'stopped'],
			[{ type: 'finished' }, 'finished'],
		] as const) {
			talk.take(input);
			expect(talk.room()).toMatchObject({ show: 'resting', floor });
		}
	});

	it('comes to what happens next when nothing is due any more', () => {
		const talk = held(ALONE).pastLimits();
		for (let steps = 0; talk.place() !== END && steps < 80; steps += 1) talk.take({ type: 'skipped', question: talk.place() });
		expect(talk.room().show).toBe('next');
	});
});
