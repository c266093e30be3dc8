import { Button } from '#app/layout/button.tsx';
import { ErrorSummary } from '#app/layout/error-summary.tsx';
import { SelectField } from '#app/layout/field.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import { PageHead } from '#app/layout/page-head.tsx';
import { PanelList, Row, Section } from '#app/layout/panel.tsx';
import { may } from '#app/staff/permissions.ts';
import type { Session } from '#app/staff/ports.ts';
import { ROLE_WORDS } from '#app/staff/role-words.ts';
import { addresses } from '#app/young-people/addresses.ts';
import type { CaseMark } from '#core/access/sight.ts';
import type { Instant } from '#core/clock/instant.ts';
import { dayAndTime } from '#core/clock/london.ts';
import type { StaffId } from '#core/id.ts';
import type { StaffMember } from '#core/record/staff.ts';
import type { YoungPerson } from '#core/record/young-person.ts';

export type CasePeopleProps = {
	readonly session: Session;
	readonly youngPerson: YoungPerson;
	readonly staff: readonly StaffMember[];
	readonly marks: { readonly named: readonly CaseMark[]; readonly closed: readonly CaseMark[] };
	readonly problem?: string | undefined;
	readonly now: Instant;
};

/** Whom the case names, and to whom it is closed. Whoever it is closed to cannot open this either. */
export function CasePeoplePage(props: CasePeopleProps) {
	const { youngPerson, problem, session } = props;
	const { nameUsed } = youngPerson.about;
	return (
		<>
			<PageHead
				title="Who may see this"
				back={{ href: addresses.youngPerson(youngPerson.id), words: nameUsed }}
				under={`Everybody who works with young people here sees ${nameUsed}’s record. Volunteers do where it names them.`}
			/>
			{problem === undefined ? null : <ErrorSummary title="Nothing was changed" errors={[{ field: 'staff', words: problem }]} />}
			<div class="stack-wide">
				<Closed {...props} />
				{may(session.staff.role, 'case.name') ? <Volunteers {...props} /> : null}
			</div>
		</>
	);
}

function Closed({ session, youngPerson, staff, marks, now: _now }: CasePeopleProps) {
	const closed = new Set(marks.closed.map((mark) => mark.staff));
	const others = staff.filter(({ id, active, role }) => active && !closed.has(id) && may(role, 'young-person.see'));
	return (
		<Section title="Does it name somebody who works here?">
			<p>
				If what was said is about one of us, this record closes to them at once: the talks, the report, the alerts. What they have of an
				alert goes to somebody else. They are not told why. Ring the LADO, the designated officer of the council, the same day.
			</p>
			<Marks {...{ session, youngPerson, staff }} marks={marks.closed} act="give-back" words="It was a mistake" label="Closed to" />
			<Choose {...{ session, youngPerson, others }} act="close" label="Who it is about" words="Close it to them now" />
		</Section>
	);
}

function Volunteers({ session, youngPerson, staff, marks }: CasePeopleProps) {
	const named = new Set(marks.named.map((mark) => mark.staff));
	const others = staff.filter(({ id, active, role }) => active && role === 'volunteer' && !named.has(id));
	return (
		<Section
			title="Volunteers it names"
			aside={
				<a class="section-link" href="/volunteers">
					All volunteers
				</a>
			}
		>
			{marks.named.length === 0 ? <p class="soft">None yet.</p> : null}
			<Marks {...{ session, youngPerson, staff }} marks={marks.named} act="unname" words="Take out" label="Volunteers it names" />
			{others.length === 0 ? (
				<p class="soft">Nobody else here is a volunteer.</p>
			) : (
				<Choose {...{ session, youngPerson, others }} act="name" label="Volunteer" words="Name them" />
			)}
		</Section>
	);
}

type ActProps = Pick<CasePeopleProps, 'session' | 'youngPerson'> & { readonly act: string; readonly words: string; readonly label: string };

function Marks({
	session,
	youngPerson,
	staff,
	marks,
	act,
	words,
	label,
}: ActProps & Pick<CasePeopleProps, 'staff'> & { readonly marks: readonly CaseMark[] }) {
	const nameOf = (id: StaffId) => staff.find((one) => one.id === id)?.name ?? 'Somebody who has left';
	if (marks.length === 0) return null;
	const mayUndo = may(session.staff.role, act === 'unname' ? 'case.name' : 'case.give-back');
	return (
		<PanelList label={label}>
			{marks.map((mark) => (
				<Row
					beside={
						mayUndo ? (
							<form method="post" action={addresses.people(youngPerson.id)}>
								<FormToken session={session} />
								<input type="hidden" name="staff" value={mark.staff} />
								<Button look="plain" name="do" value={act} label={`${words}: ${nameOf(mark.staff)}`}>
									{words}
								</Button>
							</form>
						) : null
					}
				>
					<b>{nameOf(mark.staff)}</b>
					<p class="small soft">{`${nameOf(mark.by)} wrote it down, ${dayAndTime(mark.at)}.`}</p>
				</Row>
			))}
		</PanelList>
	);
}

function Choose({ session, youngPerson, others, act, label, words }: ActProps & { readonly others: readonly StaffMember[] }) {
	const options = others.map(({ id, name, role }) => ({ value: id as string, label: `${name}, ${ROLE_WORDS[role]}` }));
	return (
		<form method="post" action={addresses.people(youngPerson.id)} class="access-form">
			<FormToken session={session} />
			<SelectField name="staff" id={`${act}-staff`} label={label} options={[{ value: '', label: 'Choose' }, ...options]} />
			<Button look="second" name="do" value={act}>
				{words}
			</Button>
		</form>
	);
}
