import type { AccessReads } from '#app/access/ports.ts';
import { type SightFacts, sightOf } from '#core/access/sight.ts';
import type { Instant } from '#core/clock/instant.ts';
import { calendarDate } from '#core/clock/london.ts';
import type { YoungPersonId } from '#core/id.ts';
import { scopeOf } from './permissions.ts';
import type { Seeing, Session } from './ports.ts';

/** What decides which cases somebody sees, as it stands now. Asked once for each request, and again for each event that they hear. */
export function sightFacts(
	access: Pick<AccessReads, 'facts'>,
	{ project, staff }: { readonly project: Pick<Session['project'], 'id'>; readonly staff: Pick<Session['staff'], 'id' | 'role'> },
): Promise<SightFacts> {
	return access.facts(project.id, staff.id, scopeOf(staff.role, 'young-person.see') !== 'project');
}

/**
 * Whether somebody may see one young person, as it stood when `facts` were read: the second question, asked after `may`.
 *
 * @example sightBy(await sightFacts(access, session), clock.now()).of(youngPerson.id) // 'open'
 */
export function sightBy(facts: SightFacts, now: Instant): Seeing {
	const today = calendarDate(now);
	return { everybody: facts.only === null && facts.closed.size === 0, of: (youngPerson) => sightOf(facts, youngPerson, now, today) };
}

/** Whether this session sees this young person. Without facts nobody sees one but those who see the whole project. */
export function sees(session: Session, youngPerson: YoungPersonId): boolean {
	if (session.sight === undefined) return scopeOf(session.staff.role, 'young-person.see') === 'project';
	return session.sight.of(youngPerson) === 'open';
}

/**
 * The rows that this person may see. Every list of more than one young person asks it.
 *
 * @example onlySeen(session, await pages.today.due(project))
 */
export function onlySeen<Row extends { readonly youngPerson: { readonly id: YoungPersonId } }>(
	session: Session,
	rows: readonly Row[],
): readonly Row[] {
	return rows.filter(({ youngPerson }) => sees(session, youngPerson.id));
}
