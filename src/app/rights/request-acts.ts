import type { Session } from '#app/staff/ports.ts';
import type { StaffPages } from '#app/staff/staff-pages.ts';
import { calendarDate } from '#core/clock/london.ts';
import type { YoungPersonId } from '#core/id.ts';
import type { AboutAccessStep, AccessRequest, AccessState, AccessStep } from '#core/rights/access-request.ts';
import { dueOn } from '#core/rights/due-on.ts';
import type { Asked } from './request-forms.ts';

type Deps = Pick<StaffPages, 'store' | 'clock' | 'ids'>;

/** Writes down that somebody asked. It is due a calendar month after the day on which it came, whoever wrote it down and when. */
export async function askFor(
	{ store, clock, ids }: Deps,
	session: Session,
	youngPerson: YoungPersonId,
	{ about, receivedOn }: Asked,
): Promise<AccessRequest['id'] | undefined> {
	const [project, at, id] = [session.project.id, clock.now(), ids.row<string>()];
	const request: AccessRequest = {
		...{ id, project, youngPerson, by: session.staff.id, createdAt: at, receivedOn, about },
		...{ dueOn: dueOn(receivedOn), state: 'open', version: 1 },
	};
	const audit = [{ actor: session.staff.id, action: 'access-request.asked', subject: id, youngPerson }];
	const kept = await store.commit({ project, at, changes: [{ change: 'access-requested', request }], audit });
	return kept === 'committed' ? id : undefined;
}

/** To where each step brings a request; a step that is not here leaves it where it is. */
const BRINGS_TO = {
	decided: (about: AboutAccessStep) => (about.step === 'decided' ? about.answer : 'open'),
	answered: () => 'answered',
} as const satisfies Readonly<Record<string, (about: AboutAccessStep) => AccessState>>;

/**
 * Adds a step to a request, audited in the same commit. `stale`: somebody else was quicker, and nothing was written.
 *
 * @param version what was seen when it was decided
 */
export async function takeStep(
	{ store, clock, ids }: Deps,
	session: Session,
	request: AccessRequest,
	about: AboutAccessStep,
	version = request.version,
): Promise<'saved' | 'stale'> {
	const { project, youngPerson, id } = request;
	const at = clock.now();
	const step: AccessStep = { id: ids.row<string>(), project, youngPerson, request: id, by: session.staff.id, at, about };
	const brings = about.step === 'decided' || about.step === 'answered' ? BRINGS_TO[about.step](about) : request.state;
	const due = about.step === 'extended' ? about.to : request.dueOn;
	const kept = await store.commit({
		project,
		at,
		changes: [{ change: 'access-stepped', step, state: brings, dueOn: due, from: version }],
		audit: [{ actor: session.staff.id, action: `access-request.${about.step}`, subject: id, youngPerson }],
	});
	return kept === 'committed' ? 'saved' : 'stale';
}

/** @example isLate(request, now) // its day has passed */
export const isLate = ({ dueOn: due }: AccessRequest, now: Parameters<typeof calendarDate>[0]): boolean => due < calendarDate(now);
