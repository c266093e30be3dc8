import { describe, expect, it } from 'vitest';
import { addMinutes } from '#core/clock/instant.ts';
import { NO_ROTA } from '#core/cover/hour.ts';
import { world } from '../../../test/support/world.ts';
import type { Alert } from './alert.ts';
import { raiseOnSign, SIGNS } from './sign.ts';
import type { AlertContext } from './step.ts';

const w = world();
const youngPerson = w.aYoungPerson();
const whose = { project: w.project.id, youngPerson: youngPerson.id };
const lead = w.staff('Lena', 'lead');
const context: AlertContext = { now: w.clock.now(), newId: w.ids.row, staff: [w.nadia, w.priya, lead], skip: [], hour: NO_ROTA };
const alert = (over: Partial<Alert>): Alert => ({
	...w.anAlert(youngPerson),
	nextDueAt: addMinutes(context.now, 240),
	nextDue: 'notify',
	...over,
});
const lines = (changes: readonly { readonly change: string }[]) =>
	changes.flatMap((one) => (one.change === 'trail-written' ? [(one as never as { line: { what: string } }).line.what] : []));

describe('a sign that is not words', () => {
	it.each([
		['no-reply', 'urgent'],
		['undeliverable', 'urgent'],
		['code-word', 'immediate'],
		['interview-overdue', 'unclear'],
		['not-answered', 'unclear'],
	] as const)('%s raises an alert that is %s, with a deadline and somebody told', (sign, level) => {
		const step = raiseOnSign(sign, { ...whose, open: undefined }, context);
		expect(step?.alert).toMatchObject({ level, state: 'raised', nextDue: 'notify', drill: false });
		expect(step?.alert.nextDueAt).not.toBeNull();
		expect(lines(step?.changes ?? []).slice(0, 2)).toEqual(['raised', sign]);
		expect(step?.changes.some(({ change }) => change === 'notification-queued')).toBe(true);
	});

	it('is nothing when somebody wants no more texts and nothing is open', () => {
		expect(raiseOnSign('stopped-texts', { ...whose, open: undefined }, context)).toBeUndefined();
		expect(raiseOnSign('stopped-texts', { ...whose, open: alert({ state: 'closed' }) }, context)).toBeUndefined();
	});

	it('never lowers, delays, quietens or closes an open alert, whoever has it and whatever it is', () => {
		const RANK = { unclear: 0, urgent: 1, immediate: 2 } as const;
		for (const sign of SIGNS)
			for (const level of ['unclear', 'urgent', 'immediate'] as const)
				for (const state of ['raised', 'seen', 'owned'] as const) {
					const has = state === 'owned' ? { owner: w.nadia.id, ownedAt: context.now, nextDue: 'check-back' as const } : {};
					const seen = state === 'seen' ? { seenBy: w.nadia.id, nextDue: 'seen-lapses' as const } : {};
					const open = alert({ level, state, ...has, ...seen });
					const step = raiseOnSign(sign, { ...whose, open }, context);
					const after = step?.alert as Alert;
					expect(RANK[after.level]).toBeGreaterThanOrEqual(RANK[level]);
					expect(after.nextDueAt && open.nextDueAt && after.nextDueAt <= open.nextDueAt).toBe(true);
					expect(after.closedAt).toBeNull();
					expect(after.owner).toBe(open.owner);
					expect(lines(step?.changes ?? [])).toContain(sign);
					expect(step?.changes[0]).toMatchObject({ change: 'alert-changed', from: open.version });
				}
	});

	it('tells people again when somebody stops texts in an open concern, and never somebody to whom the case is closed', () => {
		const step = raiseOnSign('stopped-texts', { ...whose, open: alert({ level: 'urgent' }) }, { ...context, skip: [w.priya.id] });
		const told = (step?.changes ?? []).flatMap((one) => (one.change === 'notification-queued' ? [one.notification.to] : []));
		expect(told.length).toBeGreaterThan(0);
		expect(told).not.toContain(w.priya.id);
		expect(step?.alert.level).toBe('urgent');
	});

	it('takes the alert from an owner past whom it has to go', () => {
		const open = alert({ state: 'owned', owner: w.nadia.id, ownedAt: context.now, nextDue: 'check-back' });
		expect(raiseOnSign('code-word', { ...whose, open }, { ...context, skip: [w.nadia.id] })?.alert).toMatchObject({
			state: 'raised',
			owner: null,
		});
	});
});
