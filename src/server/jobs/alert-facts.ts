import type { AccessReads } from '#app/access/ports.ts';
import type { Clock, Ids } from '#app/clock.ts';
import type { CoverReads } from '#app/cover/ports.ts';
import { withTheChild } from '#core/escalation/due.ts';
import type { AlertContext } from '#core/escalation/step.ts';
import type { ProjectId, StaffId, YoungPersonId } from '#core/id.ts';
import type { StaffMember } from '#core/record/staff.ts';
import type { AlertStanding } from './alert-standing.ts';

export type FactsDeps = {
	readonly project: ProjectId;
	readonly access: Pick<AccessReads, 'closedTo'>;
	readonly cover: Pick<CoverReads, 'hour'>;
	readonly clock: Clock;
	readonly ids: Ids;
};

/** What an alert needs from outside, and who is with the young person now. */
type AlertFacts = { readonly context: AlertContext; readonly present: StaffId | null };

/** @param standing undefined when the alert is not there any more; then nothing is known of who is with the young person */
export async function alertFacts(
	{ project, access, cover, clock, ids }: FactsDeps,
	standing: AlertStanding | undefined,
	youngPerson: YoungPersonId,
	staff: readonly StaffMember[],
): Promise<AlertFacts> {
	const now = clock.now();
	const [closedTo, hour] = await Promise.all([access.closedTo(project, youngPerson), cover.hour(project, now)]);
	const present = standing === undefined ? null : withTheChild(standing.trail);
	const skip = present === null ? closedTo : [present, ...closedTo];
	const joined = standing?.trail.some(({ what }) => what === 'joined') ?? true;
	const standsAlone = !joined && standing?.standsAlone === true;
	return { present, context: { now, newId: ids.row, staff, skip, closedTo, hour, standsAlone } };
}
