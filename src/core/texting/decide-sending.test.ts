import { describe, expect, it } from 'vitest';
import { addMinutes } from '#core/clock/instant.ts';
import { aNumber, aSentText } from '../../../test/support/about-texts.ts';
import { world } from '../../../test/support/world.ts';
import { decideSending, type ToSend } from './decide-sending.ts';
import type { TextingNumber } from './kept-text.ts';
import type { SentText } from './sent-text.ts';

const w = world();
const number = aNumber(w, w.aYoungPerson());
const now = w.clock.now();
const question = { question: 'H03', flow: 'helpline@1' } as const;
const problem = { rule: 'name', words: 'Jaz', start: 0, end: 3, says: '“Jaz” is a name. Leave it out.' } as const;

function decided(text: Partial<SentText>, over: Partial<ToSend> = {}) {
	const asked = { text: aSentText(w, number, 'Hi.', text), thread: { hand: 'assistant' as const }, number, isImmediate: false };
	return decideSending({ ...asked, problems: [], now, ...over });
}
const known = (over: Partial<TextingNumber['known']>): TextingNumber => ({ ...number, known: { ...number.known, ...over } });

describe('a text of ours whose time has come', () => {
	it('goes where nothing is in its way', () => {
		expect(decided({})).toEqual({ goes: 'now' });
		expect(decided({ by: w.nadia.id })).toEqual({ goes: 'now' });
	});

	it('is called off where it asks for the assistant and a person answers, or something immediate stands open', () => {
		expect(decided(question, { thread: { hand: 'person' } })).toMatchObject({ goes: 'never', as: 'called-off' });
		expect(decided(question, { isImmediate: true })).toMatchObject({ goes: 'never', as: 'called-off' });
		expect(decided({ by: w.nadia.id }, { thread: { hand: 'person' }, isImmediate: true })).toEqual({ goes: 'now' });
	});

	it('goes although a person answers where it asks nothing: it is what the assistant says as it hands over', () => {
		expect(decided({}, { thread: { hand: 'person' }, isImmediate: true })).toEqual({ goes: 'now' });
	});

	it.each(['', '85258', 'Vodafone'])('goes to nobody who is no telephone number, such as %j', (to) => {
		expect(decided({ to })).toMatchObject({ goes: 'never', as: 'called-off' });
		expect(decided({ to, by: w.nadia.id })).toMatchObject({ goes: 'never', as: 'not-sent', why: expect.stringContaining('another way') });
	});

	it('is called off where its question is over, whatever else is true', () => {
		expect(decided({ ...question, overAt: now })).toMatchObject({ goes: 'never', as: 'called-off' });
	});

	it('is given back to the worker with why, where it shows something or may not be sent', () => {
		expect(decided({ by: w.nadia.id }, { problems: [problem, problem] })).toEqual({
			...{ goes: 'never', as: 'not-sent' },
			why: `${problem.says} ${problem.says}`,
		});
		const stopped = { ...known({ asked: 'no-texts' }), state: 'stopped' } as const;
		expect(decided({ by: w.nadia.id }, { number: stopped })).toMatchObject({
			...{ goes: 'never', as: 'not-sent' },
			why: expect.stringContaining('Offer another way'),
		});
		expect(decided({}, { number: stopped })).toMatchObject({ goes: 'never', as: 'called-off' });
		expect(decided({ sending: 'stopped' }, { number: stopped })).toEqual({ goes: 'now' });
	});

	it('waits for a time at which it is safe, and does not where none ever comes', () => {
		const later = addMinutes(now, 20);
		const evenings = known({ safeHours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '18:00', to: '19:00' }] });
		expect(decided({ by: w.nadia.id }, { number: evenings, now: later })).toEqual({ goes: 'later', at: '2026-11-17T18:00:00.000Z' });
		const never = known({ safeHours: [{ days: [], from: '18:00', to: '19:00' }] });
		expect(decided({ by: w.nadia.id }, { number: never, now: later })).toMatchObject({ goes: 'never', as: 'not-sent' });
	});
});
