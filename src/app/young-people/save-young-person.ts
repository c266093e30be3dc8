import type { Form } from '#app/form.ts';
import { textIn } from '#app/forms/read-fields.ts';
import type { FieldError } from '#app/layout/error-summary.tsx';
import { may } from '#app/staff/permissions.ts';
import type { Session } from '#app/staff/ports.ts';
import { sees } from '#app/staff/sight.ts';
import type { StaffPages } from '#app/staff/staff-pages.ts';
import type { YoungPersonId } from '#core/id.ts';
import { isPractice } from '#core/practice/practice-person.ts';
import type { YoungPerson } from '#core/record/young-person.ts';
import { readYoungPerson } from './young-person-form.ts';

type Deps = Pick<StaffPages, 'people' | 'store' | 'clock' | 'ids'>;

export type Added =
	| { readonly outcome: 'saved'; readonly youngPerson: YoungPersonId }
	/** Somebody with a name like this is already here. Nothing is added until a person has looked. */
	| { readonly outcome: 'maybe-here'; readonly people: readonly YoungPerson[] }
	| { readonly outcome: 'invalid'; readonly errors: readonly FieldError[] }
	| { readonly outcome: 'refused' }
	| { readonly outcome: 'stale' };

/** Name of the field that says "I have looked: it is none of these". */
export const LOOKED = 'looked';

/** Adds a young person, after a look at everybody whose name is the same or sounds alike. */
export async function addYoungPerson(deps: Deps, ask: { readonly session: Session; readonly form: Form }): Promise<Added> {
	const { session, form } = ask;
	if (!may(session.staff.role, 'young-person.add')) return { outcome: 'refused' };
	const now = deps.clock.now();
	const read = readYoungPerson(form, now);
	if (read.outcome === 'invalid') return read;
	const alike = await peopleLike(deps, session, form);
	if (alike.length > 0 && form.one(LOOKED) !== lookedAt(alike)) return { outcome: 'maybe-here', people: alike };

	const youngPerson: YoungPerson = {
		id: deps.ids.row<YoungPersonId>(),
		project: session.project.id,
		createdAt: now,
		version: 1,
		about: read.value,
	};
	const committed = await deps.store.commit({
		project: session.project.id,
		at: now,
		changes: [
			{ change: 'young-person-added', youngPerson },
			{ change: 'staff-told', event: { kind: 'record-changed', subject: youngPerson.id } },
		],
		audit: [{ actor: session.staff.id, action: 'young-person.added', subject: youngPerson.id, youngPerson: youngPerson.id }],
	});
	return committed === 'committed' ? { outcome: 'saved', youngPerson: youngPerson.id } : { outcome: 'stale' };
}

/** Everybody whose name is like the ones typed, each once. Empty while no name was typed. */
export async function peopleLike(deps: Pick<Deps, 'people'>, session: Session, form: Form): Promise<readonly YoungPerson[]> {
	const names = [...new Set([textIn(form, 'nameUsed'), textIn(form, 'fullName')])].filter((name) => name !== '');
	const found = await Promise.all(names.map((name) => deps.people.search(session.project.id, name)));
	const real = found.flat().filter((person) => !isPractice(session.project, person) && sees(session, person.id));
	return [...new Map(real.map((person) => [person.id, person])).values()];
}

/** Names the very people who were shown: somebody who turns up after the look is shown too. */
export function lookedAt(people: readonly YoungPerson[]): string {
	return people
		.map(({ id }) => id)
		.sort()
		.join(' ');
}

export type Changed =
	| { readonly outcome: 'saved' }
	| { readonly outcome: 'stale'; readonly youngPerson: YoungPerson }
	| { readonly outcome: 'not-found' }
	| { readonly outcome: 'invalid'; readonly errors: readonly FieldError[]; readonly youngPerson: YoungPerson }
	| { readonly outcome: 'refused' };

/** Changes what is known about a young person, if nobody else did since the form was opened. */
export async function changeYoungPerson(
	deps: Deps,
	ask: { readonly session: Session; readonly id: YoungPersonId; readonly form: Form },
): Promise<Changed> {
	const { session, form } = ask;
	if (!may(session.staff.role, 'young-person.change')) return { outcome: 'refused' };
	const found = await deps.people.record(session.project.id, ask.id);
	if (found === undefined) return { outcome: 'not-found' };
	const { youngPerson } = found;
	const now = deps.clock.now();
	const read = readYoungPerson(form, now);
	if (read.outcome === 'invalid') return { ...read, youngPerson };
	const from = Number(form.one('version'));
	if (from !== youngPerson.version) return { outcome: 'stale', youngPerson };

	// No form asks for it, so no form takes it away: whoever was made up for practice stays so.
	const { practice } = youngPerson.about;
	const about = practice === undefined ? read.value : { ...read.value, practice };
	const committed = await deps.store.commit({
		project: session.project.id,
		at: now,
		changes: [
			{ change: 'young-person-changed', youngPerson: { ...youngPerson, about, version: from + 1 }, from },
			{ change: 'staff-told', event: { kind: 'record-changed', subject: youngPerson.id } },
		],
		audit: [{ actor: session.staff.id, action: 'young-person.changed', subject: youngPerson.id, youngPerson: youngPerson.id }],
	});
	if (committed === 'committed') return { outcome: 'saved' };
	const fresh = await deps.people.record(session.project.id, ask.id);
	return fresh === undefined ? { outcome: 'not-found' } : { outcome: 'stale', youngPerson: fresh.youngPerson };
}
