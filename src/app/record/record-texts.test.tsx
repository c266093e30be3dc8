import { describe, expect, it } from 'vitest';
import { addMinutes, instant } from '#core/clock/instant.ts';
import { screenWords } from '#core/screening/screen-words.ts';
import { aMessageHome, aNumber, anExchange, aSentText, aText } from '../../../test/support/about-texts.ts';
import { world } from '../../../test/support/world.ts';
import { type TextingOfOne, Texts } from './record-texts.tsx';

const w = world();
const number = aNumber(w, w.aYoungPerson());
const now = addMinutes(instant(w.clock.now()), 5);
const NOTHING: TextingOfOne = { texts: [], ours: [], numbers: [], messages: [], exchanges: [] };
const shownOf = (over: Partial<TextingOfOne>) => String(Texts({ ...NOTHING, ...over, nameUsed: 'Kieran', staff: [w.nadia], now }) ?? '');
const shown = (...texts: TextingOfOne['texts'][number][]) => shownOf({ texts });
const verdict = screenWords('my dad hits me', { question: '', urgentRoute: false, heard: false });
const later = (minutes: number) => addMinutes(instant(w.clock.now()), minutes);

describe('the texts on a record', () => {
	it('stand there newest first, with the words as they came and why somebody was asked to look', () => {
		const html = shown(aText(w, number, 'see you at four'), aText(w, number, 'my dad <hits> me', { verdict, level: verdict.level }));
		expect(html.indexOf('“my dad &lt;hits&gt; me”')).toBeGreaterThan(-1);
		expect(html.indexOf('“my dad')).toBeLessThan(html.indexOf('“see you at four”'));
		expect(html.match(/class="small"/g)?.length).toBeGreaterThan(0);
	});

	it('say what was not opened, and what was found only with the texts beside it', () => {
		const html = shown(aText(w, number, '', { attachments: 1 }), aText(w, number, 'die', { level: 'urgent' }));
		expect(html).toContain('A picture or voice note came with it. Nobody opened it.');
		expect(html).toContain('Read together with the texts beside it, it needs somebody to look.');
	});

	it('stand between ours, each with who wrote it and how far it came, and nothing is said to be read', () => {
		const html = shownOf({
			texts: [aText(w, number, 'are you there', { receivedAt: later(1) })],
			ours: [
				aSentText(w, number, 'Is 4 ok for a chat?', { by: w.nadia.id, state: 'delivered', sentAt: later(2) }),
				aSentText(w, number, 'Hi', { by: 'assistant', state: 'not-sent', why: 'They asked for no more texts.', sentAt: null }),
			],
		});
		const places = ['Is 4 ok for a chat?', '“are you there”', 'They asked for no more texts.'].map((words) => html.indexOf(words));
		expect(places).not.toContain(-1);
		expect(places).toEqual(places.toSorted((a, b) => a - b));
		expect(html).toContain('Nadia Rahman. On their phone. That is not the same as read.');
		expect(html).toContain('The assistant. It was not sent.');
	});

	it('stand under each number with how it stands, messages home and first contacts', () => {
		const html = shownOf({
			numbers: [{ ...number, state: 'unsafe' }],
			messages: [aMessageHome(w, number)],
			exchanges: [{ exchange: anExchange(w, number), lines: [] }],
		});
		expect(html).toContain(`/young-people/${number.youngPerson}/numbers/${number.id}`);
		for (const words of ['Number ends 318', 'Not safe to text', 'A message home', 'To be checked', 'First contact by text', 'Not over yet'])
			expect(html).toContain(words);
		expect(html).not.toContain('I am safe');
	});

	it('are not spoken of where nobody texted', () => {
		expect(shown()).toBe('');
	});
});
