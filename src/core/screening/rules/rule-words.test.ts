import { describe, expect, it } from 'vitest';
import { PACKED_PATTERNS } from './packed-rules.ts';
import { namesIn, PACKED_NAMES, wordsInRules } from './rule-words.ts';

describe('the names in patterns', () => {
	it('are words and classes, whatever may be missing and whatever else may stand there', () => {
		expect([...namesIn('@parent ..1 hit|kick?\n^ 4eva * $')]).toEqual(['@parent', '..1', 'hit', 'kick', '^', '4eva', '*', '$']);
		expect([...namesIn('')]).toEqual([]);
	});

	it('are all of those in every rule', () => {
		expect(PACKED_NAMES).toEqual(new Set(PACKED_PATTERNS.flatMap((pattern) => pattern.split(/[\s|?]+/).filter((name) => name !== ''))));
	});

	it('are words where rules ask for them by themselves', () => {
		const words = wordsInRules();
		expect(words).toContain('belt');
		expect(words.filter((word) => !/^[a-z\d]+$/.test(word))).toEqual([]);
		expect(words.length).toBeLessThan(PACKED_NAMES.size);
	});
});
