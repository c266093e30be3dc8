import { describe, expect, it } from 'vitest';
import { addMinutes, instant } from '#core/clock/instant.ts';
import { type Hour, NO_ROTA } from '#core/cover/hour.ts';
import type { ConversationId, EntryId, ProjectId, StaffId, YoungPersonId } from '#core/id.ts';
import type { Change } from '#core/record/change.ts';
import type { Role, StaffMember } from '#core/record/staff.ts';
import type { Level } from '#core/screening/verdict.ts';
import { checkBack, close, own, see, takeOver } from './acts.ts';
import type { Alert, LineSaid } from './alert.ts';
import { due, withTheChild } from './due.ts';
import { type Disclosed, raiseOrJoin } from './raise.ts';
import type { AlertContext, AlertOutcome } from './step.ts';

const project = 'project' as ProjectId;
const person = (id: string, role: Role, active = true): StaffMember => ({ id: id as StaffId, project, name: id, role, active });
const nadia = person('nadia', 'worker');
const priya = person('priya', 'duty');
const joel = person('joel', 'lead');
const staff = [nadia, priya, joel, person('mo', 'manager'), person('ada', 'administrator'), person('gone', 'duty', false)];
const start = instant('2026-11-17T16:00:00Z');
let made = 0;
const at = (minutes: number, over: Partial<AlertContext> = {}): AlertContext => ({
	now: addMinutes(start, minutes),
	newId: <Id extends string>() => `id-${++made}` as Id,
	staff,
	skip: [],
	hour: NO_ROTA,
	...over,
});
const said = (level: Level, over: Partial<Extract<Disclosed, LineSaid>> = {}): Disclosed => ({
	project,
	youngPerson: 'jaz' as YoungPersonId,
	conversation: 'talk' as ConversationId,
	entry: 'entry' as EntryId,
	assessment: { level, categories: [], rules: [] },
	present: null,
	open: undefined,
	...over,
});
const told = (changes: readonly Change[]) =>
	changes.flatMap((change) => (change.change === 'notification-queued' ? [change.notification.to] : []));
const lines = (changes: readonly Change[]) => changes.flatMap((change) => (change.change === 'trail-written' ? [change.line] : []));
const kinds = (changes: readonly Change[]) => lines(changes).map((line) => line.what);
const hers = (level: Level = 'urgent'): Alert => raiseOrJoin(said(level, { present: nadia.id }), at(0)).alert as Alert;
const nobodys = (level: Level = 'urgent'): Alert => raiseOrJoin(said(level), at(0)).alert as Alert;
const done = (outcome: AlertOutcome) => {
	if (outcome.outcome !== 'done') throw new Error(`refused: ${outcome.why}`);
	return outcome;
};
const because = (outcome: AlertOutcome) => (outcome.outcome === 'refused' ? outcome.why : 'done');
const outcome = { done: 'Rang the council', toldWhom: 'Night team', toldFirst: true, whyNot: '', readBy: priya.id };

describe('raising', () => {
	it('is owned by the worker who is present, with a check-back in fifteen minutes, and duty is told', () => {
		const { alert, concern, changes } = raiseOrJoin(said('urgent', { present: nadia.id }), at(0));
		expect(alert).toMatchObject({
			state: 'owned',
			owner: nadia.id,
			nextDue: 'check-back',
			nextDueAt: addMinutes(start, 15),
			level: 'urgent',
		});
		expect(concern?.alert).toBe(alert?.id);
		expect(kinds(changes)).toEqual(['raised', 'owned-by-worker-present']);
		expect(told(changes)).toEqual([priya.id]);
	});

	it('never pushes to the worker who is with the child, even if she is the one on duty', () => {
		expect(told(raiseOrJoin(said('immediate', { present: priya.id }), at(0)).changes)).toEqual([joel.id]);
	});

	it('goes past a worker whom the words concern', () => {
		const { alert, changes } = raiseOrJoin(said('urgent', { present: priya.id }), at(0, { skip: [priya.id] }));
		expect(alert).toMatchObject({ state: 'raised', owner: null, nextDue: 'notify' });
		expect(told(changes)).toEqual([joel.id]);
	});

	it('is raised and people are told when nobody is present', () => {
		const { alert, changes } = raiseOrJoin(said('immediate'), at(0));
		expect(alert).toMatchObject({ state: 'raised', owner: null, nextDue: 'notify', nextDueAt: addMinutes(start, 2) });
		expect(told(changes)).toEqual([priya.id]);
	});

	it('tells whoever looks at this hour first, and never whom the words concern', () => {
		const hour = (...onDuty: readonly StaffId[]): Hour => ({ ...NO_ROTA, onDuty });
		expect(told(raiseOrJoin(said('urgent'), at(0, { hour: hour(nadia.id) })).changes)).toEqual([nadia.id]);
		expect(told(raiseOrJoin(said('urgent'), at(0, { hour: hour(priya.id) })).changes)).toEqual([priya.id]);
		expect(told(raiseOrJoin(said('urgent'), at(0, { hour: hour(nadia.id), skip: [nadia.id] })).changes)).toEqual([priya.id]);
		expect(told(raiseOrJoin(said('urgent'), at(0, { hour: hour('gone' as StaffId) })).changes)).toEqual([priya.id]);
	});

	it('keeps a concern in the record without an alert, and makes nothing of nothing', () => {
		expect(raiseOrJoin(said('concern'), at(0))).toMatchObject({ alert: null, concern: { alert: null, level: 'concern' } });
		expect(raiseOrJoin(said('none'), at(0))).toEqual({ alert: null, concern: null, changes: [] });
	});

	it('says so on the trail when there is nobody to tell, and stays due', () => {
		const { alert, changes } = raiseOrJoin(said('urgent', { present: nadia.id }), at(0, { staff: [nadia] }));
		expect(kinds(changes)).toContain('notify-failed');
		expect(alert?.nextDueAt).not.toBeNull();
	});
});

describe('joining', () => {
	it('lists the new words on the one open alert and tells nobody again for the same level', () => {
		const open = hers();
		const { alert, concern, changes } = raiseOrJoin(said('urgent', { open, present: nadia.id }), at(5));
		expect(concern?.alert).toBe(open.id);
		expect(alert).toMatchObject({ id: open.id, state: 'owned', owner: nadia.id, nextDueAt: open.nextDueAt });
		expect(told(changes)).toEqual([]);
		expect(kinds(changes)).toEqual(['joined']);
	});

	it('is taken from an owner whom the words are about: anybody’s again, and others are told', () => {
		const { alert, changes } = raiseOrJoin(said('unclear', { open: hers(), present: nadia.id }), at(5, { skip: [nadia.id] }));
		expect(alert).toMatchObject({ state: 'raised', owner: null, level: 'urgent', nextDue: 'notify' });
		expect(told(changes)).toEqual([priya.id]);
		expect(lines(changes).map(({ by }) => by)).toEqual([null]);
	});

	it('written alone tells those on duty again, whoever owns it by day; unclear words wait for the owner', () => {
		const open = hers('immediate');
		expect(told(raiseOrJoin(said('immediate', { open }), at(300)).changes)).toEqual([priya.id]);
		expect(told(raiseOrJoin(said('unclear', { open }), at(300)).changes)).toEqual([]);
	});

	it('raises the level, tells people again and forgets that the lower one was seen', () => {
		const seen = done(see(nobodys('unclear'), priya.id, at(1))).alert;
		const { alert, changes } = raiseOrJoin(said('immediate', { open: seen }), at(2));
		expect(alert).toMatchObject({ level: 'immediate', state: 'raised', seenBy: null, nextDueAt: addMinutes(start, 4) });
		expect(told(changes)).toEqual([priya.id, joel.id]);
	});

	it('brings forward a long wait for a call back when new words arrive', () => {
		const waiting = done(own(nobodys(), priya.id, { words: 'Waiting', until: addMinutes(start, 200) }, at(0))).alert;
		const { alert } = raiseOrJoin(said('urgent', { open: waiting }), at(10));
		expect(alert).toMatchObject({ state: 'owned', owner: priya.id, nextDueAt: addMinutes(start, 25) });
	});

	it('never lowers the level', () => {
		expect(raiseOrJoin(said('unclear', { open: hers('immediate') }), at(1)).alert?.level).toBe('immediate');
	});

	it('starts a new alert once the last one was closed', () => {
		const closed = done(close(hers(), nadia.id, outcome, at(3))).alert;
		expect(raiseOrJoin(said('urgent', { open: closed }), at(4)).alert?.id).not.toBe(closed.id);
	});
});

describe('seen', () => {
	it.each([
		['immediate', 2],
		['urgent', 15],
		['unclear', 15],
	] as const)('of %s lasts %i minutes and then people are told again', (level, minutes) => {
		const { alert } = done(see(nobodys(level), priya.id, at(1)));
		expect(alert).toMatchObject({ state: 'seen', seenBy: priya.id, seenUntil: addMinutes(start, 1 + minutes), nextDue: 'seen-lapses' });
		expect(due(alert, at(minutes))).toBeUndefined();
		const lapsed = due(alert, at(1 + minutes));
		expect(lapsed?.alert).toMatchObject({ state: 'raised', nextDue: 'notify', seenBy: null });
		expect(kinds(lapsed?.changes ?? [])).toEqual(['seen-lapsed']);
		expect(told(lapsed?.changes ?? [])).toEqual([priya.id, joel.id]);
	});

	it('cannot be made to last longer by pressing again', () => {
		const { alert } = done(see(nobodys(), priya.id, at(0)));
		expect(done(see(alert, joel.id, at(10))).alert).toMatchObject({ seenBy: priya.id, nextDueAt: alert.nextDueAt });
	});
});

describe('owning', () => {
	it('needs a decision in words', () => {
		expect(because(own(nobodys(), priya.id, { words: '  ' }, at(1)))).toBe('no-decision');
		const { alert, changes } = done(own(nobodys(), priya.id, { words: 'Call 999' }, at(1)));
		expect(alert).toMatchObject({ state: 'owned', owner: priya.id, nextDue: 'check-back' });
		expect(lines(changes)[0]).toMatchObject({ what: 'owned', by: priya.id, words: 'Call 999' });
	});

	it('does not take it from somebody else without saying so', () => {
		expect(because(own(hers(), priya.id, { words: 'Mine' }, at(1)))).toBe('owned-by-another');
		const { alert, changes } = done(takeOver(hers(), priya.id, { words: 'I am ringing the council' }, at(1)));
		expect(alert).toMatchObject({ owner: priya.id, ownedAt: addMinutes(start, 1) });
		expect(kinds(changes)).toEqual(['taken-over']);
		expect(because(takeOver(alert, priya.id, { words: 'again' }, at(2)))).toBe('already-yours');
		expect(because(takeOver(nobodys(), priya.id, { words: 'again' }, at(2)))).toBe('not-owned');
	});

	it('waits for a call back until then and not without end', () => {
		const wait = (minutes: number) => own(nobodys('immediate'), priya.id, { words: 'Wait', until: addMinutes(start, minutes) }, at(0));
		expect(done(wait(60)).alert.nextDueAt).toBe(addMinutes(start, 60));
		expect(because(wait(61))).toBe('wait-too-long');
		expect(because(wait(-1))).toBe('wait-too-long');
	});
});

describe('checking back', () => {
	it('asks again after "still with it"', () => {
		const { alert } = done(checkBack(hers(), nadia.id, 'fine', '', at(10)));
		expect(alert).toMatchObject({ state: 'owned', owner: nadia.id, nextDueAt: addMinutes(start, 25), ownedAt: start });
	});

	it('turns a call for help into an immediate alert that others are told of', () => {
		const { alert, changes } = done(checkBack(hers(), nadia.id, 'need-help', '', at(10)));
		expect(alert).toMatchObject({ level: 'immediate', state: 'raised', owner: null, nextDueAt: addMinutes(start, 12) });
		expect(told(changes)).toEqual([priya.id, joel.id]);
	});

	it("is only the owner's to answer", () => {
		expect(because(checkBack(hers(), priya.id, 'fine', '', at(1)))).toBe('not-yours');
	});

	it('goes back to raised when missed, and duty and the lead are told', () => {
		const missed = due(hers(), at(15, { skip: [nadia.id] }));
		expect(missed?.alert).toMatchObject({ state: 'raised', owner: null, nextDueAt: addMinutes(start, 20) });
		expect(kinds(missed?.changes ?? [])).toEqual(['check-back-missed']);
		expect(told(missed?.changes ?? [])).toEqual([priya.id, joel.id]);
	});

	it('tells an owner who is not with the child that it was missed', () => {
		expect(told(due(hers(), at(15))?.changes ?? [])).toEqual([nadia.id, priya.id, joel.id]);
	});

	it('knows from the trail who is with the child, whoever decides', () => {
		const { changes } = raiseOrJoin(said('urgent', { present: nadia.id }), at(0));
		expect(withTheChild(lines(changes))).toBe(nadia.id);
		const over = done(takeOver(hers(), priya.id, { words: 'Mine' }, at(1)));
		expect(withTheChild([...lines(changes), ...lines(over.changes)])).toBe(nadia.id);
		expect(withTheChild([])).toBeNull();
	});
});

describe('closing', () => {
	it('needs what was done, who was told, and a reason if the young person was not told first', () => {
		expect(because(close(hers(), nadia.id, { ...outcome, done: ' ' }, at(1)))).toBe('no-outcome');
		expect(because(close(hers(), nadia.id, { ...outcome, toldWhom: '' }, at(1)))).toBe('no-outcome');
		expect(because(close(hers(), nadia.id, { ...outcome, toldFirst: false }, at(1)))).toBe('no-reason');
		const { alert, changes } = done(close(hers(), nadia.id, { ...outcome, toldFirst: false, whyNot: 'He was asleep' }, at(1)));
		expect(alert).toMatchObject({ state: 'closed', closedAt: addMinutes(start, 1), nextDueAt: null, nextDue: null });
		expect(lines(changes)[0]?.words).toContain('He was asleep');
	});

	it('needs somebody else who read it, on duty or a lead, when it is urgent or immediate', () => {
		for (const level of ['urgent', 'immediate'] as const) {
			for (const readBy of [null, nadia.id, 'mo', 'ada', 'gone', 'nobody'])
				expect(because(close(hers(level), nadia.id, { ...outcome, readBy: readBy as StaffId | null }, at(1)))).toBe('no-second-reader');
			const mine = raiseOrJoin(said(level, { present: priya.id }), at(0)).alert as Alert;
			expect(because(close(mine, priya.id, outcome, at(1)))).toBe('no-second-reader');
			const { changes } = done(close(mine, priya.id, { ...outcome, readBy: joel.id }, at(1)));
			expect(lines(changes)[0]?.words).toContain('Also read by: joel');
		}
		const { alert, changes } = done(close(hers('unclear'), nadia.id, { ...outcome, readBy: null }, at(1)));
		expect(alert.state).toBe('closed');
		expect(lines(changes)[0]?.words).not.toContain('Also read by');
	});

	it('is for the owner only, and not before somebody owns it', () => {
		expect(because(close(hers(), priya.id, outcome, at(1)))).toBe('not-yours');
		expect(because(close(nobodys(), priya.id, outcome, at(1)))).toBe('not-owned');
	});

	it('ends it: nothing is due, nothing moves, nothing reopens', () => {
		const closed = done(close(hers(), nadia.id, outcome, at(1))).alert;
		expect(due(closed, at(100_000))).toBeUndefined();
		for (const act of [
			see(closed, priya.id, at(2)),
			own(closed, priya.id, { words: 'x' }, at(2)),
			takeOver(closed, priya.id, { words: 'x' }, at(2)),
			checkBack(closed, nadia.id, 'fine', '', at(2)),
			close(closed, nadia.id, outcome, at(2)),
		])
			expect(because(act)).toBe('closed');
	});
});
