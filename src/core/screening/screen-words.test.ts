import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from './decide.ts';
import { isHersToReadAgain } from './hers-to-read-again.ts';
import { type Score, scoreOf } from './model/score.ts';
import { weightiest } from './model/weightiest.ts';
import { PACK_VERSION } from './pack.generated.ts';
import { partsOf } from './parts.ts';
import { ALL_RULES } from './rules/all-rules.ts';
import { readyRules } from './rules/fire-rules.ts';
import type { Example } from './rules/rule.ts';
import { screenTogether, screenWords } from './screen-words.ts';
import { KNOWN_WORDS } from './text/known-words.ts';
import { wordsOf } from './text/words.ts';
import { highest, isDisclosure, isHigher, type Verdict } from './verdict.ts';

const context = { question: '', urgentRoute: false, heard: true };
const rules = `screening@${PACK_VERSION}`;
const askRules = readyRules(ALL_RULES);

/** Some of what rules are for, with what is like it and harmless, and words of no meaning. */
const EXAMPLES: readonly Example[] = ALL_RULES.filter((_, at) => at % 9 === 0).flatMap(({ fires, holds }) => [fires[0], holds[0]]);
const parted = (example: Example) => (typeof example === 'string' ? { asked: '', text: example } : example);
const messages = fc.oneof(
	fc.constantFrom(...EXAMPLES).map(parted),
	fc.record({ text: fc.string({ unit: 'grapheme', maxLength: 60 }), asked: fc.constantFrom('', 'Are you safe?') }),
	fc.record({
		text: fc
			.array(fc.constantFrom('xqzt', 'pqowe', 'k', 'm', 's', '𝟑am', '1️⃣0mins', '🔪', 'ok', 'never', 'dad', 'hits', 'me', '😂', '. '), {
				maxLength: 60,
			})
			.map((words) => words.join(' ')),
		asked: fc.constantFrom('', 'Has anyone hurt you?'),
	}),
);

const isOnFewWords = ({ because }: Verdict) => because.some(({ rule }) => rule === 'model-on-few-words@1');

function expectSlices(text: string, { because }: Verdict): void {
	for (const { start, end, words } of because) {
		expect(0 <= start && start < end && end <= text.length).toBe(true);
		expect(text.slice(start, end)).toBe(words);
		for (const at of [start, end]) expect(/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1))).toBe(false);
	}
}

describe('a message that is screened', () => {
	it.each(['', ' ', ' \n\t '])('is nothing when nothing was typed: %j, on any topic', (text) => {
		const nothing = { level: 'none', categories: [], because: [], rules };
		expect(screenWords(text, { question: 'Are you safe?', urgentRoute: true, heard: false })).toEqual(nothing);
	});

	it('is for a human when it is signs that mean nothing to screening', () => {
		const because = [{ rule: 'not-understood@1', start: 0, end: 7, words: ' — £ — ' }];
		expect(screenWords(' — £ — ', context)).toEqual({ level: 'unclear', categories: [], because, rules });
	});

	it('says what was read in it, where, and about what', () => {
		const { level, categories, because } = screenWords('so my dad hits me', context);
		expect(isDisclosure(level)).toBe(true);
		expect(categories[0]).toBe('physical_abuse');
		expect(because[0]).toMatchObject({ start: 6, end: 17, words: 'dad hits me' });
	});

	it('is read beside the question that it answers', () => {
		const reply = ALL_RULES.find(({ asked, level }) => asked !== undefined && level === 'immediate')?.fires[0];
		const { asked, text } = parted(reply ?? '');
		expect(asked).not.toBe('');
		expect(screenWords(text, { ...context, question: asked }).level).toBe('immediate');
	});

	it('is read beside the question alone, without the choices that a text lists after it', () => {
		const question = 'Did you plan it, or did it just happen?';
		const lists = ['Reply 1 he hurt me, 2 I took tablets. In danger? Call 999.', 'Reply with any: 1 police, 2 someone hit me. Or say.'];
		for (const text of ['no', 'dunno', '2', 'it just happened']) {
			const plain = screenWords(text, { ...context, question });
			for (const list of lists) expect(screenWords(text, { ...context, question: `${question} ${list}` })).toEqual(plain);
		}
	});

	it('is heard wherever in a long text it was said', () => {
		const bus = 'we took the bus to town and had chips and then we looked at shoes and went for a walk by the shops ';
		for (const text of [`${bus.repeat(3)}my dad hits me ${bus.repeat(3)}`, `${bus.repeat(5)}i want to kill myself tonight`]) {
			expect(isDisclosure(screenWords(text, context).level)).toBe(true);
		}
	});

	it('is the same for the same words, whatever came before and whoever hears it', () => {
		fc.assert(
			fc.property(messages, messages, ({ text, asked }, other) => {
				const before = screenWords(text, { ...context, question: asked });
				screenWords(other.text, { ...context, question: other.asked });
				expect(screenWords(text, { ...context, question: asked, heard: false })).toEqual(before);
			}),
			{ numRuns: 60 },
		);
	});
});

describe('a verdict', () => {
	/** The same, put together from its parts one after the other. */
	function slowly(text: string, question: string, urgentRoute: boolean) {
		const [words, asked] = [wordsOf(text, KNOWN_WORDS), wordsOf(question, KNOWN_WORDS)];
		const fired = askRules(words, asked);
		const fast = ({ levels }: Score) => (levels[2] ?? 0) + (levels[3] ?? 0);
		const [score] = partsOf(words)
			.map((part) => scoreOf(part, asked, fired))
			.sort((a, b) => fast(b) - fast(a));
		const typed = words.filter(({ kind }) => kind === 'word');
		const known = typed.length === 0 ? 1 : typed.filter(({ word }) => KNOWN_WORDS.has(word)).length / typed.length;
		if (score === undefined) throw new Error('A text has at least one part.');
		const asking = question === '' ? ('unasked' as const) : ('asked' as const);
		const fewWords = words.filter(({ kind }) => kind !== 'mark').length <= 3 ? asking : undefined;
		return { words, fired, score, ...decide({ fired, score, known, urgentRoute, fewWords }) };
	}

	it('follows from the rules, the likeliest part and the share of known words', () => {
		fc.assert(
			fc.property(messages, fc.boolean(), ({ text, asked }, urgentRoute) => {
				fc.pre(wordsOf(text, KNOWN_WORDS).length > 0);
				const { level, by, words, fired } = slowly(text, asked, urgentRoute);
				const verdict = screenWords(text, { question: asked, urgentRoute, heard: true });
				const placed = fired.flatMap(({ rule, level: own, lowered, start, end }) =>
					[rule, ...(lowered ? ['lowered@1'] : [])].map((name) => ({ own, place: [name, start, end] })),
				);
				const above = placed.flatMap(({ own, place }) => (own === 'none' ? [] : [place]));
				const weighed = weightiest(words).map(({ start, end }) => [`model@${PACK_VERSION}`, start, end]);
				const expected = {
					rules: above,
					harmless: placed.map(({ place }) => place),
					'not-understood': [['not-understood@1', 0, text.length]],
					route: [['words-on-urgent-topic@2', 0, text.length]],
					heard: [],
					'few-words': [...above, ['model-on-few-words@1', 0, text.length], ...weighed],
					model: [...above, ...weighed],
				}[by];
				expect(verdict).toMatchObject({ level, rules });
				expect(verdict.because.map(({ rule, start, end }) => [rule, start, end])).toEqual(expected);
			}),
			{ numRuns: 300 },
		);
	});

	it('carries what the rules are about first, then what the model thinks likeliest, each once', () => {
		fc.assert(
			fc.property(messages, ({ text, asked }) => {
				fc.pre(wordsOf(text, KNOWN_WORDS).length > 0);
				const { level, fired, score } = slowly(text, asked, false);
				const ruled = fired.flatMap((each) => each.categories);
				const likely = score.categories.slice(0, ruled.length === 0 ? 4 : 3);
				const all = [...ruled, ...likely.map(({ category }) => category)];
				const { categories } = screenWords(text, { ...context, question: asked });
				expect(categories).toEqual(level === 'none' ? [] : all.filter((category, at) => all.indexOf(category) === at));
			}),
			{ numRuns: 300 },
		);
	});

	it('points at words that are there, and is about something exactly when it is more than nothing', () => {
		fc.assert(
			fc.property(messages, fc.boolean(), ({ text, asked }, urgentRoute) => {
				const verdict = screenWords(text, { question: asked, urgentRoute, heard: true });
				expectSlices(text, verdict);
				if (wordsOf(text, KNOWN_WORDS).length > 0) expect(verdict.categories.length > 0).toBe(verdict.level !== 'none');
			}),
			{ numRuns: 300 },
		);
	});

	it('is never below what a rule read in the words', () => {
		for (const { asked, text } of EXAMPLES.map(parted)) {
			const read = askRules(wordsOf(text, KNOWN_WORDS), wordsOf(asked, KNOWN_WORDS)).map(({ level }) => level);
			expect(isHigher(highest(read), screenWords(text, { ...context, question: asked }).level), text).toBe(false);
		}
	});
});

describe('a word or three', () => {
	const examples = ALL_RULES.flatMap(({ fires, holds }) => [...fires, ...holds]).map(parted);
	const short = examples.filter(({ text }) => text.split(' ').length <= 3);
	const byModel = ({ because }: Verdict) => because.every(({ rule }) => rule.startsWith('model'));

	it('call nobody at once on the word of the model alone, and say so', () => {
		const unasked = short.map(({ text }) => screenWords(text, context)).filter(isOnFewWords);
		const asked = short.map(({ text, asked: question }) => screenWords(text, { ...context, question })).filter(isOnFewWords);
		for (const found of [unasked, asked]) {
			expect(found.length).toBeGreaterThan(0);
			expect(found.filter(({ level }) => level !== 'unclear')).toEqual([]);
		}
		const loud = short.map(({ text }) => screenWords(text, context)).filter((each) => byModel(each) && isHigher(each.level, 'unclear'));
		expect(loud).toEqual([]);
	});

	it('call somebody at once where a rule reads danger in them', () => {
		expect(screenWords('help', context).level).toBe('immediate');
		expect(screenWords('no', { ...context, question: 'Are you safe right now?' }).level).toBe('immediate');
	});

	it('are not four: of these the model calls somebody by itself', () => {
		const four = examples.filter(({ text }) => /^[a-z]+( [a-z]+){3}$/.test(text)).map(({ text }) => screenWords(text, context));
		expect(four.filter(isOnFewWords)).toEqual([]);
		expect(four.filter((each) => byModel(each) && isHigher(each.level, 'unclear')).length).toBeGreaterThan(0);
	});
});

describe('messages that came one after the other', () => {
	const texts = EXAMPLES.filter((example) => typeof example === 'string');

	it('are read together, with offsets into all of them', () => {
		const verdict = screenTogether(['my dad', 'hits me'], context);
		expect(verdict).toEqual(screenWords('my dad\nhits me', context));
		expect(screenTogether([], context)).toEqual(screenWords('', context));
		expect(screenTogether(['my dad hits me'], context)).toEqual(screenWords('my dad hits me', context));
	});

	it('are as high as the highest of them alone, and as all of them together', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...texts), { maxLength: 3 }), (several) => {
				const verdict = screenTogether(several, context);
				const alone = several.map((text) => screenWords(text, context).level);
				expect(verdict.level).toBe(highest([...alone, screenWords(several.join('\n'), context).level]));
				expectSlices(several.join('\n'), verdict);
			}),
			{ numRuns: 60 },
		);
	});

	it('lose nothing to what was said before and after: the one that is higher alone speaks, from where it stands', () => {
		const replies = ALL_RULES.flatMap(({ fires }) => fires).filter((example) => typeof example !== 'string');
		const about = replies.flatMap(({ asked, text }) => {
			const asking = { ...context, question: asked };
			const several = ['hiya its me again', text, 'ok see you on monday then thanks x'];
			const alone = screenWords(text, asking);
			return isHigher(alone.level, screenWords(several.join('\n'), asking).level) ? [{ asking, several, alone }] : [];
		});
		expect(about.length).toBeGreaterThan(0);
		for (const { asking, several, alone } of about) {
			const verdict = screenTogether(several, asking);
			const [first = ''] = several;
			expect(verdict.level).toBe(alone.level);
			expect(verdict.because.map(({ rule, start }) => [rule, start])).toEqual(
				alone.because.map(({ rule, start }) => [rule, start + first.length + 1]),
			);
			expectSlices(several.join('\n'), verdict);
		}
	});
});

describe('what a worker heard and wrote down', () => {
	const context = { question: '', urgentRoute: false, heard: true };
	const found = ALL_RULES.flatMap(({ holds }) => holds)
		.map((example) => (typeof example === 'string' ? example : example.text))
		.filter((text) => {
			const { level, because } = screenWords(text, context);
			return isHigher(level, 'unclear') && because.every(({ rule }) => rule.startsWith('model@'));
		});

	it('is hers to read again where only the model finds something, and counts in full where the child typed it', () => {
		expect(found.length).toBeGreaterThan(0);
		for (const text of found) {
			const heard = screenWords(text, { ...context, wroteItDown: true });
			expect([heard.level, isHersToReadAgain(heard)], text).toEqual(['unclear', true]);
			expect(isHersToReadAgain(screenWords(text, context))).toBe(false);
			expect(isHigher(screenWords(text, { ...context, wroteItDown: true, urgentRoute: true }).level, 'unclear')).toBe(true);
		}
	});
});
