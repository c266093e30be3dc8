import { describe, expect, it } from 'vitest';
import { vocabularyOf } from './vocabulary.ts';
import { wordsOf } from './words.ts';

const vocabulary = vocabularyOf([
	'kms',
	'kill',
	'tomorrow',
	'suicide',
	'going',
	'hit',
	'good',
	'tablets',
	'killed',
	'mum',
	'dad',
	'a',
	'b',
	'c',
]);
const words = (text: string) => wordsOf(text, vocabulary).map(({ word }) => word);

describe('words in their usual spelling', () => {
	it('are those of text-speak and of the regions', () => {
		expect(words('tmrw wiv me mam n da')).toEqual(['tomorrow', 'with', 'me', 'mum', 'and', 'dad']);
	});

	it('are not stretched', () => {
		expect(words('killlll goooood')).toEqual(['kill', 'good']);
	});

	it('are letters where numbers stood for them', () => {
		expect(words('su1c1d3')).toEqual(['suicide']);
	});

	it('are whole where letters were spaced', () => {
		expect(words('k m s')).toEqual(['kms']);
		expect(wordsOf('oh k m s', vocabulary).at(-1)).toMatchObject({ start: 3, end: 8 });
	});

	it('are whole whatever letter comes after them, and the longest that the letters make', () => {
		expect(words('k m s x')).toEqual(['kms', 'x']);
		expect(words('i k m s')).toEqual(['i', 'kms']);
		expect(words('h i t k m s')).toEqual(['hit', 'kms']);
		expect(words('k i l l e d')).toEqual(['killed']);
		expect(words('k i l l x')).toEqual(['kill', 'x']);
		expect(words('t o m o r r o w')).toEqual(['tomorrow']);
	});

	it('are not joined over a mark, a number or a longer word', () => {
		expect(words('k. m s')).toEqual(['k', '.', 'm', 's'].map((word) => (word === 'k' ? 'okay' : word)));
		expect(words('h it')).toEqual(['h', 'it']);
		expect(words('h 1 t')).toEqual(['h', '1', 't']);
	});

	it('are no longer than twelve letters where they were spaced', () => {
		const long = vocabularyOf(['abcdefghijkl', 'abcdefghijklm']);
		const spaced = (word: string) => wordsOf([...word].join(' '), long).map(({ text }) => text);
		expect(spaced('abcdefghijkl')).toEqual(['abcdefghijkl']);
		expect(spaced('abcdefghijklm')).toEqual(['abcdefghijkl', 'm']);
	});

	it('stay apart where the letters make no word', () => {
		expect(words('a b c')).toEqual(['a', 'b', 'c']);
		expect(words('k m')).toHaveLength(2);
	});

	it.each([
		['g00d', 'good'],
		['t4bl3ts', 'tablets'],
		['5uicide', 'suicide'],
		['70m0rr0w', 'tomorrow'],
		['8', '8'],
		['k1ll', 'kill'],
		['m8', 'friend'],
		['x9x', 'x9x'],
	])('are letters where digits stood for them: %s', (typed, word) => {
		expect(words(typed)).toEqual([word]);
	});

	it.each([
		['goood', 'good'],
		['killll', 'kill'],
		['hiiiit', 'hit'],
		['hiit', 'hit'],
		['mummm', 'mum'],
		['goin', 'going'],
		['xin', 'xin'],
		['hits', 'hit'],
		['goods', 'good'],
		['toomorrrow', 'tomorrow'],
		['tabbbllets', 'tablets'],
	])('are not stretched, cut short or more than one: %s', (typed, word) => {
		expect(words(typed)).toEqual([word]);
	});

	it('have the g that was dropped', () => {
		expect(words('goin')).toEqual(['going']);
	});

	it('are one for one person: mum, mums', () => {
		expect(words('mums dads')).toEqual(['mum', 'dad']);
	});

	it('are found from a slip', () => {
		expect(words('tabelts')).toEqual(['tablets']);
	});

	it('stay as they were typed when nothing makes them known', () => {
		expect(words('xyzzy 42 🔪')).toEqual(['xyzzy', '42', 'knife']);
	});

	it('carry what their forms have in common and what work they do', () => {
		expect(wordsOf('killed', vocabulary)[0]).toMatchObject({ word: 'killed', stem: 'kill', kind: 'word' });
		expect(wordsOf('mum', vocabulary)[0]?.classes).toContain('parent');
		expect(wordsOf('21', vocabulary)[0]?.classes).toContain('adultage');
	});

	it('are the same the second time', () => {
		expect(wordsOf('tabelts tmrw', vocabulary)).toEqual(wordsOf('tabelts tmrw', vocabulary));
	});
});
