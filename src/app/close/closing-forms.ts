import type { Form } from '#app/form.ts';
import { type Read, textIn } from '#app/forms/read-fields.ts';
import type { FieldError } from '#app/layout/error-summary.tsx';
import { isCalendarDate } from '#core/clock/london.ts';
import { Analysis, type ClosingPart, SharingWishes, SignOff, Telling } from '#core/record/conversation.ts';

/** A form read into one part of the closing, or everything that has to be put right. Words are kept as typed. */
export type ReadPart = (form: Form) => Read<ClosingPart>;

const optional = (name: string, text: string) => (text.trim() === '' ? {} : { [name]: text.trim() });

/** Before the id of a field of the flow's worker part, in the name of its form field. */
export const FIELD = 'field-';

const TOO_LONG = 'This is longer than can be kept. Nothing is lost: shorten it, or put some of it in another field';
const NOT_OFFERED = 'Choose one of those on the page';

type Issue = { readonly code?: string | undefined; readonly path: readonly PropertyKey[] };

/** What a schema refused, each beside the field that it came from. */
function refusals(issues: readonly Issue[], fieldOf: (path: readonly string[]) => string): readonly FieldError[] {
	return issues.map(({ code, path }) => ({ field: fieldOf(path.map(String)), words: code === 'too_big' ? TOO_LONG : NOT_OFFERED }));
}

/** The worker's view as it stands in the form, whether it can be kept or not: what a page is made from again. */
export function typedAnalysis(form: Form): Analysis {
	return {
		harm: textIn(form, 'harm'),
		reasons: textIn(form, 'reasons'),
		safeAndOptions: textIn(form, 'safeAndOptions'),
		stayingSafe: textIn(form, 'stayingSafe'),
		inShort: textIn(form, 'inShort'),
		independence: textIn(form, 'independence'),
		...optional('lateReason', form.one('lateReason')),
		fields: Object.fromEntries(
			form.entries
				.filter(([name, words]) => name.startsWith(FIELD) && words.trim() !== '')
				.map(([name, words]) => [name.slice(FIELD.length), words.trim()]),
		),
		factors: [...form.all('factor')],
	};
}

export const readAnalysis: ReadPart = (form) => {
	const body = Analysis.safeParse(typedAnalysis(form));
	if (body.success) return { outcome: 'read', value: { part: 'analysis', body: body.data } };
	const fieldOf = ([name = '', inside = '']: readonly string[]) =>
		name === 'fields' ? `${FIELD}${inside}` : name === 'factors' ? 'factor' : name;
	return { outcome: 'invalid', errors: refusals(body.error.issues, fieldOf) };
};

/** One row of the sharing form as it was typed. */
export type SharingRow = {
	readonly who: string;
	readonly wish: string;
	readonly words: string;
	readonly did: string;
	readonly why: string;
};

/** Every row of the form; those that nobody touched are left out. */
export function sharingRowsIn(form: Form): readonly SharingRow[] {
	const at = (name: string, row: number) => (form.all(name)[row] ?? '').trim();
	return form
		.all('who')
		.map((who, row) => ({
			who: who.trim(),
			wish: at('wish', row) || 'not-asked',
			words: at('wishWords', row),
			did: at('did', row),
			why: at('why', row),
		}))
		.filter((row) => row.wish !== 'not-asked' || [row.who, row.words, row.did, row.why].some((text) => text !== ''));
}

/** Ids of the fields of one row, by what they hold. Rows are counted from one. */
const SHARING_FIELDS: Readonly<Record<string, string>> = { who: 'who', wish: 'wish', words: 'wish-words', did: 'did', why: 'why' };

export const readSharing: ReadPart = (form) => {
	const rows = sharingRowsIn(form);
	const nameless = rows.flatMap((row, at) =>
		row.who === '' ? [{ field: `who-${at + 1}`, words: 'Say who this is about. What you wrote is still there' }] : [],
	);
	const body = SharingWishes.safeParse({
		people: rows.map(({ who, wish, words, did, why }) => ({
			who,
			wish,
			...optional('words', words),
			...optional('did', did),
			...optional('why', why),
		})),
	});
	const fieldOf = ([, row = '0', name = 'who']: readonly string[]) => `${SHARING_FIELDS[name] ?? 'who'}-${Number(row) + 1}`;
	if (!body.success) return { outcome: 'invalid', errors: [...nameless, ...refusals(body.error.issues, fieldOf)] };
	if (nameless.length > 0) return { outcome: 'invalid', errors: nameless };
	return { outcome: 'read', value: { part: 'sharing', body: body.data } };
};

/** How they will hear, as it stands in the form. */
export type TypedTelling = { readonly how: string; readonly on: string; readonly who: string; readonly noNeed: boolean };

export function typedTelling(form: Form): TypedTelling {
	return { how: textIn(form, 'how'), on: textIn(form, 'on'), who: textIn(form, 'teller'), noNeed: form.one('noNeed') === 'yes' };
}

export const readTelling: ReadPart = (form) => {
	const { how, on, who, noNeed } = typedTelling(form);
	const errors: FieldError[] = [
		...(!noNeed && how === '' ? [{ field: 'how', words: 'Write how they will hear, or choose “No need to tell me”' }] : []),
		...(!noNeed && on === '' ? [{ field: 'on', words: 'Give the day, or choose “No need to tell me”' }] : []),
		...(on !== '' && !isCalendarDate(on) ? [{ field: 'on', words: 'That day does not exist. Check it' }] : []),
		...(noNeed && on !== '' ? [{ field: 'on', words: 'There is a day here and “No need to tell me” too. Keep one of them' }] : []),
	];
	const body = Telling.safeParse({ how, ...optional('on', on), ...optional('who', who), ...(noNeed ? { noNeed } : {}) });
	const refused = body.success ? [] : refusals(body.error.issues, ([name = 'how']) => (name === 'who' ? 'teller' : name));
	// A day that does not exist is said once, not by the schema again.
	const all = [...errors, ...refused.filter(({ field }) => !errors.some((error) => error.field === field))];
	if (!body.success || all.length > 0) return { outcome: 'invalid', errors: all };
	return { outcome: 'read', value: { part: 'telling', body: body.data } };
};

export const readSignOff: ReadPart = (form) => {
	const body = SignOff.safeParse({ decision: form.one('decision'), ...optional('words', form.one('words')) });
	if (body.success) return { outcome: 'read', value: { part: 'sign-off', body: body.data } };
	return { outcome: 'invalid', errors: refusals(body.error.issues, ([name = 'words']) => name) };
};
