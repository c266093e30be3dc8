import { describe, expect, it } from 'vitest';
import { instant } from '#core/clock/instant.ts';
import { checkPhrases, GRADE } from '#core/wording/check-words.ts';
import { gradeOf } from '#core/wording/reading-age.ts';
import { readOptOut } from './opt-out.ts';
import { lintOutbound } from './outbound-lint.ts';
import { ALL_READY_REPLIES, READY_REPLIES } from './ready-replies.ts';
import { segmentsOf } from './segments.ts';

/** Nobody is ever at work: what may be sent then may be sent at any hour. */
const KNOWN = {
	...{ names: ['Jaz', 'Sam'], places: ['Byker'], staff: ['Sam'], service: ['Waymark', 'Harbour Return Project'], contacts: [] },
	hours: { now: instant('2026-11-20T02:40:00Z'), staffedAt: () => false },
};

describe('ready replies', () => {
	it('have a name of their own each, and no two say the same', () => {
		expect(READY_REPLIES.length).toBeGreaterThan(2);
		for (const of of ['id', 'words'] as const) {
			const all = ALL_READY_REPLIES.map((one) => one[of]);
			expect(new Set(all).size).toBe(all.length);
		}
	});

	it.each(ALL_READY_REPLIES)('$id may be sent as it stands, at any hour, as one text', ({ words }) => {
		expect(lintOutbound(words, KNOWN)).toEqual([]);
		expect(segmentsOf(words)).toMatchObject({ alphabet: 'gsm7', segments: 1 });
		expect(readOptOut(words)).toBeUndefined();
	});

	it('are read as easily as everything else that we say', () => {
		const phrases = ALL_READY_REPLIES.map(({ id, words }) => ({ where: id, text: words, reader: 'child', form: 'sms' }) as const);
		expect(checkPhrases('ready replies', phrases).map(({ where, why, words }) => `${where}: ${words} ${why}`)).toEqual([]);
		expect(gradeOf(ALL_READY_REPLIES.map(({ words }) => words))).toBeLessThanOrEqual(GRADE.set);
	});
});
