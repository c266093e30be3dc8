import type { StaffId } from '#core/id.ts';
import type { Project, StaffMember } from '#core/record/staff.ts';

/**
 * Whether a project may be worked in: it has a safeguarding lead who can sign in. The demonstration, where everybody is
 * made up, always may.
 */
export function mayWorkIn(project: Project, staff: readonly StaffMember[], enrolled: ReadonlySet<StaffId>): boolean {
	return project.kind === 'demonstration' || staff.some(({ id, role, active }) => active && role === 'lead' && enrolled.has(id));
}

/**
 * Whether somebody may leave: never the last safeguarding lead, and never the last administrator, who can sign in. One who
 * was invited and has no way in yet answers to nobody.
 */
export function mayLeave(
	staff: readonly StaffMember[],
	enrolled: ReadonlySet<StaffId>,
	who: StaffId,
): 'may' | 'last-lead' | 'last-administrator' {
	const leaving = staff.find(({ id, active }) => id === who && active);
	const others = (role: StaffMember['role']) =>
		staff.some((one) => one.active && one.id !== who && one.role === role && enrolled.has(one.id));
	if (leaving?.role === 'lead' && !others('lead')) return 'last-lead';
	if (leaving?.role === 'administrator' && !others('administrator')) return 'last-administrator';
	return 'may';
}
