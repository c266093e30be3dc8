import type { ProjectId, StaffId } from '#core/id.ts';

/** Roles of the permission table (src/app/staff/permissions.ts). */
export const ROLES = ['worker', 'volunteer', 'duty', 'lead', 'manager', 'administrator', 'commissioner', 'partner'] as const;
export type Role = (typeof ROLES)[number];

export type StaffMember = {
	readonly id: StaffId;
	readonly project: ProjectId;
	readonly name: string;
	readonly role: Role;
	readonly active: boolean;
};

/**
 * `demonstration`: made-up people only, always. `not-for-real-children`: set up, and not live yet. `live`: a lead and a manager
 * said so, and nothing was missing then (docs/decisions/0026).
 */
export const PROJECT_KINDS = ['demonstration', 'not-for-real-children', 'live'] as const;
export type Project = {
	readonly id: ProjectId;
	readonly name: string;
	readonly kind: (typeof PROJECT_KINDS)[number];
};
