import type { Form } from '#app/form.ts';
import { Choices } from '#app/layout/choices.tsx';
import { DateTimeField } from '#app/layout/date-time-field.tsx';
import type { FieldError } from '#app/layout/error-summary.tsx';
import { LongWords, SelectField, TextField } from '#app/layout/field.tsx';
import { FieldSet } from '#app/layout/form-group.tsx';
import type { FormField, FormSection } from './form-table.ts';

type Filled = { readonly form: Form; readonly errors: readonly FieldError[] };
type One<Kind extends FormField['kind'] = FormField['kind']> = Filled & { readonly field: Extract<FormField, { kind: Kind }> };

/** Every section of a form with what was typed and what has to be put right. */
export function FormFields({ sections, ...filled }: Filled & { readonly sections: readonly FormSection[] }) {
	return (
		<>
			{sections.map((section) => (
				<section class="form-section" id={section.id} aria-labelledby={`${section.id}-title`}>
					<h2 id={`${section.id}-title`}>{section.title}</h2>
					{section.hint === undefined ? null : <p class="soft form-section-hint">{section.hint}</p>}
					{section.fields.map((field) => (
						<OneField field={field} {...filled} />
					))}
				</section>
			))}
		</>
	);
}

function OneField({ field, ...filled }: One) {
	switch (field.kind) {
		case 'line':
		case 'day':
			return <Line field={field} {...filled} />;
		case 'words':
		case 'lines':
			return <Words field={field} {...filled} />;
		case 'when':
			return <When field={field} {...filled} />;
		case 'choice':
		case 'ticks':
			return <Cards field={field} {...filled} />;
		case 'pick':
			return <SelectField {...shared(field, filled)} value={filled.form.one(field.name)} options={field.options} />;
		case 'people':
			return <WhoAndWhy field={field} {...filled} />;
	}
}

function shared(field: FormField, { errors }: Filled) {
	return { name: field.name, label: field.label, hint: field.hint, error: errors.find((error) => error.field === field.name)?.words };
}

function Line({ field, ...filled }: One<'line' | 'day'>) {
	const type = field.kind === 'day' ? 'date' : field.type;
	return (
		<TextField
			{...shared(field, filled)}
			type={type}
			width={field.kind === 'day' ? undefined : field.width}
			value={filled.form.one(field.name)}
		/>
	);
}

function Words({ field, ...filled }: One<'words' | 'lines'>) {
	return <LongWords {...shared(field, filled)} rows={field.kind === 'words' ? (field.rows ?? 2) : 3} value={filled.form.one(field.name)} />;
}

function When({ field, ...filled }: One<'when'>) {
	const { name } = field;
	const { form } = filled;
	return (
		<>
			<DateTimeField {...shared(field, filled)} value={{ date: form.one(`${name}-date`), time: form.one(`${name}-time`) }} />
			{field.rough ? (
				<div class="when-rough">
					<Choices
						kind="several"
						name={`${name}-rough`}
						label={`How sure: ${field.label}`}
						labelHidden
						options={[{ value: 'yes', label: 'About this time', picked: form.one(`${name}-rough`) === 'yes' }]}
					/>
				</div>
			) : null}
		</>
	);
}

function Cards({ field, ...filled }: One<'choice' | 'ticks'>) {
	const picked = filled.form.all(field.name);
	const none = picked.length === 0 && field.kind === 'choice';
	return (
		<Choices
			{...shared(field, filled)}
			kind={field.kind === 'choice' ? 'single' : 'several'}
			columns={field.columns}
			options={field.options.map((option) => ({ ...option, picked: picked.includes(option.value) || (none && option.value === '') }))}
		/>
	);
}

/** As many rows as are filled, and one to write in. */
function WhoAndWhy({ field, ...filled }: One<'people'>) {
	const { name } = field;
	const who = filled.form.all(`${name}-who`);
	const why = filled.form.all(`${name}-why`);
	const written = who.map((one, at) => ({ who: one, why: why[at] ?? '' })).filter((row) => row.who !== '' || row.why !== '');
	return (
		<FieldSet field={shared(field, filled)}>
			{[...written, { who: '', why: '' }].map((row, at) => (
				<div class="fields-two who-and-why">
					<TextField name={`${name}-who`} id={`${name}-who-${at + 1}`} label="Who" value={row.who} />
					<TextField name={`${name}-why`} id={`${name}-why-${at + 1}`} label="Why" value={row.why} />
				</div>
			))}
		</FieldSet>
	);
}
