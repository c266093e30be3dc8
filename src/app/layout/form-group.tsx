import type { Child } from 'hono/jsx';
import { Icon } from './icon.tsx';

/** What every field has. `error` is a whole sentence that says what to do: "Give a day, or choose not known". */
export type FieldProps = {
	readonly name: string;
	/** Without it the id is the name. `ErrorSummary` links to it. */
	readonly id?: string | undefined;
	readonly label: string;
	readonly hint?: string | undefined;
	readonly error?: string | undefined;
	/** `m`: the label is the question of the page. */
	readonly size?: 's' | 'm' | undefined;
	/** The label is for assistive technology only, where the page already says it. */
	readonly labelHidden?: boolean | undefined;
};

export const idOf = (field: Pick<FieldProps, 'id' | 'name'>): string => field.id ?? field.name;

/** `aria-describedby`, or nothing when there is neither hint nor error. */
export function describedBy(field: FieldProps): string | undefined {
	const ids = [field.hint ? `${idOf(field)}-hint` : '', field.error ? `${idOf(field)}-error` : ''].filter(Boolean);
	return ids.length === 0 ? undefined : ids.join(' ');
}

/** Label, hint and error around one control. */
export function FormGroup({ field, children }: { readonly field: FieldProps; readonly children: Child }) {
	return (
		<div class={`govuk-form-group${field.error ? ' govuk-form-group--error' : ''}`}>
			<label class={labelClass('govuk-label', field)} for={idOf(field)}>
				{field.label}
			</label>
			<HintAndError field={field} />
			{children}
		</div>
	);
}

/** Legend, hint and error around several controls. */
export function FieldSet({ field, children }: { readonly field: FieldProps; readonly children: Child }) {
	return (
		<div class={`govuk-form-group${field.error ? ' govuk-form-group--error' : ''}`}>
			<fieldset class="govuk-fieldset" id={idOf(field)} tabindex={-1} aria-describedby={describedBy(field)}>
				<legend class={labelClass('govuk-fieldset__legend', field)}>{field.label}</legend>
				<HintAndError field={field} />
				{children}
			</fieldset>
		</div>
	);
}

function labelClass(base: string, { size, labelHidden }: FieldProps): string {
	return [base, size === 'm' ? `${base}--m` : '', labelHidden ? 'screen-reader-only' : ''].filter(Boolean).join(' ');
}

function HintAndError({ field }: { readonly field: FieldProps }) {
	return (
		<>
			{field.hint ? (
				<div class="govuk-hint" id={`${idOf(field)}-hint`}>
					{field.hint}
				</div>
			) : null}
			{field.error ? (
				<p class="govuk-error-message" id={`${idOf(field)}-error`}>
					<Icon name="triangle-alert" />
					<span>
						<span class="screen-reader-only">To put right: </span>
						{field.error}
					</span>
				</p>
			) : null}
		</>
	);
}
