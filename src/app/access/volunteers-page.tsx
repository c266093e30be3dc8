import { Button } from '#app/layout/button.tsx';
import { Empty } from '#app/layout/empty.tsx';
import { TextField } from '#app/layout/field.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import { PageHead } from '#app/layout/page-head.tsx';
import { Section } from '#app/layout/panel.tsx';
import type { Session } from '#app/staff/ports.ts';
import { type CaseMark, isCheckOver, type StaffCheck } from '#core/access/sight.ts';
import type { StaffId } from '#core/id.ts';
import type { StaffMember } from '#core/record/staff.ts';

export const VOLUNTEERS = 'Volunteers';

export type VolunteersProps = {
	readonly session: Session;
	readonly volunteers: readonly StaffMember[];
	readonly named: readonly CaseMark[];
	readonly checks: readonly StaffCheck[];
	/** The London date. */
	readonly today: string;
	readonly problem?: { readonly staff: StaffId; readonly words: string } | undefined;
};

/** Each volunteer: until when their training and DBS check count, and how many cases name them. It names no young person. */
export function VolunteersPage(props: VolunteersProps) {
	const { volunteers } = props;
	return (
		<>
			<PageHead
				title={VOLUNTEERS}
				back={{ href: '/today', words: 'Today' }}
				under="A volunteer sees the cases that name them, and no others. Without both dates, or after them, nothing is open to them."
			/>
			{volunteers.length === 0 ? (
				<Empty title="Nobody here is a volunteer">Your administrator can invite one, under People and devices.</Empty>
			) : null}
			<div class="stack-wide">
				{volunteers.map((volunteer) => (
					<OneVolunteer {...props} volunteer={volunteer} />
				))}
			</div>
		</>
	);
}

function OneVolunteer({ session, volunteer, named, checks, today, problem }: VolunteersProps & { readonly volunteer: StaffMember }) {
	const check = checks.find(({ staff }) => staff === volunteer.id) ?? null;
	// Whom they named themselves is made up for practice.
	const cases = named.filter(({ staff, by }) => staff === volunteer.id && by !== volunteer.id).length;
	const error = problem?.staff === volunteer.id ? problem.words : undefined;
	return (
		<Section title={volunteer.name}>
			<p>{standing(check, cases, today)}</p>
			<form method="post" action="/volunteers" class="access-form">
				<FormToken session={session} />
				<input type="hidden" name="staff" value={volunteer.id} />
				<TextField
					name="trainingUntil"
					id={`training-${volunteer.id}`}
					type="date"
					width="short"
					label="Safeguarding training counts until"
					value={check?.trainingUntil}
					error={error}
				/>
				<TextField
					name="dbsUntil"
					id={`dbs-${volunteer.id}`}
					type="date"
					width="short"
					label="DBS check counts until"
					value={check?.dbsUntil}
				/>
				<Button look="second" label={`Keep these dates: ${volunteer.name}`}>
					Keep these dates
				</Button>
			</form>
		</Section>
	);
}

function standing(check: StaffCheck | null, cases: number, today: string): string {
	const how = cases === 0 ? 'No case names them yet.' : cases === 1 ? 'One case names them.' : `${cases} cases name them.`;
	if (check === null) return `${how} Nothing is open to them until both dates are written down.`;
	return isCheckOver(check, today) ? `${how} A date has passed, so nothing is open to them now.` : how;
}
