import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vocabularyOf } from '../text/vocabulary.ts';
import { wordsOf } from '../text/words.ts';
import { anchorsOf } from './anchors.ts';
import { findEach, findPattern, parsePattern } from './pattern.ts';
import { coderOf } from './pattern-code.ts';
import { patternIndex } from './pattern-index.ts';

const NO_WORDS = vocabularyOf([]);
const read = (text: string) => wordsOf(text, NO_WORDS).filter(({ kind }) => kind !== 'mark');
const indexOf = (sources: readonly (readonly string[])[], anchors = anchorsOf(sources)) => {
	const { names, coded } = coderOf(sources.flat());
	return patternIndex(
		sources.map((list) => list.map(coded)),
		anchors,
		names,
	);
};
/** The candidates for a message, by the number of their list. */
const candidates = (sources: readonly (readonly string[])[], text: string) =>
	[...indexOf(sources)(read(text))].map(([list, patterns]) => [list, patterns.map(({ pattern: { source } }) => source)]);

const WORDS = ['he', 'hit', 'me', 'dad', '15', 'never', 'x'];
const piece = fc.tuple(
	fc.subarray(['he', 'hit', 'me', '@parent', '#', '*', '@never'], { minLength: 1, maxLength: 2 }),
	fc.boolean(),
	fc.nat({ max: 2 }),
);
const source = fc.tuple(fc.boolean(), fc.array(piece, { minLength: 1, maxLength: 4 }), fc.boolean()).map(([start, pieces, end]) => {
	const parts = pieces.map(([names, optional, gap]) => `${gap > 0 ? `..${gap} ` : ''}${names.join('|')}${optional ? '?' : ''}`);
	return [...(start ? ['^'] : []), ...parts, ...(end ? ['$'] : [])].join(' ');
});

describe('the patterns that could stand in a message', () => {
	it('are those with a word of each piece that may not be missing, in the order of the rules', () => {
		const sources = [['me', 'he hit me'], ['dad hit'], ['he ..3 me', 'he x? hit']];
		expect(candidates(sources, 'he hit me')).toEqual([
			[0, ['me', 'he hit me']],
			[2, ['he ..3 me', 'he x? hit']],
		]);
		expect(candidates(sources, 'hit dad')).toEqual([[1, ['dad hit']]]);
		expect(candidates(sources, 'nothing')).toEqual([]);
		expect(candidates(sources, '')).toEqual([]);
	});

	it('are each there once, whatever it is found by', () => {
		expect(candidates([['he|hit|me']], 'he hit me')).toEqual([[0, ['he|hit|me']]]);
		expect(candidates([['he|hit|me', 'hit', 'he|hit|me']], 'he hit me')).toEqual([[0, ['he|hit|me', 'hit', 'he|hit|me']]]);
	});

	it('are found by a stem, a class and a number', () => {
		expect(candidates([['hit'], ['@parent'], ['#'], ['#1-5'], ['@sibling']], 'dad hitting 15')).toEqual([
			[0, ['hit']],
			[1, ['@parent']],
			[2, ['#']],
			[3, ['#1-5']],
		]);
	});

	it('are always those of which every piece can be anything or be missing', () => {
		expect(candidates([['*'], ['he?'], ['* he? hit|*'], ['* hit']], 'x')).toEqual([
			[0, ['*']],
			[1, ['he?']],
			[2, ['* he? hit|*']],
		]);
	});

	it('are not those that are longer than the message, or that end before it does', () => {
		expect(candidates([['he * * me'], ['he * me'], ['he me']], 'he hit me')).toEqual([
			[1, ['he * me']],
			[2, ['he me']],
		]);
		expect(candidates([['^ he $'], ['^ he ..1 me $'], ['^ he me ..1 $'], ['^ ..1 he me $'], ['^ he me $']], 'he hit me')).toEqual([
			[1, ['^ he ..1 me $']],
			[2, ['^ he me ..1 $']],
			[3, ['^ ..1 he me $']],
		]);
	});

	it('are, of those that begin a message with one of their words, the ones that do', () => {
		expect(candidates([['^ hit'], ['^ he'], ['^ ..1 hit'], ['^ x? hit']], 'he hit')).toEqual([
			[1, ['^ he']],
			[2, ['^ ..1 hit']],
			[3, ['^ x? hit']],
		]);
		expect(candidates([['^ @parent'], ['^ #']], 'dad 5')).toEqual([[0, ['^ @parent']]]);
	});

	it('are never without one that does stand in it', () => {
		fc.assert(
			fc.property(fc.array(source, { maxLength: 6 }), fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }), (sources, said) => {
				const words = read(said.join(' '));
				const found = (indexOf([sources])(words).get(0) ?? []).map(({ pattern }) => pattern.source);
				for (const each of sources) if (findPattern(parsePattern(each), words)) expect(found).toContain(each);
				expect(found).toEqual(sources.filter((each) => found.includes(each)));
			}),
			{ numRuns: 500 },
		);
	});
});

describe('a long message', () => {
	it('has every place where a pattern stands among those where it can begin', () => {
		const words = fc.array(fc.constantFrom(...WORDS), { minLength: 61, maxLength: 80 });
		fc.assert(
			fc.property(source, words, (pattern, said) => {
				const long = read(said.join(' '));
				const all = [...findEach(parsePattern(pattern), long)];
				const [candidate] = indexOf([[pattern]])(long).get(0) ?? [];
				expect(candidate ? [...findEach(candidate.pattern, long, candidate.starts)] : []).toEqual(all);
			}),
			{ numRuns: 400 },
		);
	});

	it('is looked at only where the pattern can open, and only as far before its rarest piece as that can stand from there', () => {
		const long = read(`${'x '.repeat(39)}he he x hit ${'x '.repeat(40)}he`);
		const startsOf = (pattern: string) => indexOf([[pattern]], ['1'])(long).get(0)?.[0]?.starts;
		expect(indexOf([['he ..2 hit']], ['2'])(long).get(0)?.[0]?.starts).toEqual([39, 40]);
		expect(startsOf('x? he ..1 hit')).toEqual([38, 39, 40, 82, 83]);
		expect(startsOf('* he ..1 hit')).toEqual([38, 39, 82]);
		expect(indexOf([['he ..2 hit']], ['0'])(long).get(0)?.[0]?.starts).toEqual([39, 40, 83]);
	});
});

describe('a pattern that is looked up', () => {
	/** How often a message is asked for what it has, counted by the candidates that it is spared. */
	const spared = (sources: readonly string[], text: string) => sources.length - (indexOf([sources])(read(text)).get(0)?.length ?? 0);

	it('is spared every message that lacks one of its words', () => {
		const sources = ['he ..9 hit', 'he ..9 kick', 'he ..9 slap', 'he ..9 @parent', 'he ..9 #'];
		expect(spared(sources, 'he said hello')).toBe(5);
		expect(spared(sources, 'he said kick')).toBe(4);
		expect(spared(sources, 'kick slap hit 15 dad')).toBe(5);
	});
});
