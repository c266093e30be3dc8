import { addMinutes, type Instant } from '#core/clock/instant.ts';
import type { StaffId } from '#core/id.ts';
import type { Change } from '#core/record/change.ts';
import { type Alert, TAKING, type TrailLine } from './alert.ts';
import { askMore, askNext, quietUntil } from './ask.ts';
import type { Notification } from './notification.ts';
import { lapseOffer } from './offer.ts';
import { farthestAhead, PACE } from './pace.ts';
import { type AlertContext, type AlertStep, changed, stand, trail } from './step.ts';

/**
 * Whether something must be done about it now. An open alert without a deadline is a fault, and so is one whose deadline is
 * farther off than any can be, because the clock was put back: both count as due now rather than never.
 */
export function isDue(alert: Alert, now: Instant): boolean {
	if (alert.state === 'closed') return false;
	return alert.nextDueAt === null || alert.nextDueAt <= now || alert.nextDueAt > addMinutes(now, farthestAhead(alert));
}

/**
 * What the sweep does when a deadline has passed: *seen* lapses, a check-back was missed, or nobody has taken it. It climbs
 * to the next rung of the ladder as it is now and the next deadline stands. Something `unclear` that stands alone waits while
 * nobody is at work. `undefined` when nothing is due. It never closes, never quietens and never stops.
 *
 * @example due(alert, context)?.alert.state // 'raised'
 */
export function due(alert: Alert, context: AlertContext): AlertStep | undefined {
	if (!isDue(alert, context.now)) return undefined;
	const isOwnerHere = context.staff.some(({ id, active }) => active && id === alert.owner);
	if (alert.state === 'owned' && alert.offeredTo !== null && isOwnerHere) return lapseOffer(alert, context);
	const after = stand(alert, { state: 'raised', due: 'notify', inMinutes: PACE[alert.level].tellAgain }, null, context.now);
	const lines = lapsed(alert, context);
	const isMissed = alert.nextDue === 'check-back';
	const until = isMissed ? null : quietUntil(alert, context);
	if (until !== null) return changed(alert, { ...after, nextDueAt: until }, lines);
	const who = [alert.owner, alert.seenBy].filter((one) => one !== null);
	const asked = (isMissed ? askMore : askNext)(after, context, who);
	return changed(alert, asked.alert, [...lines, ...asked.changes]);
}

/**
 * Nobody on the rung that was asked can be reached: the next one is asked now, whether or not its time has come. After the last
 * that is everybody at once; whoever calls this stops there. Undefined when it is closed.
 */
export function hurry(alert: Alert, context: AlertContext): AlertStep | undefined {
	if (alert.state === 'closed') return undefined;
	const standing = { state: 'raised', due: 'notify', inMinutes: PACE[alert.level].tellAgain } as const;
	const after = alert.state === 'raised' ? stand(alert, standing, null, context.now) : { ...alert, version: alert.version + 1 };
	const asked = askNext(after, context);
	return changed(alert, asked.alert, asked.changes);
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
	return oldestFirst.some(({ what, by }) => TAKING.has(what) && by === alert.owner);
}

/**
 * Whether nothing more has to be tried for a row that was sent: somebody has the alert by a decision, or, of a row about an
 * offer, whoever it is for is not asked any more. An owner who is told that it is theirs still is told until anything is done with it.
 */
export function isAnswered(
	row: Pick<Notification, 'rung' | 'to'>,
	{ alert, trail: lines }: { readonly alert: Alert; readonly trail: readonly Happened[] },
): boolean {
	if (row.rung >= 0) return isInOtherHands(alert, lines);
	const isGivenBack = alert.owner === row.to && alert.version === -row.rung;
	return alert.offeredTo !== row.to && !isGivenBack;
}

function lapsed(alert: Alert, context: AlertContext): readonly Change[] {
	if (alert.nextDue === 'seen-lapses') return [trail(alert, 'seen-lapsed', null, null, context)];
	if (alert.nextDue === 'check-back') return [trail(alert, 'check-back-missed', null, null, context)];
	return [];
}
