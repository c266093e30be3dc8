import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMinutes, instant } from '#core/clock/instant.ts';
import { NO_ROTA } from '#core/cover/hour.ts';
import type { ConversationId, EntryId, ProjectId, StaffId, YoungPersonId } from '#core/id.ts';
import type { Change } from '#core/record/change.ts';
import { ROLES, type Role, type StaffMember } from '#core/record/staff.ts';
import { checkBack, own, see, takeOver } from './acts.ts';
import type { Alert } from './alert.ts';
import { due, isAnswered } from './due.ts';
import { rangEmergencyTeam } from './emergency-team.ts';
import { acceptOffer, declineOffer, offer, offerableTo, passOn } from './offer.ts';
import { PACE } from './pace.ts';
import { raiseOrJoin } from './raise.ts';
import type { AlertContext, AlertOutcome } from './step.ts';

const project = 'project' as ProjectId;
const person = (id: string, role: Role, active = true): StaffMember => ({ id: id as StaffId, project, name: id, role, active });
const [nadia, priya, joel, vi] = [person('nadia', 'worker'), person('priya', 'duty'), person('joel', 'lead'), person('vi', 'volunteer')];
const staff = [nadia, priya, joel, vi, person('ada', 'administrator'), person('gone', 'duty', false)];
const start = instant('2026-11-17T03:00:00Z');
let made = 0;
const at = (minutes: number, over: Partial<AlertContext> = {}): AlertContext => ({
	now: addMinutes(start, minutes),
	newId: <Id extends string>() => `id-${++made}` as Id,
	...{ staff, skip: [], hour: NO_ROTA },
	...over,
});
const done = (outcome: AlertOutcome) => {
	if (outcome.outcome !== 'done') throw new Error(`refused: ${outcome.why}`);
	return outcome;
};
const because = (outcome: AlertOutcome) => (outcome.outcome === 'refused' ? outcome.why : 'done');
const told = (changes: readonly Change[]) =>
	changes.flatMap((change) => (change.change === 'notification-queued' ? [change.notification] : []));
const kinds = (changes: readonly Change[]) => changes.flatMap((change) => (change.change === 'trail-written' ? [change.line.what] : []));
/** Priya has it by a decision. */
function priyas(level: Alert['level'] = 'immediate'): Alert {
	const said = { project, youngPerson: 'jaz' as YoungPersonId, conversation: 'talk' as ConversationId, entry: 'entry' as EntryId };
	const assessment = { level, categories: [], rules: [] };
	const { alert } = raiseOrJoin({ ...said, assessment, present: null, open: undefined }, at(0));
	return done(own(alert as Alert, priya.id, { words: 'I ring her' }, at(0))).alert;
}

describe('asking somebody to take it', () => {
	it('leaves it with the owner, knocks whoever is asked at once, and counts as no rung', () => {
		const before = priyas();
		const { alert, changes } = done(offer(before, priya.id, joel.id, 'I have to drive.', at(5)));
		expect(alert).toMatchObject({ state: 'owned', owner: priya.id, offeredTo: joel.id, rung: 0, nextDue: 'check-back' });
		expect(alert.nextDueAt).toBe(addMinutes(start, 7));
		expect(kinds(changes)).toEqual(['offered']);
		expect(told(changes)).toMatchObject([{ to: joel.id, state: 'due', dueAt: addMinutes(start, 5) }]);
		expect(told(changes)[0]?.rung).toBeLessThan(0);
	});

	it('gives nothing back to an owner who has left by then: it climbs', () => {
		const asked = done(offer(priyas(), priya.id, joel.id, '', at(5))).alert;
		const left = staff.map((one) => (one === priya ? { ...priya, active: false } : one));
		const step = due(asked, at(8, { staff: left }));
		expect(step?.alert).toMatchObject({ state: 'raised', owner: null, offeredTo: null });
		expect(told(step?.changes ?? []).map(({ to }) => to)).toContain(joel.id);
	});

	it('is theirs once they say yes, and then the ladder would begin again', () => {
		const asked = done(offer(priyas(), priya.id, joel.id, '', at(5))).alert;
		const { alert, changes } = done(acceptOffer(asked, joel.id, at(6)));
		expect(alert).toMatchObject({ state: 'owned', owner: joel.id, offeredTo: null, rung: 0, ownedAt: addMinutes(start, 6) });
		expect(kinds(changes)).toEqual(['offer-accepted']);
		expect(because(acceptOffer(alert, joel.id, at(7)))).toBe('not-offered');
	});

	it('stays with the owner when the answer is no, who is told and is asked sooner how it stands', () => {
		const asked = done(offer(priyas('urgent'), priya.id, joel.id, '', at(5))).alert;
		const { alert, changes } = done(declineOffer(asked, joel.id, 'I am with somebody.', at(6)));
		expect(alert).toMatchObject({ state: 'owned', owner: priya.id, offeredTo: null, nextDueAt: addMinutes(start, 21) });
		expect(kinds(changes)).toEqual(['offer-declined']);
		expect(told(changes).map(({ to }) => to)).toEqual([priya.id]);
	});

	it('comes back when nobody answers within the time that seen lasts, and then climbs as ever', () => {
		const asked = done(offer(priyas(), priya.id, joel.id, '', at(5))).alert;
		expect(due(asked, at(6.9))).toBeUndefined();
		const back = due(asked, at(7));
		expect(back?.alert).toMatchObject({ state: 'owned', owner: priya.id, offeredTo: null, nextDueAt: addMinutes(start, 9) });
		expect(kinds(back?.changes ?? [])).toEqual(['offer-lapsed']);
		expect(told(back?.changes ?? []).map(({ to }) => to)).toEqual([priya.id]);
		const climbs = due(back?.alert as Alert, at(9));
		expect(climbs?.alert.state).toBe('raised');
		expect(kinds(climbs?.changes ?? [])).toContain('check-back-missed');
	});

	it('is put off by nothing that the owner does meanwhile', () => {
		const asked = done(offer(priyas(), priya.id, joel.id, '', at(5))).alert;
		const until = addMinutes(start, 50);
		for (const outcome of [
			checkBack(asked, priya.id, 'fine', '', at(6)),
			own(asked, priya.id, { words: 'Waiting', until }, at(6)),
			offer(asked, priya.id, joel.id, '', at(6)),
		])
			expect(done(outcome).alert).toMatchObject({ owner: priya.id, offeredTo: joel.id, nextDueAt: addMinutes(start, 7) });
		expect(done(takeOver(asked, nadia.id, { words: 'Mine' }, at(6))).alert).toMatchObject({ owner: nadia.id, offeredTo: null });
	});

	it('is only for the owner to do, and for whoever was asked to answer', () => {
		const alert = priyas();
		expect(because(offer(alert, joel.id, nadia.id, '', at(1)))).toBe('not-yours');
		const asked = done(offer(alert, priya.id, joel.id, '', at(1))).alert;
		for (const answer of [acceptOffer(asked, nadia.id, at(2)), declineOffer(asked, priya.id, '', at(2))])
			expect(because(answer)).toBe('not-offered');
		expect(because(offer({ ...alert, state: 'raised', owner: null }, priya.id, joel.id, '', at(1)))).toBe('not-owned');
		expect(because(offer({ ...alert, state: 'closed' }, priya.id, joel.id, '', at(1)))).toBe('closed');
		expect(because(acceptOffer({ ...asked, state: 'closed' }, joel.id, at(1)))).toBe('closed');
	});

	it('never asks whoever the case is closed to, and takes no yes from them once it is', () => {
		expect(because(offer(priyas(), priya.id, joel.id, '', at(1, { closedTo: [joel.id], skip: [joel.id] })))).toBe('not-offerable');
		const asked = done(offer(priyas(), priya.id, joel.id, '', at(1))).alert;
		expect(because(acceptOffer(asked, joel.id, at(2, { closedTo: [joel.id], skip: [joel.id] })))).toBe('not-offerable');
	});

	it('wakes no device of somebody who is with the young person, though they may say yes', () => {
		const { alert, changes } = done(offer(priyas(), priya.id, nadia.id, '', at(1, { skip: [nadia.id] })));
		expect(told(changes)).toEqual([]);
		expect(done(acceptOffer(alert, nadia.id, at(2, { skip: [nadia.id] }))).alert.owner).toBe(nadia.id);
	});

	it('goes on being tried for whoever is asked, and for nobody once they answered', () => {
		const trail = [{ what: 'owned', by: priya.id }] as const;
		const asked = done(offer(priyas(), priya.id, joel.id, '', at(1))).alert;
		expect(isAnswered({ rung: -2, to: joel.id }, { alert: asked, trail })).toBe(false);
		expect(isAnswered({ rung: 1, to: joel.id }, { alert: asked, trail })).toBe(true);
		const theirs = done(acceptOffer(asked, joel.id, at(2))).alert;
		expect(isAnswered({ rung: -2, to: joel.id }, { alert: theirs, trail })).toBe(true);
	});

	it('may be anybody who works here and could own it alone, and nobody else, whatever the level', () => {
		fc.assert(
			fc.property(
				fc.constantFrom('immediate', 'urgent', 'unclear' as const),
				fc.constantFrom(...ROLES),
				fc.boolean(),
				(level, role, active) => {
					const one = person('one', role, active);
					const may = offerableTo({ owner: priya.id, level }, [priya, one], []).includes(one);
					const works = active && !['administrator', 'commissioner', 'partner'].includes(role);
					expect(may).toBe(works && (role !== 'volunteer' || level === 'unclear'));
				},
			),
		);
	});
});

describe('passing on what nobody has', () => {
	it('asks the next people now, without waiting, and takes nothing back', () => {
		const raised = raiseOrJoin(
			{
				...{ project, youngPerson: 'jaz' as YoungPersonId, conversation: 'talk' as ConversationId, entry: 'entry' as EntryId },
				...{ assessment: { level: 'immediate', categories: [], rules: [] }, present: null, open: undefined },
			},
			at(0),
		).alert as Alert;
		const seen = done(see(raised, priya.id, at(1))).alert;
		const { alert, changes } = done(passOn(seen, priya.id, at(1)));
		expect(alert).toMatchObject({ state: 'raised', seenUntil: null, rung: raised.rung + 1, nextDueAt: addMinutes(start, 3) });
		expect(kinds(changes)).toContain('passed-on');
		expect(told(changes).map(({ to }) => to)).toEqual([joel.id]);
		expect(because(passOn(priyas(), priya.id, at(1)))).toBe('owned-by-another');
		expect(because(passOn({ ...seen, state: 'closed' }, priya.id, at(1)))).toBe('closed');
	});
});

describe('ringing the council’s emergency duty team', () => {
	it('is written down with time, name and reference, and changes neither owner nor deadline', () => {
		for (const alert of [priyas(), { ...priyas(), state: 'raised', owner: null } as Alert, { ...priyas(), state: 'closed' } as Alert]) {
			const call = { at: addMinutes(start, 2), who: 'Sandra', reference: 'EDT 114' };
			const { alert: after, changes } = done(rangEmergencyTeam(alert, joel.id, call, at(3)));
			expect(after).toBe(alert);
			expect(changes).toMatchObject([
				{
					change: 'trail-written',
					line: { what: 'rang-emergency-team', by: joel.id, words: 'At 3:02 am. Answered by Sandra. Reference EDT 114.' },
				},
				{ change: 'staff-told' },
			]);
		}
	});

	it('is written down with whatever is known, and never at a time that has not come', () => {
		const { changes } = done(rangEmergencyTeam(priyas(), joel.id, { at: addMinutes(start, 90), who: ' ', reference: '' }, at(3)));
		expect(changes[0]).toMatchObject({ line: { words: 'At 3:03 am. Who answered was not written down. No reference yet.' } });
	});
});

it('gives whoever is asked as long as seen lasts on each level', () => {
	for (const level of ['immediate', 'urgent', 'unclear'] as const) {
		const { alert } = done(offer(priyas(level), priya.id, joel.id, '', at(1)));
		expect(alert.nextDueAt).toBe(addMinutes(start, 1 + PACE[level].seenLasts));
	}
});
