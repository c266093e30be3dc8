import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEWEST, feedbackTotals, feedbackWords, monthsOver, yearOf } from '#app/feedback/feedback-totals.ts';
import type { Face } from '#core/flow/answer.ts';
import type { ProjectId } from '#core/id.ts';
import type { Feedback } from '#core/record/feedback.ts';

const TODAY = '2026-11-22';
const project = 'p' as ProjectId;

let made = 0;
function said(month: string, faces: readonly Face[], words = ''): Feedback {
	made += 1;
	// Ids are random: here they run against the order in which these were given.
	return { id: `id-${String(1_000 - made)}`, project, month, faces: [...faces], words };
}
const times = (count: number, month: string, face: Face) => Array.from({ length: count }, () => said(month, [face]));

describe('the months that are shown', () => {
	it('are the twelve that are over, newest first, across the turn of a year', () => {
		const months = monthsOver(TODAY);
		expect(months).toHaveLength(12);
		expect([months[0], months[9], months[10], months[11]]).toEqual(['2026-10', '2026-01', '2025-12', '2025-11']);
		expect(monthsOver('2026-01-31')[0]).toBe('2025-12');
	});

	it('never hold what was said this month, nor what is older than a year', () => {
		const given = [...times(6, '2026-11', 'good'), ...times(6, '2025-10', 'awful')];
		const { year } = feedbackTotals(given, TODAY);
		expect(Object.values(year)).toEqual(['nobody', 'nobody', 'nobody', 'nobody', 'nobody']);
		expect(feedbackWords([said('2026-11', ['awful'], 'this week')], TODAY)).toEqual({ months: [], withoutMonth: [] });
	});
});

describe('numbers', () => {
	it('are told from five on, and one to four are not told apart', () => {
		const given = [...times(5, '2026-10', 'good'), ...times(4, '2026-10', 'ok'), ...times(1, '2026-10', 'awful')];
		const [october] = feedbackTotals(given, TODAY).months;
		expect(october?.faces).toEqual({ awful: 'few', 'not-good': 'nobody', 'in-between': 'nobody', ok: 'few', good: 5 });
	});

	it('count somebody who picked two stones with both', () => {
		const given = Array.from({ length: 5 }, () => said('2026-10', ['ok', 'good']));
		expect(feedbackTotals(given, TODAY).year).toMatchObject({ ok: 5, good: 5, awful: 'nobody' });
	});

	it.each([
		['one hidden month would be the rest of the sum', [6, 3], { atLeast: 7 }],
		['nothing but ones', [9, 1, 1, 1], { atLeast: 12 }],
		['nothing but fours', [4, 4], { atLeast: 2 }],
		['too few altogether', [1, 2], { atLeast: 2 }],
		['one month, and few', [3, 0], 'few'],
		['nobody', [0, 0], 'nobody'],
		['several hidden months', [2, 3, 1], 6],
		['none hidden', [7, 5, 0], 12],
	])('of a year: %s', (_why, counts, shown) => {
		expect(yearOf(counts)).toEqual(shown);
	});

	it('of a year never let anybody work out a hidden month', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 1, max: FEWEST - 1 }), { minLength: 1, maxLength: 4 }),
				fc.constantFrom(0, 5, 13),
				(few, told) => {
					const shown = JSON.stringify(yearOf([...few, told]));
					const alike = everyWay(few.length).filter((other) => JSON.stringify(yearOf([...other, told])) === shown);
					for (const at of few.keys()) expect(new Set(alike.map((other) => other[at])).size).toBeGreaterThan(1);
				},
			),
		);
	});
});

/** Every way in which so many hidden months may stand. */
function everyWay(months: number): readonly (readonly number[])[] {
	if (months === 0) return [[]];
	return everyWay(months - 1).flatMap((rest) => [1, 2, 3, 4].map((count) => [count, ...rest]));
}

describe('what they wrote', () => {
	it('stands under its month where five or more said anything in it, and without a month where fewer did', () => {
		const given = [
			...times(4, '2026-09', 'ok'),
			said('2026-09', ['good'], 'the drawing was good'),
			said('2026-08', ['awful'], 'too many people'),
			said('2026-02', [], 'more food'),
		];
		const { months, withoutMonth } = feedbackWords(given, TODAY);
		expect(months).toEqual([{ month: '2026-09', words: ['the drawing was good'] }]);
		expect(withoutMonth).toHaveLength(2);
	});

	it('stands in the order of its random ids, whatever the month or the order of writing', () => {
		const given = [said('2026-08', [], 'first'), said('2026-07', [], 'second'), said('2026-08', [], 'third')];
		expect(feedbackWords(given, TODAY).withoutMonth).toEqual(['third', 'second', 'first']);
	});

	it('leaves out whoever wrote nothing', () => {
		expect(feedbackWords([said('2026-08', ['ok'], '  ')], TODAY).withoutMonth).toEqual([]);
	});
});
