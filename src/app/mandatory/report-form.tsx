import { SHORT_ALERTS } from '#app/layout/alert-strip.tsx';
import { Button } from '#app/layout/button.tsx';
import { Choices } from '#app/layout/choices.tsx';
import { LongWords, TextField } from '#app/layout/field.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import { Inset } from '#app/layout/inset.tsx';
import { PageHead } from '#app/layout/page-head.tsx';
import { PlainList, Row, Section } from '#app/layout/panel.tsx';
import { mandatoryReportAddress } from '#app/staff/never-blocked.ts';
import type { Session } from '#app/staff/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import { dayAndMonth, timeOfDay } from '#core/clock/london.ts';
import type { EmergencyTeam } from '#core/cover/emergency-team.ts';
import type { YoungPersonId } from '#core/id.ts';
import { DUTIES, type MandatoryReport, REPORTED_TO } from '#core/record/mandatory-report.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { ASKED, MANDATORY_WORDS } from './mandatory-words.ts';
import { NumbersToRing } from './numbers-to-ring.tsx';

export type ReportFormProps = {
	readonly session: Session;
	readonly youngPerson: YoungPersonId;
	readonly nameUsed: string;
	readonly staff: readonly StaffMember[];
	readonly now: Instant;
	readonly team: EmergencyTeam | undefined;
	/** Undefined: those that were made cannot be shown just now. */
	readonly made: readonly MandatoryReport[] | undefined;
	/** From where it is made, for the way back and for what it belongs to. */
	readonly from: { readonly alert: string; readonly conversation: string };
	/** About a child who was made up for practice. */
	readonly practice: boolean;
};

/** Stands for a name where it may not be shown: inside a sentence. */
export const NAME_HIDDEN = 'this young person';

/** The form. Whatever stands in it when the button is pressed is kept. */
export function ReportForm(props: ReportFormProps) {
	const { session, youngPerson, nameUsed, from, practice } = props;
	return (
		<>
			<PageHead title={MANDATORY_WORDS.title} back={backTo(props)} under={`About ${nameUsed}. ${MANDATORY_WORDS.under}`} />
			<div class="stack-wide" {...SHORT_ALERTS}>
				{practice ? (
					<Inset tone="information" title="Practice">
						<p>{`${nameUsed} is made up. Send this to nobody.`}</p>
					</Inset>
				) : null}
				<NumbersToRing team={props.team} />
				<Earlier {...props} />
				<form method="post" action={mandatoryReportAddress(youngPerson)} class="stack">
					<FormToken session={session} />
					<input type="hidden" name="alert" value={from.alert} />
					<input type="hidden" name="conversation" value={from.conversation} />
					<p>
						Nothing has to be filled in. What is there is kept, and you can add to it later. Nothing is sent from here: you ring, or print
						it.
					</p>
					<Choices
						kind="single"
						name="duty"
						label="What it may be"
						hint={`${MANDATORY_WORDS.toConfirm}: what the law asks`}
						options={DUTIES.map((value) => ({
							...{ value, label: MANDATORY_WORDS.duties[value], hint: MANDATORY_WORDS.law[value] },
							picked: value === 'not-sure',
						}))}
					/>
					{ASKED.map(({ name, label, hint }) => (
						<LongWords
							name={name}
							label={label}
							hint={hint}
							value={name === 'reporter' ? session.staff.name : undefined}
							rows={name === 'what' ? 5 : 2}
						/>
					))}
					<Choices
						kind="single"
						name="to"
						label="Whom you told"
						options={REPORTED_TO.map((value) => ({ value, label: MANDATORY_WORDS.to[value], picked: value === 'nobody-yet' }))}
					/>
					<TextField name="taken" label="Who took it, and when" />
					<TextField name="reference" label="Reference" hint="If they gave you one. You can add it later." width="medium" />
					<Button look="own" wide>
						Keep this report
					</Button>
				</form>
			</div>
		</>
	);
}

function backTo({ from, youngPerson, nameUsed }: ReportFormProps) {
	if (from.alert !== '') return { href: `/alerts/${from.alert}`, words: 'The alert' };
	if (from.conversation !== '') return { href: `/conversations/${from.conversation}/report`, words: 'The report' };
	return { href: `/young-people/${youngPerson}`, words: nameUsed === NAME_HIDDEN ? 'This young person' : nameUsed };
}

/** Those that were made, so that nobody has to ask whether one was. */
function Earlier({ made, staff, youngPerson }: ReportFormProps) {
	if (made === undefined)
		return (
			<Inset tone="information" title="Not shown just now">
				<p>Reports that were made before cannot be read just now. You can make one all the same, and it is kept.</p>
			</Inset>
		);
	const reports = made.filter(({ addsTo }) => addsTo === null);
	if (reports.length === 0) return null;
	return (
		<Section title="Made before">
			<PlainList>
				{reports.toReversed().map((report) => (
					<Row>
						<a href={`${mandatoryReportAddress(youngPerson)}/${report.id}`}>
							{`${MANDATORY_WORDS.duties[report.body.duty]}, ${dayAndMonth(report.at)}, ${timeOfDay(report.at)}`}
						</a>{' '}
						<span class="small soft">{staff.find(({ id }) => id === report.by)?.name ?? 'Somebody who has left'}</span>
					</Row>
				))}
			</PlainList>
		</Section>
	);
}
