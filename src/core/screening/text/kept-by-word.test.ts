import { describe, expect, it, vi } from 'vitest';
import { keptByWord } from './kept-by-word.ts';
import type { Word } from './words.ts';

const word = (text: string, kind: Word['kind'] = 'word'): Word => ({
	...{ kind, text, start: 0, end: text.length },
	...{ word: text, stem: text, classes: [] },
});

describe('what is kept by word', () => {
	it('is worked out once for a word, wherever it stands', () => {
		const work = vi.fn(({ word: name }: Word) => name.length);
		const lengthOf = keptByWord(work);
		expect([lengthOf(word('knife')), lengthOf({ ...word('knife'), start: 9, end: 14 })]).toEqual([5, 5]);
		expect(work).toHaveBeenCalledTimes(1);
	});

	it('is not the same for a picture, a number or a mark and the word of that name', () => {
		const kindOf = keptByWord(({ kind }) => kind);
		for (const kind of ['word', 'picture', 'number', 'mark'] as const) expect(kindOf(word('knife', kind))).toBe(kind);
	});

	it('is the same for two ways to type one word', () => {
		const read = keptByWord(({ text }) => text);
		expect([read({ ...word('tmrw'), word: 'tomorrow' }), read({ ...word('tomoz'), word: 'tomorrow' })]).toEqual(['tmrw', 'tmrw']);
	});

	it('is forgotten and worked out again when thousands of words have come', () => {
		const work = vi.fn(({ word: name }: Word) => name);
		const read = keptByWord(work);
		for (let at = 0; at <= 8_000; at += 1) read(word(`k${at}`));
		expect(read(word('k0'))).toBe('k0');
		expect(work).toHaveBeenCalledTimes(8_002);
	});
});
