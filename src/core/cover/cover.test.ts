import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMinutes, type Instant, instant } from '#core/clock/instant.ts';
import { calendarDate, clockTime, fromLondon } from '#core/clock/london.ts';
import type { ProjectId, StaffId } from '#core/id.ts';
import { type CoverSpan, coverAt, NO_COVER } from './cover.ts';
import { isoWeekday } from './dates.ts';

const JOEL = 'joel' as StaffId;
const PRIYA = 'priya' as StaffId;

let made = 0;
function span(weekday: number, from: string, to: string, about: Partial<CoverSpan> = {}): CoverSpan {
	made += 1;
	const id = `span-${String(made).padStart(4, '0')}`;
	return { id, project: 'project' as ProjectId, weekday, from, to, mode: 'staffed', staff: JOEL, replyMinutes: null, ...about };
}
const onCall = (weekday: number, from: string, to: string) => span(weekday, from, to, { mode: 'on-call', staff: PRIYA });

/** A moment on London's clocks; the first where it comes twice. */
const at = (date: string, time: string): Instant => fromLondon(date, time)?.at as Instant;

// 2026-11-16 is a Monday.
const MONDAY = '2026-11-16';
const TUESDAY = '2026-11-17';
const SATURDAY = '2026-11-21';

describe('who looks at this hour', () => {
	it('is nobody, with nothing to wait for, where the table is empty', () => {
		expect(coverAt([], at(MONDAY, '10:00'))).toEqual(NO_COVER);
	});

	it('holds from the minute it begins to the minute before it ends', () => {
		const spans = [span(1, '09:00', '17:00')];
		expect(coverAt(spans, at(MONDAY, '08:59')).mode).toBe('none');
		expect(coverAt(spans, at(MONDAY, '09:00'))).toEqual({
			mode: 'staffed',
			staff: JOEL,
			replyMinutes: null,
			until: at(MONDAY, '17:00'),
			opensAt: null,
		});
		expect(coverAt(spans, at(MONDAY, '16:59')).mode).toBe('staffed');
		expect(coverAt(spans, at(MONDAY, '17:00')).mode).toBe('none');
	});

	it('finds the same hour of next week, and says until then that nobody is here', () => {
		const spans = [span(1, '09:00', '17:00')];
		const cover = coverAt(spans, at(MONDAY, '17:00'));
		expect(cover).toEqual({ ...NO_COVER, until: at('2026-11-23', '09:00'), opensAt: at('2026-11-23', '09:00') });
	});

	it('opens when somebody is at work, not when somebody is on call', () => {
		const spans = [span(1, '09:00', '17:00'), onCall(6, '20:00', '24:00')];
		const cover = coverAt(spans, at(SATURDAY, '12:00'));
		expect([cover.until, cover.opensAt]).toEqual([at(SATURDAY, '20:00'), at('2026-11-23', '09:00')]);
		expect(coverAt([onCall(6, '20:00', '24:00')], at(SATURDAY, '21:00')).opensAt).toBeNull();
	});

	it('goes over midnight as one stretch when the same person stays', () => {
		const spans = [onCall(1, '22:00', '24:00'), onCall(2, '00:00', '07:00')];
		expect(coverAt(spans, at(MONDAY, '23:30')).until).toBe(at(TUESDAY, '07:00'));
		expect(coverAt(spans, at(TUESDAY, '00:00')).mode).toBe('on-call');
		expect(coverAt(spans, at(TUESDAY, '07:00')).mode).toBe('none');
	});

	it('goes over the night from Sunday to Monday too', () => {
		const spans = [onCall(7, '22:00', '24:00'), onCall(1, '00:00', '07:00')];
		expect(coverAt(spans, at('2026-11-22', '23:00')).until).toBe(at('2026-11-23', '07:00'));
	});

	it('ends when another person comes, so that nobody is named for an hour that is not theirs', () => {
		const spans = [span(1, '09:00', '13:00'), span(1, '13:00', '17:00', { staff: PRIYA })];
		expect(coverAt(spans, at(MONDAY, '12:00'))).toMatchObject({ staff: JOEL, until: at(MONDAY, '13:00') });
	});

	it('ends when the time to answer changes', () => {
		const spans = [span(1, '09:00', '13:00', { replyMinutes: 15 }), span(1, '13:00', '17:00')];
		expect(coverAt(spans, at(MONDAY, '12:00'))).toMatchObject({ replyMinutes: 15, until: at(MONDAY, '13:00') });
	});

	it('has no end where one person is there for all of the week', () => {
		const always = [1, 2, 3, 4, 5, 6, 7].map((weekday) => span(weekday, '00:00', '24:00'));
		expect(coverAt(always, at(MONDAY, '12:00'))).toMatchObject({ mode: 'staffed', until: null, opensAt: null });
	});

	it('never passes on a time to answer from somebody who is on call', () => {
		const spans = [span(1, '09:00', '17:00', { mode: 'on-call', replyMinutes: 15 })];
		expect(coverAt(spans, at(MONDAY, '10:00')).replyMinutes).toBeNull();
	});

	it('takes staffed before on call, whichever began later, and says until when', () => {
		const spans = [onCall(1, '00:00', '24:00'), span(1, '09:00', '17:00')];
		expect(coverAt(spans, at(MONDAY, '08:00'))).toMatchObject({
			mode: 'on-call',
			until: at(MONDAY, '09:00'),
			opensAt: at(MONDAY, '09:00'),
		});
		expect(coverAt(spans, at(MONDAY, '10:00'))).toMatchObject({ mode: 'staffed', until: at(MONDAY, '17:00') });
		expect(coverAt([span(1, '09:00', '17:00'), onCall(1, '10:00', '12:00')], at(MONDAY, '11:00')).mode).toBe('staffed');
	});

	it('takes the later beginning of two in the same mode, and the same one whatever order they are kept in', () => {
		const early = span(1, '09:00', '17:00');
		const late = span(1, '12:00', '14:00', { staff: PRIYA });
		for (const spans of [
			[early, late],
			[late, early],
		])
			expect(coverAt(spans, at(MONDAY, '13:00'))).toMatchObject({ staff: PRIYA, until: at(MONDAY, '14:00') });
		const twin = { ...early, id: 'span-9999', staff: PRIYA };
		expect(coverAt([twin, early], at(MONDAY, '10:00'))).toEqual(coverAt([early, twin], at(MONDAY, '10:00')));
	});
});

/** Sundays on which London's clocks change, with the UTC hour at which they do. */
const FORWARD = ['2026-03-29', '2027-03-28'];
const BACK = ['2026-10-25', '2027-10-31'];

describe('the nights on which the clocks change', () => {
	it.each(FORWARD)('%s: the hour that never comes has nobody in it, and what touches it touches', (date) => {
		const spans = [onCall(7, '00:00', '01:30'), span(7, '01:30', '07:00')];
		expect(coverAt(spans, instant(`${date}T00:59:00Z`))).toMatchObject({ mode: 'on-call', until: `${date}T01:00:00.000Z` });
		expect(coverAt(spans, instant(`${date}T01:00:00Z`))).toMatchObject({ mode: 'staffed', until: `${date}T06:00:00.000Z` });
	});

	it.each(FORWARD)('%s: a stretch inside that hour is no stretch at all', (date) => {
		expect(coverAt([span(7, '01:10', '01:50')], instant(`${date}T00:30:00Z`))).toMatchObject({ mode: 'none' });
		expect(coverAt([span(7, '01:10', '01:50')], instant(`${date}T01:20:00Z`))).toMatchObject({ mode: 'none' });
	});

	it.each(BACK)('%s: who is there until three stays for both hours of the night', (date) => {
		const spans = [onCall(7, '00:00', '03:00')];
		const cover = coverAt(spans, instant(`${date}T00:30:00Z`));
		expect(cover).toMatchObject({ mode: 'on-call', until: `${date}T03:00:00.000Z` });
		expect(coverAt(spans, instant(`${date}T01:30:00Z`)).mode).toBe('on-call');
	});

	it.each(BACK)('%s: who goes at half past one goes the first time it strikes, and does not come back', (date) => {
		const spans = [onCall(7, '00:00', '01:30')];
		expect(coverAt(spans, instant(`${date}T00:15:00Z`))).toMatchObject({ mode: 'on-call', until: `${date}T00:30:00.000Z` });
		for (const time of ['00:30', '00:45', '01:00', '01:15', '01:45'])
			expect(coverAt(spans, instant(`${date}T${time}:00Z`)).mode).toBe('none');
	});

	it.each([...FORWARD, ...BACK])('%s: Monday at nine is nine on the clock', (date) => {
		const monday = addMinutes(instant(`${date}T12:00:00Z`), 24 * 60).slice(0, 10);
		const opens = coverAt([span(1, '09:00', '17:00')], at(date, '12:00')).opensAt;
		expect([calendarDate(opens as Instant), clockTime(opens as Instant)]).toEqual([monday, '09:00']);
	});

	it.each([...FORWARD, ...BACK])('%s: a Saturday night that ends on Sunday morning ends at seven on the clock', (date) => {
		const spans = [onCall(6, '22:00', '24:00'), onCall(7, '00:00', '07:00')];
		const saturday = addMinutes(instant(`${date}T12:00:00Z`), -24 * 60).slice(0, 10);
		expect(coverAt(spans, at(saturday, '23:00')).until).toBe(at(date, '07:00'));
	});
});

const TIMES = Array.from({ length: 49 }, (_none, half) => `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 ? '30' : '00'}`);
const stretches = fc.array(
	fc
		.record({
			weekday: fc.integer({ min: 1, max: 7 }),
			ends: fc.uniqueArray(fc.integer({ min: 0, max: 48 }), { minLength: 2, maxLength: 2 }),
			mode: fc.constantFrom('staffed' as const, 'on-call' as const),
			staff: fc.constantFrom(JOEL, PRIYA),
			replyMinutes: fc.constantFrom(null, 15),
		})
		.map(({ weekday, ends, ...about }) => {
			const [from = 0, to = 0] = [...ends].sort((a, b) => a - b);
			return span(weekday, TIMES[from] ?? '', TIMES[to] ?? '', about);
		}),
	{ maxLength: 8 },
);
const YEAR = 365 * 24 * 60;
const moments = fc.oneof(
	fc.integer({ min: 0, max: 2 * YEAR }).map((minutes) => addMinutes(instant('2026-01-01T00:00:00Z'), minutes)),
	fc
		.record({ date: fc.constantFrom(...FORWARD, ...BACK), minutes: fc.integer({ min: -1_440, max: 1_440 }) })
		.map(({ date, minutes }) => addMinutes(instant(`${date}T01:00:00Z`), minutes)),
);
const known = ({ mode, staff, replyMinutes }: ReturnType<typeof coverAt>) => ({ mode, staff, replyMinutes });

describe('any table, at any moment', () => {
	it('stays as it is said to be until the end that is named, and then is something else', () => {
		fc.assert(
			fc.property(stretches, moments, fc.double({ min: 0, max: 0.999_999, noNaN: true }), (spans, now, part) => {
				const cover = coverAt(spans, now);
				const end = cover.until ?? addMinutes(now, 8 * 24 * 60);
				const between = instant(Math.floor(Date.parse(now) + part * (Date.parse(end) - Date.parse(now))));
				expect(known(coverAt(spans, between))).toEqual(known(cover));
				if (cover.until !== null) expect(known(coverAt(spans, cover.until))).not.toEqual(known(cover));
			}),
		);
	});

	it('opens at a moment at which somebody is at work, and at no earlier one', () => {
		fc.assert(
			fc.property(stretches, moments, fc.double({ min: 0, max: 0.999_999, noNaN: true }), (spans, now, part) => {
				const { mode, opensAt } = coverAt(spans, now);
				if (mode === 'staffed') expect(opensAt).toBeNull();
				if (opensAt === null) return;
				expect(coverAt(spans, opensAt).mode).toBe('staffed');
				const between = instant(Math.floor(Date.parse(now) + part * (Date.parse(opensAt) - Date.parse(now))));
				expect(coverAt(spans, between).mode).not.toBe('staffed');
			}),
		);
	});

	it('says the same whatever order the stretches are kept in', () => {
		fc.assert(
			fc.property(stretches, moments, (spans, now) => {
				expect(coverAt([...spans].reverse(), now)).toEqual(coverAt(spans, now));
			}),
		);
	});

	it('names somebody exactly when there is somebody', () => {
		fc.assert(
			fc.property(stretches, moments, (spans, now) => {
				const { mode, staff } = coverAt(spans, now);
				expect(staff === null).toBe(mode === 'none');
				const written = spans.some(({ weekday }) => weekday === isoWeekday(calendarDate(now)));
				if (!written) expect(mode).toBe('none');
			}),
		);
	});
});
