import { describe, expect, it } from 'vitest';
import { vocabularyOf } from '../text/vocabulary.ts';
import { wordsOf } from '../text/words.ts';
import { findPattern, parsePattern } from './pattern.ts';
import { CodedPattern, codeOf, MOST_NAMES } from './pattern-code.ts';

const NAMES = ['@parent', '#', '#8-17', '*', 'hit', 'kick', ...Array.from({ length: 200 }, (_, at) => `w${at}`)];
const numbers = new Map(NAMES.map((name, number) => [name, number]));
const again = (source: string) => new CodedPattern(codeOf(source, numbers), NAMES);

describe('a pattern as a code', () => {
	it.each(['hit', '@parent ..1 hit|kick?', '^ #8-17 ..12 hit|w199|kick ..2 $', '^ w90|w91? * # $', '^ hit', 'hit?'])(
		'is %s again',
		(source) => {
			const unread = again(source);
			expect(unread.source).toBe(source);
			expect(unread.read()).toEqual(parsePattern(source));
			expect(unread.read()).toBe(unread.read());
			expect(unread.fromStart).toBe(source.startsWith('^'));
		},
	);

	it('says what each of its parts asks for', () => {
		const coded = again('^ #8-17 ..12 hit|w199|kick? ..2 $');
		const namesAt = (part: number) => coded.numbersAt(part).map((number) => NAMES[number]);
		expect([namesAt(1), namesAt(3)]).toEqual([['#8-17'], ['hit', 'w199', 'kick']]);
	});

	it('finds what it found', () => {
		const words = wordsOf('w5 w7 hit', vocabularyOf([]));
		expect(findPattern(again('w5 ..1 hit|kick').read(), words)).toMatchObject({ first: 0, last: 2 });
	});

	it('cannot name what has no number, or one beyond what two signs can say', () => {
		expect(() => codeOf('stranger', numbers)).toThrow('stranger');
		expect(() => codeOf('far', new Map([['far', MOST_NAMES]]))).toThrow('far');
		expect(() => new CodedPattern('~~', NAMES).source).toThrow('npm run screen:pack');
		expect(() => new CodedPattern('.1 ~~', NAMES).numbersAt(1)).toThrow('npm run screen:pack');
	});
});
