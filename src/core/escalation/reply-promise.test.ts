import { describe, expect, it } from 'vitest';
import { addMinutes, instant } from '#core/clock/instant.ts';
import { NO_ROTA } from '#core/cover/hour.ts';
import type { ConversationId, EntryId, ProjectId, StaffId, YoungPersonId } from '#core/id.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { checkBack, type Decision, own, takeOver } from './acts.ts';
import type { Alert, TrailLine } from './alert.ts';
import { due } from './due.ts';
import { raiseOrJoin } from './raise.ts';
import { callBackWaited, momentIn, replyPromise } from './reply-promise.ts';
import type { AlertContext, AlertOutcome, AlertStep } from './step.ts';

const project = 'project' as ProjectId;
const sam = 'sam' as StaffId;
const priya = 'priya' as StaffId;
const staff: readonly StaffMember[] = [sam, priya].map((id) => ({ id, project, name: id, role: 'duty', active: true }));
const NOW = instant('2026-11-17T09:00:00Z');
const HALF_PAST = instant('2026-11-17T09:30:00Z');

/** Something urgent that was written alone, and what people then do about it. */
function life() {
	const at = { now: NOW, made: 0, alert: undefined as Alert | undefined, trail: [] as TrailLine[] };
	const context = (): AlertContext => ({
		now: at.now,
		newId: <Id extends string>() => `id-${++at.made}` as Id,
		staff,
		skip: [],
		hour: NO_ROTA,
	});
	const keep = ({ alert, changes }: Pick<AlertStep, 'changes'> & { readonly alert: Alert | null }) => {
		at.alert = alert ?? at.alert;
		for (const change of changes) if (change.change === 'trail-written') at.trail.push(change.line);
	};
	const now = (): Alert => at.alert ?? expect.fail('no alert');
	const act = (what: (alert: Alert, context: AlertContext) => AlertOutcome) => {
		const outcome = what(now(), context());
		if (outcome.outcome === 'done') keep(outcome);
		return outcome.outcome === 'refused' ? outcome.why : outcome.outcome;
	};
	const of = { project, youngPerson: 'jaz' as YoungPersonId, conversation: 'talk' as ConversationId, entry: 'entry' as EntryId };
	keep(raiseOrJoin({ ...of, assessment: { level: 'urgent', categories: [], rules: [] }, present: null, open: undefined }, context()));
	return {
		at,
		now,
		own: (by: StaffId, decision: Decision) => act((alert, with_) => own(alert, by, decision, with_)),
		takeOver: (by: StaffId, decision: Decision) => act((alert, with_) => takeOver(alert, by, decision, with_)),
		fine: (by: StaffId) => act((alert, with_) => checkBack(alert, by, 'fine', '', with_)),
		pass: (minutes: number) => {
			at.now = addMinutes(at.now, minutes);
			const step = due(now(), context());
			if (step !== undefined) keep(step);
		},
		promise: () => replyPromise({ alert: now(), trail: at.trail }),
	};
}

const WILL = { words: 'I will ring or write by 9:30 am', replyBy: HALF_PAST };

describe('a reply that was promised', () => {
	it('names who owns it and by when, and is chased: they are asked how it stands then', () => {
		const { own, promise, now, at } = life();
		expect(promise()).toBeNull();
		expect(own(sam, WILL)).toBe('done');
		expect(promise()).toEqual({ by: sam, replyBy: HALF_PAST });
		expect(now()).toMatchObject({ nextDue: 'check-back', nextDueAt: HALF_PAST });
		expect(at.trail.map(({ id, what }) => [id, what]).slice(-2)).toEqual([
			[expect.any(String), 'owned'],
			[expect.any(String), 'will-reply'],
		]);
		expect(at.trail.map(({ id }) => Number(id.slice(3)))).toEqual(at.trail.map(({ id }) => Number(id.slice(3))).toSorted((a, b) => a - b));
	});

	it('stands after its owner said that it is still in hand', () => {
		const { own, fine, promise } = life();
		own(sam, WILL);
		fine(sam);
		expect(promise()?.replyBy).toBe(HALF_PAST);
	});

	it('is gone when its owner decides something else, when it is another’s, and when nobody has it any more', () => {
		const changed = life();
		changed.own(sam, WILL);
		changed.own(sam, { words: 'Ring the council' });
		expect(changed.promise()).toBeNull();

		const taken = life();
		taken.own(sam, WILL);
		taken.takeOver(priya, { words: 'Mine now' });
		expect(taken.promise()).toBeNull();
		taken.own(priya, WILL);
		expect(taken.promise()?.by).toBe(priya);

		const lapsed = life();
		lapsed.own(sam, WILL);
		lapsed.pass(31);
		expect(lapsed.now().state).toBe('raised');
		expect(lapsed.promise()).toBeNull();
	});

	it('is refused when the time is past or further off than anybody may be left to wait', () => {
		const { own, at, promise } = life();
		for (const minutes of [-1, 0, 241]) expect(own(sam, { ...WILL, replyBy: addMinutes(at.now, minutes) })).toBe('reply-too-late');
		expect(promise()).toBeNull();
	});

	it('never puts off the moment at which somebody is asked how it stands', () => {
		const { own, now } = life();
		own(sam, { ...WILL, replyBy: addMinutes(NOW, 200) });
		expect(now().nextDueAt).toBe(addMinutes(NOW, 60));
	});

	it('is not read out of words that are no moment', () => {
		expect(momentIn({ what: 'will-reply', words: 'tomorrow' })).toBeNull();
		expect(momentIn({ what: 'owned', words: HALF_PAST })).toBeNull();
		expect(momentIn({ what: 'will-reply', words: null })).toBeNull();
	});
});

describe('waiting for a call back', () => {
	const record = (over: Partial<Alert>, trail: readonly Pick<TrailLine, 'what' | 'by' | 'words'>[]) => ({
		alert: { ...{ state: 'owned', owner: 'sam' }, ...over } as Pick<Alert, 'state' | 'owner'>,
		trail,
	});
	const waits = { what: 'waits-for-call', by: 'sam' as StaffId, words: HALF_PAST } as const;
	const owned = { what: 'owned', by: 'sam' as StaffId, words: 'Waiting' } as const;

	it('lasts until its moment, of the owner and of their newest decision alone', () => {
		expect(callBackWaited(record({}, [owned, waits]))).toBe(HALF_PAST);
		expect(callBackWaited(record({}, [owned, waits, owned]))).toBeNull();
		expect(callBackWaited(record({ owner: 'joel' as StaffId }, [owned, waits]))).toBeNull();
		expect(callBackWaited(record({ state: 'raised', owner: null }, [owned, waits]))).toBeNull();
	});
});
