import type { Clock } from '#app/clock.ts';
import type { NumberId, ProjectId } from '#core/id.ts';
import type { RecordStore } from '#core/record/change.ts';
import type { StaffMember } from '#core/record/staff.ts';
import type { TextingNumber } from '#core/texting/kept-text.ts';
import type { SafeHours } from '#core/texting/safe-times.ts';

export type HoursDeps = { readonly project: ProjectId; readonly store: RecordStore; readonly clock: Clock };

export type SafeHoursChanged = {
	readonly staff: Pick<StaffMember, 'id'>;
	/** As whoever changes it saw it. */
	readonly number: TextingNumber;
	readonly safeHours: readonly SafeHours[];
};

/**
 * Says at which hours it is safe to text a number. Whatever waits to be sent is asked again right before it goes, so it needs no calling
 * off: it waits for the hours as they are then. Stale where somebody said something of the number meanwhile.
 */
export function changeSafeHours(
	{ project, store, clock }: HoursDeps,
	{ staff, number, safeHours }: SafeHoursChanged,
): Promise<'committed' | 'stale'> {
	const { id, youngPerson, known, version } = number;
	const after = { ...number, known: { ...known, safeHours: safeHours.map((one) => ({ ...one, days: [...one.days] })) } };
	return store.commit({
		project,
		at: clock.now(),
		changes: [
			{ change: 'number-known', number: after, from: version },
			{ change: 'staff-told', event: { kind: 'thread-changed', subject: id } },
		],
		audit: [{ actor: staff.id, action: 'number.safe-hours', subject: id satisfies NumberId, youngPerson }],
	});
}
