import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHigher, LEVELS, type Verdict } from '#core/screening/verdict.ts';
import { type AssessedRule, assess, assessOrFault } from './assess.ts';

const rules: readonly AssessedRule[] = [
	{ id: 'T41=yes', question: 'T41', option: 'yes', level: 'urgent', categories: ['physical_abuse'] },
	{
		id: 'T41=someone-said-they-would',
		question: 'T41',
		option: 'someone-said-they-would',
		level: 'urgent',
		categories: ['physical_abuse', 'danger_now'],
	},
	{ id: 'T12=awful', question: 'T12', option: 'awful', level: 'concern', categories: ['mental_health'] },
];
const verdict = (level: Verdict['level']): Verdict => ({
	level,
	categories: level === 'none' ? [] : ['suicide_self_harm'],
	because: level === 'none' ? [] : [{ rule: 'words-about-dying', start: 0, end: 3, words: 'die' }],
	rules: 'test@1',
});

describe('what an answer raises', () => {
	it('raises what its options raise, each rule named once', () => {
		expect(assess({ question: 'T41', value: { options: ['yes', 'someone-said-they-would'] }, verdict: undefined, rules })).toEqual({
			level: 'urgent',
			categories: ['physical_abuse', 'danger_now'],
			rules: ['T41=yes', 'T41=someone-said-they-would'],
		});
	});

	it('does not apply a row to another question, or to an option that was not chosen', () => {
		expect(assess({ question: 'T13', value: { options: ['yes'] }, verdict: undefined, rules }).level).toBe('none');
		expect(assess({ question: 'T41', value: { options: ['no'] }, verdict: undefined, rules })).toEqual({
			level: 'none',
			categories: [],
			rules: [],
		});
	});

	it('counts a face as an option', () => {
		expect(assess({ question: 'T12', value: { faces: ['awful'] }, verdict: undefined, rules }).level).toBe('concern');
	});

	it('joins the words with the options and lets the highest level count', () => {
		expect(assess({ question: 'T12', value: { faces: ['awful'] }, verdict: verdict('immediate'), rules })).toEqual({
			level: 'immediate',
			categories: ['mental_health', 'suicide_self_harm'],
			rules: ['T12=awful', 'words-about-dying'],
		});
	});

	it('takes nothing from words that were read as nothing, and says nothing of what nobody picked', () => {
		const nothing: Verdict = { ...verdict('none'), because: [{ rule: 'says-thanks', start: 0, end: 6, words: 'thanks' }] };
		expect(assess({ question: 'T41', value: {}, verdict: { ...nothing, categories: ['school'] }, rules })).toEqual({
			level: 'none',
			categories: [],
			rules: [],
		});
		expect(assess({ question: 'T41', value: {}, verdict: verdict('concern'), rules }).rules).toEqual(['words-about-dying']);
		expect(assess({ question: 'T41', value: {}, verdict: undefined, rules: [] })).toEqual({ level: 'none', categories: [], rules: [] });
	});

	it('is never below the recorded verdict nor below any row that fired', () => {
		fc.assert(
			fc.property(fc.constantFrom(...LEVELS), fc.subarray(['yes', 'no', 'someone-said-they-would']), (level, options) => {
				const result = assess({ question: 'T41', value: { options }, verdict: verdict(level), rules });
				expect(isHigher(level, result.level)).toBe(false);
				if (options.some((option) => option !== 'no')) expect(isHigher('urgent', result.level)).toBe(false);
			}),
		);
	});

	it('calls a fault urgent instead of saying nothing', () => {
		const broken = (): never => {
			throw new Error('the table could not be read');
		};
		expect(assessOrFault({ question: 'T41', value: {}, verdict: undefined, rules }, broken)).toEqual({
			level: 'urgent',
			categories: [],
			rules: ['assessment-fault'],
			fault: 'the table could not be read',
		});
		expect(assessOrFault({ question: 'T41', value: {}, verdict: undefined, rules }).fault).toBeNull();
		const refused = (): never => {
			throw 'a word alone';
		};
		expect(assessOrFault({ question: 'T41', value: {}, verdict: undefined, rules }, refused).fault).toBe('a word alone');
	});
});
