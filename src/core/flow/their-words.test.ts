import { describe, expect, it } from 'vitest';
import type { Input } from '#core/flow/input.ts';
import { isWorkersOwn } from '#core/flow/their-words.ts';

const answered = (whose: 'exact' | 'worker' | 'observed'): Input => ({
	type: 'answered',
	question: 'T18',
	value: { words: 'he hits me' },
	whose,
	prompted: true,
	then: 'stay',
});
const note = (theirs?: boolean): Input => ({ type: 'worker-note', words: 'he hits me', ...(theirs === undefined ? {} : { theirs }) });
const present: Input = { type: 'present', who: ['interpreter'], words: 'Leyla, DPSI 4471, Sorani' };

describe('a worker’s own words', () => {
	it('are what she saw, a note for herself, and who is there', () => {
		for (const input of [answered('observed'), note(), note(false), present]) expect(isWorkersOwn(input, 'nadia')).toBe(true);
	});

	it('are not what the young person said, however she wrote it down', () => {
		const later: Input = { type: 'stopped', later: true, when: 'not Friday, he is there' };
		for (const input of [answered('exact'), answered('worker'), note(true), later]) expect(isWorkersOwn(input, 'nadia')).toBe(false);
	});

	it('are nothing that a young person wrote, however it is marked', () => {
		for (const input of [answered('observed'), note(), present]) expect(isWorkersOwn(input, 'young-person')).toBe(false);
	});
});
