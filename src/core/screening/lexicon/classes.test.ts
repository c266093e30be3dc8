import { describe, expect, it } from 'vitest';
import { SPELLINGS } from '../text/spellings.ts';
import { classesOf, wordsInClasses } from './classes.ts';

const WORDS = [...wordsInClasses()];
const CLASSES = [...new Set(WORDS.flatMap((word) => classesOf(word, word)))];

describe('the classes of a word', () => {
	it.each([
		['me', 'me'],
		['dad', 'parent'],
		['gran', 'grandparent'],
		['brother', 'sibling'],
		['hit', 'hit'],
		['knife', 'weapon'],
		['tablets', 'pills'],
		['never', 'never'],
		['tonight', 'soon'],
		['thanks', 'thanks'],
		['football', 'sport'],
		['21', 'adultage'],
		['yes', 'affirm'],
		['whatever', 'balk'],
	])('%s: one of them is %s', (word, name) => {
		expect(classesOf(word, word)).toContain(name);
	});

	it('are several when it does several kinds of work', () => {
		expect(classesOf('mum', 'mum')).toEqual(expect.arrayContaining(['parent', 'grownup']));
	});

	it('are those of its stem as well, each once, its own first', () => {
		expect(classesOf('slapping', 'slap')).toEqual(classesOf('slap', 'slap'));
		const both = classesOf('hits', 'hit');
		expect(both.slice(0, classesOf('hits', 'hits').length)).toEqual(classesOf('hits', 'hits'));
		expect([...both].sort()).toEqual([...new Set([...classesOf('hits', 'hits'), ...classesOf('hit', 'hit')])].sort());
		expect(classesOf('hits', 'xyzzy')).toEqual(classesOf('hits', 'hits'));
	});

	it('are none for a word that does no such work', () => {
		expect(classesOf('xyzzy', 'xyzz')).toEqual([]);
		expect(classesOf('', '')).toEqual([]);
		expect(classesOf('constructor', 'constructor')).toEqual([]);
	});

	it('name each word once, and are not words of another spelling than a message is read in', () => {
		expect(WORDS.filter((word) => new Set(classesOf(word, word)).size !== classesOf(word, word).length)).toEqual([]);
		expect(CLASSES.filter((name) => !/^[a-z0-9]+$/.test(name))).toEqual([]);
		expect(CLASSES.length).toBeGreaterThan(80);
		expect(WORDS.length).toBeGreaterThan(1_000);
		expect(WORDS.filter((word) => word === '' || /[\s:]/.test(word))).toEqual([]);
	});

	it('leave no class of which every word is spelt another way', () => {
		const empty = CLASSES.filter((name) =>
			WORDS.filter((word) => classesOf(word, word).includes(name)).every((word) => SPELLINGS.has(word)),
		);
		expect(empty).toEqual([]);
	});
});
