import type { Session } from '#app/staff/ports.ts';
import type { AccessDeps } from './change-access.ts';
import { accessNotes } from './lead-notes.tsx';
import { TOLD_READ } from './ports.ts';

/**
 * A safeguarding lead has read that a case was closed to somebody, opened again to them, or opened with a reason: it leaves Today for every lead. Only
 * the audit says so, because who read it and when is what anybody will want to know of it. What is not there any more is left as
 * it is.
 *
 * @param note the id of what they were told: see `AccessNotes`
 */
export async function markTold(deps: AccessDeps, session: Session, note: string): Promise<void> {
	const now = deps.clock.now();
	const { opened, closed, givenBack } = await accessNotes(deps, session, now);
	const told = [...opened, ...closed, ...givenBack].find(({ id }) => id === note);
	if (told === undefined) return;
	const audit = [{ actor: session.staff.id, action: TOLD_READ, subject: note, youngPerson: told.youngPerson }];
	await deps.store.commit({ project: session.project.id, at: now, changes: [], audit });
}
