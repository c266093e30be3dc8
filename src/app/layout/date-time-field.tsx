import type { AnswerValue } from '#core/flow/answer.ts';
import { SelectField, TextField } from './field.tsx';
import { type FieldProps, FieldSet, idOf } from './form-group.tsx';

export type WhenValue = {
	readonly [part in keyof NonNullable<AnswerValue['when']>]?: string | undefined;
};

export type DateTimeFieldProps = FieldProps & {
	/** As typed: `date` 2026-11-17, `time` 16:05, `part` as in `AnswerValue.when`. */
	readonly value?: WhenValue | undefined;
	/** Offers "some time in the morning" beside the exact time. */
	readonly part?: boolean | undefined;
	readonly time?: boolean | undefined;
};

const PARTS = [
	{ value: '', label: 'Choose, if it helps' },
	{ value: 'morning', label: 'Some time in the morning' },
	{ value: 'afternoon', label: 'Some time in the afternoon' },
	{ value: 'evening', label: 'Some time in the evening' },
	{ value: 'night', label: 'Some time in the night' },
	{ value: 'not-sure', label: 'Not sure when' },
] as const;

/**
 * A day, a time, and how much of that is known. Sends `<name>-date`, `<name>-time` and `<name>-part`, each empty when
 * not known; none of them is required by the browser.
 */
export function DateTimeField(props: DateTimeFieldProps) {
	const { name, value, time = true, part = false } = props;
	const id = idOf(props);
	return (
		<FieldSet field={props}>
			<div class="when">
				<TextField name={`${name}-date`} id={`${id}-date`} label="Day" type="date" value={value?.date} />
				{time ? <TextField name={`${name}-time`} id={`${id}-time`} label="Time" type="time" value={value?.time} /> : null}
				{part ? <SelectField name={`${name}-part`} id={`${id}-part`} label="Or about when" value={value?.part} options={PARTS} /> : null}
			</div>
		</FieldSet>
	);
}
