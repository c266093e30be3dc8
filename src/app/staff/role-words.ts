import type { Role } from '#core/record/staff.ts';

/** What a role is called by the people who work here. */
export const ROLE_WORDS = {
	worker: 'return-interview worker',
	volunteer: 'volunteer',
	duty: 'duty worker',
	lead: 'safeguarding lead',
	manager: 'manager',
	administrator: 'administrator',
	commissioner: 'commissioner',
	partner: 'partner',
} as const satisfies Record<Role, string>;
