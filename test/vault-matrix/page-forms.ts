/** One thing that a form sends. */
export type Field = {
	readonly name: string;
	readonly kind: 'hidden' | 'words' | 'figures' | 'choice' | 'picked' | 'button';
	readonly value: string;
	readonly chosen: boolean;
};

/** A form as it stands in a page: where it goes, and what it can send. */
export type PageForm = { readonly id: string; readonly to: string; readonly fields: readonly Field[] };

/** Every form of a page of ours that is sent by POST, with the buttons and fields that stand outside and name it. */
export function formsIn(html: string): readonly PageForm[] {
	const forms = [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].map(([, head = '', inside = '']) => ({ head, inside }));
	const outside = html.replace(/<form\b[^>]*>[\s\S]*?<\/form>/g, '');
	return forms
		.filter(({ head }) => attribute(head, 'method').toLowerCase() === 'post')
		.map(({ head, inside }) => {
			const id = attribute(head, 'id');
			const elsewhere = id === '' ? [] : fieldsIn(outside).filter(({ form }) => form === id);
			return {
				id,
				to: attribute(head, 'action'),
				fields: [...fieldsIn(inside).filter(({ form }) => form === '' || form === id), ...elsewhere],
			};
		});
}

const FIELD = /<(?<open>input|button)\b(?<openHead>[^>]*)>|<(?<tag>textarea|select)\b(?<head>[^>]*)>(?<own>[\s\S]*?)<\/\k<tag>>/g;
const TYPED = new Set(['text', 'search', 'email', 'tel', 'password', '']);
const FIGURES = new Set(['date', 'time', 'number']);

function fieldsIn(html: string): readonly (Field & { readonly form: string })[] {
	const found: (Field & { readonly form: string })[] = [];
	for (const { groups = {} } of html.matchAll(FIELD)) {
		const { tag = groups['open'] ?? '', head = groups['openHead'] ?? '', own = '' } = groups;
		const one = {
			name: attribute(head, 'name'),
			form: attribute(head, 'form'),
			value: attribute(head, 'value'),
			chosen: /\schecked\b/.test(head),
		};
		if (one.name === '' || /\sdisabled\b/.test(head)) continue;
		if (tag === 'textarea') found.push({ ...one, kind: 'words', value: unescaped(own) });
		else if (tag === 'button') found.push({ ...one, kind: 'button' });
		else if (tag === 'select') found.push(...optionsOf(one, own));
		else found.push({ ...one, kind: kindOf(attribute(head, 'type').toLowerCase()) });
	}
	return found;
}

function optionsOf<One extends { readonly name: string; readonly form: string }>(one: One, html: string) {
	return [...html.matchAll(/<option\b([^>]*)>/g)].map(([, head = '']) => ({
		...one,
		kind: 'picked' as const,
		value: attribute(head, 'value'),
		chosen: /\sselected\b/.test(head),
	}));
}

function kindOf(type: string): Field['kind'] {
	if (type === 'hidden') return 'hidden';
	if (FIGURES.has(type)) return 'figures';
	return TYPED.has(type) ? 'words' : 'choice';
}

function attribute(head: string, name: string): string {
	return unescaped(new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(head)?.[1] ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function unescaped(text: string): string {
	return text.replace(/&(amp|lt|gt|quot|#39);/g, (_all, name: string) => ENTITIES[name] ?? '');
}

/**
 * What somebody sends who leaves a page as it stands: what is typed or chosen there, the first button, and of the choices and
 * lists in which nothing is chosen, nothing. `changed` says what they do type, choose or press; `null` leaves a field out.
 */
export function filled(form: PageForm, changed: Changed = {}): URLSearchParams {
	const body = new URLSearchParams();
	const pressed = form.fields.find(({ kind }) => kind === 'button');
	for (const field of form.fields) {
		if (field.name in changed) continue;
		const sends = field.kind === 'button' ? field === pressed : ['hidden', 'words', 'figures'].includes(field.kind) || field.chosen;
		if (sends) body.append(field.name, field.value);
	}
	for (const [name, value] of Object.entries(changed)) for (const one of value === null ? [] : [value].flat()) body.append(name, one);
	return body;
}

export type Changed = Readonly<Record<string, string | readonly string[] | null>>;
