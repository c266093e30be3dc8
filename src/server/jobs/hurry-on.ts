import type { DueWork } from '#app/alerts/sweep-ports.ts';
import { addMinutes, type Instant } from '#core/clock/instant.ts';
import { hurry, isInOtherHands } from '#core/escalation/due.ts';
import type { FaultKind } from '#core/escalation/fault.ts';
import { ladder, peopleOf } from '#core/escalation/ladder.ts';
import type { Notification } from '#core/escalation/notification.ts';
import type { AlertContext } from '#core/escalation/step.ts';
import type { ProjectId } from '#core/id.ts';
import type { RecordStore } from '#core/record/change.ts';
import type { AlertStanding, AlertStandings } from './alert-standing.ts';
import { ofItsClimb } from './same-climb.ts';

/** Something about the engine that people have to know of. `subject` is an id, or empty. */
export type EngineFault = { readonly kind: FaultKind; readonly subject: string };

/** Why a row wakes nobody, while others of its rung may have been able to. */
export const LEFT_OUT = {
	left: 'This person no longer works here.',
	shut: 'They may not open it.',
	withThem: 'With the young person.',
	noWay: 'No way to reach them.',
} as const;
export type LeftOut = (typeof LEFT_OUT)[keyof typeof LEFT_OUT];

const LEAVES: ReadonlySet<string | null> = new Set(Object.values(LEFT_OUT));
/** As long as the lease of a row. */
const LEAVING_MINUTES = 0.5;

/** A row that wakes nobody, until the next rung was asked for it: whoever has it may die before that, and then it is due again. */
export function leaving(row: Notification, why: LeftOut, now: Instant): Notification {
	return { ...row, state: 'sending', lastError: why, dueAt: addMinutes(now, LEAVING_MINUTES) };
}

const isLeaving = ({ state, lastError }: Notification): boolean => state === 'sending' && LEAVES.has(lastError);

type HurryDeps = {
	readonly project: ProjectId;
	readonly due: Pick<DueWork, 'rowsSince'>;
	readonly alertStandings: AlertStandings;
	readonly store: RecordStore;
	readonly onEngineFault?: ((fault: EngineFault) => void) | undefined;
};

/**
 * After a row that woke nobody: when that is true of every row of its rung, the next rung is asked now. At most once round: when
 * everybody on the ladder as it is now was asked at once and nobody can be reached, that is a fault, and the next deadline begins again.
 */
export async function hurryOn(deps: HurryDeps, row: Notification, context: AlertContext): Promise<void> {
	const standing = await deps.alertStandings.standing(deps.project, row.alert);
	if (standing === undefined || !waits(standing) || standing.alert.rung > row.rung) return;
	const { alert } = standing;
	const asked = await askedWith(deps, row, standing);
	if (!asked.every((one) => one.state === 'skipped' || isLeaving(one))) return;
	const everybody = peopleOf(ladder(alert.level, context.hour, context.staff, context.skip));
	if (everybody.every(({ id }) => asked.some(({ to }) => to === id))) {
		deps.onEngineFault?.({ kind: 'nobody-reachable', subject: alert.id });
		return;
	}
	const step = hurry(alert, context);
	if (step === undefined) return;
	const audit = [{ actor: 'system' as const, action: 'alert.hurried', subject: alert.id, youngPerson: alert.youngPerson }];
	// Stale: somebody did something with it meanwhile, and what they did counts.
	await deps.store.commit({ project: deps.project, at: context.now, changes: step.changes, audit });
}

/** The rows of its rung. A rung of the same number before somebody took the alert is another one. */
async function askedWith({ due, project }: HurryDeps, row: Notification, standing: AlertStanding): Promise<readonly Notification[]> {
	const rows = await due.rowsSince(project, row.alert, row.rung);
	return ofItsClimb(rows, row, standing).filter(({ rung }) => rung === row.rung);
}

/** Nobody but perhaps whoever is with the young person has it, and nobody said just now that they read it. */
function waits({ alert, trail }: AlertStanding): boolean {
	return alert.state === 'raised' || (alert.state === 'owned' && !isInOtherHands(alert, trail));
}
