import { describe, expect, it } from 'vitest';
import type { Instant } from '#core/clock/instant.ts';
import { NO_ROTA } from '#core/cover/hour.ts';
import type { AlertId, ConversationId, EntryId, ProjectId, StaffId, YoungPersonId } from '#core/id.ts';
import type { Change } from '#core/record/change.ts';
import type { Role, StaffMember } from '#core/record/staff.ts';
import { close, goPast, own } from './acts.ts';
import type { Alert } from './alert.ts';
import { withTheChild } from './due.ts';
import { raiseOrJoin } from './raise.ts';
import type { AlertContext } from './step.ts';

const project = 'p' as ProjectId;
const now = '2026-11-22T10:00:00.000Z' as Instant;
const person = (id: string, role: Role): StaffMember => ({ id: id as StaffId, project, name: id, role, active: true });
const [vi, nadia, priya, joel] = [person('vi', 'volunteer'), person('nadia', 'worker'), person('priya', 'duty'), person('joel', 'lead')];
let made = 0;
const context = (skip: readonly StaffMember[] = []): AlertContext => ({
	now,
	newId: <Id extends string>() => `id-${++made}` as Id,
	staff: [vi, nadia, priya, joel],
	skip: skip.map(({ id }) => id),
	hour: NO_ROTA,
});
const said = (level: 'urgent' | 'immediate' | 'unclear', present: StaffMember | null, open?: Alert) => ({
	...{ project, youngPerson: 'kieran' as YoungPersonId, conversation: 'talk' as ConversationId, entry: 'e' as EntryId, open },
	...{ assessment: { level, categories: [], rules: [], fault: null }, present: present?.id ?? null },
});
const told = (changes: readonly Change[]) =>
	changes.flatMap((one) => (one.change === 'notification-queued' ? [one.notification.to as string] : []));
const lines = (changes: readonly Change[]) => changes.flatMap((one) => (one.change === 'trail-written' ? [one.line] : []));
const alertOf = ({ alert }: { readonly alert: Alert | null }): Alert => alert ?? expect.fail('There is no alert.');
const decision = { words: 'I stay with him' };

describe('a volunteer', () => {
	it.each(['urgent', 'immediate'] as const)(
		'who hears something %s is not left alone with it: it is raised, others are told, and not the volunteer',
		(level) => {
			const raised = raiseOrJoin(said(level, vi), context());
			expect(alertOf(raised)).toMatchObject({ state: 'raised', owner: null, nextDue: 'notify' });
			expect(told(raised.changes)).toEqual(['priya']);
			expect(withTheChild(lines(raised.changes))).toBe(vi.id);
		},
	);

	it('owns what was only not understood, like anybody who is there', () => {
		expect(alertOf(raiseOrJoin(said('unclear', vi), context()))).toMatchObject({ state: 'owned', owner: vi.id });
	});

	it.each(['urgent', 'immediate'] as const)(
		'who takes what is %s says what they do, and others are asked at once; nobody owns it until one of them does',
		(level) => {
			const alert = alertOf(raiseOrJoin(said(level, null), context()));
			const taken = own(alert, vi.id, decision, context());
			if (taken.outcome !== 'done') throw new Error(taken.why);
			expect(taken.alert).toMatchObject({ state: 'raised', owner: null, nextDue: 'notify' });
			expect(told(taken.changes)).toEqual(['priya', 'joel']);
			expect(lines(taken.changes)).toMatchObject([{ what: 'handed-on', by: vi.id, words: 'I stay with him' }]);
			const after = own(taken.alert, priya.id, decision, context());
			expect(after).toMatchObject({ outcome: 'done', alert: { state: 'owned', owner: priya.id } });
		},
	);

	it('no longer has an alert alone once it becomes urgent', () => {
		const open = alertOf(raiseOrJoin(said('unclear', vi), context()));
		const joined = raiseOrJoin(said('urgent', vi, open), context());
		expect(alertOf(joined)).toMatchObject({ state: 'raised', owner: null, level: 'urgent' });
		expect(told(joined.changes)).toEqual(['priya', 'joel']);
	});
});

describe('an alert whose words turn out to be about somebody who works here', () => {
	it('is taken from them and told to others, and its trail names nobody', () => {
		const open = alertOf(raiseOrJoin(said('urgent', nadia), context()));
		const past = goPast(open, [nadia.id], context()) ?? expect.fail('Nothing changed.');
		expect(past.alert).toMatchObject({ state: 'raised', owner: null, nextDue: 'notify' });
		expect(told(past.changes)).toEqual(['priya', 'joel']);
		expect(lines(past.changes)).toMatchObject([{ what: 'went-past', by: null, words: null }]);
	});

	it('goes past duty and past the lead alike, and always has somebody else who is told', () => {
		const open = { ...alertOf(raiseOrJoin(said('urgent', null), context())), state: 'seen' as const, seenBy: priya.id };
		expect(told(goPast(open, [priya.id], context())?.changes ?? [])).toEqual(['joel']);
		expect(told(goPast(open, [priya.id, joel.id], context())?.changes ?? [])).toEqual(['nadia']);
	});

	it('stays as it is in the hands of somebody else, and when it is closed', () => {
		const open = alertOf(raiseOrJoin(said('urgent', nadia), context()));
		expect(goPast(open, [priya.id], context())).toBeUndefined();
		expect(goPast({ ...open, state: 'closed', id: 'a' as AlertId }, [nadia.id], context())).toBeUndefined();
	});

	it('is closed by nobody who names one of them as having read it too', () => {
		const open = alertOf(raiseOrJoin(said('urgent', nadia), context()));
		const outcome = { done: 'Rang', toldWhom: 'The council', toldFirst: true, whyNot: '', readBy: joel.id };
		const closing = (closedTo: readonly StaffId[]) => close(open, nadia.id, outcome, { ...context(), closedTo });
		expect(closing([joel.id])).toEqual({ outcome: 'refused', why: 'no-second-reader' });
		expect(closing([])).toMatchObject({ outcome: 'done' });
	});
});
