import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vocabularyOf } from '../text/vocabulary.ts';
import { type Word, wordsOf } from '../text/words.ts';
import { findEach, findPattern, type Pattern, parsePattern } from './pattern.ts';

const NO_WORDS = vocabularyOf([]);
const read = (text: string) => wordsOf(text, NO_WORDS).filter(({ kind }) => kind !== 'mark');
const at = (pattern: string, text: string) => findPattern(parsePattern(pattern), read(text))?.at;

describe('a pattern', () => {
	it.each([
		['hit', 'he hit me', [1]],
		['hit', 'hes hitting me', [1]],
		['hitting', 'he hits me', undefined],
		['he hit', 'he hit me', [0, 1]],
		['he hit', 'hit he', undefined],
		['he me', 'he hit me', undefined],
		['slap|hit|kick', 'he hit me', [1]],
		['slap|kick', 'he hit me', undefined],
		['@parent', 'my dad', [1]],
		['@parent', 'my table', undefined],
		['@parent|table', 'my table', [1]],
		['* dad', 'my dad', [0, 1]],
		['* dad', 'dad', undefined],
		['hit|*', 'my', [0]],
		['  he   hit ', 'he hit', [0, 1]],
	])('%s: its words stand side by side, each as it is, as a stem, or in a class: %s', (pattern, text, found) => {
		expect(at(pattern, text)).toEqual(found);
	});

	it.each([
		['#', '15', [0]],
		['#', '0', [0]],
		['#', 'fifteen', undefined],
		['#8-17', '7', undefined],
		['#8-17', '8', [0]],
		['#8-17', '17', [0]],
		['#8-17', '18', undefined],
		['#8-17', 'hit', undefined],
		['#8-17|@adultage', '21', [0]],
		['few|#8-17', 'few', [0]],
		['hit', '15', undefined],
	])('%s: a number stands for those in its range: %s', (pattern, text, found) => {
		expect(at(pattern, text)).toEqual(found);
	});

	it.each([
		['he hit? me', 'he me', [0, 1]],
		['he hit? me', 'he hit me', [0, 1, 2]],
		['he hit? me', 'he x me', undefined],
		['my? dad', 'my dad', [0, 1]],
		['my? dad', 'the dad', [1]],
		['he hit? kick? me', 'he kick me', [0, 1, 2]],
		['he hit? kick? me', 'he kick hit me', undefined],
		['dad me?', 'my dad', [1]],
		['he? me?', 'x', undefined],
		['he? me?', '', undefined],
	])('%s: what ends in ? may be missing: %s', (pattern, text, found) => {
		expect(at(pattern, text)).toEqual(found);
	});

	it.each([
		['he ..2 me', 'he me', [0, 1]],
		['he ..2 me', 'he a b me', [0, 3]],
		['he ..2 me', 'he a b c me', undefined],
		['he ..1 hit me', 'he a hit me', [0, 2, 3]],
		['he ..1 hit me', 'he hit a me', undefined],
		['he ..3 hit me', 'he hit x hit me', [0, 3, 4]],
		['he ..2 hit', 'he he a b hit', [1, 4]],
		['he ..12 hit', 'he a b c d e f g h i j k l hit', [0, 13]],
		['..2 he', 'a he', [1]],
		['my? ..2 dad', 'a b dad', [2]],
		['he ..3 really? hit', 'he a hit', undefined],
	])('%s: a gap lets so many words stand in between and no more: %s', (pattern, text, found) => {
		expect(at(pattern, text)).toEqual(found);
	});

	it.each([
		['^ he', 'he hit', [0]],
		['^ he', 'and he', undefined],
		['^ and? he', 'he', [0]],
		['^ ..2 he', 'a b he', [2]],
		['^ ..2 he', 'a b c he', undefined],
		['me $', 'hit me', [1]],
		['me $', 'hit me now', undefined],
		['me $', 'me and me', [2]],
		['me ..1 $', 'hit me now', [1]],
		['me ..1 $', 'hit me right now', undefined],
		['^ no $', 'no', [0]],
		['^ no $', 'no no', undefined],
		['^ no? not really? $', 'no not', [0, 1]],
		['he ..2 me? $', 'he a', undefined],
		['he *? *? $', 'he hit me', [0, 1, 2]],
	])('%s: ^ is the beginning and $ the end: %s', (pattern, text, found) => {
		expect(at(pattern, text)).toEqual(found);
	});

	it.each([
		'',
		'  ',
		'^',
		'$',
		'^ $',
		'he ..2',
		'^ ..2',
		'he|',
		'|he',
		'he||me',
		'@',
		'@parent|@',
		'?',
		'he ?',
		'..x',
		'he ..x me',
		'he .. me',
		'#8',
		'#8-',
		'#-17',
		'#a-b',
		'9/11',
		'a&e',
		'me?|us',
		'He',
		'né',
		'he ^ me',
		'he $ me',
		'he now|$',
		'@@parent',
		'#8-17x',
		'x#8-17',
		'x@me',
		'**',
	])('cannot be read when a part of it says nothing that a word can be: %j', (source) => {
		expect(() => parsePattern(source)).toThrow(/pattern/);
	});

	it('says in what it could not read', () => {
		expect(() => parsePattern('he a&e me')).toThrow('“a&e”');
		expect(() => parsePattern('he ..2')).toThrow('“he ..2”');
		expect(parsePattern('^ he ..2 me').source).toBe('^ he ..2 me');
	});
});

describe('where a pattern stands', () => {
	it('is from its first word to its last, and the first place is given first', () => {
		expect(findPattern(parsePattern('my? dad ..2 me'), read('a dad hit me and my dad hit me'))).toEqual({ first: 1, last: 3, at: [1, 3] });
	});

	it('is every place, one for each word that it can begin with', () => {
		const each = (pattern: string, text: string, starts?: readonly number[]) =>
			[...findEach(parsePattern(pattern), read(text), starts)].map((found) => found.at);
		expect(each('he hit', 'he hit he hit')).toEqual([
			[0, 1],
			[2, 3],
		]);
		expect(each('my? dad ..2 me', 'a dad hit me and my dad hit me')).toEqual([
			[1, 3],
			[5, 6, 8],
			[6, 8],
		]);
		expect(each('he hit', 'he hit he hit', [1, 2])).toEqual([[2, 3]]);
		expect(each('^ he hit', 'he hit he hit')).toEqual([[0, 1]]);
		expect(each('he hit $', 'he hit he hit')).toEqual([[2, 3]]);
		expect(each('he hit', 'me')).toEqual([]);
	});

	const LETTERS = ['a', 'b', 'c', 'd'];
	const piece = fc.tuple(fc.subarray([...LETTERS, '*'], { minLength: 1, maxLength: 2 }), fc.boolean(), fc.nat({ max: 2 }));
	const patterns = fc
		.tuple(fc.array(piece, { minLength: 1, maxLength: 4 }), fc.boolean(), fc.option(fc.nat({ max: 2 })))
		.map(([pieces, fromStart, toEnd]) => {
			const parts = pieces.map(([words, optional, gap]) => `${gap > 0 ? `..${gap} ` : ''}${words.join('|')}${optional ? '?' : ''}`);
			return [fromStart ? '^' : '', ...parts, toEnd === null ? '' : `${toEnd > 0 ? `..${toEnd} ` : ''}$`].join(' ');
		});
	const texts = fc.array(fc.constantFrom(...LETTERS, 'e'), { maxLength: 9 }).map((words) => words.join(' '));

	/** Every way of laying the pieces on the words, one after the other, without any shortcut. */
	function layings({ pieces, fromStart, toEnd }: Pattern, words: readonly Word[], start: number): (readonly number[])[] {
		const lay = (index: number, next: number, placed: readonly number[]): (readonly number[])[] => {
			const wanted = pieces[index];
			if (wanted === undefined) {
				return placed.length > 0 && (toEnd === undefined || words.length - next <= toEnd) ? [placed] : [];
			}
			const gap = placed.length === 0 && !fromStart ? 0 : wanted.gap;
			const here = words.flatMap(({ word }, at) =>
				at >= next && at <= next + gap && (wanted.any || wanted.words.has(word)) ? lay(index + 1, at + 1, [...placed, at]) : [],
			);
			return wanted.optional ? [...here, ...lay(index + 1, next, placed)] : here;
		};
		return lay(0, start, []);
	}

	it('is found exactly where some way of laying its pieces on the words exists', () => {
		fc.assert(
			fc.property(patterns, texts, (source, text) => {
				const pattern = parsePattern(source);
				const words = text === '' ? [] : read(text);
				const starts = words.map((_, start) => start).slice(0, pattern.fromStart ? 1 : undefined);
				const start = starts.find((from) => layings(pattern, words, from).length > 0);
				const found = findPattern(pattern, words);
				if (start === undefined) expect(found).toBeUndefined();
				else {
					expect(layings(pattern, words, start)).toContainEqual(found?.at);
					expect(found).toMatchObject({ first: found?.at[0], last: found?.at.at(-1) });
				}
			}),
			{ numRuns: 600 },
		);
	});

	it('is found in time that grows with the words and not faster, whatever they are', () => {
		const looks = (source: string, length: number) => {
			let count = 0;
			const [word] = read('a');
			const words = Array.from({ length }, () => ({
				...(word as Word),
				get word() {
					count += 1;
					return 'a';
				},
			}));
			findPattern(parsePattern(source), words);
			return count;
		};
		for (const source of ['a ..9 a ..9 a ..9 a ..9 b', 'a? a? a? a? a? a? a? a? b', 'a|b ..20 a|c ..20 a|d ..20 z $', '^ a ..9 a ..9 b']) {
			expect(looks(source, 400), source).toBeLessThan(2.2 * looks(source, 200) + 2);
		}
	});
});
