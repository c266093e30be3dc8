import { describe, expect, it } from 'vitest';
import { checkFlow, FLOW_RULES } from '#core/flow/check.ts';
import { defineFlow, FlowError } from '#core/flow/define.ts';
import type { FlowSource, QuestionWording } from '#core/flow/definition.ts';
import { omit, withoutQuestion, withQuestion, worded, wordedQuestion } from '../../../test/support/changed-flow.ts';
import { SMALL_FLOW } from '../../../test/support/small-flow.ts';

const elevenOnTheCore = Array.from({ length: 11 }, (_, at) => `Q${at}`);

/** What is wrong with each flow: the rule that has to say so, and where. */
const REFUSED: readonly { readonly what: string; readonly rule: string; readonly where: string; readonly source: FlowSource }[] = [
	{ what: 'two questions with one id', rule: 'unique-ids', where: 'A', source: withQuestion('B', { id: 'A' }) },
	{ what: 'a question id with a dot', rule: 'plain-ids', where: 'A.1', source: withQuestion('A', { id: 'A.1' }) },
	{ what: 'a question id with a space', rule: 'plain-ids', where: 'A 1', source: withQuestion('A', { id: 'A 1' }) },
	{ what: 'an empty question id', rule: 'plain-ids', where: '', source: withQuestion('A', { id: '' }) },
	{ what: 'a question called end', rule: 'plain-ids', where: 'end', source: withQuestion('B', { id: 'end' }) },
	{ what: 'an option id with a slash', rule: 'plain-ids', where: 'A=good/bad', source: withQuestion('A', { options: ['good/bad'] }) },
	{
		what: 'a section id with an underscore',
		rule: 'plain-ids',
		where: 'a_b',
		source: { ...SMALL_FLOW, sections: [{ id: 'a_b', purposes: [] }] },
	},
	{ what: 'a flow id with a space', rule: 'plain-ids', where: 'return home', source: { ...SMALL_FLOW, id: 'return home' } },
	{ what: 'a flow id with an empty part', rule: 'plain-ids', where: 'return-home/', source: { ...SMALL_FLOW, id: 'return-home/' } },
	{ what: 'a core path over an unknown question', rule: 'known-ids', where: 'Z', source: { ...SMALL_FLOW, core: ['A', 'Z'] } },
	{ what: 'an unknown question in the limits', rule: 'known-ids', where: 'Z', source: { ...SMALL_FLOW, limits: ['L1', 'Z'] } },
	{ what: 'an unknown question in the close', rule: 'known-ids', where: 'Z', source: { ...SMALL_FLOW, close: ['Z'] } },
	{ what: 'a question in an unknown part', rule: 'known-ids', where: 'B', source: withQuestion('B', { section: 'nowhere' }) },
	{ what: 'a question on two paths', rule: 'one-path', where: 'B', source: { ...SMALL_FLOW, close: ['B', 'C'] } },
	{ what: 'a question twice on one path', rule: 'one-path', where: 'A', source: { ...SMALL_FLOW, core: ['A', 'B', 'A'] } },
	{ what: 'no limits of privacy', rule: 'limits-first', where: 'small', source: { ...SMALL_FLOW, limits: [] } },
	{ what: 'a first screen that asks', rule: 'limits-first', where: 'L1', source: withQuestion('L1', { kind: 'long-words' }) },
	{ what: 'limits that need not be shown', rule: 'limits-first', where: 'L1', source: withQuestion('L1', { must: undefined }) },
	{ what: 'eleven questions on the core path', rule: 'core-of-ten', where: 'small', source: { ...SMALL_FLOW, core: elevenOnTheCore } },
	{
		what: 'a core path that leaves out a purpose',
		rule: 'core-covers-purposes',
		where: 'small',
		source: {
			...SMALL_FLOW,
			sections: SMALL_FLOW.sections.map((part) => ({ ...part, purposes: part.purposes.filter((one) => one !== 'reasons') })),
		},
	},
	{
		what: 'a condition on an unknown question',
		rule: 'conditions-point',
		where: 'N',
		source: withQuestion('N', { opens: { answer: 'Z', said: true } }),
	},
	{
		what: 'a condition on an unknown option',
		rule: 'conditions-point',
		where: 'N',
		source: withQuestion('N', { opens: { answer: 'A', has: ['dire'] } }),
	},
	{
		what: 'a condition that names no option',
		rule: 'conditions-point',
		where: 'N',
		source: withQuestion('N', { opens: { answer: 'A', has: [] } }),
	},
	{
		what: 'a condition on an option of a question of words',
		rule: 'conditions-point',
		where: 'N',
		source: withQuestion('N', { opens: { answer: 'B', has: ['good'] } }),
	},
	{
		what: 'a condition on itself',
		rule: 'conditions-point',
		where: 'N',
		source: withQuestion('N', { opens: { answer: 'N', said: false } }),
	},
	{
		what: 'a bad condition deep inside others',
		rule: 'conditions-point',
		where: 'N',
		source: withQuestion('N', { opens: { any: [{ all: [{ not: { answer: 'A', has: ['dire'] } }] }, { answer: 'A', has: ['bad'] }] } }),
	},
	{ what: 'a question that nothing opens', rule: 'reachable', where: 'K', source: withQuestion('K', { opens: undefined }) },
	{ what: 'a condition that never holds', rule: 'reachable', where: 'K', source: withQuestion('K', { opens: { any: [] } }) },
	{
		what: 'two questions that only open each other',
		rule: 'reachable',
		where: 'P',
		source: { ...withQuestion('P', {}), questions: withQuestion('N', { opens: { answer: 'P', said: true } }).questions },
	},
	{ what: 'an option offered twice', rule: 'options-differ', where: 'A', source: withQuestion('A', { options: ['good', 'bad', 'bad'] }) },
	{ what: 'a choice of nothing', rule: 'options-differ', where: 'C', source: withQuestion('C', { options: [] }) },
	{
		what: 'a number that cannot be given',
		rule: 'numbers-count',
		where: 'B',
		source: withQuestion('B', { kind: 'number', least: 5, most: 1 }),
	},
	{ what: 'free words that nothing screens', rule: 'every-word-screened', where: 'B', source: withQuestion('B', { screened: false }) },
	{ what: 'a core question that a person asks', rule: 'person-asks', where: 'A', source: withQuestion('A', { byPerson: true }) },
	{ what: 'no wording in any language', rule: 'words-for-all', where: 'small', source: { ...SMALL_FLOW, wording: [] } },
	{
		what: 'a question without wording',
		rule: 'words-for-all',
		where: 'en B',
		source: worded(({ questions }) => ({ questions: omit(questions, 'B') })),
	},
	{
		what: 'a part without a name',
		rule: 'words-for-all',
		where: 'en now',
		source: worded(({ sections }) => ({ sections: omit(sections, 'now') })),
	},
	{
		what: 'no words for the worker',
		rule: 'words-for-all',
		where: 'en B worker',
		source: wordedQuestion('B', () => ({ worker: { ask: ' ', or: [] } })),
	},
	{
		what: 'no words for the young person',
		rule: 'words-for-all',
		where: 'en B young-person',
		source: wordedQuestion('B', () => ({ 'young-person': { ask: '' } })),
	},
	{ what: 'no words for a text', rule: 'words-for-all', where: 'en B text', source: wordedQuestion('B', () => ({ text: '' })) },
	{ what: 'no name on the map of topics', rule: 'words-for-all', where: 'en B', source: wordedQuestion('B', () => ({ topic: '' })) },
	{
		what: 'an option without words',
		rule: 'words-for-all',
		where: 'en A=bad',
		source: wordedQuestion('A', (words) => ({ options: omit(words.options ?? {}, 'bad') })),
	},
	{
		what: 'an unknown option that leads somewhere',
		rule: 'leads-point',
		where: 'A',
		source: withQuestion('A', { leads: { dire: { to: 'person' } } }),
	},
	{
		what: 'an option that leads to an unknown question',
		rule: 'leads-point',
		where: 'A',
		source: withQuestion('A', { leads: { bad: { to: 'question', question: 'Z' } } }),
	},
	{
		what: 'a slot that nobody fills',
		rule: 'slots-stand-alone',
		where: 'en B',
		source: wordedQuestion('B', (words) => ({ textsBefore: ['{who-was-here}'], text: words.text })),
	},
	{
		what: 'a slot in the middle of a line',
		rule: 'slots-stand-alone',
		where: 'en B',
		source: wordedQuestion('B', () => ({ 'young-person': { ask: 'Tell me.', body: ['Now: {who-is-here}'] } })),
	},
	{
		what: 'a slot in a question',
		rule: 'slots-stand-alone',
		where: 'en B',
		source: wordedQuestion('B', () => ({ text: '{lines-open-now}' })),
	},
];

describe('the check of a flow when it is loaded', () => {
	it('finds nothing wrong with a flow that is whole', () => {
		expect(checkFlow(SMALL_FLOW)).toEqual([]);
	});

	it.each(REFUSED)('refuses $what', ({ rule, where, source }) => {
		expect(checkFlow(source)).toContainEqual(expect.objectContaining({ rule, where, hard: true, why: expect.stringMatching(/\w{3}/) }));
		expect(() => defineFlow(source)).toThrow(FlowError);
	});

	it('has a flow above for every rule that can refuse one', () => {
		const onlyAdvises = ['no-spare-words'];
		const proved = [...REFUSED.map((refused) => refused.rule), ...onlyAdvises];
		expect(Object.keys(FLOW_RULES).sort()).toEqual([...new Set(proved)].sort());
	});

	it('takes a mode off the list of what must be worded when the flow is not held in it', () => {
		const workerOnly: FlowSource = { ...wordedQuestion('B', () => ({ text: '', 'young-person': { ask: '' } })), modes: ['worker'] };
		expect(checkFlow(workerOnly)).toEqual([]);
	});

	it('takes texts and lines that stand for what is true at their hour, and does not read them as words', () => {
		const source = wordedQuestion('B', () => ({
			'young-person': { ask: 'Tell me.', body: ['{who-is-here}'] },
			textsBefore: ['{who-is-here}', 'We listen.', '{lines-open-now}'],
		}));
		expect(checkFlow(source)).toEqual([]);
	});

	it('takes an option that leads to a person, a question and another flow', () => {
		const leads = { good: { to: 'flow', flow: 'other' }, bad: { to: 'person' } };
		expect(checkFlow(withQuestion('A', { leads }))).toEqual([]);
		expect(checkFlow(withQuestion('A', { leads: { bad: { to: 'question', question: 'B' } } }))).toEqual([]);
	});

	it('takes a flow that belongs to another', () => {
		expect(checkFlow({ ...SMALL_FLOW, id: 'small/younger' })).toEqual([]);
	});

	it('says that words are left over without refusing the flow for it', () => {
		const source = worded(({ questions }) => ({ questions: { ...questions, OLD: questions['B'] as QuestionWording } }));
		expect(checkFlow(source)).toEqual([expect.objectContaining({ rule: 'no-spare-words', where: 'en OLD', hard: false })]);
		expect(defineFlow(source).issues).toHaveLength(1);
	});

	it('says everything that is wrong at once, in sentences that say where', () => {
		const source: FlowSource = {
			...withoutQuestion('C'),
			core: ['A', 'Z'],
			questions: withQuestion('A', { options: ['good', 'good'] }).questions,
		};
		const wrong = (): FlowError => {
			try {
				defineFlow(source);
			} catch (error) {
				if (error instanceof FlowError) return error;
			}
			throw new Error('the flow was not refused');
		};
		const { findings, message } = wrong();
		expect(new Set(findings.map((finding) => finding.rule)).size).toBeGreaterThan(2);
		expect(findings.every((finding) => finding.hard)).toBe(true);
		for (const finding of findings) expect(message).toContain(`${finding.where}: ${finding.why}`);
		expect(message).toMatch(/^The flow small@1 cannot be used:\n/);
	});
});
