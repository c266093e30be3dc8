import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instant } from '#core/clock/instant.ts';
import { fromLondon } from '#core/clock/london.ts';
import type { ProjectId, StaffId } from '#core/id.ts';
import { type CoverSpan, coverAt } from './cover.ts';
import { coverWeek, doMeet, gapsOf, splitAtMidnight, WEEKDAYS } from './cover-week.ts';

const span = (weekday: number, from: string, to: string, about: Partial<CoverSpan> = {}): CoverSpan => ({
	id: `${weekday}-${from}-${to}`,
	project: 'project' as ProjectId,
	weekday,
	from,
	to,
	mode: 'staffed',
	staff: 'joel' as StaffId,
	replyMinutes: null,
	...about,
});
const weekdays = [1, 2, 3, 4, 5].map((weekday) => span(weekday, '09:00', '17:00'));
const nights = [1, 2, 3, 4].flatMap((weekday) => [span(weekday, '17:00', '24:00'), span(weekday + 1, '00:00', '09:00')]);

describe('the week', () => {
	it('is seven whole days, whatever is in the table', () => {
		for (const spans of [[], weekdays, [...weekdays, ...nights]])
			for (const { parts } of coverWeek(spans)) {
				expect(parts[0]?.from).toBe('00:00');
				expect(parts.at(-1)?.to).toBe('24:00');
				expect(parts.slice(1).map(({ from }) => from)).toEqual(parts.slice(0, -1).map(({ to }) => to));
			}
	});

	it('joins what touches and is the same, and keeps what is not', () => {
		const spans = [span(1, '09:00', '13:00'), span(1, '13:00', '17:00'), span(1, '17:00', '20:00', { staff: 'priya' as StaffId })];
		expect(coverWeek(spans)[0]?.parts.map(({ from, to, staff }) => [from, to, staff])).toEqual([
			['00:00', '09:00', null],
			['09:00', '17:00', 'joel'],
			['17:00', '20:00', 'priya'],
			['20:00', '24:00', null],
		]);
	});

	it('shows what counts at each moment of an ordinary week', () => {
		const times = ['00:00', '06:00', '09:30', '12:00', '17:00', '21:30', '24:00'];
		const table = fc.array(
			fc
				.record({
					weekday: fc.constantFrom(...WEEKDAYS),
					ends: fc.uniqueArray(fc.nat({ max: 6 }), { minLength: 2, maxLength: 2 }),
					mode: fc.constantFrom('staffed' as const, 'on-call' as const),
					staff: fc.constantFrom('joel' as StaffId, 'priya' as StaffId),
				})
				.map(({ weekday, ends, mode, staff }, ...rest) => {
					const [from = 0, to = 0] = [...ends].sort();
					return span(weekday, times[from] ?? '', times[to] ?? '', {
						mode,
						staff,
						id: `${weekday}${from}${to}${mode}${staff}${rest.length}`,
					});
				}),
			{ maxLength: 6 },
		);
		const moment = fc.record({ weekday: fc.constantFrom(...WEEKDAYS), hour: fc.integer({ min: 0, max: 23 }) });
		fc.assert(
			fc.property(table, moment, (spans, { weekday, hour }) => {
				const time = `${String(hour).padStart(2, '0')}:15`;
				const now = fromLondon(`2026-11-${15 + weekday}`, time)?.at as Instant;
				const part = coverWeek(spans)[weekday - 1]?.parts.find(({ from, to }) => from <= time && time < to);
				const { mode, staff } = coverAt(spans, now);
				expect([part?.mode, part?.staff]).toEqual([mode, staff]);
			}),
		);
	});
});

describe('the hours with nobody', () => {
	it('are named over midnight, and over the night from Sunday to Monday', () => {
		expect(gapsOf([...weekdays, ...nights])).toEqual([{ from: { weekday: 5, time: '17:00' }, to: { weekday: 1, time: '09:00' } }]);
	});

	it('are each night of a project that is only open by day', () => {
		expect(gapsOf(weekdays)).toHaveLength(5);
		expect(gapsOf(weekdays)[0]).toEqual({ from: { weekday: 1, time: '17:00' }, to: { weekday: 2, time: '09:00' } });
		expect(gapsOf(weekdays).at(-1)).toEqual({ from: { weekday: 5, time: '17:00' }, to: { weekday: 1, time: '09:00' } });
	});

	it('are all of the week for an empty table, and none for a full one', () => {
		expect(gapsOf([])).toEqual([{ from: { weekday: 1, time: '00:00' }, to: { weekday: 1, time: '00:00' } }]);
		expect(gapsOf(WEEKDAYS.map((weekday) => span(weekday, '00:00', '24:00')))).toEqual([]);
	});

	it('end at midnight where Monday begins with somebody', () => {
		const spans = [span(1, '00:00', '24:00'), span(7, '00:00', '18:00')];
		expect(gapsOf(spans)).toEqual([
			{ from: { weekday: 2, time: '00:00' }, to: { weekday: 7, time: '00:00' } },
			{ from: { weekday: 7, time: '18:00' }, to: { weekday: 1, time: '00:00' } },
		]);
	});
});

describe('hours as somebody says them', () => {
	it('are split at midnight, from Sunday into Monday too', () => {
		expect(splitAtMidnight({ weekday: 7, from: '22:00', to: '07:00' })).toEqual([
			{ weekday: 7, from: '22:00', to: '24:00' },
			{ weekday: 1, from: '00:00', to: '07:00' },
		]);
	});

	it('stay whole within a day, up to and with midnight', () => {
		expect(splitAtMidnight({ weekday: 1, from: '09:00', to: '17:00' })).toEqual([{ weekday: 1, from: '09:00', to: '17:00' }]);
		for (const to of ['00:00', '24:00'])
			expect(splitAtMidnight({ weekday: 1, from: '17:00', to })).toEqual([{ weekday: 1, from: '17:00', to: '24:00' }]);
		expect(splitAtMidnight({ weekday: 1, from: '00:00', to: '00:00' })).toEqual([{ weekday: 1, from: '00:00', to: '24:00' }]);
	});

	it('meet when they share a moment, and not when they only touch', () => {
		const day = { weekday: 1, from: '09:00', to: '17:00' };
		expect(doMeet(day, { weekday: 1, from: '16:59', to: '18:00' })).toBe(true);
		expect(doMeet(day, { weekday: 1, from: '17:00', to: '18:00' })).toBe(false);
		expect(doMeet(day, { ...day, weekday: 2 })).toBe(false);
	});
});
