import { expect, it } from 'vitest';
import { answersCheck, wordHeard } from './answers-check.ts';
import { NOTHING_KNOWN_OF_IT } from './kept-text.ts';
import { stateAfter } from './number-state.ts';

it.each(['marmalade', 'its MARMALADE x', 'Marmalade!', '"marmalade"'])('takes “%s” for the word', (words) => {
	expect(answersCheck(words, 'Marmalade')).toBe(true);
});

it.each(['marmalades', 'yes its me', 'marma lade', '', 'what word'])('does not take “%s” for it', (words) => {
	expect(answersCheck(words, 'Marmalade')).toBe(false);
});

it('takes nothing for a word where none is agreed', () => {
	for (const none of [undefined, '', ' ']) expect(answersCheck('anything at all', none)).toBe(false);
});

it('opens nothing that somebody doubted', () => {
	for (const state of ['not-sure', 'unsafe', 'stopped'] as const) expect(stateAfter(state, 'they-wrote')).toBe(state);
});

it('is heard where it was asked for, and only then', () => {
	const asked = { ...NOTHING_KNOWN_OF_IT, codeWord: 'ask' } as const;
	expect(wordHeard(asked, 'marmalade', 'Marmalade')).toEqual({ ...asked, codeWord: 'given' });
	expect(wordHeard(asked, 'its me', 'Marmalade')).toBeUndefined();
	for (const codeWord of ['none', 'given'] as const) expect(wordHeard({ ...asked, codeWord }, 'marmalade', 'Marmalade')).toBeUndefined();
});
