import type { StoredConversation } from '#app/conversation/ports.ts';
import { may } from '#app/staff/permissions.ts';
import type { StaffId } from '#core/id.ts';
import type { StaffMember } from '#core/record/staff.ts';

/** Whoever held it or wrote anything in it was there, and does not sign it off: a second pair of eyes is a second person. */
export function wasThere({ conversation, entries }: Pick<StoredConversation, 'conversation' | 'entries'>, who: StaffId): boolean {
	return conversation.worker === who || entries.some(({ actor }) => actor === who);
}

/** Everybody who may sign off this one: by role, still here, and not there at the time. */
export function whoSignsOff(
	stored: Pick<StoredConversation, 'conversation' | 'entries'>,
	staff: readonly StaffMember[],
): readonly StaffMember[] {
	return staff.filter(({ id, role, active }) => active && may(role, 'report.sign-off') && !wasThere(stored, id));
}
