import type { Form } from '#app/form.ts';
import { Analysis, type ClosingPart, SharingWishes, SignOff, Telling } from '#core/record/conversation.ts';

/** A form read into one part of the closing, or `undefined` when it does not hold one. Words are kept as typed. */
export type ReadPart = (form: Form) => ClosingPart | undefined;

const optional = (name: string, text: string) => (text.trim() === '' ? {} : { [name]: text.trim() });

/** Before the id of a field of the flow's worker part, in the name of its form field. */
export const FIELD = 'field-';

export const readAnalysis: ReadPart = (form) => {
	const body = Analysis.safeParse({
		harm: form.one('harm').trim(),
		reasons: form.one('reasons').trim(),
		safeAndOptions: form.one('safeAndOptions').trim(),
		stayingSafe: form.one('stayingSafe').trim(),
		inShort: form.one('inShort').trim(),
		independence: form.one('independence').trim(),
		...optional('lateReason', form.one('lateReason')),
		fields: Object.fromEntries(
			form.entries
				.filter(([name, words]) => name.startsWith(FIELD) && words.trim() !== '')
				.map(([name, words]) => [name.slice(FIELD.length), words.trim()]),
		),
		factors: [...form.all('factor')],
	});
	return body.success ? { part: 'analysis', body: body.data } : undefined;
};

/** One row for each person named; rows without a name are left out. */
export const readSharing: ReadPart = (form) => {
	const rows = form.all('who').map((who, at) => ({
		who: who.trim(),
		wish: form.all('wish')[at] || 'not-asked',
		...optional('words', form.all('wishWords')[at] ?? ''),
		...optional('did', form.all('did')[at] ?? ''),
		...optional('why', form.all('why')[at] ?? ''),
	}));
	const body = SharingWishes.safeParse({ people: rows.filter((row) => row.who !== '') });
	return body.success ? { part: 'sharing', body: body.data } : undefined;
};

export const readTelling: ReadPart = (form) => {
	const body = Telling.safeParse({
		how: form.one('how').trim(),
		...optional('on', form.one('on')),
		...optional('who', form.one('teller')),
	});
	return body.success ? { part: 'telling', body: body.data } : undefined;
};

export const readSignOff: ReadPart = (form) => {
	const body = SignOff.safeParse({ decision: form.one('decision'), ...optional('words', form.one('words')) });
	return body.success ? { part: 'sign-off', body: body.data } : undefined;
};
