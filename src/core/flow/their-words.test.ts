import { describe, expect, it } from 'vitest';
import type { Input } from '#core/flow/input.ts';
import { theirWordsOf } from '#core/flow/their-words.ts';

const answered = (whose: 'exact' | 'worker' | 'observed', words: string): Input => ({
	type: 'answered',
	question: 'T18',
	value: { words },
	whose,
	prompted: true,
	then: 'stay',
});
type Case = readonly [string, Input];
const note = (words: string, theirs?: boolean): Input => ({ type: 'worker-note', words, ...(theirs === undefined ? {} : { theirs }) });

describe('their words', () => {
	it.each([
		['their exact words', answered('exact', 'he hits me')],
		['what they said, in the worker’s words', answered('worker', 'He hits him.')],
		['when they would like to go on', { type: 'stopped', later: true, when: 'not Friday, he is there' }],
		['a note that is marked as theirs', note('he hits me', true)],
		['a note that tells what they said', note('She said that he hits her.')],
	] satisfies readonly Case[])('are all of it: %s', (_what, input) => {
		const words = JSON.stringify(input);
		expect(words).toContain(theirWordsOf(input, 'nadia'));
		expect(theirWordsOf(input, 'nadia').trim()).not.toBe('');
	});

	it.each([
		['what she saw', answered('observed', 'Held her arm. Looked at the floor.')],
		['a note of her own', note('Ring school. Long day.')],
		['a note without words', note('')],
		['who is there', { type: 'present', who: ['interpreter'], words: 'Leyla, DPSI 4471, Sorani' }],
		['a move', { type: 'back' }],
	] satisfies readonly Case[])('are nothing of %s', (_what, input) => {
		expect(theirWordsOf(input, 'nadia').trim()).toBe('');
	});

	it.each([
		['Wouldn’t sit down: “he’s outside”. Left early.', '“he’s outside'],
		['Quiet. "I hate it" and then "he hits me"', '"I hate it"          "he hits me"'],
		['Quiet. ‘he’s outside’', '‘he’s outside’'],
		["Quiet. 'he hits me'", "'he hits me'"],
		['Quiet. “he hits me', '“he hits me'],
	])('are what she quotes, where it stood: %s', (words, theirs) => {
		const found = theirWordsOf(answered('observed', words), 'nadia');
		expect(found.trim()).toBe(theirs);
		expect(found).toHaveLength(words.length);
		expect(found.indexOf(theirs)).toBe(words.indexOf(theirs.slice(0, 9)));
	});

	it('are all of whatever a young person wrote, however it is marked', () => {
		expect(theirWordsOf(answered('observed', 'he hits me'), 'young-person')).toBe('he hits me');
		expect(theirWordsOf({ type: 'present', who: ['young-person'], words: 'he is here' }, 'young-person')).toBe('he is here');
	});
});
