import { describedBy, type FieldProps, FormGroup, idOf } from './form-group.tsx';

const WIDTHS = { short: ' govuk-input--width-5', medium: ' govuk-input--width-20', full: '' } as const;

export type TextFieldProps = FieldProps & {
	readonly value?: string | undefined;
	readonly type?: 'text' | 'password' | 'tel' | 'email' | 'search' | 'date' | 'time' | undefined;
	readonly width?: keyof typeof WIDTHS | undefined;
	/** Whole numbers, typed: no arrows that change them by accident. */
	readonly numeric?: boolean | undefined;
	readonly autocomplete?: string | undefined;
	readonly spellcheck?: boolean | undefined;
	readonly readonly?: boolean | undefined;
	readonly maxlength?: number | undefined;
};

/** One line of text, a number, a date or a time. `value` is what was typed, also after an error. */
export function TextField(props: TextFieldProps) {
	const error = props.error ? ' govuk-input--error' : '';
	return (
		<FormGroup field={props}>
			<input
				class={`govuk-input${WIDTHS[props.width ?? 'full']}${error}`}
				id={idOf(props)}
				name={props.name}
				type={props.type ?? 'text'}
				value={props.value}
				inputmode={props.numeric ? 'numeric' : undefined}
				autocomplete={props.autocomplete ?? 'off'}
				spellcheck={props.spellcheck}
				readonly={props.readonly}
				maxlength={props.maxlength}
				aria-describedby={describedBy(props)}
				aria-invalid={props.error ? 'true' : undefined}
			/>
		</FormGroup>
	);
}

export type LongWordsProps = FieldProps & {
	readonly value?: string | undefined;
	readonly rows?: number | undefined;
	readonly maxlength?: number | undefined;
	/** Id of a form that it belongs to from outside. */
	readonly form?: string | undefined;
};

/** Words of any length. The field grows with them where the browser can. */
export function LongWords(props: LongWordsProps) {
	return (
		<FormGroup field={props}>
			<textarea
				class={`govuk-textarea${props.error ? ' govuk-textarea--error' : ''}`}
				id={idOf(props)}
				name={props.name}
				rows={props.rows ?? 3}
				maxlength={props.maxlength}
				form={props.form}
				autocomplete="off"
				aria-describedby={describedBy(props)}
				aria-invalid={props.error ? 'true' : undefined}
			>
				{props.value ?? ''}
			</textarea>
		</FormGroup>
	);
}

export type SelectFieldProps = FieldProps & {
	readonly value?: string | undefined;
	readonly options: readonly { readonly value: string; readonly label: string }[];
};

/** One of many, where cards would not fit. Up to about seven, use `Choices`. */
export function SelectField(props: SelectFieldProps) {
	return (
		<FormGroup field={props}>
			<select
				class={`govuk-select${props.error ? ' govuk-select--error' : ''}`}
				id={idOf(props)}
				name={props.name}
				aria-describedby={describedBy(props)}
				aria-invalid={props.error ? 'true' : undefined}
			>
				{props.options.map((option) => (
					<option value={option.value} selected={option.value === (props.value ?? '')}>
						{option.label}
					</option>
				))}
			</select>
		</FormGroup>
	);
}
