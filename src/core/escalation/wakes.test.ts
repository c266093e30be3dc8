import { expect, it } from 'vitest';
import { instant } from '#core/clock/instant.ts';
import { firstWeekOfWakes, WEEKS_OF_WAKES, wakesByWeek } from './wakes.ts';

const NOW = instant('2026-11-17T12:00:00Z');
const woken = (at: string, needed: boolean) => ({ raisedAt: instant(at), needed });

it('counts twelve London weeks, the one that goes on last, and one without any as none', () => {
	const weeks = wakesByWeek([], NOW);
	expect(weeks).toHaveLength(WEEKS_OF_WAKES);
	expect([weeks[0]?.monday, weeks.at(-1)?.monday, firstWeekOfWakes(NOW)]).toEqual(['2026-08-31', '2026-11-16', '2026-08-31']);
	expect(weeks.every(({ needed, notNeeded }) => needed + notNeeded === 0)).toBe(true);
});

it('counts by the London day on which it was raised, on both sides of a clock change', () => {
	// Sunday 25 October, 11:30 pm in London, an hour after the clocks went back; and Monday, half an hour later.
	const rows = [woken('2026-10-25T23:30:00Z', false), woken('2026-10-26T00:00:00Z', true), woken('2026-10-26T03:00:00Z', false)];
	const byMonday = new Map(wakesByWeek(rows, NOW).map((week) => [week.monday, week]));
	expect(byMonday.get('2026-10-19')).toMatchObject({ needed: 0, notNeeded: 1 });
	expect(byMonday.get('2026-10-26')).toMatchObject({ needed: 1, notNeeded: 1 });
	// Half past midnight in summer is the evening before in UTC.
	expect(wakesByWeek([woken('2026-09-06T23:30:00Z', true)], NOW).find(({ needed }) => needed === 1)?.monday).toBe('2026-09-07');
});
