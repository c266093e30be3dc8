import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vocabularyOf } from '../text/vocabulary.ts';
import { wordsOf } from '../text/words.ts';
import { readyRules } from './fire-rules.ts';
import type { Rule } from './rule.ts';

const NO_WORDS = vocabularyOf([]);
const read = (text: string) => wordsOf(text, NO_WORDS);

const rule = (changes: Partial<Rule> & Pick<Rule, 'when'>): Rule => ({
	id: 'he-hits',
	version: 1,
	level: 'urgent',
	categories: ['physical_abuse'],
	says: 'Says that he hits them.',
	fires: ['he hit me'],
	holds: ['he sat'],
	...changes,
});
const HITS = rule({ when: ['he ..3 hit'] });

const ask = (rules: readonly Rule[], text: string, question = '') => readyRules(rules)(read(text), read(question));
/** The level that a rule of these patterns gives, or nothing. */
const level = (changes: Partial<Rule> & Pick<Rule, 'when'>, text: string, question = '') => ask([rule(changes)], text, question)[0]?.level;

describe('a rule that fires', () => {
	it('is named with its version, and says how fast, about what, and on which words', () => {
		const text = 'oh 🔪, he really HIT me!';
		const fired = ask([rule({ when: ['he ..3 hit'], version: 7 })], text);
		expect(fired).toEqual([{ rule: 'he-hits@7', level: 'urgent', categories: ['physical_abuse'], lowered: false, start: 7, end: 20 }]);
		expect(text.slice(7, 20)).toBe('he really HIT');
	});

	it('is one of several, in their order, each once', () => {
		const rules = [HITS, rule({ id: 'of-dad', when: ['dad'] }), rule({ id: 'of-me', when: ['me', 'he'], level: 'concern' })];
		expect(ask(rules, 'he hit me and he hit me').map((fired) => fired.rule)).toEqual(['he-hits@1', 'of-me@1']);
	});

	it('needs one of its patterns only', () => {
		expect(level({ when: ['dad', 'he ..1 hit'] }, 'he hit me')).toBe('urgent');
		expect(level({ when: ['dad', 'mum'] }, 'he hit me')).toBeUndefined();
	});

	it('reads over marks', () => {
		expect(level({ when: ['he hit'] }, 'he... hit')).toBe('urgent');
		expect(level({ when: ['^ he hit $'] }, '...he, hit!')).toBe('urgent');
	});

	it.each([['#'], ['#8-17'], ['*'], ['he? *'], ['@parent|15'], ['hit'], ['nothing|hit'], ['@nothing|@hit'], ['# hit? $']])(
		'is tried whenever what %s cannot do without is there',
		(pattern) => {
			expect(readyRules([rule({ when: [pattern] })])(read('15 hitting'), [])).toHaveLength(1);
		},
	);

	it('is not there for no words', () => {
		expect(ask([HITS, rule({ when: ['*'] }), rule({ when: ['he?'] })], '')).toEqual([]);
	});

	it('was read when it was made ready: what cannot be read is not passed over', () => {
		for (const list of ['when', 'asked', 'unless', 'eased'] as const) {
			expect(() => readyRules([rule({ when: ['he'], [list]: ['he ..2'] })])).toThrow('he ..2');
		}
	});
});

describe('a rule about a reply', () => {
	const reply = { when: ['^ no $'], asked: ['you ..1 safe', 'is home okay'] };

	it('fires when one of its questions was asked', () => {
		expect(level(reply, 'no', 'Are you, um, safe?')).toBe('urgent');
		expect(level(reply, 'no', 'is home okay')).toBe('urgent');
	});

	it('does not when another was, or none', () => {
		expect(level(reply, 'no', 'are you hungry')).toBeUndefined();
		expect(level(reply, 'no')).toBeUndefined();
		expect(level(reply, 'no you safe')).toBeUndefined();
	});

	it('cannot fire when it names no question that would do', () => {
		expect(level({ ...reply, asked: [] }, 'no', 'are you safe')).toBeUndefined();
	});
});

describe('what makes it another thing', () => {
	const other = { when: ['he ..3 hit'], unless: ['xbox', 'in fifa'] };

	it.each(['he hit me in fifa', 'xbox later. he hit me', 'he never hit me on xbox, he hit me'])(
		'is a concern for all that, wherever it stands: %s',
		(text) => {
			expect(ask([rule(other)], text)).toMatchObject([{ level: 'concern', lowered: true }]);
			expect(ask([rule({ ...other, level: 'immediate' })], text)).toMatchObject([{ level: 'concern', lowered: true }]);
		},
	);

	it('is nothing where it would be a concern or known to be harmless', () => {
		expect(level({ ...other, level: 'concern' }, 'he hit me in fifa')).toBeUndefined();
		expect(level({ ...other, level: 'none' }, 'he hit me in fifa')).toBeUndefined();
		expect(level({ ...other, level: 'concern' }, 'he hit me')).toBe('concern');
		expect(level({ ...other, level: 'none' }, 'he hit me')).toBe('none');
	});

	it('is not there', () => {
		expect(ask([rule(other)], 'he hit me in school')).toMatchObject([{ level: 'urgent', lowered: false }]);
	});
});

describe('what makes it less', () => {
	it('makes it a concern and nothing less', () => {
		const eased = { when: ['he ..3 hit'], eased: ['social know', 'years ago'] };
		expect(level(eased, 'he hit me years ago')).toBe('concern');
		expect(level(eased, 'he hit me')).toBe('urgent');
		expect(ask([rule({ ...eased, level: 'concern' })], 'he hit me years ago')).toMatchObject([{ level: 'concern', lowered: false }]);
		expect(ask([rule(eased)], 'he hit me years ago')).toMatchObject([{ level: 'concern', lowered: true }]);
	});

	it.each([
		['he never hit me', 'concern'],
		['he didnt hit me', 'concern'],
		['didnt he hit me', 'concern'],
		['never. he hit me', 'urgent'],
		['i cant, he hit me', 'urgent'],
		['i never said he hit me', 'urgent'],
		['he hit me and isnt sorry', 'urgent'],
		['he hit me never', 'urgent'],
	])('%s: a word that denies stands right before, or between who and what: %s', (text, expected) => {
		expect(level({ when: ['he ..3 hit'] }, text)).toBe(expected);
	});

	it('is no word that the rule itself is about', () => {
		expect(level({ when: ['he ..1 never ate'] }, 'he never ate me')).toBe('urgent');
		expect(level({ when: ['never ..1 ate'] }, 'never got ate')).toBe('urgent');
		expect(level({ when: ['ate'] }, 'never ate')).toBe('concern');
		expect(level({ when: ['ate'] }, 'ate never')).toBe('urgent');
	});

	it('denies nothing further on than what was done', () => {
		expect(level({ when: ['he pushed ..4 moving'] }, 'he pushed her shes not moving')).toBe('urgent');
		expect(level({ when: ['he ..2 pushed ..4 moving'] }, 'he never pushed her moving')).toBe('concern');
	});

	it('does not lower what is known to be harmless', () => {
		const harmless = { when: ['bothered'], level: 'none', categories: [], eased: ['years ago'] } as const;
		expect(level(harmless, 'not bothered')).toBe('none');
		expect(level(harmless, 'bothered years ago')).toBe('none');
	});

	it('counts only when nothing that is not denied stands elsewhere', () => {
		const text = 'he never hit me but then he hit me';
		const [fired] = ask([HITS], text);
		expect(fired).toMatchObject({ level: 'urgent', start: 25, end: 31 });
		expect(level({ when: ['he ..3 hit', 'hits me'] }, 'he didnt hit, dad hits me')).toBe('urgent');
		expect(level({ when: ['he ..3 hit'] }, 'he never hit me. she said he never hit me')).toBe('concern');
	});

	it('is said of the first words that were denied or eased', () => {
		expect(ask([HITS], 'he never hit me. he didnt hit me')).toMatchObject([{ level: 'concern', lowered: true, start: 0, end: 12 }]);
		const eased = rule({ when: ['he ..3 hit'], eased: ['years ago'] });
		expect(ask([eased], 'he never hit me. she said he hit me years ago')).toMatchObject([
			{ level: 'concern', lowered: true, start: 0, end: 12 },
		]);
	});
});

describe('rules over any words', () => {
	const words = fc.array(fc.constantFrom('he', 'she', 'hit', 'me', 'never', 'dad', 'ok', 'x', 'thanks', '15', '🔪', '.'), {
		maxLength: 12,
	});
	const rules = [
		HITS,
		rule({ id: 'of-dad', when: ['dad ..1 me'], level: 'concern' }),
		rule({ id: 'of-blade', when: ['knife', '# me'], level: 'immediate', eased: ['ok'] }),
	];

	it('fire as each would alone', () => {
		fc.assert(
			fc.property(words, (said) => {
				const text = said.join(' ');
				expect(ask(rules, text)).toEqual(rules.flatMap((each) => ask([each], text)));
			}),
		);
	});

	it('are never erased by words before or after', () => {
		fc.assert(
			fc.property(words, words, words, (before, said, after) => {
				const alone = ask(rules, said.join(' ')).map((fired) => fired.rule);
				const among = ask(rules, [...before, ...said, ...after].join(' ')).map((fired) => fired.rule);
				expect(among).toEqual(expect.arrayContaining(alone));
			}),
		);
	});

	it('say a level of their own or a concern, on words that are there', () => {
		fc.assert(
			fc.property(words, (said) => {
				const text = said.join(' ');
				for (const fired of ask(rules, text)) {
					const own = rules.find(({ id }) => `${id}@1` === fired.rule)?.level;
					expect([own, 'concern']).toContain(fired.level);
					expect(text.slice(fired.start, fired.end)).toMatch(/^\S.*\S$|^\S$/u);
				}
			}),
		);
	});
});
