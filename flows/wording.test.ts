import { describe, expect, it } from 'vitest';
import { ALLOWED_WORDS } from '#core/wording/allowed-words.ts';
import { checkWords, gradeOfSet } from '#core/wording/check-words.ts';
import { phrasesOf } from '#core/wording/phrases.ts';
import { PLAIN_WORDS } from '#core/wording/plain-words.ts';
import { wordsIn } from '#core/wording/reading-age.ts';
import { all } from '#flows/index.ts';

describe.each(all().map((flow) => [flow.ref, flow.source] as const))('the words of %s', (_ref, source) => {
	it('break no rule, hard or soft', () => expect(checkWords(source)).toEqual([]));

	it('read at grade four or below, all together', () => expect(gradeOfSet(source)).toBeLessThanOrEqual(4));

	it('hold no telephone number but 999', () => {
		const numbers = phrasesOf(source).flatMap((phrase) => phrase.text.match(/\d[\d ]{2,}\d/g) ?? []);
		expect(numbers.filter((number) => number !== '999')).toEqual([]);
	});

	it('name no hour at which somebody is there', () => {
		expect(phrasesOf(source).filter((phrase) => /\b\d{1,2}(?::\d\d)? ?[ap]m\b|24\/7/.test(phrase.text))).toEqual([]);
	});
});

describe('the list of allowed words', () => {
	const childReads = all()
		.flatMap((flow) => phrasesOf(flow.source))
		.filter((phrase) => phrase.reader === 'child');
	const used = new Set(childReads.flatMap((phrase) => wordsIn(phrase.text.toLowerCase())).flatMap((word) => [word, ...word.split('-')]));

	it('holds no word that nothing uses', () => expect([...ALLOWED_WORDS].filter((word) => !used.has(word))).toEqual([]));

	it('holds no word that is plain already', () => expect([...ALLOWED_WORDS].filter((word) => PLAIN_WORDS.has(word))).toEqual([]));
});
