import type { Context } from 'hono';

/** A submitted form. Names that repeat keep every value, in the order of the page. */
export type Form = {
	one(name: string): string;
	all(name: string): readonly string[];
	readonly entries: readonly (readonly [string, string])[];
};

/**
 * Reads a URL-encoded form, the only kind that our pages send. Read once and kept by the request, so that a check and a
 * route may both ask. Anything else is an empty form: no field, no token, so nothing is changed. How much is read is
 * limited before it gets here, and nothing is ever cut off.
 */
export function readForm(c: Context): Promise<Form> {
	const known = forms.get(c.req);
	if (known !== undefined) return known;
	const form = read(c);
	forms.set(c.req, form);
	return form;
}

const forms = new WeakMap<Context['req'], Promise<Form>>();

async function read(c: Context): Promise<Form> {
	if (!c.req.header('content-type')?.toLowerCase().startsWith('application/x-www-form-urlencoded')) return formFrom('');
	return formFrom(await c.req.text());
}

export function formFrom(body: string): Form {
	const fields = new URLSearchParams(body);
	return {
		one: (name) => fields.get(name) ?? '',
		all: (name) => fields.getAll(name),
		get entries() {
			return [...fields];
		},
	};
}
