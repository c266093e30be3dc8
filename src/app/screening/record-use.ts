import type { Form } from '#app/form.ts';
import { optionIn, type Read, textIn } from '#app/forms/read-fields.ts';
import type { FieldError } from '#app/layout/error-summary.tsx';
import type { Session } from '#app/staff/ports.ts';
import type { StaffPages } from '#app/staff/staff-pages.ts';
import { calendarDate } from '#core/clock/london.ts';
import type { YoungPersonId } from '#core/id.ts';
import { USE_STANDINGS, type UseOfWords } from '#core/record/use-of-words.ts';
import { USE_NOTICE } from './notice-words.en.ts';
import type { ScreeningReads } from './ports.ts';

/** The notice as it stands today. */
export const NOTICE = USE_NOTICE.join('\n');

const MOST = 1_000;

/** Nobody has *no objection* to what they were not told; an objection needs no notice. */
export function readUse(form: Form): Read<UseOfWords['about']> {
	const standing = optionIn(form, 'standing', USE_STANDINGS);
	const given = form.one('given') === 'yes';
	const words = textIn(form, 'words');
	const errors: readonly FieldError[] = [
		...(standing === 'no-objection' && !given ? [{ field: 'given', words: 'Read the notice to them first, then tick that you did' }] : []),
		...(standing === null ? [{ field: 'standing', words: 'Choose what they said' }] : []),
		...(words.length > MOST ? [{ field: 'words', words: `${MOST} characters at most. Make it shorter` }] : []),
	];
	if (standing === null || errors.length > 0) return { outcome: 'invalid', errors };
	return { outcome: 'read', value: { standing, notice: given ? NOTICE : '', words } };
}

type RecordUseDeps = Pick<StaffPages, 'store' | 'clock' | 'ids'> & { readonly screening: ScreeningReads };

/** Adds one row. An objection takes away, in the same commit, what was offered and not accepted. A second press adds nothing. */
export async function recordUse(
	{ store, clock, ids, screening }: RecordUseDeps,
	session: Session,
	youngPerson: YoungPersonId,
	about: UseOfWords['about'],
): Promise<'saved' | 'busy'> {
	const project = session.project.id;
	const at = clock.now();
	const newest = (await screening.usesOf(project, youngPerson)).at(-1);
	const same = newest?.by === session.staff.id && JSON.stringify(newest.about) === JSON.stringify(about);
	if (same && calendarDate(newest.at) === calendarDate(at)) return 'saved';
	const use: UseOfWords = { id: ids.row<string>(), project, youngPerson, by: session.staff.id, at, about };
	const audit = [{ actor: session.staff.id, action: `use-of-words.${about.standing}`, subject: youngPerson, youngPerson }];
	const kept = await store.commit({ project, at, changes: [{ change: 'use-of-words-recorded', use }], audit });
	return kept === 'committed' ? 'saved' : 'busy';
}
