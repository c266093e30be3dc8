import type { CloseOutcome } from '#core/escalation/acts.ts';
import { Button } from '../layout/button.tsx';
import { Choices } from '../layout/choices.tsx';
import { ErrorSummary, type FieldError } from '../layout/error-summary.tsx';
import { LongWords, TextField } from '../layout/field.tsx';
import { FormToken } from '../layout/form-token.tsx';
import type { Session } from '../staff/ports.ts';

export type CloseFormProps = {
	readonly session: Session;
	readonly action: string;
	readonly name: string;
	/** The newest thing said that is on the page. */
	readonly read: string;
	readonly typed: CloseOutcome | undefined;
	readonly errors: readonly FieldError[];
};

/** What came of it: three questions, because a review asks exactly these. */
export function CloseForm({ session, action, name, read, typed, errors }: CloseFormProps) {
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
			<Button look="own" wide>
				Close this alert
			</Button>
		</form>
	);
}
