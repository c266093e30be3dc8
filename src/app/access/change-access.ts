import type { AlertReads } from '#app/alerts/ports.ts';
import { may } from '#app/staff/permissions.ts';
import type { Session } from '#app/staff/ports.ts';
import type { StaffPages } from '#app/staff/staff-pages.ts';
import { OPENED_MINUTES } from '#core/access/sight.ts';
import { addMinutes } from '#core/clock/instant.ts';
import { goPast } from '#core/escalation/acts.ts';
import type { ProjectId, StaffId, YoungPersonId } from '#core/id.ts';
import type { Change } from '#core/record/change.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { type AccessReads, GIVEN_BACK } from './ports.ts';

export type AccessDeps = Pick<StaffPages, 'people' | 'staff' | 'store' | 'clock' | 'ids' | 'strips' | 'cover'> & {
	readonly access: AccessReads;
	readonly alerts: Pick<AlertReads, 'openFor'>;
	/** Wakes the leads' phones, without a word: something about this record stands on their Today. Left out: nobody is woken. */
	readonly tellLeads?: ((project: ProjectId, youngPerson: YoungPersonId, by: StaffId) => Promise<void>) | undefined;
};

export type AccessChanged = 'saved' | 'nobody' | 'refused' | 'stale' | 'last-one';

type About = { readonly session: Session; readonly youngPerson: YoungPersonId; readonly staff: StaffId };

const recordChanged = (subject: string): Change => ({ change: 'staff-told', event: { kind: 'record-changed', subject } });

async function member(deps: AccessDeps, { session, staff }: About): Promise<StaffMember | undefined> {
	return (await deps.staff.all(session.project.id)).find((one) => one.id === staff && one.active);
}

async function commit(
	deps: AccessDeps,
	{ session, youngPerson, staff }: About,
	action: string,
	changes: readonly Change[],
): Promise<AccessChanged> {
	const audit = [{ actor: session.staff.id, action, subject: staff, youngPerson }];
	const asked = { project: session.project.id, at: deps.clock.now(), changes, audit };
	return (await deps.store.commit(asked)) === 'committed' ? 'saved' : 'stale';
}

/** From here on this volunteer sees the case. Only volunteers are named: nobody else needs it. */
export async function nameCase(deps: AccessDeps, about: About): Promise<AccessChanged> {
	const { session, youngPerson, staff } = about;
	if (!may(session.staff.role, 'case.name')) return 'refused';
	if ((await member(deps, about))?.role !== 'volunteer') return 'nobody';
	const mark = { youngPerson, staff, by: session.staff.id, at: deps.clock.now() };
	return commit(deps, about, 'case.named', [{ change: 'case-named', mark }, recordChanged(youngPerson)]);
}

export async function unnameCase(deps: AccessDeps, about: About): Promise<AccessChanged> {
	if (!may(about.session.staff.role, 'case.name')) return 'refused';
	const { youngPerson, staff } = about;
	return commit(deps, about, 'case.unnamed', [{ change: 'case-unnamed', youngPerson, staff }, recordChanged(youngPerson)]);
}

/**
 * What was said is about somebody who works here (what may not be softened, 8): in one commit the case closes to them and an
 * alert that they have goes past them to others. Their own screens hear only that something changed. It does not close to the last
 * lead or manager who sees it (`last-one`): then nobody here could answer for it, or give it back.
 *
 * @example await closeCaseTo(deps, { session, youngPerson, staff })
 */
export async function closeCaseTo(deps: AccessDeps, about: About): Promise<AccessChanged> {
	const { session, youngPerson, staff } = about;
	if (!may(session.staff.role, 'case.mark-named')) return 'refused';
	if ((await member(deps, about)) === undefined) return 'nobody';
	const project = session.project.id;
	const now = deps.clock.now();
	const [open, everybody, closed, hour] = await Promise.all([
		deps.alerts.openFor(project, youngPerson),
		deps.staff.all(project),
		deps.access.closedTo(project, youngPerson),
		deps.cover.hour(project, now),
	]);
	if (isLastToAnswer(everybody, closed, staff)) return 'last-one';
	const mark = { youngPerson, staff, by: session.staff.id, at: now };
	const past = open && goPast(open, [staff], { now, newId: deps.ids.row, staff: everybody, skip: closed, hour });
	const outcome = await commit(deps, about, 'case.closed-to', [
		{ change: 'case-closed-to', mark },
		...(past?.changes ?? []),
		recordChanged(youngPerson),
		// A person is not a case: this one reaches the screens of whoever it is about, which then show what is left.
		{ change: 'staff-told', event: { kind: 'alert-changed', subject: staff } },
	]);
	return wakingLeads(deps, about, outcome);
}

function isLastToAnswer(everybody: readonly StaffMember[], closed: readonly StaffId[], staff: StaffId): boolean {
	const answering = everybody.filter(({ id, role, active }) => active && may(role, 'case.give-back') && !closed.includes(id));
	return answering.length === 1 && answering[0]?.id === staff;
}

/** Nobody's page waits for a push. */
function wakingLeads(deps: AccessDeps, { session, youngPerson }: Omit<About, 'staff'>, outcome: AccessChanged): AccessChanged {
	if (outcome === 'saved') void deps.tellLeads?.(session.project.id, youngPerson, session.staff.id);
	return outcome;
}

/** A mistake, put right by a lead; never by the person it is about. The other leads are told. */
export async function giveBackCase(deps: AccessDeps, about: About): Promise<AccessChanged> {
	const { session, youngPerson, staff } = about;
	if (!may(session.staff.role, 'case.give-back') || staff === session.staff.id) return 'refused';
	const outcome = await commit(deps, about, GIVEN_BACK, [{ change: 'case-given-back', youngPerson, staff }, recordChanged(youngPerson)]);
	return wakingLeads(deps, about, outcome);
}

/** Opens a case that does not name this person, for an hour. The lead reads why, on Today. */
export async function openCase(deps: AccessDeps, session: Session, youngPerson: YoungPersonId, reason: string): Promise<AccessChanged> {
	if (session.sight?.of(youngPerson) !== 'not-theirs' || !may(session.staff.role, 'young-person.open-with-reason')) return 'refused';
	const now = deps.clock.now();
	const opened = {
		id: deps.ids.row<string>(),
		youngPerson,
		staff: session.staff.id,
		at: now,
		until: addMinutes(now, OPENED_MINUTES),
		reason,
	};
	const outcome = await commit(deps, { session, youngPerson, staff: session.staff.id }, 'case.opened-with-reason', [
		{ change: 'case-opened', opened },
		recordChanged(youngPerson),
	]);
	return wakingLeads(deps, { session, youngPerson }, outcome);
}

/** Somebody to whom a case is closed asked for it with a reason. Nothing opens; that they asked is in the list of who looked. */
export async function refuseOpening(deps: AccessDeps, session: Session, youngPerson: YoungPersonId): Promise<void> {
	await commit(deps, { session, youngPerson, staff: session.staff.id }, 'case.opening-refused', []);
}

/** Until when somebody's training and DBS check count. */
export async function recordCheck(
	deps: AccessDeps,
	session: Session,
	dates: { readonly staff: StaffId; readonly trainingUntil: string; readonly dbsUntil: string },
): Promise<AccessChanged> {
	if (!may(session.staff.role, 'volunteers.see')) return 'refused';
	const volunteer = (await deps.staff.all(session.project.id)).find(({ id }) => id === dates.staff);
	if (volunteer?.role !== 'volunteer') return 'nobody';
	const check = { id: deps.ids.row<string>(), ...dates, by: session.staff.id, at: deps.clock.now() };
	const audit = [{ actor: session.staff.id, action: 'staff.checked', subject: dates.staff, youngPerson: null }];
	const outcome = await deps.store.commit({
		project: session.project.id,
		at: check.at,
		changes: [{ change: 'staff-checked', check }],
		audit,
	});
	return outcome === 'committed' ? 'saved' : 'stale';
}
