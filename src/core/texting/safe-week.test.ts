import { expect, it } from 'vitest';
import { safeWeek } from './safe-week.ts';

const safeOn = (hours: Parameters<typeof safeWeek>[0], weekday: number) =>
	safeWeek(hours)
		[weekday - 1]?.parts.filter(({ safe }) => safe)
		.map(({ from, to }) => `${from}-${to}`);

it('puts hours on their days, and joins what touches or overlaps', () => {
	const hours = [
		{ days: [1, 3], from: '16:00', to: '18:30' },
		{ days: [1], from: '18:00', to: '20:00' },
	];
	expect(safeOn(hours, 1)).toEqual(['16:00-20:00']);
	expect(safeOn(hours, 3)).toEqual(['16:00-18:30']);
	expect(safeOn(hours, 2)).toEqual([]);
});

it('puts hours over midnight on both days, also from Sunday to Monday', () => {
	const hours = [{ days: [7], from: '22:00', to: '01:00' }];
	expect(safeOn(hours, 7)).toEqual(['22:00-24:00']);
	expect(safeOn(hours, 1)).toEqual(['00:00-01:00']);
});

it('has whole days, with nothing safe where nobody said when', () => {
	for (const { parts } of safeWeek([])) expect(parts).toEqual([{ from: '00:00', to: '24:00', safe: false }]);
	const week = safeWeek([{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }]);
	for (const { parts } of week) expect(parts).toEqual([{ from: '00:00', to: '24:00', safe: true }]);
	for (const { parts } of safeWeek([{ days: [2], from: '09:00', to: '10:00' }]))
		expect([parts[0]?.from, parts.at(-1)?.to]).toEqual(['00:00', '24:00']);
});
