import { describe, expect, it } from 'vitest';
import { addMinutes, type Instant, instant } from '#core/clock/instant.ts';
import { type Hour, NO_ROTA } from '#core/cover/hour.ts';
import type { ConversationId, EntryId, ProjectId, StaffId, YoungPersonId } from '#core/id.ts';
import type { Change } from '#core/record/change.ts';
import type { Role, StaffMember } from '#core/record/staff.ts';
import { own, see } from './acts.ts';
import type { Alert } from './alert.ts';
import { due, hurry, isDue } from './due.ts';
import { raiseOrJoin } from './raise.ts';
import type { AlertContext, AlertOutcome, AlertStep } from './step.ts';

const project = 'project' as ProjectId;
const person = (id: string, role: Role): StaffMember => ({ id: id as StaffId, project, name: id, role, active: true });
const staff = [person('sam', 'worker'), person('priya', 'duty'), person('joel', 'lead'), person('mo', 'manager')];
const [SAM, PRIYA, JOEL, MO] = staff.map(({ id }) => id) as [StaffId, StaffId, StaffId, StaffId];
const START = instant('2026-11-17T16:00:00Z');
const HOUR: Hour = { mode: 'staffed', onDuty: [SAM], mayWake: [], backstop: [MO], opensAt: null };
let made = 0;
const at = (minutes: number, over: Partial<AlertContext> = {}): AlertContext => ({
	now: addMinutes(START, minutes),
	newId: <Id extends string>() => `id-${++made}` as Id,
	staff,
	skip: [],
	hour: HOUR,
	...over,
});
const raise = (level: 'immediate' | 'urgent' | 'unclear', context: AlertContext, open?: Alert) =>
	raiseOrJoin(
		{
			...{ project, youngPerson: 'jaz' as YoungPersonId, conversation: 'talk' as ConversationId, entry: 'entry' as EntryId },
			...{ assessment: { level, categories: [], rules: [] }, present: null, open },
		},
		context,
	) as AlertStep;
const told = (changes: readonly Change[] = []) =>
	changes.flatMap((change) => (change.change === 'notification-queued' ? [change.notification.to as string] : []));
const said = (changes: readonly Change[] = []) =>
	changes.flatMap((change) =>
		change.change === 'trail-written' ? [[change.line.what, change.line.words].filter(Boolean).join(': ')] : [],
	);
const done = (outcome: AlertOutcome) => (outcome.outcome === 'done' ? outcome.alert : expect.fail(outcome.why));
const climbing = (alert: Alert, context: AlertContext) => due(alert, context) ?? expect.fail('Nothing is due.');

describe('rung after rung', () => {
	it('goes up the ladder, and then begins again with everybody', () => {
		const first = raise('immediate', at(0));
		let alert = first.alert;
		const rounds = [told(first.changes)];
		for (let minutes = 2; minutes <= 16; minutes += 2) {
			const step = climbing(alert, at(minutes));
			rounds.push(told(step.changes));
			alert = step.alert;
		}
		const all = ['sam', 'priya', 'joel', 'mo'];
		expect(rounds).toEqual([['sam'], ['priya'], ['joel'], ['mo'], all, ['priya'], ['joel'], ['mo'], all]);
		expect(alert.rung).toBe(9);
	});

	it('gives each its time: two minutes, five, an hour', () => {
		for (const [level, minutes] of [['immediate', 2] as const, ['urgent', 5] as const, ['unclear', 60] as const]) {
			const { alert } = raise(level, at(0));
			expect(alert.nextDueAt).toBe(addMinutes(START, minutes));
			expect(due(alert, at(minutes - 0.01))).toBeUndefined();
			expect(climbing(alert, at(minutes)).alert.nextDueAt).toBe(addMinutes(START, 2 * minutes));
		}
	});

	it('follows the rota as it is at that moment, and says in the first round what it passed over', () => {
		const { alert } = raise('urgent', at(0));
		const step = climbing(alert, at(5, { hour: { ...HOUR, onDuty: [SAM, JOEL] }, staff: staff.filter(({ id }) => id !== PRIYA) }));
		expect(told(step.changes)).toEqual(['joel']);
		const last = climbing(step.alert, at(10, { hour: { ...HOUR, backstop: [] }, staff: staff.filter(({ id }) => id !== PRIYA) }));
		expect(said(last.changes)).toEqual(['passed-over: Nobody has confirmed that they are the backstop.']);
		expect(said(climbing({ ...last.alert, rung: 8 }, at(15, { hour: { ...HOUR, backstop: [] } })).changes)).toEqual([]);
	});

	it('says that somebody was passed over without naming them, and nothing of whoever is with the young person', () => {
		expect(said(raise('urgent', at(0, { skip: [SAM], closedTo: [SAM] })).changes)).toContain(
			'passed-over: One person who may not open it was not told.',
		);
		expect(said(raise('urgent', at(0, { skip: [SAM] })).changes)).toEqual(['raised']);
	});

	it('climbs on when *seen* lapses, and tells whoever let it lapse', () => {
		const { alert } = raise('urgent', at(0));
		const second = climbing(alert, at(5)).alert;
		const lapsed = climbing(done(see(second, PRIYA, at(6))), at(21));
		expect(told(lapsed.changes)).toEqual(['priya', 'joel']);
		expect(lapsed.alert.rung).toBe(3);
	});

	it('begins again once somebody had it, with the owner who did not answer', () => {
		const { alert } = raise('urgent', at(0));
		const owned = done(own(climbing(alert, at(5)).alert, JOEL, { words: 'Mine' }, at(6)));
		expect(owned.rung).toBe(0);
		const missed = climbing(owned, at(66));
		expect(told(missed.changes)).toEqual(['joel', 'sam', 'priya']);
		expect(missed.alert).toMatchObject({ state: 'raised', owner: null, rung: 2 });
	});

	it('pages everybody so far and the next when it gets worse', () => {
		const { alert } = raise('urgent', at(0));
		const worse = raise('immediate', at(1), climbing(alert, at(5)).alert);
		expect(told(worse.changes)).toEqual(['sam', 'priya', 'joel']);
	});
});

describe('a rung on which nobody can be reached', () => {
	it('hurries to the next, and after the last to everybody; each rung then has its time', () => {
		let { alert } = raise('urgent', at(0));
		const asked: string[] = [];
		for (let hops = 0; hops < 4; hops++) {
			const step = hurry(alert, at(1));
			asked.push(told(step?.changes).join(' '));
			alert = step?.alert ?? alert;
		}
		expect(asked).toEqual(['priya', 'joel', 'mo', 'sam priya joel mo']);
		expect(alert).toMatchObject({ state: 'raised', nextDueAt: addMinutes(START, 6) });
		expect(told(climbing(alert, at(6)).changes)).toEqual(['priya']);
		expect(hurry({ ...alert, state: 'closed' }, at(1))).toBeUndefined();
	});

	it('leaves an owner the owner, and their check-back where it was', () => {
		const owned = done(own(raise('urgent', at(0)).alert, JOEL, { words: 'Mine' }, at(1)));
		const step = hurry({ ...owned, rung: 1 }, at(2));
		expect(step?.alert).toMatchObject({ state: 'owned', owner: JOEL, nextDueAt: owned.nextDueAt });
		expect(told(step?.changes)).toEqual(['priya']);
	});
});

describe('something unclear', () => {
	const morning = addMinutes(START, 17 * 60);
	const night = (over: Partial<Hour> = {}): Partial<AlertContext> => ({
		hour: { ...HOUR, mode: 'on-call', opensAt: morning, ...over },
		standsAlone: true,
	});

	it('that stands alone waits until somebody is at work, and knocks nobody', () => {
		for (const mode of ['on-call', 'none'] as const) {
			const raised = raise('unclear', at(0, night({ mode })));
			expect([raised.alert.nextDueAt, told(raised.changes)]).toEqual([morning, []]);
			expect(told(climbing(raised.alert, at(17 * 60)).changes)).toEqual(['sam']);
		}
	});

	it('is told at once while somebody is at work, beside another signal, and where it is not known whether there is one', () => {
		expect(told(raise('unclear', at(0, { ...night(), hour: HOUR })).changes)).toEqual(['sam']);
		for (const standsAlone of [false, undefined])
			expect(told(raise('unclear', at(0, { ...night(), standsAlone })).changes)).toEqual(['sam']);
		expect(told(raise('urgent', at(0, night())).changes)).toEqual(['sam']);
	});

	it('waits twelve hours and no longer when no opening is planned, and four days at most when one is put off and off', () => {
		const blind = raise('unclear', at(0, night({ opensAt: null }))).alert;
		expect(blind.nextDueAt).toBe(addMinutes(START, 12 * 60));
		expect(told(climbing(blind, at(12 * 60, night({ opensAt: null }))).changes)).toEqual(['sam']);
		let { alert } = raise('unclear', at(0, night()));
		for (let days = 1; days < 4; days++) {
			const later = addMinutes(START, (days + 1) * 24 * 60);
			const step = climbing({ ...alert, nextDueAt: at(days * 24 * 60).now }, at(days * 24 * 60, night({ opensAt: later })));
			expect([told(step.changes), step.alert.state]).toEqual([[], 'raised']);
			alert = step.alert;
		}
		expect(told(climbing(alert, at(4 * 24 * 60, night({ opensAt: addMinutes(START, 1e5) }))).changes)).toEqual(['sam']);
	});

	it('does not wait when the clock was put back to before it was raised, because nobody knows how long it has', () => {
		const { alert } = raise('unclear', at(0, night()));
		expect(told(climbing(alert, at(-5_256_000, night())).changes)).toEqual(['sam']);
	});

	it('no longer waits once more was said', () => {
		const { alert } = raise('unclear', at(0, night()));
		const joined = raise('unclear', at(10, night()), alert).alert;
		expect(joined.nextDueAt).toBe(addMinutes(START, 70));
		expect(told(climbing(joined, at(70, { ...night(), standsAlone: false })).changes)).toEqual(['sam']);
		expect(told(raise('urgent', at(11, night()), alert).changes)).toEqual(['sam', 'priya']);
	});

	it.each([
		['in March', '2027-03-27T22:30:00Z'],
		['in October', '2026-10-24T22:30:00Z'],
	])('waits through the night on which the clocks change %s, to the minute', (_night, evening) => {
		const now = instant(evening);
		const opens = instant(`${addMinutes(now, 600).slice(0, 10)}T${evening.includes('03-27') ? '08' : '09'}:00:00Z`);
		const raised = raise('unclear', { ...at(0, night({ opensAt: opens })), now });
		expect(raised.alert.nextDueAt).toBe(opens);
		expect(due(raised.alert, { ...at(0, night({ opensAt: opens })), now: addMinutes(opens, -0.01) })).toBeUndefined();
		expect(told(climbing(raised.alert, { ...at(0), now: opens }).changes)).toEqual(['sam']);
	});
});

it('a deadline farther ahead than any can be is due: the clock was put back', () => {
	const { alert } = raise('immediate', at(0));
	const back = (minutes: number): Instant => addMinutes(START, -minutes);
	expect([0, 60, 5_256_000].map((minutes) => isDue(alert, back(minutes)))).toEqual([false, true, true]);
	const owned = done(own(alert, SAM, { words: 'Mine' }, at(0)));
	expect([10, 60].map((minutes) => isDue(owned, back(minutes)))).toEqual([false, true]);
	expect(told(due(alert, { ...at(0), now: back(60) })?.changes)).toEqual(['priya']);
	expect(isDue({ ...alert, nextDueAt: null }, START)).toBe(true);
	expect(isDue({ ...alert, state: 'closed', nextDueAt: null }, START)).toBe(false);
});

it('an hour without a rota climbs through duty and leads by their roles', () => {
	const { alert, changes } = raise('urgent', at(0, { hour: NO_ROTA }));
	expect([told(changes), told(climbing(alert, at(5, { hour: NO_ROTA })).changes)]).toEqual([['priya'], ['joel']]);
});
