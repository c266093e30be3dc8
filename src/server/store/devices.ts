import { asc, eq, isNull } from 'drizzle-orm';
import type { Ids } from '#app/clock.ts';
import type { Device, Devices } from '#app/sign-in/ports.ts';
import { devices } from '#db/schema/index.ts';
import { insertInto, updateOf } from '#db/statement.ts';
import type { WriteAudited } from '#server/store/record-store.ts';
import { Name } from '#server/store/staff.ts';
import { hashOf } from '#server/store/token-hash.ts';
import { openProjectField, readable, type Source } from '#server/store/unsealing.ts';
import { seal } from '#server/vault/seal.ts';
import type { ProjectKeys } from '#server/vault/vault.ts';

const addDevice = insertInto(devices);
const revokeDevice = updateOf(devices, ['revokedAt'], ['project', 'id'], isNull(devices.revokedAt));

const labelPlace = (project: Device['project'], id: string) => ({ project, table: 'devices', column: 'label', row: id });

/** What it was called, or that it is a device. */
export function deviceLabel(
	keys: ProjectKeys,
	{ project, id, label }: Pick<typeof devices.$inferSelect, 'project' | 'id' | 'label'>,
): string {
	return readable(() => openProjectField(keys, labelPlace(project, id), label, Name), 'A device');
}

export function openDevices({ db, vault }: Source, writeAudited: WriteAudited, ids: Ids): Devices {
	const opened = async (row: typeof devices.$inferSelect): Promise<Device> => {
		const keys = await vault.project(row.project);
		const { tokenHash: _hash, ...device } = row;
		return { ...device, label: deviceLabel(keys, row) };
	};
	return {
		async byToken(token) {
			const [row] = await db.read
				.select()
				.from(devices)
				.where(eq(devices.tokenHash, hashOf(token)));
			return row && opened(row);
		},
		async all(project) {
			const rows = await db.read
				.select()
				.from(devices)
				.where(eq(devices.project, project))
				.orderBy(asc(devices.enrolledAt), asc(devices.id));
			return Promise.all(rows.map(opened));
		},
		async enrol({ project, label, shared }, by, now) {
			const [id, token] = [ids.row(), ids.secret()];
			const { fields } = await vault.project(project);
			const sealed = seal(fields, { ...labelPlace(project, id), case: '' }, JSON.stringify(label));
			const row = { project, id, tokenHash: hashOf(token), label: sealed, shared, enrolledBy: by, enrolledAt: now, lastSeenAt: now };
			const audit = { actor: by, action: 'device-enrolled', subject: id, youngPerson: null };
			await writeAudited(project, now, [addDevice({ ...row, revokedAt: null })], [audit]);
			return { id, token };
		},
		async revoke(project, id, by, now) {
			const audit = { actor: by, action: 'device-revoked', subject: id, youngPerson: null };
			await writeAudited(project, now, [revokeDevice({ revokedAt: now }, { project, id })], [audit]);
		},
	};
}
