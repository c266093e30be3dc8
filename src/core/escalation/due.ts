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

/** What happened to an alert and who did it, in the clear: all that is needed to know who is with the child. */
export type Happened = Pick<TrailLine, 'what' | 'by'>;

/**
 * The worker to whom the newest of it was said and who may still be with the young person: never pushed to for this
 * alert, so that no screen near the child lights up. Who owns it makes no difference: she stays with the child when she
 * decides something, when duty takes the alert over, and when it is hers no more. Null when nobody was present: what was
 * said last on their own phone was said to nobody, whoever was with them before.
 *
 * @example withTheChild(trail) // after an own, a take-over or a missed check-back: the same as before
 */
export function withTheChild(oldestFirst: readonly Happened[]): StaffId | null {
	const newest = oldestFirst.findLast(
		({ what }) => what === 'owned-by-worker-present' || what === 'volunteer-present' || what === 'joined',
	);
	return newest?.by ?? null;
}

/**
 * Whether somebody who is not with the young person has taken it by a decision, so that a second person knows. A push
 * that did not go through is tried again until then.
 */
export function isInOtherHands(alert: Alert, oldestFirst: readonly Happened[]): boolean {
	if (alert.state !== 'owned' || alert.owner === withTheChild(oldestFirst)) return false;
	return oldestFirst.some(({ what, by }) => (what === 'owned' || what === 'taken-over') && by === alert.owner);
}

function lapsed(alert: Alert, context: AlertContext): readonly Change[] {
	if (alert.nextDue === 'seen-lapses') return [trail(alert, 'seen-lapsed', null, null, context)];
	if (alert.nextDue === 'check-back') return [trail(alert, 'check-back-missed', null, null, context)];
	return [];
}
