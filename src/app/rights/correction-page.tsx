import type { Form } from '#app/form.ts';
import { Button, ButtonGroup } from '#app/layout/button.tsx';
import { Choices } from '#app/layout/choices.tsx';
import { ErrorSummary, type FieldError } from '#app/layout/error-summary.tsx';
import { LongWords, TextField } from '#app/layout/field.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import { PageHead } from '#app/layout/page-head.tsx';
import { PlainList, Row, Section } from '#app/layout/panel.tsx';
import type { Session } from '#app/staff/ports.ts';
import type { StaffMember } from '#core/record/staff.ts';
import type { YoungPerson } from '#core/record/young-person.ts';
import type { Correction } from '#core/rights/correction.ts';
import { BesideIt } from './beside-it.tsx';
import { DECISION_WORDS } from './correction-words.ts';
import { wrongAddress } from './request-addresses.ts';

export const WRONG = 'Something is wrong';

export type CorrectionPageProps = {
	readonly youngPerson: YoungPerson;
	readonly session: Session;
	readonly staff: readonly StaffMember[];
	/** What was said to be wrong already, here: oldest first. */
	readonly corrections: readonly Correction[];
	/** Where this form goes, and where it leads back to. */
	readonly action: string;
	readonly back: { readonly href: string; readonly words: string };
	/** The line that it is about, as it is kept; null for anything else on the record. */
	readonly line: { readonly topic: string; readonly words: string } | null;
	readonly mayDecide: boolean;
	readonly form: Form;
	readonly errors: readonly FieldError[];
};

/** What stands there, what somebody said is wrong about it, and what was decided. What stands there is never changed by it. */
export function CorrectionPage(props: CorrectionPageProps) {
	const { line, corrections, youngPerson, staff, back } = props;
	return (
		<>
			<PageHead
				title={WRONG}
				back={back}
				under="What is written keeps its words. What they say stands beside it, wherever it is read, also where nobody agrees."
			/>
			<div class="stack-wide">
				{line === null ? null : (
					<Section title={line.topic}>
						<p class="own-words">{line.words}</p>
					</Section>
				)}
				{corrections.length === 0 ? null : (
					<Section title="What was said before">
						<PlainList>
							{corrections.map((one) => (
								<Row whole>
									<BesideIt corrections={[one]} nameUsed={youngPerson.about.nameUsed} staff={staff} />
									<Decide {...props} one={one} />
								</Row>
							))}
						</PlainList>
					</Section>
				)}
				<SayWrong {...props} />
			</div>
		</>
	);
}

function SayWrong({ youngPerson, session, line, action, form, errors }: CorrectionPageProps) {
	const error = (field: string) => errors.find((one) => one.field === field)?.words;
	const by = form.one('by');
	const options = [
		{ value: 'young-person', label: youngPerson.about.nameUsed, picked: by === 'young-person' },
		{ value: 'parent', label: 'A parent', picked: by === 'parent' },
		{ value: 'somebody-else', label: 'Somebody else', picked: by === 'somebody-else' },
	];
	return (
		<Section title="What is wrong">
			<form method="post" action={action} class="stack">
				<FormToken session={session} />
				<ErrorSummary errors={errors} />
				<Choices kind="single" name="by" label="Who says so?" options={options} error={error('by')} />
				<TextField
					name="who"
					label="Who they are"
					hint={`Leave it empty for ${youngPerson.about.nameUsed}`}
					value={form.one('who')}
					error={error('who')}
					maxlength={500}
				/>
				{line === null ? (
					<TextField
						name="what"
						label="What is wrong"
						hint="Such as: the school, or who was told"
						value={form.one('what')}
						error={error('what')}
						maxlength={500}
					/>
				) : null}
				<LongWords name="words" label="What is right, in their words" value={form.one('words')} error={error('words')} maxlength={4000} />
				<ButtonGroup>
					<Button>Write it down</Button>
				</ButtonGroup>
			</form>
		</Section>
	);
}

function Decide({ one, youngPerson, session, mayDecide }: CorrectionPageProps & { readonly one: Correction }) {
	if (!mayDecide) return null;
	return (
		<details class="unfold" open={one.decisions.length === 0}>
			<summary>{one.decisions.length === 0 ? 'Decide' : 'Decide again'}</summary>
			<form method="post" action={`${wrongAddress(youngPerson.id)}/${one.id}`} class="stack">
				<FormToken session={session} />
				<LongWords name="why" id={`why-${one.id}`} label="Why" rows={2} maxlength={4000} />
				<ButtonGroup>
					<Button name="decision" value="accepted" look="second">
						It is right
					</Button>
					<Button name="decision" value="disagrees" look="second">
						Keep that they disagree
					</Button>
				</ButtonGroup>
				<p class="small soft">{`If you do not agree: ${DECISION_WORDS.disagrees.replace('Not agreed. ', '').replace(/^W/, 'w')}.`}</p>
			</form>
		</details>
	);
}
