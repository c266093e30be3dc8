import type { Change } from '#core/record/change.ts';

/**
 * What an alert changes, without calling anybody to it: for practice only. Everything else stays as it would be, so that
 * the alert stands, is owned, falls due and is closed like any other.
 *
 * @example isPractice(project, youngPerson) ? callsNobody(step.changes) : step.changes
 */
export function callsNobody(changes: readonly Change[]): readonly Change[] {
	return changes.filter(({ change }) => change !== 'notification-queued');
}
