import type { Child } from 'hono/jsx';
import { Button } from '#app/layout/button.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import { Inset } from '#app/layout/inset.tsx';
import { may } from '#app/staff/permissions.ts';
import type { Session, StaffReads } from '#app/staff/ports.ts';
import { sees } from '#app/staff/sight.ts';
import { addresses } from '#app/young-people/addresses.ts';
import { type CaseMark, isCheckOver, type OpenedCase } from '#core/access/sight.ts';
import { addMinutes, type Instant } from '#core/clock/instant.ts';
import { calendarDate, dayAndTime } from '#core/clock/london.ts';
import type { StaffMember } from '#core/record/staff.ts';
import type { AccessReads } from './ports.ts';

/** What is older than this stands in the audit and in the list of who looked. */
const TOLD_MINUTES = 365 * 24 * 60;

/** A case that closed to somebody, as a lead is told of it. `id` is what is marked as read; closed once more, it is another one. */
type ClosedNote = CaseMark & { readonly id: string; readonly name: string; readonly byName: string };

export type AccessNotes = {
	/** Cases that were opened with a reason and that no lead has marked as read, newest first. */
	readonly opened: readonly (OpenedCase & { readonly name: string })[];
	/** The same of cases that were closed to somebody. For safeguarding leads; for managers where no lead is left who sees the case. */
	readonly closed: readonly ClosedNote[];
	/** The same of cases that were opened again to somebody they had been closed to. */
	readonly givenBack: readonly ClosedNote[];
	/** Whoever reads this may mark them as read. */
	readonly mayMark: boolean;
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
	if (!leads && me.role !== 'volunteer') return { opened: [], closed: [], givenBack: [], over: [], mine: false, mayMark: false };
	const mayMark = may(me.role, 'case.mark-told-read');
	const [all, checks, opened, closed, givenBack] = await Promise.all([
		staff.all(project.id),
		access.checks(project.id),
		leads ? access.openedSince(project.id, addMinutes(now, -TOLD_MINUTES)) : [],
		leads ? access.closed(project.id) : [],
		leads ? access.givenBackSince(project.id, addMinutes(now, -TOLD_MINUTES)) : [],
	]);
	const isClosed = (youngPerson: CaseMark['youngPerson'], who: StaffMember['id']) =>
		closed.some((mark) => mark.youngPerson === youngPerson && mark.staff === who);
	// A small charity has one lead, and what was said may be about them: then somebody else has to ring the LADO.
	const noLeadSees = ({ youngPerson }: CaseMark) =>
		all.every(({ id, role, active }) => !active || role !== 'lead' || isClosed(youngPerson, id));
	const today = calendarDate(now);
	const isOver = ({ id }: StaffMember) => isCheckOver(checks.find((check) => check.staff === id) ?? null, today);
	const nameOf = (id: string) => all.find((one) => one.id === id)?.name ?? 'Somebody who has left';
	const named = (mark: CaseMark) => ({ ...mark, name: nameOf(mark.staff), byName: nameOf(mark.by) });
	const isTold = (mark: CaseMark) => mayMark || noLeadSees(mark);
	const told = [
		...opened.map((one) => ({ ...one, name: nameOf(one.staff) })),
		...closed.filter(isTold).map((mark) => ({ ...named(mark), id: `${mark.staff}.${mark.at}`, back: false })),
		// Not to whom it is open again: they are told neither that it was closed nor why.
		...givenBack
			.filter((mark) => isTold(mark) && mark.staff !== me.id)
			.map((mark) => ({ ...named(mark), id: `${mark.staff}.${mark.at}.back`, back: true })),
	].filter(({ youngPerson }) => sees(session, youngPerson));
	const about = [...new Set(told.map(({ youngPerson }) => youngPerson))];
	const read = await access.toldRead(project.id, about);
	const unread = told.filter(({ id }) => !read.has(id));
	const theirs = unread.filter((one) => 'byName' in one).filter(({ by }) => by !== me.id);
	return {
		opened: unread.filter((one) => 'reason' in one),
		closed: theirs.filter(({ back }) => !back),
		givenBack: theirs.filter(({ back }) => back),
		over: leads ? all.filter((one) => one.active && one.role === 'volunteer' && isOver(one)) : [],
		mine: me.role === 'volunteer' && isOver(me),
		mayMark,
	};
}

export function AccessNotesPart({ notes, session }: { readonly notes: AccessNotes; readonly session: Session }): Child {
	const { opened, closed, givenBack, over, mine, mayMark } = notes;
	if (!mine && over.length + opened.length + closed.length + givenBack.length === 0) return null;
	const marking = (note: ToldNote) => (mayMark ? <MarkRead note={note} session={session} /> : null);
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
			{closed.map((note) => (
				<Inset tone="information" title={`A record was closed to ${note.name}`}>
					<p>{`${dayAndTime(note.at)}, by ${note.byName}: what was said is about them. They are not told why.`}</p>
					<p>
						<a href={addresses.people(note.youngPerson)}>See who may see it</a>
					</p>
					{marking(note)}
				</Inset>
			))}
			{givenBack.map((note) => (
				<Inset tone="information" title={`A record was opened again to ${note.name}`}>
					<p>{`${dayAndTime(note.at)}, by ${note.byName}: they say that it was a mistake to close it. If you are not sure, close it again.`}</p>
					<p>
						<a href={addresses.people(note.youngPerson)}>See who may see it</a>
					</p>
					{marking(note)}
				</Inset>
			))}
			{opened.map(({ id, name, youngPerson, at, reason }) => (
				<Inset tone="information" title={`${name} opened a record that does not name them`}>
					<p>{`${dayAndTime(at)}, for an hour. They wrote: ${reason === '' ? 'it cannot be opened' : `“${reason}”`}`}</p>
					<p>
						<a href={addresses.youngPerson(youngPerson)}>See the record</a>
					</p>
					{marking({ id, youngPerson })}
				</Inset>
			))}
		</div>
	);
}

type ToldNote = Pick<OpenedCase, 'id' | 'youngPerson'>;

function MarkRead({ note, session }: { readonly note: ToldNote; readonly session: Session }) {
	return (
		<form method="post" action="/told/read">
			<FormToken session={session} />
			<input type="hidden" name="youngPerson" value={note.youngPerson} />
			<input type="hidden" name="note" value={note.id} />
			<Button look="plain">I have read this</Button>
		</form>
	);
}
