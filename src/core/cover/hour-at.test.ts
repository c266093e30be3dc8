import { describe, expect, it } from 'vitest';
import { addMinutes, type Instant, instant } from '#core/clock/instant.ts';
import { fromLondon } from '#core/clock/london.ts';
import type { ProjectId, StaffId } from '#core/id.ts';
import { type Backstop, backstopUntil, standingOf } from './backstop.ts';
import type { CoverSpan } from './cover.ts';
import { type Duty, dutiesBetween } from './duties.ts';
import { type HourFacts, hourAt } from './hour-at.ts';
import { nightsOf, tooManyNights } from './nights-on-call.ts';
import { emptyHours, gapsAgainst, rotaDays } from './rota-days.ts';
import type { WakeAgreement } from './wake-agreement.ts';

const project = 'project' as ProjectId;
const [JOEL, PRIYA, LEAD] = ['joel' as StaffId, 'priya' as StaffId, 'lead' as StaffId];
const at = (date: string, time: string): Instant => fromLondon(date, time)?.at as Instant;
const MONDAY = '2026-11-16';
const span = (weekday: number, from: string, to: string, about: Partial<CoverSpan> = {}): CoverSpan => ({
	...{ id: `${weekday}-${from}-${about.staff ?? JOEL}`, project, weekday, from, to, mode: 'staffed', staff: JOEL, replyMinutes: null },
	...about,
});
const NIGHTS = [1, 3, 5].flatMap((day) => [
	span(day, '22:00', '24:00', { mode: 'on-call', staff: PRIYA }),
	span(day + 1, '00:00', '07:00', { mode: 'on-call', staff: PRIYA }),
]);
const said = (staff: StaffId, agrees: 'yes' | 'no', nightsPerWeek = 2): WakeAgreement => ({
	...{ id: `said-${staff}`, project, staff, agrees, nightsPerWeek, at: instant('2026-11-01T12:00:00Z') },
});
const asked: Backstop = {
	...{ id: 'b', project, staff: LEAD, askedBy: JOEL, askedAt: instant('2026-11-01T12:00:00Z') },
	...{ confirmedAt: null, confirmedUntil: null, endedAt: null },
};
const confirmedAt = instant('2026-11-02T12:00:00Z');
const confirmed: Backstop = { ...asked, confirmedAt, confirmedUntil: backstopUntil(confirmedAt) };
const facts = (over: Partial<HourFacts>): HourFacts => ({
	...{ table: { spans: [], changes: [] }, here: [JOEL, PRIYA, LEAD], agreements: [], backstops: [], now: at(MONDAY, '10:00') },
	...over,
});

describe('an hour', () => {
	it('tells whoever is to be told first before whoever is next, and staffed before on call', () => {
		const spans = [
			span(1, '00:00', '24:00', { mode: 'on-call', staff: LEAD }),
			span(1, '09:00', '17:00', { rank: 2 }),
			span(1, '08:00', '17:00', { staff: PRIYA }),
		];
		const hour = hourAt(facts({ table: { spans, changes: [] } }));
		expect(hour).toMatchObject({ mode: 'staffed', onDuty: [PRIYA, JOEL, LEAD], opensAt: null });
	});

	it('with nobody has only those who agreed to be woken and a backstop whose word still counts', () => {
		const hour = hourAt(facts({ agreements: [said(JOEL, 'yes'), said(PRIYA, 'no')], backstops: [confirmed] }));
		expect(hour).toEqual({ mode: 'none', onDuty: [], mayWake: [JOEL], backstop: [LEAD], opensAt: null });
	});

	it('has no backstop that was only asked, that ran out, that was ended, or that left', () => {
		const lapsed = { ...confirmed, confirmedUntil: at(MONDAY, '10:00') };
		for (const backstop of [asked, lapsed, { ...confirmed, endedAt: confirmedAt }])
			expect(hourAt(facts({ backstops: [backstop] })).backstop).toEqual([]);
		expect(hourAt(facts({ backstops: [confirmed], here: [JOEL] })).backstop).toEqual([]);
		expect(hourAt(facts({ agreements: [said(JOEL, 'yes')], here: [LEAD] })).mayWake).toEqual([]);
	});
});

describe('a backstop', () => {
	it('counts for ninety days, and says so for the last fourteen of them', () => {
		const onDay = (days: number) => standingOf(confirmed, addMinutes(confirmedAt, days * 24 * 60));
		expect([standingOf(asked, confirmedAt), onDay(0), onDay(75), onDay(76), onDay(89), onDay(90)]).toEqual([
			...['asked', 'counts', 'counts', 'runs-out', 'runs-out', 'lapsed'],
		]);
	});
});

describe('nights on call', () => {
	const duties = (spans: readonly CoverSpan[]): readonly Duty[] =>
		dutiesBetween({ spans, changes: [] }, at(MONDAY, '00:00'), at('2026-11-30', '00:00'));

	it('are counted by their evening, once each, and not where somebody is at work', () => {
		expect(nightsOf(duties(NIGHTS), PRIYA)).toEqual([
			...['2026-11-16', '2026-11-18', '2026-11-20', '2026-11-23', '2026-11-25', '2026-11-27'],
		]);
		expect(nightsOf(duties(NIGHTS), JOEL)).toEqual([]);
		expect(nightsOf(duties([span(1, '22:00', '24:00')]), JOEL)).toEqual([]);
		expect(nightsOf(duties([span(1, '06:00', '23:00', { mode: 'on-call' })]), JOEL)).toEqual([]);
	});

	it('are too many above what was agreed, in the first such week', () => {
		const nights = nightsOf(duties(NIGHTS), PRIYA);
		expect(tooManyNights(nights, said(PRIYA, 'yes', 2))).toEqual({ week: MONDAY, nights: 3, most: 2 });
		expect(tooManyNights(nights, said(PRIYA, 'yes', 3))).toBeUndefined();
		expect(tooManyNights(nights, said(PRIYA, 'no', 7))).toMatchObject({ most: 0 });
		expect(tooManyNights(nights, undefined)).toBeUndefined();
	});
});

describe('the next days', () => {
	const table = { spans: [span(1, '09:00', '17:00'), span(1, '12:00', '20:00', { staff: PRIYA, mode: 'on-call' })], changes: [] };

	it('are whole, with everybody who is there in the order in which they are told', () => {
		const [monday] = rotaDays(table, MONDAY, 14);
		expect(monday?.parts.map(({ from, to, mode, duties }) => [from, to, mode, duties.map(({ staff }) => staff)])).toEqual([
			['00:00', '09:00', 'none', []],
			['09:00', '12:00', 'staffed', [JOEL]],
			['12:00', '17:00', 'staffed', [JOEL, PRIYA]],
			['17:00', '20:00', 'on-call', [PRIYA]],
			['20:00', '24:00', 'none', []],
		]);
	});

	it('show hours with nobody from now on, over midnight as one', () => {
		const gaps = emptyHours(rotaDays(table, MONDAY, 8), at(MONDAY, '10:00'));
		expect(gaps.map(({ begins, ends }) => [begins, ends])).toEqual([
			[at(MONDAY, '20:00'), at('2026-11-23', '09:00')],
			[at('2026-11-23', '20:00'), at('2026-11-24', '00:00')],
		]);
	});

	it('fall short of what was agreed only where it was agreed', () => {
		const stated = [
			{ weekday: 1, from: '09:00', to: '18:00', mode: 'staffed' as const },
			{ weekday: 2, from: '00:00', to: '02:00', mode: 'on-call' as const },
		];
		const gaps = gapsAgainst(stated, rotaDays(table, MONDAY, 7), at(MONDAY, '10:00'));
		expect(gaps).toEqual([
			{ begins: at(MONDAY, '17:00'), ends: at(MONDAY, '18:00'), agreed: 'staffed', mode: 'on-call' },
			{ begins: at('2026-11-17', '00:00'), ends: at('2026-11-17', '02:00'), agreed: 'on-call', mode: 'none' },
		]);
		expect(gapsAgainst(stated.slice(0, 1), rotaDays(table, MONDAY, 7), at(MONDAY, '18:00'))).toEqual([]);
	});
});
