import { describe, expect, it } from 'vitest';
import { screenWords } from '#core/screening/screen-words.ts';
import { aNumber, aText } from '../../../test/support/about-texts.ts';
import { world } from '../../../test/support/world.ts';
import type { EverythingHeld } from './everything-held.ts';
import { textPieces } from './pieces-of-texts.ts';

const w = world();
const number = aNumber(w, w.aYoungPerson());
const verdict = screenWords('my dad hits me', { question: '', urgentRoute: false, heard: false });
const held = (texts: EverythingHeld['texts']) => ({ numbers: [number], texts }) as Partial<EverythingHeld> as EverythingHeld;
const inWords = { nameUsed: 'Jaz', now: w.clock.now(), flows: { byRef: () => undefined }, who: () => 'Somebody' };

describe('what is given of texts', () => {
	it('is each number, each text in their exact words, and what the computer made of it', () => {
		const pieces = textPieces(
			held([aText(w, number, 'my dad hits me', { verdict, level: 'urgent' }), aText(w, number, 'ok', { attachments: 1 })]),
			inWords,
		);
		expect(pieces.map(({ section, label, text, exact }) => [section, label, text.split('.')[0], exact])).toEqual([
			['talks', 'A number that texts came from', '+447700900318', false],
			['talks', 'A text', 'my dad hits me', true],
			['checks', 'A text', 'The computer looked at this: somebody should look soon', false],
			['talks', 'A text', 'ok\nA picture or voice note came with it', true],
		]);
		expect(pieces.every(({ holds }) => holds.includes('their-words'))).toBe(true);
	});

	it('is what is known of a number: whether and when it may be texted, and how somebody knows', () => {
		const known = { ...number.known, safeHours: [{ days: [1, 3], from: '16:00', to: '18:30' }], how: 'Her aunt said so' };
		const numbers = [{ ...number, state: 'unsafe' as const, known }];
		const pieces = textPieces({ numbers, texts: [] as EverythingHeld['texts'] } as Partial<EverythingHeld> as EverythingHeld, inWords);
		expect(pieces.map(({ text }) => text)).toEqual([
			'+447700900318',
			'It is not safe, so nothing is sent to it.',
			'Mondays, Wednesdays, 16:00 to 18:30',
			'Her aunt said so',
		]);
	});
});
