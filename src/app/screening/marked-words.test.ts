import { describe, expect, it } from 'vitest';
import { explainRule } from '#core/screening/explain.ts';
import type { Verdict } from '#core/screening/verdict.ts';
import { partsOf } from './marked-words.tsx';
import { reasonsOf } from './reasons.ts';

const WORDS = 'not sleeping and he asked again';
const found = (rule: string, words: string) => {
	const start = WORDS.indexOf(words);
	return { rule, start, end: start + words.length, words };
};
const verdict = (...because: Verdict['because']): Verdict => ({ level: 'urgent', categories: [], because, rules: 'screening@1' });

describe('what is marked in somebody’s words', () => {
	it('is told apart: what a rule reads, and what only weighed most with the model', () => {
		const parts = partsOf(WORDS, verdict(found('model@a1', 'he'), found('sleeps-badly@1', 'not sleeping')));
		expect(parts.filter(({ marked }) => marked !== null)).toEqual([
			{ text: 'not sleeping', marked: 'rule' },
			{ text: 'he', marked: 'model' },
		]);
		expect(parts.map(({ text }) => text).join('')).toBe(WORDS);
	});

	it('is the rule’s where both found it, also where the model begins before it', () => {
		const parts = partsOf(WORDS, verdict(found('model@a1', 'not sleeping and'), found('sleeps-badly@1', 'sleeping and he')));
		expect(parts.filter(({ marked }) => marked !== null)).toEqual([{ text: 'sleeping and he', marked: 'rule' }]);
		expect(parts.map(({ text }) => text).join('')).toBe(WORDS);
	});

	it('is nothing in words that were not flagged', () => {
		const passed = { ...verdict(found('model@a1', 'he')), level: 'none' as const };
		expect(partsOf(WORDS, passed)).toEqual([{ text: WORDS, marked: null }]);
	});

	it('is nothing where offsets do not fit the words, or take in all of them', () => {
		const beyond = { rule: 'model@a1', start: 3, end: 400, words: 'x' };
		expect(partsOf(WORDS, verdict(beyond, found('sleeps-badly@1', WORDS)))).toEqual([{ text: WORDS, marked: null }]);
	});
});

describe('what is said of the model', () => {
	it('points at its words only where there are any', () => {
		const says = (...because: Verdict['because']) => reasonsOf(verdict(...because), WORDS).map((reason) => reason.says);
		expect(says(found('model@a1', 'he'), found('model@a1', 'asked'))).toEqual([
			'The model, which learnt from messages that people graded, weighed these most.',
		]);
		expect(says(found('model@a1', 'he'))).toEqual(['The model, which learnt from messages that people graded, weighed this most.']);
		expect(says(found('model@a1', WORDS))).toEqual(['The model, which learnt from messages that people graded, found something in it.']);
	});

	it('points at no words where it is counted', () => {
		expect(explainRule('model')).not.toMatch(/this|these/);
		expect(explainRule('asked-for-a-person')).toBe('They asked for a person.');
	});
});
