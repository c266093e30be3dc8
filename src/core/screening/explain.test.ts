import { describe, expect, it } from 'vitest';
import { explainRule } from './explain.ts';
import { ALL_RULES } from './rules/all-rules.ts';

describe('why a rule fired', () => {
	it('is what the rule says, whatever its version', () => {
		const [rule] = ALL_RULES;
		expect(explainRule(`${rule?.id}@${rule?.version}`)).toBe(rule?.says);
		expect(explainRule(`${rule?.id}@999`)).toBe(rule?.says);
		expect(ALL_RULES.filter(({ id, version, says }) => explainRule(`${id}@${version}`) !== says)).toEqual([]);
	});

	it.each([
		['model@abc', 'learnt from messages that people graded'],
		['model-on-few-words@1', 'So few words may mean anything'],
		['lowered@1', 'counts as a concern'],
		['not-understood@1', 'did not understand enough'],
		['words-on-urgent-topic@2', 'under a question about danger'],
		['screening-fault', 'broke down'],
		['raised-by-worker', 'A worker looked'],
		['asked-for-a-person', 'asked for a person'],
	])('%s has a sentence of its own, though no rule of the words gave it', (rule, part) => {
		expect(explainRule(rule)).toContain(part);
		expect(explainRule(rule)).toMatch(/^[A-Z].*\.$/);
	});

	it('is not made up for a rule that is gone', () => {
		expect(explainRule('gone-for-long@3')).toBe('A rule that is no longer used: gone-for-long@3.');
		expect(explainRule('')).toBe('A rule that is no longer used: .');
		expect(explainRule('constructor')).toBe('A rule that is no longer used: constructor.');
	});
});
