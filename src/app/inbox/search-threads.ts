import type { Form } from '#app/form.ts';
import { dayIn, optionIn, type Read, textIn } from '#app/forms/read-fields.ts';
import type { Session } from '#app/staff/ports.ts';
import type { YoungPeopleReads } from '#app/young-people/ports.ts';
import { calendarDate } from '#core/clock/london.ts';
import type { InboxRow } from './inbox-rows.ts';

/** By what threads are told apart. `open-alert`: whatever its level. */
export const FLAGS = ['any', 'waits', 'open-alert', 'immediate', 'urgent', 'unclear', 'concern', 'not-textable'] as const;
export type Flag = (typeof FLAGS)[number];

/** What to look for. Words that were texted are searched nowhere. */
export type Wanted = { readonly who: string; readonly flag: Flag; readonly from: string | null; readonly until: string | null };

/** Nothing was looked for. */
export const EVERYBODY: Wanted = { who: '', flag: 'any', from: null, until: null };

/** A form and never an address: names and numbers stand in no address. */
export function readWanted(form: Form): Read<Wanted> {
	const [from, until] = [dayIn(form, 'from', 'Texted on or after'), dayIn(form, 'until', 'Texted on or before')];
	const turned = from.day !== null && until.day !== null && until.day < from.day;
	const errors = [
		...from.errors,
		...until.errors,
		...(turned ? [{ field: 'until', words: 'The second day is before the first. Change one of them' }] : []),
	];
	if (errors.length > 0) return { outcome: 'invalid', errors };
	const wanted = { who: textIn(form, 'who'), flag: optionIn(form, 'flag', FLAGS) ?? 'any', from: from.day, until: until.day };
	return { outcome: 'read', value: wanted };
}

type Looking = { readonly people: Pick<YoungPeopleReads, 'search'>; readonly mayBeTexted: (row: InboxRow) => boolean };

/** Those of the rows that fit. Names are found as everywhere: the first letters, and what sounds alike. */
export async function rowsLike(
	{ people, mayBeTexted }: Looking,
	session: Session,
	{ who, flag, from, until }: Wanted,
	rows: readonly InboxRow[],
): Promise<readonly InboxRow[]> {
	const digits = who.replace(/\D/g, '').replace(/^0+/, '');
	const isNumber = /^[+\d\s()-]+$/.test(who) && digits !== '';
	const named = who === '' || isNumber ? [] : (await people.search(session.project.id, who)).map(({ id }) => id);
	const fitsWho = ({ number, youngPerson }: InboxRow) =>
		who === '' || (isNumber ? number.number.replace(/\D/g, '').includes(digits) : named.includes(youngPerson.id));
	return rows.filter((row) => fitsWho(row) && fitsFlag(row, flag, mayBeTexted) && fitsDays(row, from, until));
}

function fitsFlag(row: InboxRow, flag: Flag, mayBeTexted: Looking['mayBeTexted']): boolean {
	switch (flag) {
		case 'any':
			return true;
		case 'waits':
			return row.place !== 'quiet';
		case 'open-alert':
			return row.alert !== undefined;
		case 'not-textable':
			return !mayBeTexted(row);
		default:
			return row.level === flag;
	}
}

/** Between their first text and their last one: a thread that was going on then is found. */
function fitsDays({ number }: InboxRow, from: string | null, until: string | null): boolean {
	return (from === null || calendarDate(number.lastHeardAt) >= from) && (until === null || calendarDate(number.firstHeardAt) <= until);
}
