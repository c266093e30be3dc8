import type { Form } from '#app/form.ts';
import type { FieldError } from '#app/layout/error-summary.tsx';
import type { NoteAbout } from '#core/flow/input.ts';

/** How a worker can know that it is them, and that it is safe at this moment. */
export const KNOWN_BY = [
	{
		value: 'in-person',
		note: 'code-in-person',
		label: (name: string) => `${name} is here with me`,
		hint: 'They said that it is fine now.',
	},
	{
		value: 'by-phone',
		note: 'code-by-phone',
		label: () => 'We are on the telephone',
		hint: 'They gave their “it’s me” word, and said that it is safe.',
	},
	{
		value: 'by-text',
		note: 'code-by-text',
		label: () => 'By text, and safe contact says that is all right now',
		hint: 'They answered first, before you send anything. They gave their “it’s me” word.',
	},
] as const satisfies readonly { value: string; note: NoteAbout; label: (name: string) => string; hint: string }[];

export type KnownBy = (typeof KNOWN_BY)[number];

/** What the check before a code came to. */
export type Checked = { readonly known: KnownBy; readonly mayCheck: boolean };

/**
 * Reads the safe-contact check. All three answers are needed; nothing is taken for granted (what may not be softened, 9).
 * Without a word that both know, nobody is known at a distance.
 */
export function checkedIn(form: Form, hasWord: boolean): Checked | { readonly errors: readonly FieldError[] } {
	const known = KNOWN_BY.find(({ value }) => value === form.one('known') && (hasWord || value === 'in-person'));
	const purpose = form.one('for');
	const errors = [
		...(known === undefined ? [{ field: 'known-1', words: 'Say how you know that it is them' }] : []),
		...(form.one('alone') === 'yes'
			? []
			: [{ field: 'alone-1', words: 'Ask who could see their phone. Give no code until it is only them' }]),
		...(purpose === 'talk' || purpose === 'check' ? [] : [{ field: 'for-1', words: 'Choose what the code is for' }]),
	];
	return known === undefined || errors.length > 0 ? { errors } : { known, mayCheck: purpose === 'check' };
}

/** Why a worker closes the page on somebody's phone. */
export const CLOSED_BECAUSE = [
	{ value: 'not-them', note: 'may-not-be-them', label: 'It may not be them' },
	{ value: 'asked', note: 'they-asked', label: 'They asked' },
	{ value: 'other', note: 'closed-page', label: 'Something else' },
] as const satisfies readonly { value: string; note: NoteAbout; label: string }[];

/** Closing never waits for a reason: without one it is closed all the same, and that is what is kept. */
export function closedBecause(form: Form): NoteAbout {
	return CLOSED_BECAUSE.find(({ value }) => value === form.one('why'))?.note ?? 'closed-page';
}
