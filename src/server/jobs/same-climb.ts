import type { Notification } from '#core/escalation/notification.ts';
import type { AlertStanding } from './alert-standing.ts';

/**
 * Of the rows of an alert, those that belong to the climb of this one. Rungs are counted anew once somebody has taken it: a row of the
 * same number from before that says nothing of whether anybody hears this one.
 *
 * @example ofItsClimb(await due.rowsSince(project, row.alert, row.rung), row, standing)
 */
export function ofItsClimb(
	rows: readonly Notification[],
	row: Pick<Notification, 'dueAt'>,
	{ takenAt }: Pick<AlertStanding, 'takenAt'>,
): readonly Notification[] {
	return rows.filter(({ dueAt }) => dueAt > (takenAt ?? '') || dueAt >= row.dueAt);
}
