import { describe, expect, it } from 'vitest';
import { inputsFrom } from '#app/conversation/form-input.ts';
import type { Line } from '#app/conversation/lines.ts';
import { formFrom } from '#app/form.ts';
import type { Question } from '#core/flow/definition.ts';

const base = { section: 'before', audience: ['W'], fills: [], screened: true, source: 'test' } as const;
const words: Question = { ...base, id: 'T18', kind: 'long-words' };
const several: Question = { ...base, id: 'T15', kind: 'several', options: ['food', 'sleep'] };
const when: Question = { ...base, id: 'T01', kind: 'date-time' };
const count: Question = { ...base, id: 'T25', kind: 'number', least: 0, most: 100 };
const people: Question = { ...base, id: 'T28', kind: 'people', options: ['friend'] };
const form = (fields: Record<string, string>) => formFrom(new URLSearchParams(fields).toString());

describe('a conversation form', () => {
	it('keeps a line and stays', () => {
		expect(
			inputsFrom(words, form({ do: 'keep', words: ' It was loud. ', whose: 'exact', asked: 'Tell me about the days before.' })),
		).toEqual([
			{
				type: 'answered',
				question: 'T18',
				value: { words: 'It was loud.' },
				whose: 'exact',
				asked: 'Tell me about the days before.',
				prompted: true,
				then: 'stay',
			},
		]);
	});

	it('goes on with what was typed when Next is pressed, and moves on when nothing was', () => {
		expect(inputsFrom(words, form({ do: 'next', words: 'So I went.' }))).toMatchObject([{ type: 'answered', then: 'on' }]);
		expect(inputsFrom(words, form({ do: 'next' }))).toEqual([{ type: 'moved-on', question: 'T18' }]);
	});

	it.each(['skip', 'not-saying', 'not-known', 'back', 'pause', 'person'])('never loses a half-written line to %s', (doing) => {
		const inputs = inputsFrom(words, form({ do: doing, words: 'Then on Friday I just' }));
		expect(inputs).toHaveLength(2);
		expect(inputs[0]).toMatchObject({ type: 'answered', value: { words: 'Then on Friday I just' }, then: 'stay' });
	});

	it('tells the silences apart', () => {
		expect(inputsFrom(words, form({ do: 'skip' }))).toEqual([{ type: 'skipped', question: 'T18' }]);
		expect(inputsFrom(words, form({ do: 'not-saying' }))).toEqual([{ type: 'not-saying', question: 'T18' }]);
		expect(inputsFrom(words, form({ do: 'not-known' }))).toEqual([{ type: 'not-known', question: 'T18' }]);
	});

	it('records the question as it was really put, or that it was not put at all', () => {
		expect(inputsFrom(words, form({ words: 'x', how: 'other', asked: 'prompt', 'asked-other': 'What was home like?' }))[0]).toMatchObject({
			asked: 'What was home like?',
			prompted: true,
		});
		const brought = inputsFrom(words, form({ words: 'x', how: 'brought-up', asked: 'prompt' }))[0];
		expect(brought).toMatchObject({ prompted: false });
		expect(brought).not.toHaveProperty('asked');
	});

	it('never says that a prompt was put which the page did not give', () => {
		const [said] = inputsFrom(words, form({ words: 'x', how: 'prompt' }));
		expect(said).toMatchObject({ prompted: false });
		expect(said).not.toHaveProperty('asked');
	});

	it('takes several options and no option that is not offered', () => {
		const body = 'option=food&option=sleep&option=%3Cscript%3E&do=keep';
		expect(inputsFrom(several, formFrom(body))[0]).toMatchObject({ value: { options: ['food', 'sleep'] } });
	});

	it('never makes a quotation of a tick', () => {
		expect(inputsFrom(several, formFrom('option=food&whose=exact'))[0]).toMatchObject({ whose: 'worker' });
		expect(inputsFrom(several, formFrom('option=food&whose=exact&words=starving'))[0]).toMatchObject({ whose: 'exact' });
	});

	it('does not say a tick again that only stands as it stood', () => {
		expect(inputsFrom(several, formFrom('option=food&ticked=food&do=next'))).toEqual([{ type: 'moved-on', question: 'T15' }]);
		expect(inputsFrom(several, formFrom('option=food&ticked=food&words=starving&whose=exact'))[0]).toMatchObject({
			value: { words: 'starving' },
		});
		expect(inputsFrom(several, formFrom('option=food&option=sleep&ticked=food'))[0]).toMatchObject({
			value: { options: ['food', 'sleep'] },
		});
	});

	it('takes part of a day, a day without a time, and no nonsense', () => {
		expect(inputsFrom(when, form({ 'when-date': '2026-11-20', 'when-part': 'evening' }))[0]).toMatchObject({
			value: { when: { date: '2026-11-20', part: 'evening' } },
		});
	});

	it('keeps what does not fit its field as words', () => {
		expect(inputsFrom(when, form({ 'when-date': '12/11/2026', 'when-time': 'after tea' }))[0]).toMatchObject({
			value: { words: '12/11/2026\nafter tea' },
		});
		expect(inputsFrom(count, form({ number: 'about 5', do: 'next' }))).toMatchObject([{ value: { words: 'about 5' }, then: 'on' }]);
		expect(inputsFrom(count, form({ number: '150' }))[0]).toMatchObject({ value: { words: '150' } });
		expect(inputsFrom(count, form({ number: '3' }))[0]).toMatchObject({ value: { number: 3 } });
	});

	it('corrects the line that held a tick when the tick is changed or taken back, and keeps its words', () => {
		const standing = { entry: 'e7', value: { options: ['food'], words: 'starving' }, whose: 'exact', prompted: true } as Line;
		expect(inputsFrom(several, formFrom('ticked=food&do=next'), standing)).toMatchObject([
			{ type: 'answered', supersedes: 'e7', value: { options: [], words: 'starving' }, whose: 'exact', then: 'on' },
		]);
		expect(inputsFrom(several, formFrom('option=sleep&ticked=food&words=now&do=keep'), standing)).toMatchObject([
			{ supersedes: 'e7', value: { options: ['sleep'], words: 'starving' } },
			{ value: { words: 'now' }, then: 'stay' },
		]);
	});

	it('pairs people with how they are known', () => {
		const body = 'called=Mel&relation=friend&called=&relation=&called=a+man&relation=&called=&relation=friend';
		expect(inputsFrom(people, formFrom(body))[0]).toMatchObject({
			value: { people: [{ called: 'Mel', relation: 'friend' }, { called: 'a man' }, { called: '', relation: 'friend' }] },
		});
	});

	it('holds nothing when nothing was given, whatever else is in it', () => {
		expect(inputsFrom(words, form({ do: 'keep', words: '   ', evil: '1' }))).toEqual([]);
		expect(inputsFrom(undefined, form({ do: 'next', words: ' ' }))).toEqual([]);
	});

	it('keeps words for a question that this flow does not have', () => {
		expect(inputsFrom(undefined, form({ do: 'next', question: 'T99', words: 'x' }))).toMatchObject([
			{ question: 'T99', value: { words: 'x' } },
		]);
	});
});
