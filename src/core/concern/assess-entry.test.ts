import { describe, expect, it } from 'vitest';
import type { Entry } from '#core/flow/entry.ts';
import type { Verdict } from '#core/screening/verdict.ts';
import { assessEntry } from './assess-entry.ts';

const verdict: Verdict = {
	level: 'immediate',
	categories: ['danger_now'],
	because: [{ rule: 'he-is-here@1', start: 0, end: 4, words: 'here' }],
	rules: 'x@1',
};
const entry = (input: Entry['input'], read?: Verdict) => ({ input, ...(read && { verdict: read }) }) as Entry;
const answered = (question: string, value: { options?: string[] }): Entry['input'] => ({
	type: 'answered',
	question,
	value,
	whose: 'exact',
	prompted: true,
	then: 'on',
});

describe('what one entry of the log raises', () => {
	it('is what its answer raises by the table', () => {
		expect(assessEntry(entry(answered('T41', { options: ['yes'] })))).toEqual({
			level: 'urgent',
			categories: ['physical_abuse'],
			rules: ['T41=yes'],
			fault: null,
		});
	});

	it('is what its words raise as well, and the highest counts', () => {
		expect(assessEntry(entry(answered('T41', { options: ['yes'] }), verdict))).toEqual({
			level: 'immediate',
			categories: ['physical_abuse', 'danger_now'],
			rules: ['T41=yes', 'he-is-here@1'],
			fault: null,
		});
	});

	it('is what its words raise, for anything but an answer', () => {
		const note = { type: 'worker-note', words: 'hes here', theirs: true } as const;
		expect(assessEntry(entry(note, verdict))).toEqual({
			level: 'immediate',
			categories: ['danger_now'],
			rules: ['he-is-here@1'],
			fault: null,
		});
		expect(assessEntry(entry(note))).toEqual({ level: 'none', categories: [], rules: [], fault: null });
		expect(assessEntry(entry({ type: 'skipped', question: 'T41' })).level).toBe('none');
	});
});
