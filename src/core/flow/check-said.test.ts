import { describe, expect, it } from 'vitest';
import { checkFlow } from '#core/flow/check.ts';
import { defineFlow, FlowError } from '#core/flow/define.ts';
import type { FlowSource } from '#core/flow/definition.ts';
import { wordedQuestion } from '../../../test/support/changed-flow.ts';

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
		what: 'a text of more than two parts that goes out before the question',
		rule: 'text-length',
		where: 'en B text before',
		source: wordedQuestion('B', () => ({ textsBefore: ['We listen. ', 'Tell me. '.repeat(40)] })),
	},
	{
		what: 'numbers left out of a text that is read and confirmed',
		rule: 'text-options',
		where: 'en L1 text',
		source: wordedQuestion('L1', () => ({ text: 'What would we have to pass on?' })),
	},
	{
		what: 'a text that needs another alphabet',
		rule: 'gsm7',
		where: 'en B text',
		source: wordedQuestion('B', () => ({ text: 'How are you 🙂' })),
	},
];

describe('the check of what a flow says, when it is loaded', () => {
	it.each(REFUSED_WORDS)('refuses $what', ({ rule, where, source }) => {
		expect(checkFlow(source)).toContainEqual(expect.objectContaining({ rule, where, hard: true }));
		expect(() => defineFlow(source)).toThrow(FlowError);
	});
});
