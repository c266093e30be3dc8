import { may } from '#app/staff/permissions.ts';
import type { Session } from '#app/staff/ports.ts';
import type { StaffPages } from '#app/staff/staff-pages.ts';
import { mayBegin, standingSignatures } from '#core/cover/going-live.ts';
import { type ReadinessPages, readinessOf } from './readiness.ts';

/** `signed`: the other one is still to say so. `missing`: something is, so nothing was kept. */
export type WentLive = { readonly outcome: 'live' | 'signed' | 'missing' | 'refused' };

/**
 * One person says that this project may go live; with a lead and a manager it does. Nothing is taken from the page: what is
 * missing is worked out again here, each time.
 */
export async function sayLive(deps: ReadinessPages & Pick<StaffPages, 'clock' | 'ids'>, session: Session): Promise<WentLive> {
	const { project, staff } = session;
	if (!may(staff.role, 'going-live.sign') || project.kind !== 'not-for-real-children') return { outcome: 'refused' };
	const now = deps.clock.now();
	const [{ missing, facts }, signatures] = await Promise.all([readinessOf(deps, project.id, now), deps.rota.live.signatures(project.id)]);
	if (missing.length > 0) return { outcome: 'missing' };
	const signature = { id: deps.ids.row<string>(), project: project.id, staff: staff.id, at: now };
	const signed = standingSignatures([...signatures, signature], facts.staff, now);
	if (mayBegin(project, signed)) return { outcome: (await deps.rota.live.goLive(signature)) === 'done' ? 'live' : 'refused' };
	if (signatures.length === 0 || !standingSignatures(signatures, facts.staff, now).some(({ id }) => id === staff.id))
		await deps.rota.live.sign(signature);
	return { outcome: 'signed' };
}
