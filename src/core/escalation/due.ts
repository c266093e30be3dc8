import type { StaffId } from '#core/id.ts';
import type { Change } from '#core/record/change.ts';
import type { Alert, TrailLine } from './alert.ts';
import { PACE } from './pace.ts';
import { type AlertContext, type AlertStep, changed, stand, tell, trail } from './step.ts';
import { whoToTell } from './who-to-tell.ts';

/**
 * What the sweep does when a deadline has passed: *seen* lapses, a check-back was missed, or nobody has taken it and
 * people are told again. Whatever it was, the alert is `raised` afterwards, people are told now, and the next deadline
 * stands. `undefined` when nothing is due. It never closes, never quietens and never stops.
 *
 * @example due(alert, context)?.alert.state // 'raised'
 */
export function due(alert: Alert, context: AlertContext): AlertStep | undefined {
	if (alert.state === 'closed') return undefined;
	// An open alert without a deadline is a fault; it counts as due now rather than never.
	if (alert.nextDueAt !== null && alert.nextDueAt > context.now) return undefined;
	const after = stand(alert, { state: 'raised', due: 'notify', inMinutes: PACE[alert.level].tellAgain }, null, context.now);
	const people = [...new Set([...ownerWho(alert, context), ...whoToTell(context.staff, 'next', context.skip)])];
	return changed(alert, after, [...lapsed(alert, context), ...tell(after, people, context)]);
}

/** Somebody who missed their own check-back is told too, unless they are with the child. */
function ownerWho(alert: Alert, { staff, skip }: AlertContext) {
	return staff.filter((person) => person.active && person.id === alert.owner && !skip.includes(person.id));
}

/**
 * The worker to whom it was said and who may still be with the young person: left out of pushes, so that no screen near
 * the child lights up. Null as soon as anybody owns it by a decision.
 */
export function withTheChild(lines: readonly TrailLine[]): StaffId | null {
	const owning = lines
		.filter((line) => line.what === 'owned-by-worker-present' || line.what === 'owned' || line.what === 'taken-over')
		.at(-1);
	return owning?.what === 'owned-by-worker-present' ? owning.by : null;
}

function lapsed(alert: Alert, context: AlertContext): readonly Change[] {
	if (alert.nextDue === 'seen-lapses') return [trail(alert, 'seen-lapsed', null, null, context)];
	if (alert.nextDue === 'check-back') return [trail(alert, 'check-back-missed', null, null, context)];
	return [];
}
