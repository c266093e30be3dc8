import { describe, expect, it } from 'vitest';
import { instant } from '#core/clock/instant.ts';
import { ladder } from '#core/escalation/ladder.ts';
import type { ProjectId, StaffId } from '#core/id.ts';
import type { Role, StaffMember } from '#core/record/staff.ts';
import { backstopUntil } from './backstop.ts';
import { coverOrNone, wholeRows } from './broken-rota.ts';
import { type CoverSpan, NO_COVER } from './cover.ts';
import { hourAt } from './hour-at.ts';
import type { RotaChange } from './rota-change.ts';

const project = 'project' as ProjectId;
const now = instant('2026-11-16T10:00:00Z');
const [JOEL, LEAD, LAST] = ['joel' as StaffId, 'lead' as StaffId, 'last' as StaffId];
const person = (id: StaffId, role: Role) => ({ id, project, name: id, role, active: true }) as StaffMember;
const office = (over: Partial<CoverSpan> = {}): CoverSpan => ({
	...{ id: 'office', project, weekday: 1, from: '09:00', to: '17:00', mode: 'staffed', staff: JOEL, replyMinutes: 15 },
	...over,
});
const change = (over: Partial<RotaChange> = {}) =>
	({ id: 'change', date: '2026-11-16', from: '09:00', to: '17:00', ...over }) as RotaChange;

/** What a hand in the database, or a bad copy, may leave. */
const BROKEN: readonly (readonly [string, CoverSpan])[] = [
	['begins at no time', office({ from: 'noon' })],
	['ends at no time', office({ to: '' })],
	['ends past the end of the day', office({ to: '25:00' })],
	['has a first date that is none', office({ firstDate: '2026-13-45' })],
];

describe.each(BROKEN)('a row of the rota that %s', (_how, broken) => {
	const table = { spans: [broken], changes: [] };

	it('promises nobody to a young person, and is said', () => {
		let said = 0;
		expect(coverOrNone(table, now, () => said++)).toEqual(NO_COVER);
		expect(said).toBe(1);
	});

	it('still climbs to the leads and the backstop', () => {
		const backstop = {
			id: 'b',
			project,
			staff: LAST,
			askedBy: LEAD,
			askedAt: now,
			confirmedAt: now,
			confirmedUntil: backstopUntil(now),
			endedAt: null,
		};
		let said = 0;
		const hour = hourAt({ table, here: [JOEL, LEAD, LAST], agreements: [], backstops: [backstop], now }, () => said++);
		const staff = [person(JOEL, 'worker'), person(LEAD, 'lead'), person(LAST, 'manager')];
		const { rungs } = ladder('urgent', hour, staff, []);
		expect(rungs.map(({ of, people }) => [of, ...people.map(({ id }) => id)])).toEqual([
			['leads', LEAD],
			['backstop', LAST],
		]);
		expect(said).toBe(1);
	});

	it('stands on no page, and the others do', () => {
		expect(wholeRows({ spans: [broken, office({ id: 'whole' })], changes: [] }).spans.map(({ id }) => id)).toEqual(['whole']);
	});
});

it('leaves out a change whose date or time is none, and keeps whole rows as they are', () => {
	const table = { spans: [office({ firstDate: '2026-01-05', to: '24:00' })], changes: [change()] };
	expect(wholeRows(table)).toEqual(table);
	const bad = [change({ date: 'soon' }), change({ from: 'later' }), change({ to: '9' })];
	expect(wholeRows({ spans: [], changes: bad }).changes).toEqual([]);
});

it('says nothing of a rota that is whole', () => {
	let said = 0;
	expect(coverOrNone({ spans: [office()], changes: [] }, now, () => said++)).toMatchObject({ mode: 'staffed', staff: JOEL });
	expect(said).toBe(0);
});
