import type { Child } from 'hono/jsx';
import type { Form } from '#app/form.ts';
import { Button, ButtonGroup, ButtonLink } from '#app/layout/button.tsx';
import { ErrorSummary, type FieldError } from '#app/layout/error-summary.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import { Inset } from '#app/layout/inset.tsx';
import type { Session } from '#app/staff/ports.ts';
import { FormFields } from './form-fields.tsx';
import { differences, type FormSection } from './form-table.ts';
import { CLOCKS_SEEN, seenKey } from './read-fields.ts';

export type FormBodyProps = {
	readonly session: Session;
	readonly action: string;
	readonly sections: readonly FormSection[];
	readonly form: Form;
	readonly errors: readonly FieldError[];
	readonly save: string;
	readonly cancel: string;
	/** The version that was seen; left out for something new. */
	readonly version?: number | undefined;
	/** What somebody else saved meanwhile. */
	readonly saved?: Form | undefined;
	/** Between the head and the fields. */
	readonly children?: Child | undefined;
	/** Beside the button that saves. */
	readonly also?: Child | undefined;
};

/** A form with everything typed kept: what to put right first, then the fields, then one button. */
export function FormBody(props: FormBodyProps) {
	const { session, action, sections, form, errors, save, cancel, version } = props;
	return (
		<form method="post" action={action} class="form-page" novalidate>
			<FormToken session={session} />
			{version === undefined ? null : <input type="hidden" name="version" value={String(version)} />}
			<ClocksSeen sections={sections} form={form} />
			{props.saved === undefined ? (
				<ErrorSummary errors={errors} />
			) : (
				<SavedMeanwhile sections={sections} saved={props.saved} typed={form} />
			)}
			{props.children}
			<FormFields sections={sections} form={form} errors={errors} />
			<ButtonGroup>
				<Button name="then" value="save">
					{save}
				</Button>
				{props.also}
				<ButtonLink href={cancel} look="quiet">
					Leave without saving
				</ButtonLink>
			</ButtonGroup>
		</form>
	);
}

/** Brings back which clock-change notes stand on this page, so that saving again means "that is right". */
function ClocksSeen({ sections, form }: Pick<FormBodyProps, 'sections' | 'form'>) {
	const times = sections.flatMap(({ fields }) => fields.filter((field) => field.kind === 'when' && form.one(`${field.name}-time`) !== ''));
	return (
		<>
			{times.map((field) => (
				<input type="hidden" name={CLOCKS_SEEN} value={seenKey(form, field.name)} />
			))}
		</>
	);
}

function SavedMeanwhile({
	sections,
	saved,
	typed,
}: {
	readonly sections: readonly FormSection[];
	readonly saved: Form;
	readonly typed: Form;
}) {
	const rows = differences(sections, saved, typed);
	return (
		<Inset tone="warning" live>
			<p class="strong">Somebody else saved this while you were writing</p>
			<p>What you typed is still below and is not saved yet.</p>
			{rows.length === 0 ? null : (
				<>
					<p>Where yours is different, this is there now:</p>
					<ul class="govuk-list govuk-list--bullet">
						{rows.map((row) => (
							<li>
								{row.label.endsWith('?') ? row.label : `${row.label}:`} {row.saved}
							</li>
						))}
					</ul>
				</>
			)}
			<p>Change yours if you need to, then save again.</p>
		</Inset>
	);
}
