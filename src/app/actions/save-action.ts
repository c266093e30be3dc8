import { recordChanged } from '#app/episodes/save-episode.ts';
import { type Form, formFrom } from '#app/form.ts';
import type { FieldError } from '#app/layout/error-summary.tsx';
import { may } from '#app/staff/permissions.ts';
import type { Session } from '#app/staff/ports.ts';
import type { StaffPages } from '#app/staff/staff-pages.ts';
import { calendarDate } from '#core/clock/london.ts';
import type { ActionId, ConversationId, YoungPersonId } from '#core/id.ts';
import type { Action } from '#core/record/action.ts';
import type { YoungPerson } from '#core/record/young-person.ts';
import { actionForm, type ChangedActionFacts, readChangedAction, readNewAction } from './action-form.ts';

type Deps = Pick<StaffPages, 'people' | 'staff' | 'store' | 'clock' | 'ids'>;

export type ActionAdded =
	| { readonly outcome: 'saved' }
	| { readonly outcome: 'invalid'; readonly errors: readonly FieldError[]; readonly youngPerson: YoungPerson }
	/** Somebody else was writing at the same moment. Nothing was saved: show the form again as it was typed. */
	| { readonly outcome: 'busy'; readonly errors: readonly FieldError[]; readonly youngPerson: YoungPerson }
	| { readonly outcome: 'not-found' }
	| { readonly outcome: 'refused' };

/** Writes down a promise: what, who, by when, whose idea; and the conversation in which it was made, if it was. */
export async function addAction(
	deps: Deps,
	ask: { readonly session: Session; readonly youngPerson: YoungPersonId; readonly form: Form; readonly conversation?: ConversationId },
): Promise<ActionAdded> {
	const { session } = ask;
	if (!may(session.staff.role, 'action.add')) return { outcome: 'refused' };
	const [found, staff] = await Promise.all([deps.people.record(session.project.id, ask.youngPerson), deps.staff.all(session.project.id)]);
	if (found === undefined) return { outcome: 'not-found' };
	const read = readNewAction(ask.form, staff);
	if (read.outcome === 'invalid') return { ...read, youngPerson: found.youngPerson };
	const now = deps.clock.now();
	const action: Action = {
		...read.value,
		id: deps.ids.row<ActionId>(),
		project: session.project.id,
		youngPerson: ask.youngPerson,
		conversation: ask.conversation ?? null,
		toldOn: null,
		createdAt: now,
		version: 1,
	};
	const committed = await deps.store.commit({
		project: session.project.id,
		at: now,
		changes: [{ change: 'action-added', action }, recordChanged(ask.youngPerson)],
		audit: [{ actor: session.staff.id, action: 'action.added', subject: action.id, youngPerson: ask.youngPerson }],
	});
	return committed === 'committed' ? { outcome: 'saved' } : { outcome: 'busy', errors: BUSY, youngPerson: found.youngPerson };
}

const BUSY: readonly FieldError[] = [
	{ field: 'what', words: 'Somebody else was writing at the same moment, and this is not saved yet. Press “Write it down” again' },
];

export type ActionChanged =
	| { readonly outcome: 'saved' }
	| { readonly outcome: 'stale'; readonly found: FoundAction }
	| { readonly outcome: 'invalid'; readonly errors: readonly FieldError[]; readonly found: FoundAction }
	| { readonly outcome: 'not-found' }
	| { readonly outcome: 'refused' };

export type FoundAction = { readonly action: Action; readonly youngPerson: YoungPerson };

export async function findAction(
	deps: Pick<Deps, 'people'>,
	session: Session,
	youngPerson: YoungPersonId,
	id: ActionId,
): Promise<FoundAction | undefined> {
	const record = await deps.people.record(session.project.id, youngPerson);
	const action = record?.actions.find((one) => one.id === id);
	return record && action && { action, youngPerson: record.youngPerson };
}

/** Says what became of a promise, who does it now, and when the young person was told. What was refused stays refused. */
export async function changeAction(
	deps: Deps,
	ask: { readonly session: Session; readonly youngPerson: YoungPersonId; readonly action: ActionId; readonly form: Form },
): Promise<ActionChanged> {
	const { session, form } = ask;
	if (!may(session.staff.role, 'action.change')) return { outcome: 'refused' };
	const [found, staff] = await Promise.all([findAction(deps, session, ask.youngPerson, ask.action), deps.staff.all(session.project.id)]);
	if (found === undefined || found.action.state === 'refused') return { outcome: 'not-found' };
	const now = deps.clock.now();
	const read = readChangedAction(form, staff, now);
	if (read.outcome === 'invalid') return { ...read, found };
	const from = Number(form.one('version'));
	if (from !== found.action.version) return { outcome: 'stale', found };
	const committed = await deps.store.commit({
		project: session.project.id,
		at: now,
		changes: [{ change: 'action-changed', action: changedBy(found.action, read.value), from }, recordChanged(ask.youngPerson)],
		audit: [{ actor: session.staff.id, action: 'action.changed', subject: ask.action, youngPerson: ask.youngPerson }],
	});
	if (committed === 'committed') return { outcome: 'saved' };
	const fresh = await findAction(deps, session, ask.youngPerson, ask.action);
	return fresh === undefined ? { outcome: 'not-found' } : { outcome: 'stale', found: fresh };
}

/**
 * The young person was told just now, in a talk: what became of it stays as it was saved. Nothing happens to one that is
 * still to do, that was refused, or that somebody else has changed since.
 */
export async function tellNow(
	deps: Deps,
	ask: { readonly session: Session; readonly youngPerson: YoungPersonId; readonly action: ActionId; readonly version: string },
): Promise<ActionChanged> {
	const found = await findAction(deps, ask.session, ask.youngPerson, ask.action);
	if (found === undefined || found.action.state === 'open' || found.action.toldOn !== null) return { outcome: 'not-found' };
	const form = actionForm({
		...found.action,
		toldOn: calendarDate(deps.clock.now()),
		about: { ...found.action.about, toldHow: IN_A_TALK },
	});
	return changeAction(deps, { ...ask, form: formFrom(formText(form, ask.version)) });
}

const IN_A_TALK = 'In a talk';

const formText = ({ entries }: Form, version: string): string =>
	new URLSearchParams([...entries.map(([name, value]) => [name, value]), ['version', version]]).toString();

function changedBy(action: Action, { owner, ownerName, dueOn, state, toldOn, toldHow, outcome }: ChangedActionFacts): Action {
	const about = {
		what: action.about.what,
		ownerName,
		...(outcome === undefined ? {} : { outcome }),
		...(toldHow === undefined ? {} : { toldHow }),
	};
	return { ...action, owner, dueOn, state, toldOn, version: action.version + 1, about };
}
