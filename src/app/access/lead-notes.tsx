import type { Child } from 'hono/jsx';
import { Inset } from '#app/layout/inset.tsx';
import { may } from '#app/staff/permissions.ts';
import type { Session, StaffReads } from '#app/staff/ports.ts';
import { sees } from '#app/staff/sight.ts';
import { addresses } from '#app/young-people/addresses.ts';
import { isCheckOver, type OpenedCase } from '#core/access/sight.ts';
import { addMinutes, type Instant } from '#core/clock/instant.ts';
import { calendarDate, dayAndTime } from '#core/clock/london.ts';
import type { StaffMember } from '#core/record/staff.ts';
import type { AccessReads } from './ports.ts';

/** How long whoever answers for it sees that a case was opened with a reason. */
const TOLD_MINUTES = 7 * 24 * 60;

export type AccessNotes = {
	/** Cases that were opened with a reason, newest first. */
	readonly opened: readonly (OpenedCase & { readonly name: string })[];
	/** Volunteers to whom nothing is open, because a date has passed or was never written down. */
	readonly over: readonly StaffMember[];
	/** The same about whoever reads this. */
	readonly mine: boolean;
};

/** What whoever answers for volunteers has to know today; for a volunteer, whether their own dates still count. */
export async function accessNotes(
	{ access, staff }: { readonly access: AccessReads; readonly staff: StaffReads },
	session: Session,
	now: Instant,
): Promise<AccessNotes> {
	const { project, staff: me } = session;
	const leads = may(me.role, 'volunteers.see');
	if (!leads && me.role !== 'volunteer') return { opened: [], over: [], mine: false };
	const [all, checks, opened] = await Promise.all([
		staff.all(project.id),
		access.checks(project.id),
		leads ? access.openedSince(project.id, addMinutes(now, -TOLD_MINUTES)) : [],
	]);
	const today = calendarDate(now);
	const isOver = ({ id }: StaffMember) => isCheckOver(checks.find((check) => check.staff === id) ?? null, today);
	const nameOf = (id: string) => all.find((one) => one.id === id)?.name ?? 'Somebody who has left';
	return {
		opened: opened.filter(({ youngPerson }) => sees(session, youngPerson)).map((one) => ({ ...one, name: nameOf(one.staff) })),
		over: leads ? all.filter((one) => one.active && one.role === 'volunteer' && isOver(one)) : [],
		mine: me.role === 'volunteer' && isOver(me),
	};
}

export function AccessNotesPart({ notes }: { readonly notes: AccessNotes }): Child {
	const { opened, over, mine } = notes;
	if (!mine && over.length === 0 && opened.length === 0) return null;
	return (
		<div class="stack access-notes">
			{mine ? (
				<Inset tone="warning" title="Nothing is open to you now">
					<p>Your safeguarding training or your DBS check has to be written down again. Ask your safeguarding lead.</p>
				</Inset>
			) : null}
			{over.length === 0 ? null : (
				<Inset tone="warning" title="Nothing is open to a volunteer">
					<p>
						{`${over.map(({ name }) => name).join(', ')}: a date has passed, or was not written down. `}
						<a href="/volunteers">See the dates</a>
					</p>
				</Inset>
			)}
			{opened.map(({ name, youngPerson, at, reason }) => (
				<Inset tone="information" title={`${name} opened a record that does not name them`}>
					<p>{`${dayAndTime(at)}, for an hour. They wrote: ${reason === '' ? 'it cannot be opened' : `“${reason}”`}`}</p>
					<p>
						<a href={addresses.youngPerson(youngPerson)}>See the record</a>
					</p>
				</Inset>
			))}
		</div>
	);
}
