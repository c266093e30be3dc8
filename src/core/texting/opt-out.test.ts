import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareWords, CARRIER_STOP_WORDS, readOptOut } from './opt-out.ts';

describe('a text that asks for no more texts', () => {
	it.each(CARRIER_STOP_WORDS.flatMap((word) => [word, word.toUpperCase(), ` ${word}\n`]))('%j is one that the carrier acts on', (words) => {
		expect(readOptOut(words)).toEqual({ wants: 'no-texts', carrier: 'acts' });
	});

	it.each(['Stop.', 'STOP!!!', '"stop"', 'stop 🙏', '🛑 STOP 🛑', 'Stop all', 'opt out', 'Opt-out', '(end)', 'quit…'])(
		'%j is kept to although the carrier may not have acted',
		(words) => {
			expect(readOptOut(words)).toEqual({ wants: 'no-texts', carrier: 'may-not' });
		},
	);

	it.each([
		'stop him',
		'make it stop',
		'please stop',
		'stop it',
		'stop texting me dad can see',
		'i want it to end',
		'the end',
		'end it',
		'quit school',
		'cancel it',
		'dont stop',
		'stopp',
		'st op',
		's t o p',
		'stopped',
		'stop stop stop',
		'bus stop',
		'2 stop',
		'',
		'🛑',
	])('%j is none', (words) => {
		expect(readOptOut(words)).toBeUndefined();
	});

	it.each([
		['START', 'acts'],
		['unstop', 'acts'],
		['Start!', 'may-not'],
	])('%s asks for texts again', (words, carrier) => {
		expect(readOptOut(words)).toEqual({ wants: 'texts-again', carrier });
	});

	it.each(['yes', 'start again', 'from the start', 'go'])('%s is an answer and not that', (words) => {
		expect(readOptOut(words)).toBeUndefined();
	});

	it('is never found in a text with another word in it', () => {
		const other = fc.stringMatching(/^[a-z]{1,8}$/).filter((word) => !['all', 'out', 'un'].includes(word));
		fc.assert(
			fc.property(fc.constantFrom(...CARRIER_STOP_WORDS, 'start'), other, fc.boolean(), (word, with_, first) => {
				expect(readOptOut(first ? `${with_} ${word}` : `${word} ${with_}`)).toBeUndefined();
			}),
		);
	});

	it('takes away only what stands around the words', () => {
		expect(bareWords(' “Don’t   STOP!” 🙏 ')).toBe("don't stop");
		expect(bareWords('⑵ ２')).toBe('2) 2');
	});

	it('is read at once, however long a text is', () => {
		const before = performance.now();
		for (const middle of ['!', ' ', 'stop ', '1 and ', '🙏']) bareWords(`a${middle.repeat(200_000)}a`);
		expect(performance.now() - before).toBeLessThan(2000);
	});
});
