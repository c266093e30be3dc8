import type { Form } from '#app/form.ts';
import type { FormField, FormSection } from '#app/forms/form-table.ts';
import { dayIn } from '#app/forms/read-fields.ts';
import type { FieldError } from '#app/layout/error-summary.tsx';
import type { CoverSpan } from '#core/cover/cover.ts';

/** Who is told first where several are there. Left alone, first. */
export const RANK_FIELD: FormField = {
	kind: 'choice',
	name: 'rank',
	label: 'When several are there',
	options: [
		{ value: '1', label: 'Told first', hint: 'Young people read this name' },
		{ value: '2', label: 'Told next', hint: 'When the first does not answer' },
	],
};

/** What a form for new hours begins with. */
export const EVERY_WEEK = 'rank=1&weeks=1';

/** How hours come again. Left alone they come every week, from always and for ever. */
export const REPEAT_SECTION: FormSection = {
	id: 'repeats',
	title: 'How it repeats',
	fields: [
		{
			kind: 'choice',
			name: 'weeks',
			label: 'In which weeks',
			options: [
				{ value: '1', label: 'Every week' },
				{ value: '2', label: 'Every second week', hint: 'Counted from the first day: give one' },
			],
		},
		{ kind: 'day', name: 'first', label: 'First day', hint: 'Leave it empty if it holds already' },
		{ kind: 'day', name: 'last', label: 'Last day', hint: 'Leave it empty if it has no end yet' },
	],
};

export type RepeatsRead = Required<Pick<CoverSpan, 'firstDate' | 'lastDate' | 'everyWeeks'>> & { readonly errors: readonly FieldError[] };

export function readRepeats(form: Form): RepeatsRead {
	const everyWeeks = form.one('weeks') === '2' ? 2 : 1;
	const [first, last] = [dayIn(form, 'first', 'First day'), dayIn(form, 'last', 'Last day')];
	const errors = [
		...first.errors,
		...last.errors,
		...(everyWeeks === 2 && first.day === null && first.errors.length === 0
			? [{ field: 'first', words: 'Give the first day, so that the weeks can be counted' }]
			: []),
		...(first.day !== null && last.day !== null && last.day < first.day
			? [{ field: 'last', words: 'The last day is before the first. Check both' }]
			: []),
	];
	return { firstDate: first.day, lastDate: last.day, everyWeeks, errors };
}
