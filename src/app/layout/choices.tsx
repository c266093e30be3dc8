import { type FieldProps, FieldSet, idOf } from './form-group.tsx';

export type Choice = {
	readonly value: string;
	readonly label: string;
	readonly hint?: string | undefined;
	readonly picked?: boolean | undefined;
	readonly unavailable?: boolean | undefined;
};

export type ChoicesProps = FieldProps & {
	readonly kind: 'single' | 'several';
	readonly options: readonly Choice[];
	readonly columns?: boolean | undefined;
	readonly form?: string | undefined;
};

const KINDS = {
	single: { family: 'govuk-radios', type: 'radio' },
	several: { family: 'govuk-checkboxes', type: 'checkbox' },
} as const;

/** Radios or checkboxes as cards. All share one name; the first one's id is the group's id with `-1`. */
export function Choices(props: ChoicesProps) {
	const { family } = KINDS[props.kind];
	return (
		<FieldSet field={props}>
			<div class={`choices ${family}${props.columns ? ' choices-columns' : ''}`}>
				{props.options.map((option, n) => (
					<Card of={props} option={option} id={`${idOf(props)}-${n + 1}`} />
				))}
			</div>
		</FieldSet>
	);
}

function Card({ of, option, id }: { readonly of: ChoicesProps; readonly option: Choice; readonly id: string }) {
	const { family, type } = KINDS[of.kind];
	return (
		<div class={`${family}__item`}>
			<input
				class={`${family}__input`}
				id={id}
				name={of.name}
				type={type}
				value={option.value}
				checked={option.picked}
				disabled={option.unavailable}
				form={of.form}
				aria-describedby={option.hint ? `${id}-hint` : undefined}
			/>
			<label class={`govuk-label ${family}__label`} for={id}>
				{option.label}
			</label>
			{option.hint ? (
				<div class={`govuk-hint ${family}__hint`} id={`${id}-hint`}>
					{option.hint}
				</div>
			) : null}
		</div>
	);
}
