import type { DueWork } from '#app/alerts/sweep-ports.ts';
import type { StaffReads } from '#app/staff/ports.ts';
import type { Alert } from '#core/escalation/alert.ts';
import { due } from '#core/escalation/due.ts';
import type { YoungPersonId } from '#core/id.ts';
import { staysInPractice } from '#core/practice/stays-in-practice.ts';
import type { Change, RecordStore } from '#core/record/change.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { alertFacts, type FactsDeps } from './alert-facts.ts';
import type { AlertStandings } from './alert-standing.ts';
import type { EngineFault } from './hurry-on.ts';

export type ClimbDeps = FactsDeps & {
	readonly due: DueWork;
	readonly alertStandings: AlertStandings;
	readonly staff: StaffReads;
	readonly store: RecordStore;
	/** Something that people have to know of: that there is nobody to tell. Left out: nobody is told. */
	readonly onEngineFault?: ((fault: EngineFault) => void) | undefined;
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
	const standing = await deps.alertStandings.standing(deps.project, alert.id);
	const { context } = await alertFacts(deps, standing, alert.youngPerson, staff);
	const step = due(alert, context);
	if (step === undefined) return 'nothing-due';
	const row = {
		actor: 'system' as const,
		action: `alert.due-${alert.nextDue ?? 'notify'}`,
		subject: alert.id,
		youngPerson: alert.youngPerson,
	};
	const practice = (await deps.isPractice?.(alert.youngPerson).catch(() => false)) ?? false;
	const changes = practice ? staysInPractice(step.changes) : step.changes;
	const outcome = await deps.store.commit({ project: deps.project, at: context.now, changes, audit: [row] });
	if (outcome === 'committed' && !practice && asksNobody(changes)) deps.onEngineFault?.({ kind: 'nobody-reachable', subject: alert.id });
	return outcome === 'committed' ? 'climbed' : 'stale';
}

/** The ladder is empty: everybody left has the case closed to them, or is with the young person. No row says so, as of those who cannot be reached. */
const asksNobody = (changes: readonly Change[]): boolean =>
	changes.some((one) => one.change === 'trail-written' && one.line.what === 'notify-failed') &&
	!changes.some(({ change }) => change === 'notification-queued');
