import type { Context } from 'hono';
import { type Form, formFrom } from '#app/form.ts';
import type { PrivateSitting } from './ports.ts';
import type { Live, PrivateDeps } from './private-deps.ts';

/** The form was made for this sitting. Compared in full whatever it holds. */
export function isOurs(form: Form, { formToken: expected }: Pick<PrivateSitting, 'formToken'>): boolean {
	const given = form.one('formToken');
	let differs = given.length ^ expected.length;
	for (let at = 0; at < expected.length; at += 1) differs |= given.charCodeAt(at) ^ expected.charCodeAt(at);
	return differs === 0;
}

/** The form was made from a line of this very conversation: a page of an older sitting with the same young person. */
export async function isOfItsTalk(
	{ reads }: Pick<PrivateDeps, 'reads'>,
	form: Form,
	{ project, conversation }: PrivateSitting,
): Promise<boolean> {
	const stored = await reads.find(project.id, conversation);
	return stored?.entries.some(({ id }) => id === form.one('token')) ?? false;
}

/** The sitting that the phone's cookie opened and that is over, if the form was made for it. */
export async function endedSitting(deps: PrivateDeps, c: Context, form: Form): Promise<Live | undefined> {
	const token = deps.cookie.read(c);
	const sitting = token === undefined ? undefined : await deps.pages.ended(token, deps.clock.now());
	return token === undefined || sitting === undefined || !isOurs(form, sitting) ? undefined : { token, sitting };
}

/**
 * The same form with some of its fields as they are given here.
 *
 * @example withFields(form, { do: 'keep' })
 */
export function withFields(form: Form, given: Readonly<Record<string, string>>): Form {
	const fields = new URLSearchParams(form.entries.map(([name, value]): [string, string] => [name, value]));
	for (const [name, value] of Object.entries(given)) fields.set(name, value);
	return formFrom(fields.toString());
}
