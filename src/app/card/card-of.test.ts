import { describe, expect, it } from 'vitest';
import { cardOf, hasPlan, type NamesOnCard, ON_CARD, type OnCard, UNTIL_CHOSEN } from '#app/card/card-of.ts';
import type { AnswerValue } from '#core/flow/answer.ts';
import type { Input } from '#core/flow/input.ts';
import { byRef } from '#flows/index.ts';
import { screenByName } from '../../../test/support/in-hand.ts';
import { exact, talk } from '../../../test/support/talk.ts';

const NAMES: NamesOnCard = { people: ['Jaz'], worker: ['Nadia Rahman', 'Nadia'], project: ['Tyneside', 'Waymark'] };

/** A talk in which Jaz said these, as the card is made from it. */
async function saidBy(...inputs: readonly Input[]) {
	const jaz = await (await talk({ screen: screenByName })).pastLimits();
	for (const input of inputs) await jaz.take(input);
	const stored = await jaz.stored();
	const flow = byRef('return-home@1') ?? expect.fail('The flow is not there.');
	return {
		has: (part: 'first' | 'safer' | 'people') => hasPlan(stored, flow, part),
		card: (...on: readonly OnCard[]) => cardOf(stored, flow, on.length === 0 ? UNTIL_CHOSEN : new Set(on), NAMES),
	};
}

const answer = (question: string, value: AnswerValue) => exact(question, '', { value });
const CALLED = answer('T60', { people: [{ called: 'Nan', relation: 'family' }] });

describe('a card to keep', () => {
	it('has what they said for their safe plan, each under its own heading', async () => {
		const { card } = await saidBy(
			exact('T61', 'a walk by the river'),
			answer('T62', { options: ['charger', 'other'], words: 'my blue coat' }),
		);
		expect(card().plan).toEqual({ first: ['a walk by the river'], safer: ['A charger and some credit', 'my blue coat'], people: [] });
	});

	it('has nothing from any other topic, and nothing that they did not say', async () => {
		const { card, has } = await saidBy(exact('T15', 'chips'), exact('T26', 'at the bus station'), { type: 'moved-on', question: 'T61' });
		expect(card(...ON_CARD).plan).toEqual({ first: [], safer: [], people: [] });
		expect([has('first'), has('safer'), has('people')]).toEqual([false, false, false]);
	});

	it('names nobody until somebody ticks it', async () => {
		const { card } = await saidBy(CALLED, exact('T61', 'I go to Nan’s'), exact('T61', 'a banana and Nando’s'));
		expect(card().plan).toEqual({ first: ['a banana and Nando’s'], safer: [], people: [] });
		expect(card().leftOut).toBe(true);
		expect(card('first', 'people').plan).toEqual({ first: ['I go to Nan’s', 'a banana and Nando’s'], safer: [], people: ['Nan (family)'] });
		expect(card('first', 'people').leftOut).toBe(false);
	});

	it.each([
		['missing', 'missing', 'when I went missing I slept on a bus'],
		['the worker', 'worker', 'text Nadia'],
		['the service', 'project', 'the Tyneside lot'],
		['their own name', 'people', 'it is Jaz, call me back'],
	] as const)('leaves out words that say %s, until that is ticked', async (_what, tick, words) => {
		const { card } = await saidBy(exact('T61', words));
		expect(card().plan.first).toEqual([]);
		expect(card('first', tick).plan.first).toEqual([words]);
	});

	it('never has what somebody has to look at, whatever is ticked: others may find it', async () => {
		const { card, has } = await saidBy(exact('T61', 'urgent: he is waiting for me'));
		expect(card(...ON_CARD).plan.first).toEqual([]);
		expect(has('first')).toBe(false);
	});

	it('has words that are only unclear: everything typed alone on a phone is, until somebody has looked', async () => {
		const { card } = await saidBy(exact('T61', 'unclear but mine'));
		expect(card().plan.first).toEqual(['unclear but mine']);
	});

	it('never has a worker’s words or what a worker saw', async () => {
		const { card } = await saidBy(
			exact('T61', 'She could ring us', { whose: 'worker' }),
			exact('T62', 'Had no coat', { whose: 'observed' }),
		);
		expect(card(...ON_CARD).plan).toEqual({ first: [], safer: [], people: [] });
	});

	it('has what a worker ticked with them, without the words that she put beside it', async () => {
		const { card } = await saidBy(exact('T62', '', { whose: 'worker', value: { options: ['way-home'], words: 'Said this twice.' } }));
		expect(card().plan.safer).toEqual(['A way to get home']);
	});

	it('has a line as it was put right, and once', async () => {
		const { card } = await saidBy(exact('T61', 'a walk'), exact('T61', 'a walk'));
		expect(card().plan.first).toEqual(['a walk']);
	});
});
