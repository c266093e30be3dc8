import { describe, expect, it } from 'vitest';
import { addMinutes, type Instant } from '#core/clock/instant.ts';
import { fromLondon } from '#core/clock/london.ts';
import { NATIONAL_LINES, openNow } from '#core/cover/national-lines.ts';
import type { StaffId } from '#core/id.ts';
import { FORBIDDEN_FORMS } from '#core/wording/forbidden-forms.ts';
import { isPlain } from '#core/wording/plain-word.ts';
import { gradeOf, sentencesIn, wordsIn } from '#core/wording/reading-age.ts';
import { COVER_WORDS, hourAndDay, lineInWords, minutesInWords, uncheckedInWords } from './cover-words.en.ts';

const NOW = fromLondon('2026-11-20', '18:00')?.at as Instant;
const NAMES = ['Joel', 'Priya'];
const OPENS = [1, 900, 3_780].map((minutes) => hourAndDay(addMinutes(NOW, minutes), NOW));
const checks = NATIONAL_LINES.filter(({ id }) => id !== 'shout').map(({ id }) => ({ line: id, by: 'joel' as StaffId, at: NOW }));
const open = [...openNow(NATIONAL_LINES, [], NOW), ...openNow(NATIONAL_LINES, checks, NOW)];

/** Every sentence that can be put in front of a young person, with names and times as they come. */
const SAID = [
	...NAMES.flatMap((name) => [
		COVER_WORDS.here(name, null),
		COVER_WORDS.here(name, '9:00 pm'),
		COVER_WORDS.onCall(name),
		COVER_WORDS.reached(name),
		...[1, 15, 60, 120].map((minutes) => COVER_WORDS.answers(name, minutesInWords(minutes))),
	]),
	...[null, ...OPENS].flatMap((opens) => [COVER_WORDS.rest(opens), COVER_WORDS.nobody(opens)]),
	...[COVER_WORDS.danger, COVER_WORDS.silent, COVER_WORDS.byText, COVER_WORDS.talk, COVER_WORDS.noLine],
	...[COVER_WORDS.callShows, COVER_WORDS.unchecked, COVER_WORDS.call('Childline')],
	...open.flatMap((one) => [...lineInWords(NOW, one), uncheckedInWords(one)]),
];
/** Names, and the words that 999 itself uses and that have to be typed as they stand. */
const NAMED = new Set(['Joel', 'Priya', 'Childline', 'November', 'Saturday', 'am', 'pm', 'mobile', 'press', 'register']);

describe('what a young person reads about who looks', () => {
	it('is at a reading age of nine to eleven, all together and sentence by sentence', () => {
		expect(SAID.length).toBeGreaterThan(60);
		expect(gradeOf(SAID)).toBeLessThanOrEqual(4);
		const hard = SAID.flatMap(sentencesIn).filter((sentence) => wordsIn(sentence).length >= 8 && gradeOf([sentence]) > 6);
		expect(hard).toEqual([]);
	});

	it('uses plain words', () => {
		const words = SAID.flatMap(sentencesIn).filter((sentence) => wordsIn(sentence).length < 8);
		expect([...new Set(words.flatMap(wordsIn))].filter((word) => !NAMED.has(word) && !isPlain(word))).toEqual([]);
	});

	it('leads nobody, blames nobody and promises no secret', () => {
		const found = SAID.filter((text) =>
			FORBIDDEN_FORMS.some(({ only, form }) => only !== 'worker' && form.test(text.replace(/’/g, "'").toLowerCase())),
		);
		expect(found).toEqual([]);
	});

	it('has curly quotation marks and stands in no pronoun for a worker', () => {
		expect(SAID.filter((text) => /['"]|\b(he|she|him|her|his|they|them)\b/i.test(text))).toEqual([]);
	});
});

describe('a line in words', () => {
	const wordsOf = (id: string, tried: boolean) => {
		const one = openNow(NATIONAL_LINES, tried ? checks : [], NOW).find(({ line }) => line.id === id);
		return one === undefined ? [] : lineInWords(NOW, one);
	};

	it('says “should” until somebody here has tried it, and then when that was', () => {
		expect(wordsOf('missing-people', false)).toContain('It should be open until 11:00 pm.');
		expect(wordsOf('missing-people', true)).toContain('It is open until 11:00 pm.');
		expect(wordsOf('childline', true)).toContain('We checked it on 20 November.');
		expect(wordsOf('childline', false).join(' ')).not.toContain('checked');
	});

	it('says that a bill may show it wherever the source does not say that it does not', () => {
		expect(wordsOf('missing-people', true)).toContain('It may show on the phone bill.');
		expect(wordsOf('childline', false)).toContain('It should not show on the phone bill.');
		expect(wordsOf('childline', true)).toContain('It does not show on the phone bill.');
	});

	it('says no closing time of a line that does not close, and no “anyone” of one that is for anyone', () => {
		expect(wordsOf('samaritans', false)).toEqual(['It is free.', 'It should not show on the phone bill.']);
	});
});
