import type { AccessReads } from '#app/access/ports.ts';
import type { AlertReads } from '#app/alerts/ports.ts';
import type { Ids } from '#app/clock.ts';
import type { CoverReads } from '#app/cover/ports.ts';
import type { StaffReads } from '#app/staff/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import { raiseOnSign, type Sign } from '#core/escalation/sign.ts';
import type { ProjectId, YoungPersonId } from '#core/id.ts';
import type { AuditRow, Change } from '#core/record/change.ts';

/** What has to be known to raise an alert for something that is no words. */
export type SignReads = {
	readonly alerts: Pick<AlertReads, 'openFor'>;
	readonly access: Pick<AccessReads, 'closedTo'>;
	readonly cover: Pick<CoverReads, 'hour'>;
	readonly staff: StaffReads;
	readonly ids: Ids;
};

/** For the commit of whatever the sign is a sign of. */
export type SignRaised = { readonly changes: readonly Change[]; readonly audit: readonly AuditRow[] };

/**
 * The alert that a sign raises or joins, with its first notifications and its audit row, for the same commit as what it is a sign of. Where
 * that commit is stale somebody acted on the alert at the same moment: ask again. Undefined where there is nothing to raise.
 *
 * @example const raised = await raisedBySign(deps, 'undeliverable', { project, youngPerson }, now)
 */
export async function raisedBySign(
	{ alerts, access, cover, staff, ids }: SignReads,
	sign: Sign,
	{ project, youngPerson }: { readonly project: ProjectId; readonly youngPerson: YoungPersonId },
	now: Instant,
): Promise<SignRaised | undefined> {
	const [open, closedTo, hour, everybody] = await Promise.all([
		alerts.openFor(project, youngPerson),
		access.closedTo(project, youngPerson),
		cover.hour(project, now),
		staff.all(project),
	]);
	const around = { hour, skip: closedTo, closedTo, standsAlone: open === undefined };
	const step = raiseOnSign(sign, { project, youngPerson, open }, { now, newId: ids.row, staff: everybody, ...around });
	if (step === undefined) return undefined;
	return { changes: step.changes, audit: [{ actor: 'system', action: `alert.sign-${sign}`, subject: step.alert.id, youngPerson }] };
}
