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

	it('stay apart where the letters make no word', () => {
		expect(words('a b c')).toEqual(['a', 'b', 'c']);
		expect(words('k m')).toHaveLength(2);
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
