import { describe, expect, it } from 'vitest';
import { PACKED_PATTERNS } from './packed-rules.ts';
import { wordsIn, wordsInRules } from './rule-words.ts';

describe('the words in rules', () => {
	it('are those that patterns ask for by themselves', () => {
		expect([...wordsIn('@parent ..1 hit|kick? #8-17\n^ 4eva * $')]).toEqual(['hit', 'kick', '4eva']);
		expect([...wordsIn('hit')]).toEqual(['hit']);
		expect([...wordsIn('')]).toEqual([]);
	});

	it('are all of those in every pattern', () => {
		const each = PACKED_PATTERNS.flatMap((pattern) => pattern.split(/[\s|?]+/)).filter((word) => /^[a-z\d]+$/.test(word));
		expect(wordsInRules()).toEqual(new Set(each));
	});
});
