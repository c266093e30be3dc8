import type { AccessReads } from '#app/access/ports.ts';
import type { DueWork } from '#app/alerts/sweep-ports.ts';
import type { Clock, Ids } from '#app/clock.ts';
import type { StaffReads } from '#app/staff/ports.ts';
import type { Alert } from '#core/escalation/alert.ts';
import { due, withTheChild } from '#core/escalation/due.ts';
import type { ProjectId, YoungPersonId } from '#core/id.ts';
import { staysInPractice } from '#core/practice/stays-in-practice.ts';
import type { RecordStore } from '#core/record/change.ts';
import type { StaffMember } from '#core/record/staff.ts';
import type { AlertStandings } from './alert-standing.ts';

export type ClimbDeps = {
	readonly project: ProjectId;
	readonly due: DueWork;
	readonly alertStandings: AlertStandings;
	readonly access: Pick<AccessReads, 'closedTo'>;
	readonly staff: StaffReads;
	readonly store: RecordStore;
	readonly clock: Clock;
	readonly ids: Ids;
	/**
	 * Given only in the demonstration: whether this young person was made up for practice, so that nobody is called. Asked
	 * once the step is made; while it does not know or fails, people are told.
	 */
	readonly isPractice?: ((youngPerson: YoungPersonId) => Promise<boolean>) | undefined;
};

/**
 * Answers one deadline that has passed. `stale` means that somebody acted at the same moment: then their act stands and
 * the deadline they made is the one that counts.
 */
export async function climb(deps: ClimbDeps, alert: Alert, staff: readonly StaffMember[]): Promise<'climbed' | 'stale' | 'nothing-due'> {
	const [record, closed] = await Promise.all([
		deps.alertStandings.standing(deps.project, alert.id),
		deps.access.closedTo(deps.project, alert.youngPerson),
	]);
	const present = record === undefined ? null : withTheChild(record.trail);
	const now = deps.clock.now();
	const step = due(alert, { now, newId: deps.ids.row, staff, skip: present === null ? closed : [present, ...closed] });
	if (step === undefined) return 'nothing-due';
	const row = {
		actor: 'system' as const,
		action: `alert.due-${alert.nextDue ?? 'notify'}`,
		subject: alert.id,
		youngPerson: alert.youngPerson,
	};
	const practice = (await deps.isPractice?.(alert.youngPerson).catch(() => false)) ?? false;
	const changes = practice ? staysInPractice(step.changes) : step.changes;
	const outcome = await deps.store.commit({ project: deps.project, at: now, changes, audit: [row] });
	return outcome === 'committed' ? 'climbed' : 'stale';
}
