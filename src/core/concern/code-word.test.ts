import { expect, it } from 'vitest';
import { codeWordIn, withCodeWord } from './code-word.ts';

it('is found as whole words, in capitals or not, spaced or not', () => {
	expect(codeWordIn('is Pineapple ok', 'pineapple')).toEqual({ start: 3, end: 12 });
	expect(codeWordIn('RED  KITE!', 'red kite')).toEqual({ start: 0, end: 9 });
	expect(codeWordIn('red-kite', 'Red kite')).toBeDefined();
});

it.each([
	['pineapples are fine', 'pineapple'],
	['spineapple', 'pineapple'],
	['anything at all', undefined],
	['a b c', ''],
	['a b c', 'a'],
	['what (.*) is this', '.*'],
])('is not found in “%s” for “%s”', (words, codeWord) => {
	expect(codeWordIn(words, codeWord)).toBeUndefined();
});

it('makes what was said immediate and keeps what screening found', () => {
	const found = {
		level: 'urgent',
		categories: ['exploitation'],
		because: [{ rule: 'r', start: 0, end: 1, words: 'x' }],
		rules: 'v1',
	} as never;
	const verdict = withCodeWord(found, 'red kite', { start: 0, end: 8 });
	expect(verdict).toMatchObject({ level: 'immediate', categories: ['exploitation'], rules: 'v1' });
	expect(verdict.because.map(({ rule }) => rule)).toEqual(['code-word', 'r']);
});
