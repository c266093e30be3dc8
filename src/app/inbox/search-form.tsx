import { Button } from '#app/layout/button.tsx';
import type { FieldError } from '#app/layout/error-summary.tsx';
import { ErrorSummary } from '#app/layout/error-summary.tsx';
import { SelectField, TextField } from '#app/layout/field.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import type { Session } from '#app/staff/ports.ts';
import type { Flag, Wanted } from './search-threads.ts';

const FLAG_WORDS: Readonly<Record<Flag, string>> = {
	any: 'Everything',
	waits: 'Waiting for an answer',
	'open-alert': 'With an open alert',
	immediate: 'Immediate',
	urgent: 'Urgent',
	unclear: 'Unclear',
	concern: 'Concern',
	'not-textable': 'Can’t be texted now',
};

export type SearchFormProps = { readonly session: Session; readonly wanted: Wanted; readonly errors: readonly FieldError[] };

/** By whom, number, flag and day. It is sent as a form, so that no address ever holds a name or a number. */
export function SearchForm({ session, wanted, errors }: SearchFormProps) {
	const wrong = (field: string) => errors.find((error) => error.field === field)?.words;
	return (
		<form method="post" action="/inbox" class="stack">
			<FormToken session={session} />
			<ErrorSummary errors={errors} />
			<TextField
				name="who"
				label="Name or number"
				type="search"
				spellcheck={false}
				value={wanted.who}
				hint="The first letters will do, or the last digits. Words that were texted are not searched"
			/>
			<SelectField
				name="flag"
				label="Marked as"
				value={wanted.flag}
				options={Object.entries(FLAG_WORDS).map(([value, label]) => ({ value, label }))}
			/>
			<div class="fields-two">
				<TextField name="from" label="Texted on or after" type="date" value={wanted.from ?? undefined} error={wrong('from')} />
				<TextField name="until" label="Texted on or before" type="date" value={wanted.until ?? undefined} error={wrong('until')} />
			</div>
			<Button look="second" icon="search">
				Find
			</Button>
		</form>
	);
}
