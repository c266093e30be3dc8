import { addMinutes, type Instant } from '#core/clock/instant.ts';
import type { Role, StaffMember } from '#core/record/staff.ts';
import type { FaultKind } from './fault.ts';

const USUALLY = 30;
/** What may mean that somebody is not called at all. */
const SOONER: Partial<Record<FaultKind, number>> = { 'screening-threw': 5, 'due-row-failing': 5 };

/** When people are told again of a fault that nobody has taken. It has no end. */
export function toldAgainAt(kind: FaultKind, now: Instant): Instant {
	return addMinutes(now, againAfterMinutes(kind));
}

export function againAfterMinutes(kind: FaultKind): number {
	return SOONER[kind] ?? USUALLY;
}

const HEARS: readonly Role[] = ['administrator', 'lead', 'manager'];

/** Who is told of a fault: whoever looks after accounts and machines, and whoever answers for safeguarding. */
export function hearsOfFaults(staff: readonly StaffMember[]): readonly StaffMember[] {
	return staff.filter(({ active, role }) => active && HEARS.includes(role));
}
