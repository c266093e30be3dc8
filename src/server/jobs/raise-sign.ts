import type { AccessReads } from '#app/access/ports.ts';
import type { AlertReads } from '#app/alerts/ports.ts';
import type { Clock, Ids } from '#app/clock.ts';
import type { CoverReads } from '#app/cover/ports.ts';
import type { StaffReads } from '#app/staff/ports.ts';
import { raiseOnSign, type Sign } from '#core/escalation/sign.ts';
import type { ProjectId, YoungPersonId } from '#core/id.ts';
import type { RecordStore } from '#core/record/change.ts';

export type SignDeps = {
	readonly alerts: Pick<AlertReads, 'openFor'>;
	readonly access: Pick<AccessReads, 'closedTo'>;
	readonly cover: Pick<CoverReads, 'hour'>;
	readonly staff: StaffReads;
	readonly store: RecordStore;
	readonly clock: Clock;
	readonly ids: Ids;
};

const TRIES = 4;

/**
 * Raises or joins an alert for a sign, with its first notifications and its audit row in one commit. False where there was nothing
 * to raise. Somebody's act at the same moment stands, and the sign joins what it left.
 *
 * @example await raiseSign(deps, 'undeliverable', project, youngPerson)
 */
export async function raiseSign(deps: SignDeps, sign: Sign, project: ProjectId, youngPerson: YoungPersonId): Promise<boolean> {
	for (let tries = 1; tries <= TRIES; tries++) {
		const now = deps.clock.now();
		const [open, closedTo, hour, staff] = await Promise.all([
			deps.alerts.openFor(project, youngPerson),
			deps.access.closedTo(project, youngPerson),
			deps.cover.hour(project, now),
			deps.staff.all(project),
		]);
		const context = { now, newId: deps.ids.row, staff, hour, skip: closedTo, closedTo, standsAlone: open === undefined };
		const step = raiseOnSign(sign, { project, youngPerson, open }, context);
		if (step === undefined) return false;
		const audit = [{ actor: 'system' as const, action: `alert.sign-${sign}`, subject: step.alert.id, youngPerson }];
		if ((await deps.store.commit({ project, at: now, changes: step.changes, audit })) === 'committed') return true;
	}
	throw new Error('The alert changed again and again, so the sign could not join it.');
}
