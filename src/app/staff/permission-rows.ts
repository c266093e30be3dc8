import { ROLES, type Role } from '#core/record/staff.ts';

/** What an action is done to: `cases`, what is kept of young people; `project`, what belongs to all who work here; `self`, one's own. */
type Over = 'cases' | 'project' | 'self';

export type PermissionRow = {
	/** What it is, for a person who reads this table. */
	readonly says: string;
	readonly roles: readonly Role[];
	readonly over: Over;
	/** Why these and no others. */
	readonly why: string;
};

export const EVERYONE: readonly Role[] = ROLES;
/** Everybody who works with young people. An administrator looks after accounts and reads no child's account. */
export const PRACTICE: readonly Role[] = ['worker', 'duty', 'lead', 'manager'];
/** Those, and volunteers, whom only the cases that name them are open to. */
export const WITH_THEM: readonly Role[] = [...PRACTICE, 'volunteer'];
export const LEADS: readonly Role[] = ['lead', 'manager'];
export const KEEPERS: readonly Role[] = ['administrator'];
