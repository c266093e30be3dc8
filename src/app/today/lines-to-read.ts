import type { Session } from '#app/staff/ports.ts';
import { addMinutes, type Instant } from '#core/clock/instant.ts';
import type { LeftLine } from './ports.ts';

/** Lines of one talk by one worker that are still to be read again. */
export type LinesToRead = Pick<LeftLine, 'youngPerson' | 'conversation' | 'actor' | 'at'> & { readonly lines: number };

/** How long a line is hers alone. After that whoever leads safeguarding sees that it is not read. */
const HERS_FOR_MINUTES = 60;

/**
 * What stands on this person's Today: her own lines at once, and everybody's that are older than an hour for a lead
 * (docs/decisions/0016).
 *
 * @param leads whether this person answers for safeguarding
 * @returns one row for each talk and worker, oldest first
 */
export function linesToRead(
	left: readonly LeftLine[],
	{ staff, leads }: Pick<Session, 'staff'> & { readonly leads: boolean },
	now: Instant,
): readonly LinesToRead[] {
	const shown = left.filter(({ actor, at }) => actor === staff.id || (leads && addMinutes(at, HERS_FOR_MINUTES) <= now));
	const rows = new Map<string, LinesToRead>();
	for (const { youngPerson, conversation, actor, at } of shown) {
		const name = `${conversation}/${actor}`;
		const before = rows.get(name);
		rows.set(name, before ? { ...before, lines: before.lines + 1 } : { youngPerson, conversation, actor, at, lines: 1 });
	}
	return [...rows.values()];
}
