import { Button } from '#app/layout/button.tsx';
import { LongWords, SelectField, TextField } from '#app/layout/field.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import { SummaryList } from '#app/layout/summary-list.tsx';
import { mandatoryReportAddress } from '#app/staff/never-blocked.ts';
import type { Session } from '#app/staff/ports.ts';
import { dayAndMonth, fromLondon, timeOfDay } from '#core/clock/london.ts';
import type { EmergencyTeam } from '#core/cover/emergency-team.ts';
import { type MandatoryReport, REPORTED_TO } from '#core/record/mandatory-report.ts';
import type { StaffMember } from '#core/record/staff.ts';
import type { YoungPerson } from '#core/record/young-person.ts';
import { ASKED, MANDATORY_WORDS } from './mandatory-words.ts';
import { NumbersToRing } from './numbers-to-ring.tsx';

export type MadeReportProps = {
	readonly session: Session;
	readonly youngPerson: Pick<YoungPerson, 'id' | 'about'>;
	readonly report: MandatoryReport;
	/** Oldest first. */
	readonly additions: readonly MandatoryReport[];
	readonly staff: readonly StaffMember[];
	readonly team: EmergencyTeam | undefined;
};

const EMPTY = 'Not known';

/** One report as it is printed, with what was added since, and a form to add more. */
export function MadeReport(props: MadeReportProps) {
	const { session, youngPerson, report, additions } = props;
	const { about } = youngPerson;
	const { body } = report;
	return (
		<>
			<a class="back-link not-printed" href={`/young-people/${youngPerson.id}`}>
				{about.nameUsed}
			</a>
			<article class="panel report">
				<div class="report-head">
					<div>
						<p>
							<b>{session.project.name}</b>
						</p>
						<h1>Mandatory report</h1>
					</div>
					<p class="report-private">Private. For the police or the council only.</p>
				</div>
				<p>{`Made by ${nameOf(props, report)} on ${when(report)}. Kept as it was made; what came later stands below it.`}</p>
				<SummaryList
					rows={[
						{ key: 'Young person', value: about.fullName ?? about.nameUsed },
						{ key: 'Date of birth', value: bornOn(about.dateOfBirth) },
						{ key: 'What it may be', value: MANDATORY_WORDS.duties[body.duty] },
						...ASKED.map(({ name, kept }) => ({ key: kept, value: body[name] || EMPTY })),
						{ key: 'Told', value: MANDATORY_WORDS.to[body.to] },
						{ key: 'Who took it, and when', value: body.taken || EMPTY },
						{ key: 'Reference', value: body.reference || 'None yet' },
					]}
				/>
				{additions.map((one) => (
					<section class="report-alert">
						<h2>{`Added by ${nameOf(props, one)}, ${when(one)}`}</h2>
						<p>{inOneAddition(one)}</p>
					</section>
				))}
			</article>
			<div class="not-printed stack-wide">
				<p class="soft">To send it, print this page or keep it as a PDF. Nothing is sent from here.</p>
				<p class="small soft">{`What it may be was chosen by whoever made it. What the law asks: ${MANDATORY_WORDS.toConfirm.toLowerCase()}.`}</p>
				<NumbersToRing team={props.team} />
				<AddForm {...props} />
			</div>
		</>
	);
}

function AddForm({ session, youngPerson, report }: MadeReportProps) {
	return (
		<form method="post" action={`${mandatoryReportAddress(youngPerson.id)}/${report.id}`} class="stack">
			<FormToken session={session} />
			<h2>Add to it</h2>
			<TextField name="reference" label="Reference" width="medium" />
			<SelectField name="to" label="Whom you told" options={REPORTED_TO.map((value) => ({ value, label: MANDATORY_WORDS.to[value] }))} />
			<TextField name="taken" label="Who took it, and when" />
			<LongWords name="adds" label="Anything else" rows={2} />
			<Button look="second">Add this</Button>
		</form>
	);
}

function bornOn(date: string | undefined): string {
	const noon = date === undefined ? undefined : fromLondon(date, '12:00')?.at;
	return date === undefined || noon === undefined ? (date ?? EMPTY) : `${dayAndMonth(noon)} ${date.slice(0, 4)}`;
}

const nameOf = ({ staff }: MadeReportProps, { by }: MandatoryReport) => staff.find(({ id }) => id === by)?.name ?? 'somebody who has left';
const when = ({ at }: MandatoryReport) => `${dayAndMonth(at)} at ${timeOfDay(at)}`;

function inOneAddition({ body }: MandatoryReport): string {
	const parts = [
		body.to === 'nobody-yet' ? '' : `Told: ${MANDATORY_WORDS.to[body.to]}.`,
		body.taken === '' ? '' : `Taken by: ${body.taken}.`,
		body.reference === '' ? '' : `Reference: ${body.reference}.`,
		body.adds,
	].filter(Boolean);
	return parts.length === 0 ? 'Nothing was written.' : parts.join(' ');
}
