import type { Form } from '#app/form.ts';
import type { FieldError } from '#app/layout/error-summary.tsx';
import { may } from '#app/staff/permissions.ts';
import type { Session } from '#app/staff/ports.ts';
import { sees } from '#app/staff/sight.ts';
import type { StaffPages } from '#app/staff/staff-pages.ts';
import { calendarDate, isCalendarDate } from '#core/clock/london.ts';
import type { YoungPersonId } from '#core/id.ts';
import { DELETION_REASONS } from '#core/keeping/deletion.ts';
import { ASKED_BY } from '#core/keeping/hold.ts';
import { RETENTION, RETENTION_CLASSES, TERM_FROM } from '#core/keeping/retention-classes.ts';
import { IN_THE_WAY_WORDS } from './keeping-words.ts';
import type { NotDestroyed } from './ports.ts';

/** `refused`: not theirs to do. Otherwise what to put right, beside its field. */
export type Outcome = 'done' | 'refused' | readonly FieldError[];
type Deps = Pick<StaffPages, 'keeping' | 'clock'>;

/** More years than anybody lives: a slip of the finger. */
const MOST_YEARS = 150;

const CHANGED: FieldError = { field: 'main', words: 'Somebody changed this at the same moment. Look again' };
const OTHERS: Readonly<Record<Exclude<NotDestroyed['why'], 'in-the-way'>, string>> = {
	'same-person': 'You proposed it. Somebody else approves',
	'not-open': 'It is not proposed any more. Look again',
	nobody: 'It is not here any more',
};

/** What each button on the page of one record does. */
export async function decideOnCase(deps: Deps, session: Session, id: YoungPersonId, form: Form): Promise<Outcome> {
	const [project, done] = [session.project.id, doneBy(deps, session)];
	const { keeping } = deps;
	const why = form.one('why').trim().slice(0, 1_000);
	switch (form.one('do')) {
		case 'hold':
			return holding(form, why, 'hold', (asked) => keeping.hold(project, id, { ...asked, ...done }));
		case 'lift':
			if (why === '') return [{ field: `why-${form.one('hold')}`, words: 'Say why it ends' }];
			return settled(await keeping.lift(project, id, { ...done, hold: form.one('hold'), reason: why }));
		case 'longer':
			return longer(deps, session, id, form);
		case 'propose': {
			const reason = DELETION_REASONS.find((one) => one === form.one('reason'));
			if (!may(session.staff.role, 'keeping.destroy')) return 'refused';
			if (reason === undefined) return [{ field: 'reason', words: 'Choose why' }];
			const outcome = await keeping.propose(project, id, { ...done, reason });
			return outcome === 'saved' ? 'done' : notDestroyed(outcome, 'reason');
		}
		default:
			return [CHANGED];
	}
}

/** What each button on the page of all records does. */
export async function decideOnEverything(deps: Deps, session: Session, form: Form): Promise<Outcome> {
	const [project, done] = [session.project.id, doneBy(deps, session)];
	const { keeping } = deps;
	const why = form.one('why').trim().slice(0, 1_000);
	switch (form.one('do')) {
		case 'hold-everything':
			return holding(form, why, 'hold-everything', (asked) => keeping.holdEverything(project, { ...asked, ...done }));
		case 'lift-everything':
			if (why === '') return [{ field: `why-${form.one('hold')}`, words: 'Say why it ends' }];
			return settled(await keeping.liftEverything(project, { ...done, hold: form.one('hold'), reason: why }));
		case 'approve':
		case 'stop':
			return onDeletion(deps, session, form);
		default:
			return [CHANGED];
	}
}

/** Whoever a case is closed to decides nothing about it, and does not learn that it is there. */
async function onDeletion(deps: Deps, session: Session, form: Form): Promise<Outcome> {
	const [project, done, id] = [session.project.id, doneBy(deps, session), form.one('deletion')];
	const deletion = (await deps.keeping.deletions(project)).find((one) => one.id === id);
	if (deletion === undefined || !sees(session, deletion.caseNumber)) return 'refused';
	if (form.one('do') === 'stop') return settled(await deps.keeping.stop(project, id, done));
	const outcome = await deps.keeping.approve(project, id, done);
	return 'gone' in outcome ? 'done' : notDestroyed(outcome, 'main');
}

async function longer({ keeping, clock }: Deps, session: Session, id: YoungPersonId, form: Form): Promise<Outcome> {
	const [until, reason] = [form.one('until'), form.one('longer').trim().slice(0, 1_000)];
	const errors: FieldError[] = [];
	if (!isCalendarDate(until) || until <= calendarDate(clock.now()))
		errors.push({ field: 'until', words: 'Give a day that is still to come' });
	if (reason === '') errors.push({ field: 'longer', words: 'Say why' });
	if (errors.length > 0) return errors;
	return settled(await keeping.keepLonger(session.project.id, id, { by: session.staff.id, at: clock.now(), until, reason }));
}

/** A contract never makes records of sexual harm go sooner. */
export async function agreeTerm({ keeping, clock }: Deps, session: Session, form: Form): Promise<Outcome> {
	const kind = RETENTION_CLASSES.find((one) => one === form.one('class'));
	const from = TERM_FROM.find((one) => one === form.one('from'));
	const [years, source] = [Number(form.one('years')), form.one('source').trim().slice(0, 500)];
	const least = kind === undefined ? 1 : RETENTION[kind].contract?.atLeast;
	const errors: FieldError[] = [];
	if (kind === undefined || least === undefined || from === undefined) errors.push({ field: 'class', words: 'Choose which records' });
	if (!/^\d{1,3}$/.test(form.one('years')) || years < (least ?? 1) || years > MOST_YEARS)
		errors.push({ field: 'years', words: `Give years, from ${least ?? 1} to ${MOST_YEARS}` });
	if (kind === 'sexual-harm' && from === 'birth')
		errors.push({ field: 'from', words: 'Count these from the last thing that was written down' });
	if (source === '') errors.push({ field: 'source', words: 'Say where it says so' });
	if (errors.length > 0 || kind === undefined || from === undefined) return errors;
	return settled(await keeping.agreeTerm(session.project.id, { by: session.staff.id, at: clock.now(), class: kind, from, years, source }));
}

type Asked = { readonly askedBy: (typeof ASKED_BY)[number]; readonly reason: string };

async function holding(form: Form, reason: string, act: string, save: (asked: Asked) => Promise<'saved' | 'stale'>): Promise<Outcome> {
	const askedBy = ASKED_BY.find((one) => one === form.one('askedBy'));
	const errors: FieldError[] = [];
	if (askedBy === undefined) errors.push({ field: `${act}-asked`, words: 'Choose who asked' });
	if (reason === '') errors.push({ field: `${act}-why`, words: 'Say why' });
	if (askedBy === undefined || errors.length > 0) return errors;
	return settled(await save({ askedBy, reason }));
}

const doneBy = ({ clock }: Deps, { staff }: Session) => ({ by: staff.id, at: clock.now() });
const settled = (outcome: 'saved' | 'stale'): Outcome => (outcome === 'saved' ? 'done' : [CHANGED]);

function notDestroyed(refused: NotDestroyed, field: string): readonly FieldError[] {
	if (refused.why !== 'in-the-way') return [{ field, words: OTHERS[refused.why] }];
	return [{ field, words: `Not now: ${refused.what.map((one) => IN_THE_WAY_WORDS[one]).join('; ')}` }];
}
