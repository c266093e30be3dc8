import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Hour, NO_ROTA, NOBODY_AT_ALL } from '#core/cover/hour.ts';
import type { ProjectId, StaffId } from '#core/id.ts';
import { ROLES, type Role, type StaffMember } from '#core/record/staff.ts';
import { ladder, mayOwnAlone, peopleOf } from './ladder.ts';

const project = 'project' as ProjectId;
const person = (id: string, role: Role, active = true): StaffMember => ({ id: id as StaffId, project, name: id, role, active });
const [sam, priya, olu] = [person('sam', 'worker'), person('priya', 'duty'), person('olu', 'duty')];
const [joel, mo, ada, vi] = [person('joel', 'lead'), person('mo', 'manager'), person('ada', 'administrator'), person('vi', 'volunteer')];
const staff = [sam, priya, olu, joel, mo, ada, vi, person('gone', 'duty', false)];
const hour = (over: Partial<Hour> = {}): Hour => ({ ...NO_ROTA, onDuty: [sam.id, priya.id], backstop: [mo.id], ...over });
const rungs = (at: Hour, skip: readonly StaffMember[] = [], people = staff, level: 'urgent' | 'unclear' = 'urgent') =>
	ladder(
		level,
		at,
		people,
		skip.map(({ id }) => id),
	).rungs.map(({ of, people: who }) => [of, ...who.map(({ id }) => id)].join(' '));
const passed = (at: Hour, skip: readonly StaffMember[] = []) =>
	ladder(
		'urgent',
		at,
		staff,
		skip.map(({ id }) => id),
	).passedOver.map(({ of, why, staff: who }) => `${of}: ${why} ${who ?? ''}`.trim());

describe('the ladder of an hour', () => {
	it('asks whoever is on duty first, then the others, the leads and the backstop', () => {
		const all = ['first-on-duty sam', 'others-on-duty priya olu', 'leads joel', 'backstop mo'];
		expect(rungs(hour())).toEqual(all);
		expect(rungs(hour({ mode: 'on-call' }))).toEqual(all);
		expect(passed(hour())).toEqual([]);
	});

	it('has roles in the place of duty where nobody filled in a rota, and finds that nothing to be sorry for', () => {
		expect(rungs(NO_ROTA)).toEqual(['first-on-duty priya olu', 'leads joel']);
		expect(passed(NO_ROTA)).toEqual([]);
	});

	it('asks only who agreed to be woken, then the backstop, when nobody is there', () => {
		expect(rungs(hour({ mode: 'none', onDuty: [], mayWake: [olu.id] }))).toEqual(['agreed-to-be-woken olu', 'backstop mo']);
		expect(passed(hour({ mode: 'none', onDuty: [] }))).toEqual(['agreed-to-be-woken: empty']);
	});

	it('tells leads and managers whatever the hour when nobody agreed and nobody confirmed, and workers when there are none', () => {
		expect(rungs(NOBODY_AT_ALL)).toEqual(['whoever-is-left joel mo']);
		expect(rungs(hour({ mode: 'none', onDuty: [] }), [mo])).toEqual(['whoever-is-left joel']);
		expect(rungs(NOBODY_AT_ALL, [joel, mo])).toEqual(['whoever-is-left priya olu']);
		expect(rungs(NOBODY_AT_ALL, [joel, mo, priya, olu])).toEqual(['whoever-is-left sam']);
		expect(rungs(NOBODY_AT_ALL, [joel, mo, priya, olu, sam])).toEqual([]);
	});

	it('leaves out at once whom the words concern, who left and who may not read an account, and says which', () => {
		const at = hour({ onDuty: [sam.id, 'gone' as StaffId], backstop: [ada.id] });
		expect(rungs(at, [sam])).toEqual(['others-on-duty priya olu', 'leads joel']);
		expect(passed(at, [sam])).toEqual(['first-on-duty: conflicted sam', 'others-on-duty: not-here gone', 'backstop: never-told ada']);
	});

	it('keeps the backstop when everybody else is left out, and names nobody twice', () => {
		expect(rungs(hour(), [sam, priya, olu, joel])).toEqual(['backstop mo']);
		expect(rungs(hour({ onDuty: [joel.id], backstop: [joel.id] }))).toEqual(['first-on-duty joel', 'others-on-duty priya olu']);
	});

	it('asks a volunteer together with somebody who may own it; alone only where it is not urgent', () => {
		const at = hour({ onDuty: [vi.id] });
		expect(rungs(at)[0]).toBe('others-on-duty vi priya olu');
		expect(rungs(at, [], staff, 'unclear')[0]).toBe('first-on-duty vi');
		expect(rungs(hour({ onDuty: [vi.id], backstop: [] }), [priya, olu, joel])).toEqual(['whoever-is-left vi mo']);
		expect([vi, sam].map(({ id }) => mayOwnAlone(staff, id, 'urgent'))).toEqual([false, true]);
	});
});

it('whatever the rota and whoever is left out: somebody is asked while anybody may be, nobody twice, and never whom it must not be', () => {
	const people = fc.array(fc.tuple(fc.constantFrom(...ROLES), fc.boolean()), { maxLength: 7 }).map((roles) => {
		return roles.map(([role, active], at) => person(`p${at}`, role, active));
	});
	const some = fc.subarray(Array.from({ length: 7 }, (_, at) => `p${at}` as StaffId));
	const hours = fc.record({ mode: fc.constantFrom('staffed', 'on-call', 'none'), onDuty: some, mayWake: some, backstop: some });
	fc.assert(
		fc.property(fc.constantFrom('immediate', 'urgent', 'unclear'), people, hours, some, (level, everyone, at, skip) => {
			const found = ladder(level, { ...at, opensAt: null }, everyone, skip);
			const asked = peopleOf(found);
			const mayBe = everyone.filter(
				({ id, active, role }) => active && !skip.includes(id) && ['lead', 'manager', 'duty', 'worker'].includes(role),
			);
			if (mayBe.length > 0) expect(asked.length).toBeGreaterThan(0);
			expect(new Set(asked).size).toBe(asked.length);
			for (const { id, active, role } of asked) {
				expect(active && !skip.includes(id)).toBe(true);
				expect(['administrator', 'commissioner', 'partner']).not.toContain(role);
			}
			for (const rung of found.rungs) {
				expect(rung.people.length).toBeGreaterThan(0);
				const alone = rung.people.every(({ role }) => role === 'volunteer');
				if (level !== 'unclear' && mayBe.length > 0) expect(alone).toBe(false);
			}
		}),
		{ numRuns: 1_000 },
	);
});
