import { describe, expect, it } from 'vitest';
import { screenWordsCautiously } from '#core/screening/screen-words.ts';

const context = { question: 'What was going on?', urgentRoute: false, heard: true };

describe('words, until the rules arrive', () => {
	it('are for the worker who hears them', () => {
		expect(screenWordsCautiously('he hits me', context).level).toBe('none');
	});

	it('make a human look where nobody is there to hear them, whatever the topic', () => {
		const { level, because } = screenWordsCautiously('he hits me', { ...context, heard: false });
		expect([level, because[0]?.rule]).toEqual(['unclear', 'words-nobody-heard']);
	});

	it('make a human look on the urgent route, also beside a worker', () => {
		expect(screenWordsCautiously('no', { ...context, urgentRoute: true }).level).toBe('unclear');
	});

	it('are nothing when there are none', () => {
		expect(screenWordsCautiously(' \n', { question: '', urgentRoute: true, heard: false }).level).toBe('none');
	});
});
