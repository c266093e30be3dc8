import type { Form } from '#app/form.ts';
import type { FieldError } from '#app/layout/error-summary.tsx';

export type Option = { readonly value: string; readonly label: string; readonly hint?: string };

type Kind =
	| { readonly kind: 'line'; readonly type?: 'text' | 'tel' | 'time'; readonly width?: 'short' | 'medium' }
	| { readonly kind: 'words'; readonly rows?: number }
	/** Several lines, one thing each. */
	| { readonly kind: 'lines' }
	| { readonly kind: 'day' }
	/** A day and a time; with `rough`, a tick for "about this time". */
	| { readonly kind: 'when'; readonly rough?: boolean }
	| { readonly kind: 'choice'; readonly options: readonly Option[]; readonly columns?: boolean }
	| { readonly kind: 'ticks'; readonly options: readonly Option[]; readonly columns?: boolean }
	| { readonly kind: 'pick'; readonly options: readonly Option[] }
	/** Rows of who and why. Sends `<name>-who` and `<name>-why`, once for each row. */
	| { readonly kind: 'people' };

export type FormField = Kind & {
	readonly name: string;
	readonly label: string;
	readonly hint?: string;
	/** The most characters, where it is not the 500 of a line. */
	readonly most?: number;
};

/** One part of a form: its heading and what it asks. A form is a table, so that a page, a check and a list of changes agree. */
export type FormSection = {
	readonly id: string;
	readonly title: string;
	readonly hint?: string;
	readonly fields: readonly FormField[];
};

const LINE = 500;
const MOST: Partial<Record<FormField['kind'], number>> = { line: LINE, words: LINE, lines: 8_000 };

/** One error for each field that holds more than can be kept. Nothing is cut off: the person shortens it. */
export function tooLong(sections: readonly FormSection[], form: Form): readonly FieldError[] {
	return sections.flatMap(({ fields }) =>
		fields.flatMap((field) => {
			const most = field.most ?? MOST[field.kind];
			if (most === undefined || form.one(field.name).trim().length <= most) return [];
			return [{ field: field.name, words: `${field.label}: ${most} characters at most. Make it shorter, or put some of it elsewhere` }];
		}),
	);
}

/** The fields whose saved value is not what was typed, so that whoever saves second sees what they would replace. */
export function differences(
	sections: readonly FormSection[],
	saved: Form,
	typed: Form,
): readonly { readonly label: string; readonly saved: string }[] {
	return sections.flatMap(({ fields }) =>
		fields.flatMap((field) => {
			const now = wordsIn(field, saved);
			return now === wordsIn(field, typed) ? [] : [{ label: field.label, saved: now === '' ? 'Nothing' : now }];
		}),
	);
}

function wordsIn(field: FormField, form: Form): string {
	if (field.kind === 'when') return [form.one(`${field.name}-date`), form.one(`${field.name}-time`)].filter(Boolean).join(', ');
	if (field.kind === 'people')
		return form
			.all(`${field.name}-who`)
			.filter((who) => who.trim() !== '')
			.join(', ');
	const value = form.all(field.name).join(', ').trim();
	if (field.kind !== 'choice' && field.kind !== 'pick') return value;
	return field.options.find((option) => option.value === value)?.label ?? value;
}
