import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addMinutes, type Instant, instant } from '#core/clock/instant.ts';
import { NO_ROTA } from '#core/cover/hour.ts';
import type { ConversationId, EntryId, ProjectId, StaffId, YoungPersonId } from '#core/id.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { isHigher, type Level } from '#core/screening/verdict.ts';
import { checkBack, close, own, secondReaders, see, takeOver } from './acts.ts';
import type { Alert } from './alert.ts';
import { due } from './due.ts';
import { PACE } from './pace.ts';
import { raiseOrJoin } from './raise.ts';
import type { AlertContext, AlertOutcome } from './step.ts';

/** Any order of words, people and time. The model is what a human did; the machine may do nothing else. */
type Model = { closedByHuman: boolean; lastOwner: StaffId | null };
type Real = { alert: Alert | undefined; now: Instant; ids: number; people: readonly StaffMember[] };
const project = 'project' as ProjectId;
const ids = ['nadia', 'priya', 'joel'] as const satisfies readonly string[];
const roles = { nadia: 'worker', priya: 'duty', joel: 'lead' } as const;
const everyone = ids.map((id) => ({ id: id as string as StaffId, project, name: id, role: roles[id], active: true }));

const context = (real: Real): AlertContext => ({
	now: real.now,
	newId: <Id extends string>() => `id-${++real.ids}` as Id,
	staff: real.people,
	skip: [],
	hour: NO_ROTA,
});

function holds(before: Alert | undefined, real: Real, model: Model): void {
	const { alert, now } = real;
	if (alert === undefined) return;
	expect(alert.state === 'closed').toBe(model.closedByHuman);
	if (alert.state !== 'closed') {
		expect(alert.nextDueAt).not.toBeNull();
		expect(alert.nextDue).not.toBeNull();
		expect((alert.nextDueAt ?? '') <= addMinutes(now, PACE.unclear.longestWait)).toBe(true);
	}
	expect(alert.state === 'owned').toBe(alert.state === 'closed' ? false : alert.owner !== null);
	if (alert.state === 'owned') expect(alert.owner).toBe(model.lastOwner);
	if (before !== undefined && before.id === alert.id) {
		expect(isHigher(before.level, alert.level)).toBe(false);
		if (alert !== before) expect(alert.version).toBe(before.version + 1);
	}
}

const said = (level: Level, present: StaffId | null): fc.Command<Model, Real> => ({
	check: () => true,
	run(model, real) {
		const before = real.alert;
		const { alert } = raiseOrJoin(
			{
				project,
				youngPerson: 'jaz' as YoungPersonId,
				conversation: 'talk' as ConversationId,
				entry: 'e' as EntryId,
				assessment: { level: level, categories: [], rules: [] },
				present: present,
				open: before,
			},
			context(real),
		);
		if (alert !== null) {
			if (alert.id !== before?.id) Object.assign(model, { closedByHuman: false, lastOwner: present });
			real.alert = alert;
		}
		holds(before, real, model);
	},
	toString: () => `said ${level} to ${present ?? 'nobody'}`,
});

const acted = (act: keyof typeof ACTS, by: StaffId): fc.Command<Model, Real> => ({
	check: () => true,
	run(model, real) {
		const before = real.alert;
		if (before === undefined) return;
		const outcome: AlertOutcome = ACTS[act](before, by, context(real));
		if (outcome.outcome === 'done') {
			real.alert = outcome.alert;
			if (act === 'own' || act === 'take over') model.lastOwner = by;
			if (act === 'close') model.closedByHuman = true;
		}
		holds(before, real, model);
	},
	toString: () => `${by}: ${act}`,
});

const ACTS = {
	see,
	own: (alert: Alert, by: StaffId, with_: AlertContext) => own(alert, by, { words: 'Ringing' }, with_),
	'take over': (alert: Alert, by: StaffId, with_: AlertContext) => takeOver(alert, by, { words: 'Mine' }, with_),
	fine: (alert: Alert, by: StaffId, with_: AlertContext) => checkBack(alert, by, 'fine', '', with_),
	help: (alert: Alert, by: StaffId, with_: AlertContext) => checkBack(alert, by, 'need-help', '', with_),
	close: (alert: Alert, by: StaffId, with_: AlertContext) =>
		close(
			alert,
			by,
			{ done: 'Rang', toldWhom: 'Council', toldFirst: true, whyNot: '', readBy: secondReaders(with_.staff, by)[0]?.id ?? null },
			with_,
		),
};

const passed = (minutes: number): fc.Command<Model, Real> => ({
	check: () => true,
	run(model, real) {
		real.now = addMinutes(real.now, minutes);
		const before = real.alert;
		const swept = before && due(before, context(real));
		if (swept !== undefined) {
			real.alert = swept.alert;
			expect(swept.alert.state).toBe('raised');
			expect(swept.changes.some((change) => change.change === 'notification-queued')).toBe(true);
			expect((swept.alert.nextDueAt ?? '') > real.now).toBe(true);
		} else if (before !== undefined && before.state !== 'closed') expect((before.nextDueAt ?? '') > real.now).toBe(true);
		holds(before, real, model);
	},
	toString: () => `${minutes} minutes pass`,
});

it('whatever is said and done and however long it takes: always due, owned only by a person, closed only by a person, never lower', () => {
	const who = fc.constantFrom(...everyone.map((person) => person.id));
	const commands = [
		fc
			.tuple(fc.constantFrom<Level>('immediate', 'urgent', 'unclear', 'concern', 'none'), fc.option(who))
			.map(([level, present]) => said(level, present)),
		fc.tuple(fc.constantFrom(...(Object.keys(ACTS) as (keyof typeof ACTS)[])), who).map(([act, by]) => acted(act, by)),
		fc.integer({ min: 0, max: 300 }).map((minutes) => passed(minutes)),
	];
	fc.assert(
		fc.property(fc.commands(commands, { maxCommands: 60 }), (life) => {
			fc.modelRun(
				() => ({
					model: { closedByHuman: false, lastOwner: null },
					real: { alert: undefined, now: instant('2026-10-24T20:00:00Z'), ids: 0, people: everyone },
				}),
				life,
			);
		}),
		{ numRuns: 500 },
	);
});

it('goes on for ever: a thousand missed deadlines later people are still being told', () => {
	const real: Real = { alert: undefined, now: instant('2026-11-17T03:07:00Z'), ids: 0, people: everyone };
	real.alert = raiseOrJoin(
		{
			project,
			youngPerson: 'jaz' as YoungPersonId,
			conversation: 'talk' as ConversationId,
			entry: 'e' as EntryId,
			assessment: { level: 'urgent', categories: [], rules: [] },
			present: null,
			open: undefined,
		},
		context(real),
	).alert as Alert;
	for (let round = 0; round < 1_000; round++) {
		real.now = real.alert.nextDueAt as Instant;
		const swept = due(real.alert, context(real));
		// The lead alone on every second rung, and both of them whenever it begins again.
		expect(swept?.changes.filter((change) => change.change === 'notification-queued')).toHaveLength(round % 2 === 0 ? 1 : 2);
		real.alert = swept?.alert as Alert;
	}
});
