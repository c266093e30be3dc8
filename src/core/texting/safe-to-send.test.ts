import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMinutes, instant } from '#core/clock/instant.ts';
import { NUMBER_STATES } from './kept-text.ts';
import { HAPPENINGS, stateAfter } from './number-state.ts';
import { maySend, type NumberFacts, type Sending } from './safe-to-send.ts';

/** A Friday, 9:30 pm. */
const NOW = instant('2026-11-20T21:30:00Z');
const days = (count: number) => addMinutes(NOW, -count * 24 * 60);
const OPEN: NumberFacts = {
	state: 'open',
	asked: null,
	safeHours: [],
	codeWord: 'none',
	lastHeardAt: days(1),
	lastConfirmedAt: null,
	recycled: false,
};
const SENDINGS: readonly Sending[] = ['words', 'check', 'stopped'];
const why = (facts: Partial<NumberFacts>) =>
	SENDINGS.map((sending) => {
		const may = maySend({ ...OPEN, ...facts }, sending, NOW);
		return may.may ? 'may' : may.because;
	});

describe('whether a number may be texted now', () => {
	it.each<[string, Partial<NumberFacts>, readonly string[]]>([
		['an open number', {}, ['may', 'may', 'may']],
		['one marked unsafe', { state: 'unsafe' }, ['unsafe', 'unsafe', 'unsafe']],
		['one that has another owner', { recycled: true }, ['recycled', 'recycled', 'recycled']],
		['one that asked for no more', { state: 'stopped' }, ['opted-out', 'opted-out', 'may']],
		['one that asked for no more before it was doubted', { state: 'not-sure', asked: 'no-texts' }, ['opted-out', 'opted-out', 'not-sure']],
		['one that is not surely theirs', { state: 'not-sure' }, ['not-sure', 'may', 'not-sure']],
		['one with a code word to ask for', { codeWord: 'ask' }, ['code-word', 'may', 'may']],
		['one whose code word was right', { codeWord: 'given' }, ['may', 'may', 'may']],
		['one silent for thirty days and no longer', { lastHeardAt: days(30) }, ['may', 'may', 'may']],
		['one silent for longer', { lastHeardAt: days(30.01) }, ['silent', 'may', 'may']],
		['one silent that a worker has confirmed since', { lastHeardAt: days(90), lastConfirmedAt: days(2) }, ['may', 'may', 'may']],
		['one that never wrote', { lastHeardAt: null }, ['silent', 'may', 'may']],
		[
			'one outside its safe hours',
			{ safeHours: [{ days: [1, 2, 3, 4, 5], from: '16:00', to: '18:00' }] },
			['not-the-time', 'not-the-time', 'not-the-time'],
		],
		[
			'one outside its safe hours that wrote just now',
			{ safeHours: [{ days: [5], from: '16:00', to: '18:00' }], lastHeardAt: addMinutes(NOW, -15) },
			['may', 'may', 'may'],
		],
	])('%s', (_, facts, expected) => {
		expect(why(facts)).toEqual(expected);
	});

	it('says when it may be sent, where waiting is enough', () => {
		const evening = maySend({ ...OPEN, safeHours: [{ days: [1, 5], from: '16:00', to: '18:00' }] }, 'words', NOW);
		expect(evening).toMatchObject({ from: '2026-11-23T16:00:00.000Z', says: expect.stringContaining('from Monday, 4:00 pm') });
		expect(maySend({ ...OPEN, safeHours: [{ days: [], from: '16:00', to: '18:00' }] }, 'words', NOW)).toMatchObject({ from: null });
	});

	const facts = fc.record<NumberFacts>({
		state: fc.constantFrom(...NUMBER_STATES),
		asked: fc.constantFrom(null, 'no-texts', 'texts-again'),
		safeHours: fc.constantFrom([], [{ days: [1, 2, 3, 4, 5, 6, 7], from: '16:00', to: '18:00' }]),
		codeWord: fc.constantFrom('none', 'ask', 'given'),
		lastHeardAt: fc.constantFrom(null, days(40), days(1), NOW),
		lastConfirmedAt: fc.constantFrom(null, days(40), days(1)),
		recycled: fc.boolean(),
	});

	it('sends nothing at all to what is unsafe or another’s, and always says why and what to do instead', () => {
		fc.assert(
			fc.property(facts, fc.constantFrom(...SENDINGS), (given, sending) => {
				const may = maySend(given, sending, NOW);
				if (given.state === 'unsafe' || given.recycled) expect(may.may).toBe(false);
				if (given.asked === 'no-texts' && sending !== 'stopped') expect(may.may).toBe(false);
				if (!may.may) expect([may.says, may.instead].every((line) => /^[A-Z].*\.$/.test(line))).toBe(true);
			}),
		);
	});

	it('lets words through only where a check may go too', () => {
		fc.assert(
			fc.property(facts, (given) => {
				if (maySend(given, 'words', NOW).may) expect(maySend(given, 'check', NOW).may).toBe(true);
			}),
		);
	});
});

describe('how a number stands after something happened', () => {
	it('is never made more open by anything that they write, except that START undoes STOP', () => {
		const changed = NUMBER_STATES.flatMap((state) =>
			(['they-wrote', 'opted-in'] as const).map((happened) => [state, happened, stateAfter(state, happened)] as const),
		).filter(([before, , after]) => before !== after);
		expect(changed).toEqual([['stopped', 'opted-in', 'open']]);
	});

	it('is unsafe from the moment that somebody says so, and theirs again only when somebody knows it', () => {
		expect(NUMBER_STATES.map((state) => stateAfter(state, 'marked-unsafe'))).toEqual(['unsafe', 'unsafe', 'unsafe', 'unsafe']);
		expect(stateAfter('unsafe', 'known-to-be-them')).toBe('unsafe');
		expect(stateAfter(stateAfter('unsafe', 'known-to-be-safe'), 'known-to-be-them')).toBe('open');
	});

	it('stays unsafe until a worker says otherwise, whatever else happens', () => {
		const others = HAPPENINGS.filter((happened) => happened !== 'known-to-be-safe');
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...others)), (happened) => {
				expect(happened.reduce(stateAfter, 'unsafe')).toBe('unsafe');
			}),
		);
	});
});
