import type { Alert } from '#core/escalation/alert.ts';
import type { StaffId } from '#core/id.ts';
import type { Role, StaffMember } from '#core/record/staff.ts';

/** Whether this person may be the only owner of an alert of this level. A volunteer never is of one that is urgent. */
export function mayOwnAlone(staff: readonly StaffMember[], person: StaffId, level: Alert['level']): boolean {
	return level === 'unclear' || staff.find(({ id }) => id === person)?.role !== 'volunteer';
}

/** Who is asked at each rung. Until the rota arrives a role stands for whoever is on duty in it. */
const RUNGS = {
	/** First: whoever is on duty. */
	first: ['duty'],
	/** Nobody took it, or a check-back was missed: duty and the safeguarding lead together. */
	next: ['duty', 'lead'],
} as const satisfies Record<string, readonly Role[]>;
export type Rung = keyof typeof RUNGS;

/** Where to turn when a rung is empty, in order. An empty rung is never waited out (GoAlert waits; we do not). */
const WIDER: readonly (readonly Role[])[] = [['lead'], ['manager'], ['worker']];

/**
 * The people of a rung, in the order of the staff list; the first wider one that has anybody when it is empty. `skip`
 * holds people whom the words concern and the worker in whose hands a child may see the screen. Administrators cannot
 * read a child's account and are never told. Empty only if nobody at all is left.
 *
 * @example whoToTell(staff, 'first', [present])
 */
export function whoToTell(staff: readonly StaffMember[], rung: Rung, skip: readonly StaffId[]): readonly StaffMember[] {
	const reachable = staff.filter((person) => person.active && !skip.includes(person.id));
	for (const roles of [RUNGS[rung], ...WIDER]) {
		const people = reachable.filter((person) => (roles as readonly Role[]).includes(person.role));
		if (people.length > 0) return people;
	}
	return [];
}

/**
 * The people to turn to when nobody in `role` can be reached: the first wider rung that has anybody. It only ever goes
 * outwards, so two people without a device never send an alert back and forth. Empty at the end of the line; the next
 * deadline of the alert starts again from the beginning.
 */
export function widerThan(staff: readonly StaffMember[], role: Role, skip: readonly StaffId[]): readonly StaffMember[] {
	const from = WIDER.findIndex((roles) => roles.includes(role)) + 1;
	for (const roles of WIDER.slice(from)) {
		const people = staff.filter((person) => person.active && !skip.includes(person.id) && roles.includes(person.role));
		if (people.length > 0) return people;
	}
	return [];
}
