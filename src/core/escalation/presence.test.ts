import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMinutes, instant } from '#core/clock/instant.ts';
import { NO_ROTA } from '#core/cover/hour.ts';
import type { ConversationId, EntryId, ProjectId, StaffId, YoungPersonId } from '#core/id.ts';
import type { Change } from '#core/record/change.ts';
import type { Role, StaffMember } from '#core/record/staff.ts';
import type { Level } from '#core/screening/verdict.ts';
import { checkBack, own, see, takeOver } from './acts.ts';
import type { Alert, TrailLine } from './alert.ts';
import { due, isInOtherHands, withTheChild } from './due.ts';
import { raiseOrJoin } from './raise.ts';
import type { AlertContext, AlertOutcome } from './step.ts';

const project = 'project' as ProjectId;
const person = (id: string, role: Role): StaffMember => ({ id: id as StaffId, project, name: id, role, active: true });

/** One alert from its first words on, swept as the server sweeps it: whoever is with the child is left out. */
function life(nadiaIs: Role, now = instant('2026-11-17T16:00:00Z')) {
	const nadia = person('nadia', nadiaIs);
	const priya = person('priya', 'duty');
	const staff = [nadia, priya, person('joel', 'lead')];
	const at = { alert: undefined as Alert | undefined, now, trail: [] as TrailLine[], told: [] as StaffId[], made: 0 };
	const context = (skip: readonly StaffId[] = []): AlertContext => ({
		now: at.now,
		newId: <Id extends string>() => `id-${++at.made}` as Id,
		staff,
		skip,
		hour: NO_ROTA,
	});
	const take = (alert: Alert | null | undefined, changes: readonly Change[]) => {
		at.alert = alert ?? at.alert;
		for (const change of changes) {
			if (change.change === 'trail-written') at.trail.push(change.line);
			if (change.change === 'notification-queued') at.told.push(change.notification.to);
		}
	};
	const present = () => withTheChild(at.trail);
	const withoutPresent = (): AlertContext => context([present() ?? []].flat());
	const act = (what: (alert: Alert, context: AlertContext) => AlertOutcome) => {
		const outcome = at.alert && what(at.alert, withoutPresent());
		if (outcome?.outcome === 'done') take(outcome.alert, outcome.changes);
	};
	const hears = (present: StaffId | null, level: Level = 'urgent') => {
		const assessment = { level, categories: [], rules: [] };
		const where = { project, youngPerson: 'jaz' as YoungPersonId, conversation: 'talk' as ConversationId, entry: 'entry' as EntryId };
		const { alert, changes } = raiseOrJoin({ ...where, assessment, present, open: at.alert }, context());
		take(alert, changes);
	};
	const pass = (minutes: number) => {
		at.now = addMinutes(at.now, minutes);
		const step = at.alert && due(at.alert, withoutPresent());
		if (step !== undefined) take(step.alert, step.changes);
	};
	const others = () => at.alert !== undefined && isInOtherHands(at.alert, at.trail);
	return { at, nadia: nadia.id, priya: priya.id, act, hears, pass, others, present };
}

describe.each(['worker', 'duty', 'lead'] as const)('a worker with the child who is %s is never pushed to', (role) => {
	it('after she decides something and her check-back is missed', () => {
		const { at, nadia, act, hears, pass, present } = life(role);
		hears(nadia);
		act((alert, context) => own(alert, nadia, { words: 'Stay with them' }, context));
		pass(300);
		pass(300);
		expect(at.trail.map(({ what }) => what)).toContain('check-back-missed');
		expect(present()).toBe(nadia);
		expect(at.told).toContain('priya');
		expect(at.told).not.toContain(nadia);
	});

	it('after duty takes it over, and when more is said to her then', () => {
		const { at, nadia, priya, act, hears, pass, present } = life(role);
		hears(nadia);
		act((alert, context) => takeOver(alert, priya, { words: 'Mine' }, context));
		expect(present()).toBe(nadia);
		hears(nadia, 'immediate');
		pass(300);
		pass(10);
		expect(at.told).toContain('joel' === nadia ? 'priya' : 'joel');
		expect(at.told).not.toContain(nadia);
	});

	it('when what was said to her joins an alert that was raised with nobody there', () => {
		const { at, nadia, hears, pass, present } = life(role);
		hears(null, 'unclear');
		expect(present()).toBeNull();
		at.told.length = 0;
		hears(nadia, 'urgent');
		expect(present()).toBe(nadia);
		for (let round = 0; round < 5; round++) pass(100);
		expect(at.told.length).toBeGreaterThan(4);
		expect(at.told).not.toContain(nadia);
	});
});

it('names the worker who was there on the line that joined, and nobody when nobody was', () => {
	const { at, nadia, hears } = life('worker');
	hears(nadia);
	hears(nadia);
	hears(null);
	expect(at.trail.map(({ what, by }) => [what, by])).toEqual([
		['raised', null],
		['owned-by-worker-present', nadia],
		['joined', nadia],
		['joined', null],
	]);
});

it('leaves nobody out once the newest of it was said with nobody there', () => {
	const { at, nadia, hears, pass, present } = life('duty');
	hears(nadia);
	expect(present()).toBe(nadia);
	hears(null);
	expect(present()).toBeNull();
	at.told.length = 0;
	pass(60);
	expect(at.told).toEqual(expect.arrayContaining([nadia, 'priya', 'joel']));
});

it('is in other hands only when somebody who is not with the child has decided', () => {
	const { nadia, priya, act, hears, others } = life('worker');
	hears(nadia);
	expect(others()).toBe(false);
	act((alert, context) => own(alert, nadia, { words: 'Stay with them' }, context));
	expect(others()).toBe(false);
	act((alert, context) => takeOver(alert, priya, { words: 'Mine' }, context));
	expect(others()).toBe(true);
	act((alert, context) => checkBack(alert, priya, 'need-help', '', context));
	expect(others()).toBe(false);
});

it('whatever is done, in whatever order: nobody is pushed to about a child they are with', () => {
	const who = fc.constantFrom('nadia', 'priya', 'joel');
	const deed = fc.oneof(
		who.map((by) => ({ deed: 'own' as const, by })),
		who.map((by) => ({ deed: 'take-over' as const, by })),
		who.map((by) => ({ deed: 'see' as const, by })),
		who.map((by) => ({ deed: 'help' as const, by })),
		fc.constantFrom<Level>('immediate', 'urgent', 'unclear').map((level) => ({ deed: 'hear' as const, level })),
		fc.integer({ min: 1, max: 400 }).map((minutes) => ({ deed: 'pass' as const, minutes })),
	);
	fc.assert(
		fc.property(fc.constantFrom<Role>('worker', 'duty', 'lead'), fc.array(deed, { maxLength: 40 }), (role, deeds) => {
			const { at, nadia, act, hears, pass } = life(role);
			hears(nadia);
			for (const one of deeds) {
				if (one.deed === 'hear') hears(nadia, one.level);
				else if (one.deed === 'pass') pass(one.minutes);
				else if (one.deed === 'see') act((alert, context) => see(alert, one.by as StaffId, context));
				else if (one.deed === 'help') act((alert, context) => checkBack(alert, one.by as StaffId, 'need-help', '', context));
				else act((alert, context) => (one.deed === 'own' ? own : takeOver)(alert, one.by as StaffId, { words: 'Mine' }, context));
			}
			expect(at.told).not.toContain(nadia);
		}),
		{ numRuns: 300 },
	);
});
