import { describe, expect, it } from 'vitest';
import type { Word } from '../text/words.ts';
import { nameOf, netQuestion, netWordReader, netWords } from './net-words.ts';

const word = (text: string, more: Partial<Word> = {}): Word => ({
	kind: 'word',
	text,
	start: 0,
	end: text.length,
	word: text,
	stem: text,
	classes: [],
	...more,
});
const number = (text: string) => word(text, { kind: 'number' });

const readOf = () => netWordReader(POINTS);

const POINTS = new Map([
	['?unknown', 0],
	['hit', 3],
	['hitting', 4],
	['#age', 5],
	['@parent', 6],
	['@lover', 7],
	['.', 8],
]);

describe('words as the net knows them', () => {
	it('are their own points, or their stems', () => {
		expect(netWords([word('hitting', { stem: 'hit' }), word('hits', { stem: 'hit' })], readOf())).toEqual([[4], [3]]);
	});

	it('are what it does not know, with what work they do', () => {
		expect(netWords([word('xyzzy'), word('babe', { classes: ['lover', 'nothing', 'parent'] })], readOf())).toEqual([[0], [0, 7, 6]]);
	});

	it('are read to the two hundred and twentieth', () => {
		const many = Array.from({ length: 221 }, (_, at) => word(at === 220 ? 'hit' : 'x'));
		expect(netWords(many, readOf())).toHaveLength(220);
		expect(netWords(many, readOf()).at(-1)).toEqual([0]);
		expect(netWords(many.slice(1), readOf()).at(-1)).toEqual([3]);
	});

	it('have marks among them in a message and not in a question, of which the end counts', () => {
		const asked = [word('hit'), ...Array.from({ length: 23 }, () => word('x')), word('.', { kind: 'mark' }), word('hitting')];
		expect(netWords(asked.slice(-2), readOf())).toEqual([[8], [4]]);
		const read = netQuestion(asked, readOf());
		expect(read).toHaveLength(24);
		expect([read[0], read.at(-1)]).toEqual([[0], [4]]);
		expect(netQuestion(asked.slice(1), readOf())).toHaveLength(24);
	});

	it('are those that the model in use was made with, unless others are given', () => {
		expect(netWords([word('mum'), word('qqqqqqq')]).map(([own]) => own !== 0)).toEqual([true, false]);
		expect(netQuestion([word('mum')])[0]).toEqual(netWords([word('mum')])[0]);
	});
});

describe('the name of a word', () => {
	it.each([
		['0', '#0'],
		['00', '#0'],
		['1', '#few'],
		['7', '#few'],
		['8', '#age'],
		['17', '#age'],
		['18', '#some'],
		['59', '#some'],
		['60', '#many'],
		['07400123456', '#many'],
		['000000000999', '#0'],
	])('%s is %s: a number goes by what it can be', (text, name) => {
		expect(nameOf(number(text))).toBe(name);
	});

	it('is its usual spelling', () => {
		expect(nameOf(word('tmrw', { word: 'tomorrow' }))).toBe('tomorrow');
		expect(nameOf(word('15', { kind: 'word' }))).toBe('15');
	});
});
