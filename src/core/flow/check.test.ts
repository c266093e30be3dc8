import { describe, expect, it } from 'vitest';
import { checkFlow, FLOW_RULES } from '#core/flow/check.ts';
import { defineFlow, FlowError } from '#core/flow/define.ts';
import type { FlowSource, FlowWording, Question, QuestionWording } from '#core/flow/definition.ts';
import { SMALL_FLOW } from '../../../test/support/small-flow.ts';

/** The small flow with one question changed; the change need not be a question that would compile. */
function withQuestion(id: string, change: object): FlowSource {
	return { ...SMALL_FLOW, questions: SMALL_FLOW.questions.map((one) => (one.id === id ? ({ ...one, ...change } as Question) : one)) };
}

function without(id: string): FlowSource {
	return { ...SMALL_FLOW, questions: SMALL_FLOW.questions.filter((question) => question.id !== id) };
}

function worded(change: (wording: FlowWording) => Partial<FlowWording>): FlowSource {
	return { ...SMALL_FLOW, wording: SMALL_FLOW.wording.map((wording) => ({ ...wording, ...change(wording) })) };
}

function wordedQuestion(id: string, change: (words: QuestionWording) => object): FlowSource {
	return worded(({ questions }) => ({
		questions: { ...questions, [id]: { ...questions[id], ...change(questions[id] as QuestionWording) } as QuestionWording },
	}));
}

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
];

/** Words that no flow may hold, in the mode in which they stand. */
const REFUSED_WORDS: readonly { readonly what: string; readonly rule: string; readonly where: string; readonly source: FlowSource }[] = [
	{
		what: 'a leading question from the worker',
		rule: 'leading',
		where: 'en B worker',
		source: wordedQuestion('B', () => ({ worker: { ask: 'Why did you go?', or: [] } })),
	},
	{
		what: 'a word that blames',
		rule: 'blame',
		where: 'en B young-person',
		source: wordedQuestion('B', () => ({ 'young-person': { ask: 'It was all your fault.' } })),
	},
	{
		what: 'a promise of secrecy',
		rule: 'secrecy',
		where: 'en B young-person body',
		source: wordedQuestion('B', () => ({ 'young-person': { ask: 'Tell me.', body: ['I will not tell anyone.'] } })),
	},
	{
		what: 'a hard word in a short line',
		rule: 'plain-word',
		where: 'en B young-person',
		source: wordedQuestion('B', () => ({ 'young-person': { ask: 'Any safeguarding?' } })),
	},
	{
		what: 'a sentence that is too hard to read',
		rule: 'sentence-grade',
		where: 'en B young-person help',
		source: wordedQuestion('B', () => ({
			'young-person': {
				ask: 'Tell me.',
				help: 'Information concerning individual circumstances is considered confidentially by professional practitioners.',
			},
		})),
	},
	{
		what: 'everything together too hard to read',
		rule: 'set-grade',
		where: 'small',
		source: wordedQuestion('B', () => ({
			'young-person': {
				ask: 'Tell me.',
				help: 'Circumstances surrounding departures necessitate considerable professional deliberation.'.repeat(9),
			},
		})),
	},
	{
		what: 'a text of more than two parts',
		rule: 'text-length',
		where: 'en B text',
		source: wordedQuestion('B', () => ({ text: 'Tell me. '.repeat(40) })),
	},
	{
		what: 'a text that needs another alphabet',
		rule: 'gsm7',
		where: 'en B text',
		source: wordedQuestion('B', () => ({ text: 'How are you 🙂' })),
	},
];

function omit<T>(from: Readonly<Record<string, T>>, key: string): Record<string, T> {
	return Object.fromEntries(Object.entries(from).filter(([name]) => name !== key));
}

describe('the check of a flow when it is loaded', () => {
	it('finds nothing wrong with a flow that is whole', () => {
		expect(checkFlow(SMALL_FLOW)).toEqual([]);
	});

	it.each(REFUSED)('refuses $what', ({ rule, where, source }) => {
		expect(checkFlow(source)).toContainEqual(expect.objectContaining({ rule, where, hard: true, why: expect.stringMatching(/\w{3}/) }));
		expect(() => defineFlow(source)).toThrow(FlowError);
	});

	it.each(REFUSED_WORDS)('refuses $what', ({ rule, where, source }) => {
		expect(checkFlow(source)).toContainEqual(expect.objectContaining({ rule, where, hard: true }));
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

	it('takes a flow that belongs to another', () => {
		expect(checkFlow({ ...SMALL_FLOW, id: 'small/younger' })).toEqual([]);
	});

	it('says that words are left over without refusing the flow for it', () => {
		const source = worded(({ questions }) => ({ questions: { ...questions, OLD: questions['B'] as QuestionWording } }));
		expect(checkFlow(source)).toEqual([expect.objectContaining({ rule: 'no-spare-words', where: 'en OLD', hard: false })]);
		expect(defineFlow(source).issues).toHaveLength(1);
	});

	it('says everything that is wrong at once, in sentences that say where', () => {
		const source: FlowSource = { ...without('C'), core: ['A', 'Z'], questions: withQuestion('A', { options: ['good', 'good'] }).questions };
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
