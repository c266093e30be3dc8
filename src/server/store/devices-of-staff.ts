import { and, asc, eq } from 'drizzle-orm';
import type { DeviceStanding } from '#app/reach/ports.ts';
import type { ProjectId } from '#core/id.ts';
import { devices, pushSubscriptions, sessions } from '#db/schema/index.ts';
import { deviceLabel } from '#server/store/devices.ts';
import type { Source } from '#server/store/unsealing.ts';

/** Every device that anybody set to wake, by whose sign-in it was kept in. */
export async function devicesOfStaff({ db, vault }: Source, project: ProjectId): Promise<readonly DeviceStanding[]> {
	const keys = await vault.project(project);
	const rows = await db.read
		.select({ device: pushSubscriptions, handedOver: sessions.handedOver, named: devices })
		.from(pushSubscriptions)
		.leftJoin(sessions, and(eq(sessions.project, pushSubscriptions.project), eq(sessions.tokenHash, pushSubscriptions.session)))
		.leftJoin(devices, and(eq(devices.project, sessions.project), eq(devices.id, sessions.device)))
		.where(eq(pushSubscriptions.project, project))
		.orderBy(asc(pushSubscriptions.keptAt), asc(pushSubscriptions.id));
	return rows.map(({ device, handedOver, named }) => {
		const { id, staff, keptAt, provedAt, proofAskedAt: askedAt, disabledAt, disabledWhy } = device;
		const label = named === null ? null : deviceLabel(keys, named);
		return { id, staff, label, keptAt, provedAt, askedAt, handedOver: handedOver !== null, disabledAt, disabledWhy };
	});
}
