import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '#core/screening/verdict.ts';
import type { Fired } from '../rules/fire-rules.ts';
import { KNOWN_WORDS } from '../text/known-words.ts';
import { wordsOf } from '../text/words.ts';
import { chance } from './chances.ts';
import { featuresOf, subjectsOf } from './features.ts';
import { jointChances } from './joint.ts';
import { categoryScores, levelScores } from './linear.ts';
import { netScores } from './net.ts';
import { netQuestion, netWords } from './net-words.ts';
import { namesOf, scoreOf } from './score.ts';

const read = (text: string) => wordsOf(text, KNOWN_WORDS);
const FIRED: readonly Fired[] = [
	{ rule: 'parent-hits@3', level: 'urgent', categories: ['physical_abuse'], lowered: false, start: 0, end: 3 },
];

describe('what the model makes of a message', () => {
	it.each([
		['my dad hits me', '', []],
		['my dad hits me', '', FIRED],
		['no', 'do you feel safe at home', []],
		['thanks x', '', []],
		['', 'are you there', []],
	])('%j is chances of the levels, and of the four likeliest categories', (text, question, fired) => {
		const { levels, categories } = scoreOf(read(text), read(question), fired);
		expect(levels).toHaveLength(4);
		expect(levels.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9);
		expect(new Set(categories.map(({ category }) => category)).size).toBe(4);
		expect(categories.map((each) => each.chance)).toEqual(categories.map((each) => each.chance).sort((a, b) => b - a));
	});

	it.each([
		['my dad hits me', '', FIRED],
		['no', 'do you feel safe at home', []],
		['no', '', []],
	])('%j is what both halves say, weighed together with the rules', (text, question, fired) => {
		const [words, asked] = [read(text), read(question)];
		const buckets = featuresOf({ words, question: asked }, fired.length > 0 ? ['parent-hits'] : []);
		const { levels, categories } = scoreOf(words, asked, fired);
		const opinions = {
			linear: levelScores(buckets),
			net: netScores(netWords(words), netQuestion(asked)),
		};
		expect(levels).toEqual(jointChances({ ...opinions, words: words.length, isReply: question !== '', fired }));
		const about = categoryScores(subjectsOf({ words, question: asked }));
		const likeliest = CATEGORIES.map((category, at) => ({ category, chance: chance(about[at] ?? Number.NaN) }))
			.sort((a, b) => b.chance - a.chance)
			.slice(0, 4);
		expect(categories).toEqual(likeliest);
	});

	it('knows a rule by its name, whatever its version', () => {
		expect(namesOf(FIRED.flatMap((each) => [each, { ...each, rule: 'other@12' }]))).toEqual(['parent-hits', 'other']);
		const other = FIRED.map((each) => ({ ...each, rule: 'parent-hits@4' }));
		expect(scoreOf(read('dad hit me'), [], other)).toEqual(scoreOf(read('dad hit me'), [], FIRED));
	});

	it('learns nothing from a rule that was lowered', () => {
		const lowered = FIRED.map((each) => ({ ...each, level: 'concern' as const, lowered: true }));
		expect(scoreOf(read('dad hit me'), [], lowered)).toEqual(scoreOf(read('dad hit me'), [], []));
		expect(scoreOf(read('dad hit me'), [], [...lowered, ...FIRED])).toEqual(scoreOf(read('dad hit me'), [], FIRED));
	});
});
