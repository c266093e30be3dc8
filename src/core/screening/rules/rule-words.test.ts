import { expect, it } from 'vitest';
import { PACKED_NAMES } from './packed-rules.ts';
import { wordsInRules } from './rule-words.ts';

it('knows the words that rules ask for by themselves', () => {
	const words = wordsInRules();
	expect(words).toContain('belt');
	expect(words.filter((word) => !/^[a-z\d]+$/.test(word))).toEqual([]);
	expect(words.length).toBeLessThan(PACKED_NAMES.length);
});
