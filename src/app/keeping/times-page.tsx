import { Button } from '#app/layout/button.tsx';
import { ErrorSummary, type FieldError } from '#app/layout/error-summary.tsx';
import { SelectField, TextField } from '#app/layout/field.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import { PageHead } from '#app/layout/page-head.tsx';
import { PanelList, Row, Section } from '#app/layout/panel.tsx';
import { SummaryList } from '#app/layout/summary-list.tsx';
import type { Session } from '#app/staff/ports.ts';
import type { Deletion } from '#core/keeping/deletion.ts';
import type { Terms } from '#core/keeping/keep-until.ts';
import { RETENTION, RETENTION_CLASSES, type Term } from '#core/keeping/retention-classes.ts';
import type { StaffMember } from '#core/record/staff.ts';
import {
	CLASS_WORDS,
	DELETION_LOG,
	dateInWords,
	HOW_LONG,
	momentInWords,
	REASON_WORDS,
	STATE_WORDS,
	WHAT_IS_KEPT,
} from './keeping-words.ts';
import { KEPT_ADDRESS } from './what-is-kept-page.tsx';

export const TIMES_ADDRESS = '/what-is-kept/times';
const BACK = { href: KEPT_ADDRESS, words: WHAT_IS_KEPT };

export type TimesPageProps = {
	readonly session: Session;
	readonly terms: Terms;
	readonly errors: readonly FieldError[];
	readonly typed: (name: string) => string;
};

const FROM_WORDS = { birth: 'after they were born', 'last-written': 'after the last thing that was written down' } as const;

/** The table of retention, as the server works with it, and what this project’s contract says instead. */
export function TimesPage({ session, terms, errors, typed }: TimesPageProps) {
	const settable = RETENTION_CLASSES.filter((one) => RETENTION[one].contract !== null);
	return (
		<>
			<PageHead title={HOW_LONG} back={BACK} under="Of two sorts the longer counts. A person can keep a record longer, never shorter." />
			<ErrorSummary title="Nothing was changed" errors={errors} />
			<div class="stack-wide">
				<PanelList label={HOW_LONG}>
					{RETENTION_CLASSES.map((one) => {
						const { says, keeps, standard } = RETENTION[one];
						const agreed = terms[one];
						return (
							<Row>
								<p>
									<b>{CLASS_WORDS[one]}</b>
								</p>
								<p>{`${says}.`}</p>
								<p>{agreed === undefined ? `${keeps}.` : `${termInWords(agreed)}. The contract: ${agreed.source}`}</p>
								{agreed !== undefined || standard === null ? null : <p class="small soft">{standard.source}</p>}
							</Row>
						);
					})}
				</PanelList>
				<Section title="What your contract says">
					<form method="post" action={TIMES_ADDRESS} class="access-form">
						<FormToken session={session} />
						<SelectField
							name="class"
							label="Which records"
							value={typed('class')}
							options={[{ value: '', label: 'Choose' }, ...settable.map((value) => ({ value, label: CLASS_WORDS[value] }))]}
						/>
						<TextField name="years" label="Years" numeric width="short" value={typed('years')} />
						<SelectField
							name="from"
							label="Counted from"
							value={typed('from')}
							options={[
								{ value: 'birth', label: 'Their birth' },
								{ value: 'last-written', label: 'The last thing that was written down' },
							]}
						/>
						<TextField
							name="source"
							label="Where it says so"
							hint="Such as: contract of 2025, schedule 4, paragraph 12"
							value={typed('source')}
							maxlength={500}
						/>
						<Button look="second">Write it down</Button>
					</form>
				</Section>
			</div>
		</>
	);
}

const termInWords = ({ years, from }: Term): string => `${years} years ${FROM_WORDS[from]}`;

export type LogPageProps = { readonly deletions: readonly Deletion[]; readonly staff: readonly StaffMember[] };

/** What went, by its number alone: nobody can be found by it any more. */
export function LogPage({ deletions, staff }: LogPageProps) {
	const nameOf = (id: string | null) => (id === null ? '' : (staff.find((one) => one.id === id)?.name ?? 'Somebody who has left'));
	return (
		<>
			<PageHead
				title={DELETION_LOG}
				back={BACK}
				under="It says that something went, by whom and why. It holds no name and no word of what went."
			/>
			<div class="stack-wide">
				{deletions.length === 0 ? (
					<p class="soft">Nothing was proposed or destroyed yet.</p>
				) : (
					<PanelList label={DELETION_LOG}>
						{deletions.map((one) => (
							<Row well={one.state === 'stopped'}>
								<p>
									<b>{STATE_WORDS[one.state]}</b>
								</p>
								<SummaryList rows={rowsOf(one, nameOf)} />
							</Row>
						))}
					</PanelList>
				)}
			</div>
		</>
	);
}

function rowsOf(one: Deletion, nameOf: (id: string | null) => string) {
	const rows: readonly (readonly [string, string | null])[] = [
		['Case', one.caseNumber],
		['What it was', `${CLASS_WORDS[one.class]}, kept until ${dateInWords(one.keptUntil)}`],
		['Why', REASON_WORDS[one.reason]],
		['Proposed', `${nameOf(one.proposedBy)}, ${momentInWords(one.proposedAt)}`],
		['Stopped', one.stoppedAt === null ? null : `${nameOf(one.stoppedBy)}, ${momentInWords(one.stoppedAt)}`],
		['Approved', one.approvedAt === null ? null : `${nameOf(one.approvedBy)}, ${momentInWords(one.approvedAt)}`],
		['Copies of the key', one.copies === null ? null : `Taken out of ${one.copies} here`],
		[
			'Copies elsewhere',
			one.copiesUntil === null
				? null
				: `Gone by ${momentInWords(one.copiesUntil)}. Until then a copy of the keys kept elsewhere may still open it`,
		],
	];
	return rows.flatMap(([key, value]) => (value === null ? [] : [{ key, value }]));
}
