import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant } from '#core/clock/instant.ts';
import { lintOutbound, type OutboundKnown } from './outbound-lint.ts';
import { promisedTimes } from './promised-times.ts';

const NOTHING: OutboundKnown = { names: [], places: [], staff: [], service: [], contacts: [] };
const problems = (words: string, known: Partial<OutboundKnown> = {}) =>
	lintOutbound(words, { ...NOTHING, ...known }).map(({ rule, words: found }) => [rule, found]);

describe('what may not stand in a text that we send', () => {
	it('is said in the order of the text, each once, with what to do instead', () => {
		const found = lintOutbound('Did Jaz say he hurt you? Ring 07700 900999', { ...NOTHING, names: ['Jaz'] });
		expect(found.map(({ start, end, rule }) => [start, end, rule])).toEqual([
			[4, 7, 'name'],
			[12, 23, 'subject'],
			[30, 42, 'contact'],
		]);
		expect(found[0]?.says).toBe('“Jaz” is a name, and anybody can read a phone. Leave it out.');
	});

	it('is found under curly apostrophes, and cut out as it was written', () => {
		expect(problems('I’m always here. O’Brien', { names: ["O'Brien"] })).toEqual([
			['promise', 'I’m always here'],
			['name', 'O’Brien'],
		]);
	});

	it('is a name that is also a word only where it is meant as one', () => {
		const names = { names: ['Will', 'Hope', 'Rose'] };
		expect(['I will', 'Will you?', 'I hope so', 'Hope so', 'WILL DO', 'a rose'].map((words) => problems(words, names))).toEqual(
			Array(6).fill([]),
		);
		expect(['Hi Will', 'Will, hi', 'ask Hope', "Rose's phone"].map((words) => problems(words, names)[0]?.[0])).toEqual(
			Array(4).fill('name'),
		);
	});

	it('is no name of ours, also where somebody in the record has the same', () => {
		expect(problems("It's Sam", { names: ['Sam'], staff: ['Sam Reed'] })).toEqual([]);
		expect(problems("It's Sam", { names: ['Sam'] })).toEqual([['name', 'Sam']]);
	});

	it('is every name in the record, wherever it stands', () => {
		const name = fc.constantFrom('Jaz', 'Kieran', 'Amira', 'Zoë', 'Łukasz', 'Siân');
		const around = fc.constantFrom('', 'hi ', 'and ', '(', '“', 'ok. ', 'x\n');
		fc.assert(
			fc.property(name, around, fc.constantFrom('', ' is ok', "'s", '!', ', hi'), fc.boolean(), (who, before, after, small) => {
				const words = `${before}${small ? who.toLowerCase() : who}${after}`;
				expect(problems(words, { names: [who] }).map(([rule]) => rule)).toEqual(['name']);
			}),
		);
	});

	it('is no number, link or code that is ours, and no national line', () => {
		expect(problems('Ring 0191 496 0000 or 116 000', { contacts: ['+44 191 496 0000'] })).toEqual([]);
		expect(problems('See help.example/p/1', { contacts: ['https://help.example'] })).toEqual([]);
		expect(problems('See nothelp.example.com', { contacts: ['help.example.com'] })).toEqual([['contact', 'nothelp.example.com']]);
	});

	it('never throws, whatever is written, and always points at what it found', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (words, given) => {
				for (const { start, end, words: found } of lintOutbound(words, { ...NOTHING, names: given, service: given, contacts: given }))
					expect(words.slice(start, end)).toBe(found);
			}),
		);
	});

	it('is found at once in a very long text', () => {
		const long = 'he and she and they will ring at nine because someone '.repeat(400);
		const before = performance.now();
		lintOutbound(long, { ...NOTHING, names: ['Jaz'] });
		expect(performance.now() - before).toBeLessThan(2000);
	});
});

describe('the times that a worker promises', () => {
	/** A Friday, 4:40 pm. */
	const now = instant('2026-11-20T16:40:00Z');
	const times = (words: string) => promisedTimes(words, { now, staffedAt: () => true }).map(({ at }) => at.slice(0, 16));

	it.each([
		["I'll ring you at 5", '2026-11-20T17:00'],
		["I'll ring at 7.30", '2026-11-20T19:30'],
		["I'll text you tomorrow at 4", '2026-11-21T16:00'],
		["I'll text you tomorrow at 10", '2026-11-21T10:00'],
		['We can talk on Monday at 10am', '2026-11-23T10:00'],
		["On Monday I'll be there at 9", '2026-11-23T09:00'],
		["I'm here until 9 tonight", '2026-11-20T20:59'],
		["I'll answer by midnight", '2026-11-20T23:59'],
		["I'll text at 6 in the morning", '2026-11-21T06:00'],
	])('%s', (words, at) => {
		expect(times(words).length === 0 ? 'none' : times(words)[0]).toBe(at);
	});

	it.each([
		'The bus is at 5',
		'Are you home by 9?',
		"I'll be there in 10 minutes",
		"I'll be about 20 minutes",
		'I said at 4',
		"I'll ring soon",
	])('%s names none', (words) => {
		expect(times(words)).toEqual([]);
	});

	it('are the same on London’s clocks in summer', () => {
		const summer = instant('2026-07-20T09:00:00Z');
		expect(promisedTimes("I'll ring at 3", { now: summer, staffedAt: () => true })[0]?.at).toBe('2026-07-20T14:00:00.000Z');
	});
});
