import { asc, eq, sql } from 'drizzle-orm';
import * as z from 'zod/mini';
import type { StaffReads } from '#app/staff/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { StaffId } from '#core/id.ts';
import { ROLES, type StaffMember } from '#core/record/staff.ts';
import { staff } from '#db/schema/index.ts';
import { insertInto } from '#db/statement.ts';
import { prepared } from '#dialect';
import type { WriteAudited } from '#server/store/record-store.ts';
import { openProjectField, readable, type Source } from '#server/store/unsealing.ts';
import { seal } from '#server/vault/seal.ts';
import type { ProjectKeys, Vault } from '#server/vault/vault.ts';

/** A name as it is kept: of a member of staff, or of a project. */
export const Name = z.string();
const Role = z.enum(ROLES);
const addStaff = insertInto(staff);

export function staffFrom(row: typeof staff.$inferSelect, keys: ProjectKeys): StaffMember {
	const { id, project, role, active } = row;
	return {
		id,
		project,
		active,
		role: Role.parse(role),
		// One name that cannot be opened must not keep the others from being told.
		name: readable(
			() => openProjectField(keys, { project, table: 'staff', column: 'name', row: id }, row.name, Name),
			'Name cannot be opened',
		),
	};
}

export function openStaff({ db, vault }: Source): StaffReads {
	const everybody = prepared(
		db.read
			.select()
			.from(staff)
			.where(eq(staff.project, sql.placeholder('project')))
			.orderBy(asc(staff.createdAt), asc(staff.id)),
	);
	return {
		async all(project) {
			const keys = await vault.project(project);
			return (await everybody({ project })).map((row) => staffFrom(row, keys));
		},
	};
}

/** Adding people who work here. Signing in comes by a one-time link: nobody is given a password. */
export type StaffAdmin = {
	add(member: StaffMember, by: StaffId | 'system', at: Instant): Promise<void>;
};

export function openStaffAdmin(vault: Vault, writeAudited: WriteAudited): StaffAdmin {
	return {
		async add({ id, project, name, role, active }, by, at) {
			const { fields } = await vault.project(project);
			const sealed = seal(fields, { project, case: '', table: 'staff', column: 'name', row: id }, JSON.stringify(name));
			const row = { actor: by, action: 'staff-added', subject: id, youngPerson: null };
			const outcome = await writeAudited(project, at, [addStaff({ project, id, name: sealed, role, active, createdAt: at })], [row]);
			if (outcome === 'stale') throw new Error(`A member of staff with the id ${id} is there already.`);
		},
	};
}
