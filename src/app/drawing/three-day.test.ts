import { describe, expect, it } from 'vitest';
import { addMinutes, instant } from '#core/clock/instant.ts';
import { PATH, pathGeometry } from './three-day-geometry.ts';
import { ThreeDayPath } from './three-day-path.tsx';
import { type PathFacts, type PathState, threeDayLabel, threeDayWords } from './three-day-words.ts';

const HOUR = 60;

function facts(returned: string, state: PathState, hoursOn: number, talkedAfter?: number): PathFacts {
	const returnedAt = instant(returned);
	return {
		returnedAt,
		deadline: addMinutes(returnedAt, 72 * HOUR),
		now: addMinutes(returnedAt, hoursOn * HOUR),
		state,
		at: talkedAfter === undefined ? null : addMinutes(returnedAt, talkedAfter * HOUR),
	};
}

const SUNDAY = '2026-11-15T20:40:00Z';
const days = (path: PathFacts): readonly (string | null)[] => {
	const { ticks, post } = pathGeometry(path);
	return [...ticks, post].map(({ day }) => day);
};

describe('days under the path', () => {
	it('names each day in London', () => {
		expect(days(facts(SUNDAY, 'on-the-way', 40))).toEqual(['Sun', 'Mon', 'Tue', 'Wed']);
	});

	it('uses summer time while it lasts: half past eleven in UTC is the next day in London', () => {
		expect(days(facts('2026-07-10T23:30:00Z', 'on-the-way', 1))).toEqual(['Sat', 'Sun', 'Mon', 'Tue']);
	});

	it('says a day once when the clocks go back and two marks fall on it', () => {
		expect(days(facts('2026-10-23T23:30:00Z', 'on-the-way', 1))).toEqual(['Sat', null, 'Sun', 'Mon']);
	});

	it('leaves out the day that no mark falls on when the clocks go forward', () => {
		expect(days(facts('2026-03-27T23:30:00Z', 'on-the-way', 1))).toEqual(['Fri', 'Sat', 'Mon', 'Tue']);
	});

	it('stands 24 elapsed hours apart', () => {
		const { ticks, post } = pathGeometry(facts(SUNDAY, 'on-the-way', 1));
		expect([...ticks, post].map(({ x }) => x)).toEqual([18, 70, 122, 174]);
	});
});

describe('where things stand', () => {
	it('is halfway after 36 hours, solid behind and dotted ahead', () => {
		const path = pathGeometry(facts(SUNDAY, 'on-the-way', 36));
		expect(path.here).toBe(96);
		expect(path.solidTo).toBe(88);
		expect(path.dotsFrom).toBe(110);
		expect(path.beyond).toBe(false);
	});

	it('has nothing behind it at the moment of coming back', () => {
		expect(pathGeometry(facts(SUNDAY, 'not-asked', 0)).solidTo).toBeNull();
	});

	it('puts late past the post, however long ago that was', () => {
		for (const hours of [73, 100, 1_000]) expect(pathGeometry(facts(SUNDAY, 'late', hours)).here).toBe(PATH.beyond);
	});

	it('never draws a talk in time past the post, and stays within the drawing', () => {
		expect(pathGeometry(facts(SUNDAY, 'done', 80, 72)).here).toBe(PATH.post);
		expect(pathGeometry(facts(SUNDAY, 'not-asked', -2)).here).toBe(PATH.start);
	});

	it('puts the young person’s own later choice past the post without making it late', () => {
		const chosen = facts(SUNDAY, 'part-done', 80, 75);
		expect(pathGeometry(chosen).beyond).toBe(true);
		const svg = String(ThreeDayPath(chosen));
		expect(svg).not.toContain('finger-late');
		expect(threeDayWords(chosen)).toBe('Their choice, so not late');
	});
});

describe('words beside the path', () => {
	const words = (state: PathState, now: number, talked?: number): string => threeDayWords(facts(SUNDAY, state, now, talked));

	it('says by when, as a day and a time', () => {
		expect(words('on-the-way', 41)).toBe('By tomorrow, 8:40 pm');
		expect(words('not-asked', 2)).toBe('By Wednesday, 8:40 pm');
	});

	it('says since when it is late, never how many hours', () => {
		expect(words('late', 72 + 30)).toBe('Late since Wednesday. Say why, and try again');
		expect(words('late', 72 + 20)).toBe('Late since yesterday. Say why, and try again');
	});

	it('says when it was done', () => {
		expect(words('done', 70, 40)).toBe('Done yesterday');
		expect(words('done', 100, 40)).toBe('Done on Tuesday');
		expect(words('done-late', 170, 80)).toBe('Done on Thursday, late. Why is kept');
	});

	it.each(['not-asked', 'on-the-way', 'part-done', 'done', 'late', 'done-late'] as const)(
		'gives %s a label with the same facts',
		(state) => {
			const path = facts(SUNDAY, state, 80, 75);
			expect(threeDayLabel(path)).toMatch(/^Came back Sunday, 8:40 pm\. Within three days is by Wednesday, 8:40 pm\./);
			expect(String(ThreeDayPath(path))).toContain(`aria-label="${threeDayLabel(path)}"`);
			expect(`${threeDayLabel(path)} ${threeDayWords(path)}`).not.toMatch(/overdue|hours left|\d+ hours|remaining/i);
		},
	);
});
