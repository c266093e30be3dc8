import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '#core/screening/verdict.ts';
import { classesOf, wordsInClasses } from '../lexicon/classes.ts';
import { KNOWN_WORDS } from '../text/known-words.ts';
import { wordsOf } from '../text/words.ts';
import { ALL_RULES } from './all-rules.ts';
import { type RuleSet, readyRules } from './fire-rules.ts';
import { parsePattern } from './pattern.ts';
import type { Example, Rule } from './rule.ts';
import { wordsInRules } from './rule-words.ts';

const CLASSES = new Set([...wordsInClasses()].flatMap((word) => classesOf(word, word)));
/** They say that something is the matter and not what: a person finds out, and the model names what is likeliest. */
const OF_ANYTHING = ['takes-it-back', 'asks-what-is-told', 'asks-for-a-friend', 'takes-back-after-telling'];

const patternsOf = ({ when, asked = [], unless = [], eased = [] }: Rule) => [...when, ...asked, ...unless, ...eased];

const ready = new Map<Rule, RuleSet>();

/** One rule by itself, read once. */
function asking(rule: Rule): RuleSet {
	const set = ready.get(rule) ?? readyRules([rule]);
	ready.set(rule, set);
	return set;
}

/** The example with the level that the rule gave it, so that a failure shows which. */
function withLevel(rule: Rule, example: Example): string {
	const { asked, text } = typeof example === 'string' ? { asked: '', text: example } : example;
	const fired = asking(rule)(wordsOf(text, KNOWN_WORDS), wordsOf(asked, KNOWN_WORDS));
	return shown(example, fired[0]?.level ?? 'nothing');
}

function shown(example: Example, level: string): string {
	return typeof example === 'string' ? `${example} → ${level}` : `${example.asked} ${example.text} → ${level}`;
}

describe('every rule', () => {
	it('has an id of its own, in kebab case', () => {
		const ids = ALL_RULES.map(({ id }) => id);
		expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
		expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
	});

	it('has a version that counts from one', () => {
		expect(ALL_RULES.filter(({ version }) => !Number.isInteger(version) || version < 1)).toEqual([]);
	});

	it('says what was read in one plain sentence', () => {
		expect(ALL_RULES.map(({ says }) => says).filter((says) => !/^[A-Z][^.!?]*\.$/.test(says))).toEqual([]);
	});

	it('says what it is about, unless it is known to be harmless, a concern, or of anything', () => {
		const silent = ALL_RULES.filter(({ level, categories }) => categories.length === 0 && level !== 'none' && level !== 'concern');
		expect(silent.map(({ id }) => id).filter((id) => !OF_ANYTHING.includes(id))).toEqual([]);
		expect(ALL_RULES.filter(({ level, categories }) => level === 'none' && categories.length > 0)).toEqual([]);
		expect(ALL_RULES.flatMap(({ categories }) => categories).filter((category) => !CATEGORIES.includes(category))).toEqual([]);
	});

	it('names only classes that there are', () => {
		const named = ALL_RULES.flatMap((rule) =>
			patternsOf(rule).flatMap((pattern) => parsePattern(pattern).pieces.flatMap(({ classes }) => [...classes])),
		);
		expect([...new Set(named)].filter((name) => !CLASSES.has(name))).toEqual([]);
	});

	it('can ask for words that are known, so that none is taken for a slip of another', () => {
		const words = [...wordsInRules()];
		expect(words).toEqual(expect.arrayContaining(['hit', 'overdose', 'knife']));
		expect(words.filter((word) => !KNOWN_WORDS.has(word))).toEqual([]);
	});

	it('has examples of what eases it only where something does', () => {
		expect(ALL_RULES.filter(({ eased, lowers }) => eased === undefined && lowers !== undefined).map(({ id }) => id)).toEqual([]);
	});
});

/** Their words mean it only where nothing follows them; with more the model is asked. */
const PINNED_TO_THE_END = ['they-are-here', 'much-older-boyfriend', 'clue-at-the-door-or-outside', 'calls-for-help'];

describe('what a rule read', () => {
	const serious = ALL_RULES.filter(({ level }) => level === 'immediate' || level === 'urgent');

	it.each([' lol', ' 😂', '. watching football', ' in minecraft', ' jk', ' haha x'])('is never nothing because of %j beside it', (tail) => {
		const lost = serious.flatMap((rule) =>
			rule.fires
				.map((example) => (typeof example === 'string' ? { asked: '', text: example } : example))
				.filter(({ asked }) => asked === '')
				.filter(({ text }) => asking(rule)(wordsOf(`${text}${tail}`, KNOWN_WORDS), []).length === 0)
				.map(({ text }) => `${rule.id}: ${text}${tail}`),
		);
		expect(lost.filter((each) => !PINNED_TO_THE_END.some((id) => each.startsWith(`${id}:`)))).toEqual([]);
	});
});

describe('the rule', () => {
	it.each(ALL_RULES.map((rule) => [rule.id, rule] as const))(
		'%s reads its examples, and in their near neighbours nothing, or a concern where something beside it speaks against it',
		(_, rule) => {
			expect(rule.fires.map((example) => withLevel(rule, example))).toEqual(rule.fires.map((example) => shown(example, rule.level)));
			const weighty = rule.level === 'immediate' || rule.level === 'urgent';
			const allowed = weighty ? ['nothing', 'concern'] : ['nothing'];
			const read = rule.holds.filter((example) => !allowed.some((level) => withLevel(rule, example) === shown(example, level)));
			expect(read).toEqual([]);
			const { lowers = [] } = rule;
			expect(lowers.map((example) => withLevel(rule, example))).toEqual(lowers.map((example) => shown(example, 'concern')));
		},
	);
});
