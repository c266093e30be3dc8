import type { Form } from '#app/form.ts';
import type { FieldError } from '#app/layout/error-summary.tsx';
import type { Instant } from '#core/clock/instant.ts';
import { fromLondon, isCalendarDate } from '#core/clock/london.ts';

/** What a form says, or everything that has to be put right, all together. */
export type Read<T> =
	| { readonly outcome: 'read'; readonly value: T }
	| { readonly outcome: 'invalid'; readonly errors: readonly FieldError[] };

export const textIn = (form: Form, name: string): string => form.one(name).trim();

/** `{ school: 'Northmoor' }`, or nothing at all when the field is empty. */
export function optionalText<Name extends string>(form: Form, name: Name): { [key in Name]?: string } {
	const text = textIn(form, name);
	return text === '' ? {} : ({ [name]: text } as { [key in Name]: string });
}

/** One thing a line; empty lines are left out. */
export function linesIn(form: Form, name: string): string[] {
	return form
		.one(name)
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
}

/** The option that was picked, when it is one of those offered. */
export function optionIn<Value extends string>(form: Form, name: string, options: readonly Value[]): Value | null {
	const value = form.one(name);
	return options.find((option) => option === value) ?? null;
}

/** A day as `2026-11-17`, null when left empty. */
export function dayIn(form: Form, name: string, words: string): { readonly day: string | null; readonly errors: readonly FieldError[] } {
	const day = textIn(form, name);
	if (day === '') return { day: null, errors: [] };
	return isCalendarDate(day)
		? { day, errors: [] }
		: { day: null, errors: [{ field: name, words: `${words}: that day does not exist. Check it` }] };
}

/** Name of the hidden field in which a form brings back the clock-change notes that were already shown. */
export const CLOCKS_SEEN = 'clocksSeen';

/**
 * A day and a time in London, null when both are left empty because nobody knows. In the hours in which the clocks
 * change the person is told once which moment we took, and the same form sent again keeps it.
 */
export function whenIn(form: Form, name: string, words: string): { readonly at: Instant | null; readonly errors: readonly FieldError[] } {
	const date = textIn(form, `${name}-date`);
	const time = textIn(form, `${name}-time`);
	const wrong = (says: string) => ({ at: null, errors: [{ field: name, words: `${words}: ${says}` }] });
	if (date === '' && time === '') return { at: null, errors: [] };
	if (date === '') return wrong('give the day as well, or clear the time');
	if (time === '') return wrong('give the time as well, as near as you know. Leave both empty if it is not known');
	const local = fromLondon(date, time);
	if (local === undefined) return wrong('that day or time does not exist. Check both');
	if (local.says === null || form.all(CLOCKS_SEEN).includes(seenKey(form, name))) return { at: local.at, errors: [] };
	return { at: local.at, errors: [{ field: name, words: `${words}: ${local.says} Save again if that is right` }] };
}

/** Which clock-change note a person has seen: `returned 2026-10-25 01:30`. */
export function seenKey(form: Form, name: string): string {
	return `${name} ${textIn(form, `${name}-date`)} ${textIn(form, `${name}-time`)}`;
}
