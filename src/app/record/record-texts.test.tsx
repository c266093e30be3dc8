import { describe, expect, it } from 'vitest';
import { addMinutes, instant } from '#core/clock/instant.ts';
import { screenWords } from '#core/screening/screen-words.ts';
import { aNumber, aText } from '../../../test/support/about-texts.ts';
import { world } from '../../../test/support/world.ts';
import { Texts } from './record-texts.tsx';

const w = world();
const number = aNumber(w, w.aYoungPerson());
const now = addMinutes(instant(w.clock.now()), 5);
const shown = (...texts: Parameters<typeof Texts>[0]['texts'][number][]) => String(Texts({ texts, now }) ?? '');
const verdict = screenWords('my dad hits me', { question: '', urgentRoute: false, heard: false });

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

	it('are not spoken of where nobody texted', () => {
		expect(shown()).toBe('');
	});
});
