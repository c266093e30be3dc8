import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMinutes, type Instant, instant, minutesBetween } from '#core/clock/instant.ts';
import { calendarDate, clockTime, fromLondon } from '#core/clock/london.ts';
import type { ProjectId, StaffId } from '#core/id.ts';
import { type CoverSpan, coverAt, onDutyAt } from './cover.ts';
import { dateAfter, isoWeekday } from './dates.ts';
import { dutiesBetween, dutiesOn, holdsOn, ofThoseHere } from './duties.ts';
import type { RotaChange } from './rota-change.ts';

const project = 'project' as ProjectId;
const [JOEL, PRIYA, NADIA] = ['joel' as StaffId, 'priya' as StaffId, 'nadia' as StaffId];
const at = (date: string, time: string): Instant => fromLondon(date, time)?.at as Instant;
const span = (weekday: number, from: string, to: string, about: Partial<CoverSpan> = {}): CoverSpan => ({
	...{ id: `${weekday}-${from}`, project, weekday, from, to, mode: 'staffed', staff: JOEL, replyMinutes: null },
	...about,
});
const NOON = instant('2026-11-16T12:00:00Z');
const change = (date: string, about: Partial<RotaChange>): RotaChange => ({
	...{
		id: `change-${date}`,
		project,
		date,
		span: null,
		kind: 'as-well',
		staff: PRIYA,
		from: '09:00',
		to: '17:00',
		mode: 'staffed',
		rank: 1,
	},
	...{ replyMinutes: null, askedBy: JOEL, askedAt: NOON, acceptedAt: NOON, swapWith: null, withdrawnAt: null },
	...about,
});

// 2026-11-16 is a Monday.
const MONDAY = '2026-11-16';
const OFFICE = span(1, '09:00', '17:00');
const who = (spans: readonly CoverSpan[], changes: readonly RotaChange[], date = MONDAY) =>
	dutiesOn({ spans, changes }, date).map(({ staff, from, to }) => [staff, from, to]);

describe('a stretch that repeats', () => {
	it('holds between its dates, both included', () => {
		const some = span(1, '09:00', '17:00', { firstDate: '2026-11-16', lastDate: '2026-11-30' });
		const held = ['2026-11-09', '2026-11-16', '2026-11-23', '2026-11-30', '2026-12-07'].filter((date) => holdsOn(some, date));
		expect(held).toEqual(['2026-11-16', '2026-11-23', '2026-11-30']);
	});

	it('comes every second week from the week of its first date, over the end of a year too', () => {
		const every = span(1, '09:00', '17:00', { firstDate: '2026-11-18', everyWeeks: 2 });
		const mondays = Array.from({ length: 9 }, (_none, week) => dateAfter('2026-11-16', week * 7));
		expect(mondays.filter((date) => holdsOn(every, date))).toEqual(['2026-11-30', '2026-12-14', '2026-12-28', '2027-01-11']);
	});

	it('is found a fortnight ahead by whoever waits for it', () => {
		const every = span(1, '09:00', '17:00', { firstDate: MONDAY, everyWeeks: 2 });
		expect(coverAt([every], at('2026-11-16', '18:00')).opensAt).toBe(at('2026-11-30', '09:00'));
	});
});

describe('a date on which the week does not hold', () => {
	it('has nobody where somebody is away, for the hours that they are away', () => {
		const away = change(MONDAY, { kind: 'away', span: OFFICE.id, staff: null, from: '12:00', to: '17:00', acceptedAt: null });
		expect(who([OFFICE], [away])).toEqual([[JOEL, '09:00', '12:00']]);
		expect(who([OFFICE], [{ ...away, withdrawnAt: NOON }])).toEqual([[JOEL, '09:00', '17:00']]);
		expect(who([OFFICE], [away], '2026-11-23')).toEqual([[JOEL, '09:00', '17:00']]);
	});

	it('moves nothing until whoever is asked accepts', () => {
		const asked = change(MONDAY, { kind: 'stands-in', span: OFFICE.id, acceptedAt: null });
		expect(who([OFFICE], [asked])).toEqual([[JOEL, '09:00', '17:00']]);
		expect(who([OFFICE], [{ ...asked, acceptedAt: NOON }])).toEqual([[PRIYA, '09:00', '17:00']]);
	});

	it('gives part of the hours to somebody else and leaves the rest', () => {
		const part = change(MONDAY, { kind: 'stands-in', span: OFFICE.id, from: '11:00', to: '13:00' });
		expect(who([OFFICE], [part])).toEqual([
			[JOEL, '09:00', '11:00'],
			[JOEL, '13:00', '17:00'],
			[PRIYA, '11:00', '13:00'],
		]);
	});

	it('has somebody as well, and is empty again when they are away from it', () => {
		const extra = change('2026-11-17', {});
		expect(who([OFFICE], [extra], '2026-11-17')).toEqual([[PRIYA, '09:00', '17:00']]);
		const away = change('2026-11-17', { id: 'away', kind: 'away', span: extra.id, staff: null, askedBy: PRIYA });
		expect(who([OFFICE], [extra, away], '2026-11-17')).toEqual([]);
	});

	it('leaves a gap where whoever stands in falls out: nobody falls back into hours they were let off', () => {
		const stands = change(MONDAY, { kind: 'stands-in', span: OFFICE.id });
		const away = change(MONDAY, { id: 'away', kind: 'away', span: stands.id, staff: null, askedBy: PRIYA });
		expect(who([OFFICE], [stands, away])).toEqual([]);
	});

	it('keeps somebody away when their stretch is taken out and written anew', () => {
		const away = change(MONDAY, { kind: 'away', span: 'an-older-stretch', staff: null, askedBy: JOEL });
		expect(who([OFFICE], [away])).toEqual([]);
		expect(who([{ ...OFFICE, staff: NADIA }], [away])).toEqual([[NADIA, '09:00', '17:00']]);
	});
});

describe('somebody who has left', () => {
	it('is nobody’s cover, and their hours fall back to nobody who was let off', () => {
		const stands = change(MONDAY, { kind: 'stands-in', span: OFFICE.id });
		const here = (...staff: StaffId[]) => ofThoseHere({ spans: [OFFICE], changes: [stands] }, new Set(staff));
		expect(dutiesOn(here(JOEL, PRIYA), MONDAY).map(({ staff }) => staff)).toEqual([PRIYA]);
		expect(dutiesOn(here(JOEL), MONDAY)).toEqual([]);
		expect(dutiesOn(here(PRIYA), MONDAY).map(({ staff }) => staff)).toEqual([PRIYA]);
	});

	it('takes nothing from whoever asked them for hours besides the week’s', () => {
		const extra = change(MONDAY, { staff: PRIYA, askedBy: JOEL });
		const here = ofThoseHere({ spans: [OFFICE], changes: [extra] }, new Set([JOEL]));
		expect(dutiesOn(here, MONDAY).map(({ staff, from, to }) => [staff, from, to])).toEqual([[JOEL, '09:00', '17:00']]);
	});

	it('lets whoever is next be the one who is told first and named to a young person', () => {
		const spans = [OFFICE, span(1, '09:00', '17:00', { id: 'second', staff: PRIYA, rank: 2 })];
		const now = at(MONDAY, '10:00');
		expect(onDutyAt({ spans, changes: [] }, now)).toEqual([JOEL, PRIYA]);
		const without = ofThoseHere({ spans, changes: [] }, new Set([PRIYA]));
		expect(onDutyAt(without, now)).toEqual([PRIYA]);
		expect(coverAt(without.spans, now).staff).toBe(PRIYA);
	});
});

const quarter = fc
	.integer({ min: 0, max: 96 })
	.map((count) => `${String(Math.floor(count / 4)).padStart(2, '0')}:${String((count % 4) * 15).padStart(2, '0')}`);
const hours = fc.uniqueArray(quarter, { minLength: 2, maxLength: 2 }).map((ends) => [...ends].sort() as [string, string]);
const person = fc.constantFrom(JOEL, PRIYA, NADIA);
/** The last Sundays of March and October of a hundred years: the nights on which London's clocks change. */
const nights = fc.record({ year: fc.integer({ min: 2000, max: 2099 }), month: fc.constantFrom('03', '10') }).map(({ year, month }) => {
	const last = `${year}-${month}-31`;
	return dateAfter(last, -(isoWeekday(last) % 7));
});
const table = (date: fc.Arbitrary<string>) =>
	date
		.chain((night) =>
			fc.record({
				night: fc.constant(night),
				spans: fc.array(
					fc.record({
						hours,
						staff: person,
						day: fc.integer({ min: -1, max: 1 }),
						rank: fc.constantFrom(1, 2),
						mode: fc.constantFrom('staffed' as const, 'on-call' as const),
					}),
					{ minLength: 1, maxLength: 6 },
				),
				changes: fc.array(
					fc.record({
						hours,
						of: fc.nat({ max: 5 }),
						kind: fc.constantFrom('away' as const, 'stands-in' as const, 'as-well' as const),
						staff: person,
						accepted: fc.boolean(),
					}),
					{
						maxLength: 4,
					},
				),
			}),
		)
		.map(({ night, spans, changes }) => {
			const made = spans.map(({ hours: [from, to], staff, day, rank, mode }, index) =>
				span(isoWeekday(dateAfter(night, day)), from, to, { id: `s${index}`, staff, rank, mode }),
			);
			return {
				night,
				spans: made,
				changes: changes.map(({ hours: [from, to], of, kind, staff, accepted }, index) => {
					const about = made[of % made.length];
					return change(night, {
						id: `c${index}`,
						from,
						to,
						kind,
						span: kind === 'as-well' ? null : (about?.id ?? null),
						staff: kind === 'away' ? null : staff,
						acceptedAt: accepted ? NOON : null,
					});
				}),
			};
		});
describe('a hundred years of nights on which the clocks change', () => {
	it('have somebody at each minute exactly when the clock on the wall is in their hours, both times that an hour comes', () => {
		fc.assert(
			fc.property(nights, hours, fc.integer({ min: -120, max: 240 }), (night, [from, to], minutes) => {
				const now = addMinutes(instant(`${night}T00:00:00Z`), minutes);
				const there = onDutyAt({ spans: [span(isoWeekday(calendarDate(now)), from, to)], changes: [] }, now).length === 1;
				const [date, time] = [calendarDate(now), clockTime(now)];
				const twice = fromLondon(date, time)?.how === 'twice';
				// Hours that begin or end within the repeated hour begin and end the first time it strikes.
				const whole = (edge: string) => edge <= '01:00' || edge >= '02:00';
				if (!twice || (whole(from) && whole(to))) expect(there).toBe(from <= time && time < to);
			}),
			{ numRuns: 2_000 },
		);
	});

	it('leave no minute out and count none twice: hours that touch on paper touch on that night', () => {
		fc.assert(
			fc.property(nights, fc.uniqueArray(quarter, { maxLength: 5 }), (night, cuts) => {
				const times = [...new Set(['00:00', ...cuts, '24:00'])].sort();
				const spans = times.slice(1).map((to, index) => span(7, times[index] ?? '00:00', to, { staff: index % 2 === 0 ? JOEL : PRIYA }));
				const duties = dutiesBetween({ spans, changes: [] }, at(night, '00:00'), at(dateAfter(night, 1), '00:00'));
				const minutes = duties.reduce((sum, { begins, ends }) => sum + minutesBetween(begins, ends), 0);
				expect(minutes).toBe(night.slice(5, 7) === '03' ? 23 * 60 : 25 * 60);
				expect(duties.slice(1).map(({ begins }) => begins)).toEqual(duties.slice(0, -1).map(({ ends }) => ends));
			}),
			{ numRuns: 500 },
		);
	});

	it('count nobody who left and nobody twice, and name to a young person whoever is told first', () => {
		fc.assert(
			fc.property(
				table(nights),
				fc.subarray([JOEL, PRIYA, NADIA]),
				fc.integer({ min: -1_440, max: 2_880 }),
				({ night, ...all }, here, minutes) => {
					const now = addMinutes(instant(`${night}T00:00:00Z`), minutes);
					const those = ofThoseHere(all, new Set(here));
					const onDuty = onDutyAt(those, now);
					expect(new Set(onDuty).size).toBe(onDuty.length);
					expect(onDuty.filter((staff) => !here.includes(staff))).toEqual([]);
					expect(coverAt(those.spans, now, those.changes).staff).toBe(onDuty[0] ?? null);
				},
			),
			{ numRuns: 1_000 },
		);
	});

	it('keep what is said of them until the moment that is named', () => {
		fc.assert(
			fc.property(
				table(nights),
				fc.integer({ min: -1_440, max: 1_440 }),
				fc.double({ min: 0, max: 0.999_999, noNaN: true }),
				({ night, spans, changes }, minutes, part) => {
					const now = addMinutes(instant(`${night}T00:00:00Z`), minutes);
					const cover = coverAt(spans, now, changes);
					if (cover.until === null) return;
					const between = instant(Math.floor(Date.parse(now) + part * (Date.parse(cover.until) - Date.parse(now))));
					const said = ({ mode, staff, replyMinutes }: typeof cover) => ({ mode, staff, replyMinutes });
					expect(said(coverAt(spans, between, changes))).toEqual(said(cover));
					expect(said(coverAt(spans, cover.until, changes))).not.toEqual(said(cover));
				},
			),
			{ numRuns: 500 },
		);
	});
});
