import { describe, expect, it } from 'vitest';
import { isPlain } from './plain-word.ts';

describe('plain words', () => {
	it('knows the words of the list and what is made from them', () => {
		const words = ['help', 'helps', 'helped', 'helping', 'stopped', 'scared', 'safest', 'friend’s', 'don’t', 'carries', 'grown-up', 'BSL'];
		expect(words.filter((word) => !isPlain(word))).toEqual([]);
	});

	it('does not know the words of an office', () => {
		const words = ['confidential', 'disclosure', 'engage', 'safeguarding', 'placement', 'consent', 'strategy', 'multi-agency'];
		expect(words.filter(isPlain)).toEqual([]);
	});
});
