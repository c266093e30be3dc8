import type { CloseOutcome } from '#core/escalation/acts.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { Button } from '../layout/button.tsx';
import { Choices } from '../layout/choices.tsx';
import { ErrorSummary, type FieldError } from '../layout/error-summary.tsx';
import { LongWords, SelectField, TextField } from '../layout/field.tsx';
import { FormToken } from '../layout/form-token.tsx';
import type { Session } from '../staff/ports.ts';

export type CloseFormProps = {
	readonly session: Session;
	readonly action: string;
	readonly name: string;
	/** The newest thing said that is on the page. */
	readonly read: string;
	/** Who may be named as having read it too. Absent when nobody has to be. */
	readonly others: readonly StaffMember[] | undefined;
	readonly typed: CloseOutcome | undefined;
	readonly errors: readonly FieldError[];
};

/** What came of it: the questions that a review asks, and who else has read it. */
export function CloseForm({ session, action, name, read, others, typed, errors }: CloseFormProps) {
	const error = (field: string) => errors.find((one) => one.field === field)?.words;
	return (
		<form method="post" action={action} class="stack">
			<FormToken session={session} />
			<input type="hidden" name="read" value={read} />
			<ErrorSummary errors={errors} />
			<LongWords name="done" label="What was done?" value={typed?.done} error={error('done')} maxlength={4_000} />
			<TextField name="toldWhom" label="Who was told, and when?" value={typed?.toldWhom} maxlength={1_000} />
			<Choices
				kind="single"
				name="toldFirst"
				label={`Did you tell ${name} first that you would pass it on?`}
				options={[
					{ value: 'yes', label: 'Yes', picked: typed?.toldFirst === true },
					{ value: 'no', label: 'No', picked: typed !== undefined && !typed.toldFirst && typed.whyNot !== '' },
				]}
			/>
			<LongWords name="whyNot" rows={2} label="If not, why not?" value={typed?.whyNot} error={error('whyNot')} maxlength={2_000} />
			{others === undefined ? null : <ReadToo others={others} picked={typed?.readBy ?? ''} error={error('readBy')} />}
			<Button look="own" wide>
				Close this alert
			</Button>
		</form>
	);
}

type ReadTooProps = { readonly others: readonly StaffMember[]; readonly picked: string; readonly error: string | undefined };

/** One person's reading is not enough for what is urgent: somebody else, by name, who answers for it with them. */
function ReadToo({ others, picked, error }: ReadTooProps) {
	const hint =
		others.length === 0
			? 'Nobody else here is on duty or a safeguarding lead. Ask your administrator to add one; until then this stays open.'
			: 'The duty worker or the safeguarding lead. They are named in the record.';
	const options = others.map(({ id, name, role }) => ({ value: id, label: `${name}, ${role === 'lead' ? 'safeguarding lead' : 'duty'}` }));
	return (
		<SelectField
			name="readBy"
			label="Who else has read it"
			hint={hint}
			value={picked}
			options={[{ value: '', label: 'Choose' }, ...options]}
			error={error}
		/>
	);
}
