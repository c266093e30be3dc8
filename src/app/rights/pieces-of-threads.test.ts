import { describe, expect, it } from 'vitest';
import { aMessageHome, aNumber, anExchange, aSentText, aThread, aThreadNote } from '../../../test/support/about-texts.ts';
import { world } from '../../../test/support/world.ts';
import type { EverythingHeld } from './everything-held.ts';
import { threadPieces } from './pieces-of-threads.ts';

const w = world();
const number = aNumber(w, w.aYoungPerson());
const thread = aThread(number);
const inWords = { nameUsed: 'Jaz', now: w.clock.now(), flows: { byRef: () => undefined }, who: (id: string | null) => `Somebody (${id})` };
const given = (held: Partial<EverythingHeld>) =>
	threadPieces({ threads: [], exchanges: [], messagesHome: [], ...held } as Partial<EverythingHeld> as EverythingHeld, inWords);

describe('what is given of threads', () => {
	it('is every text of ours, with who wrote it and that one did not go, and every note', () => {
		const sent = aSentText(w, number, 'We got your text.', { state: 'delivered' });
		const why = 'This number was marked unsafe.';
		const back = aSentText(w, number, 'Kwu bim', {
			...{ by: w.nadia.id, state: 'not-sent', why },
			translated: { language: 'ckb', english: 'Ring me', checkedBy: 'Priya Nair' },
		});
		const pieces = given({ threads: [{ thread, ours: [sent, back], notes: [aThreadNote(w, number)] }] });
		expect(pieces.map(({ section, label, whose, text }) => [section, label, whose, text])).toEqual([
			['talks', 'A text of ours', null, 'We got your text.'],
			['talks', 'A text of ours', `Somebody (${w.nadia.id})`, `Kwu bim\nIn English: Ring me\nIt was not sent.\n${why}`],
			['talks', 'A note', `Somebody (${w.nadia.id})`, 'She knows me by voice'],
		]);
		expect(pieces.every(({ holds }) => holds.includes('their-words'))).toBe(true);
	});

	it('is what a first contact took from their texts, in their exact words', () => {
		const exchange = anExchange(w, number, { endedAt: w.clock.now() });
		const pieces = given({ exchanges: [{ exchange, lines: [{ entry: w.anEntry(1, 'i am outside'), text: null }] }] });
		expect(pieces.map(({ text }) => text)).toEqual([
			'Waymark answered by itself, with sentences that people wrote. It ended 17 November 2026, 4:12 pm.',
			expect.stringContaining('i am outside'),
		]);
		expect(new Set(pieces.map(({ key }) => key)).size).toBe(pieces.length);
	});

	it('is each message home in their exact words, for whom and not for whom, and what became of it', () => {
		const message = aMessageHome(w, number, { state: 'not-sent', why: 'It would have told him where she is.' });
		const pieces = given({ messagesHome: [message] });
		expect(pieces.map(({ label, text, exact }) => [label, text, exact])).toEqual([
			['A message home', 'I am safe', true],
			['For whom', 'My nan', false],
			['Not for', 'My dad', false],
			['What became of it', 'It was not passed on.', false],
			['Why it was not', 'It would have told him where she is.', false],
		]);
	});
});
