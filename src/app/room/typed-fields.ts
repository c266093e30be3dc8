import type { Form } from '#app/form.ts';

/** What a page of a young person fills by itself, and the choices and the code around a talk. None of it is said in the talk. */
const OF_THE_PAGE: ReadonlySet<string> = new Set(['formToken', 'token', 'do', 'question', 'ticked', 'who', 'code']);

/** Touched, and not typed. */
const PICKED: ReadonlySet<string> = new Set(['option', 'face', 'relation', 'when-part']);

/** Whether this field holds what somebody typed. A field that nobody here knows does: it is shown, never dropped. */
export function isTyped(name: string): boolean {
	return !OF_THE_PAGE.has(name) && !PICKED.has(name);
}

/**
 * Everything that was typed into a form of a talk, in the order of its page.
 *
 * @example typedIn(form).join('\n') // as it is shown to whoever typed it
 */
export function typedIn(form: Form): readonly string[] {
	return form.entries.flatMap(([name, words]) => (isTyped(name) && words.trim() !== '' ? [words] : []));
}

/** Something in it was typed or picked: sent again or shown again, never dropped. */
export function isFilledIn(form: Form): boolean {
	return form.entries.some(([name, value]) => !OF_THE_PAGE.has(name) && value.trim() !== '');
}
