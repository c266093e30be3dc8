import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokensOf } from './tokens.ts';

const texts = (text: string) => tokensOf(text).map((token) => token.text);
const kinds = (text: string) => tokensOf(text).map((token) => token.kind);

describe('a message in tokens', () => {
	it('is words, numbers, pictures and marks', () => {
		expect(kinds('He’s 15 🔪!')).toEqual(['word', 'number', 'picture', 'mark']);
		expect(texts('He’s 15 🔪!')).toEqual(['hes', '15', 'knife', '!']);
	});

	it.each(["don't", 'don’t', 'don‘t', 'don`t', 'do\u00ADnt', 'do\u200Bnt', 'do\u200Cnt'])('reads %j as one word', (word) => {
		expect(texts(`i ${word} know`)).toEqual(['i', 'dont', 'know']);
	});

	it('reads signs within a word as the letters they stand for', () => {
		expect(texts('$ad s@d k*ll')).toEqual(['ad', 'sad', 'k*ll']);
	});

	it('reads a sign at the end of a word as no part of it, and one after another within it as each its letter', () => {
		expect(texts('sad@ f**k a@@b x*')).toEqual(['sad', 'f**k', 'aaab', 'x']);
		expect(texts('pa$$ed')).toEqual(['passed']);
	});

	it('leaves signs that end a word out of it', () => {
		expect(tokensOf("mum' 'dad'")).toMatchObject([
			{ text: 'mum', start: 0, end: 3 },
			{ text: 'dad', start: 6, end: 9 },
		]);
	});

	it('keeps accents written apart with their letter', () => {
		expect(texts('cafe\u0301 now')).toEqual(['cafe', 'now']);
	});

	it('parts a number from what it counts', () => {
		expect(texts('3am yr8 10mins im15 20quid 11yo')).toEqual(['3', 'am', 'yr', '8', '10', 'mins', 'im', '15', '20', 'quid', '11', 'yo']);
		expect(kinds('3am yr8')).toEqual(['number', 'word', 'word', 'number']);
		expect(tokensOf('at 3am')).toMatchObject([{}, { start: 3, end: 4 }, { start: 4, end: 6 }]);
	});

	it.each([
		['3am', '3 am'],
		['10pm', '10 pm'],
		['5min', '5 min'],
		['2hr', '2 hr'],
		['2hrs', '2 hrs'],
		['5k', '5 k'],
		['8yr', '8 yr'],
		['8yrs', '8 yrs'],
		['1st', '1 st'],
		['2nd', '2 nd'],
		['3rd', '3 rd'],
		['4th', '4 th'],
		['2x', '2 x'],
		['2week', '2 week'],
		['2wks', '2 wks'],
		['3day', '3 day'],
		['3days', '3 days'],
		['6month', '6 month'],
		['6mths', '6 mths'],
		['50percent', '50 percent'],
		['500mg', '500 mg'],
		['30ml', '30 ml'],
		['50p', '50 p'],
		['year9', 'year 9'],
		['age12', 'age 12'],
		['aged12', 'aged 12'],
		['platform4', 'platform 4'],
		['at9', 'at 9'],
		['til10', 'til 10'],
		['till10', 'till 10'],
		['10amx', '10amx'],
		['x10am', 'x10am'],
		['xyr9', 'xyr9'],
		['yr9x', 'yr9x'],
		['12ab', '12ab'],
	])('parts %s as %s', (text, parts) => {
		expect(texts(text)).toEqual(parts.split(' '));
	});

	it.each([
		['𝟑am', ['𝟑', 'am']],
		["1'0am", ["1'0", 'am']],
		['⑩mins', ['⑩', 'mins']],
		['yr­𝟖', ['yr', '­𝟖']],
		['ýr8', ['ýr', '8']],
	])('parts %j between whole characters', (text, slices) => {
		expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(slices);
	});

	it('leaves a number that is a sound in its word', () => {
		expect(texts('m8 b4 2nite gr8')).toEqual(['m8', 'b4', '2nite', 'gr8']);
	});

	it('counts every kind of stop as one mark', () => {
		expect(texts('a.b…c;d\ne,f?g!')).toEqual(['a', '.', 'b', '.', 'c', '.', 'd', '.', 'e', ',', 'f', '?', 'g', '!']);
	});

	it('does not count what only alters a picture', () => {
		expect(tokensOf('👍🏽❤️')).toMatchObject([
			{ text: 'thumbsup', start: 0, end: 2 },
			{ text: 'heart', start: 4, end: 5 },
		]);
	});

	it('is nothing for nothing', () => {
		expect(tokensOf('')).toEqual([]);
		expect(tokensOf(' \t — £ ')).toEqual([]);
	});

	it('is always slices of what was given, in order, whatever was typed', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
				let from = 0;
				for (const { start, end, text: own } of tokensOf(text)) {
					expect(start).toBeGreaterThanOrEqual(from);
					expect(end).toBeGreaterThanOrEqual(start);
					expect(end).toBeLessThanOrEqual(text.length);
					expect(own).not.toBe('');
					from = end;
				}
			}),
		);
	});
});
