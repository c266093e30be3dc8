import { asc, eq, sql } from 'drizzle-orm';
import * as z from 'zod/mini';
import type { StaffReads } from '#app/staff/ports.ts';
import { ROLES, type StaffMember } from '#core/record/staff.ts';
import { staff } from '#db/schema/index.ts';
import { remembered } from '#dialect';
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

/** Asked with every request and every disclosure: names are opened once, and again when a row or a key has changed. */
export function openStaff({ db, vault }: Source): StaffReads {
	const everybody = remembered(
		db,
		[staff],
		db.read
			.select()
			.from(staff)
			.where(eq(staff.project, sql.placeholder('project')))
			.orderBy(asc(staff.createdAt), asc(staff.id)),
	);
	const opened = new WeakMap<object, { readonly keys: ProjectKeys; readonly members: readonly StaffMember[] }>();
	return {
		async all(project) {
			const keys = await vault.project(project);
			const rows = await everybody({ project });
			const known = opened.get(rows);
			if (known?.keys === keys) return known.members;
			const members = rows.map((row) => staffFrom(row, keys));
			opened.set(rows, { keys, members });
			return members;
		},
	};
}
