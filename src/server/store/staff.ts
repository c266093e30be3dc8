import { asc, eq, sql } from 'drizzle-orm';
import * as z from 'zod/mini';
import type { StaffReads } from '#app/staff/ports.ts';
import { ROLES, type StaffMember } from '#core/record/staff.ts';
import { staff } from '#db/schema/index.ts';
import { prepared } from '#dialect';
import { openProjectField, readable, type Source } from '#server/store/unsealing.ts';
import type { ProjectKeys } from '#server/vault/vault.ts';

/** A name as it is kept: of a member of staff, or of a project. */
export const Name = z.string();
const Role = z.enum(ROLES);

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
